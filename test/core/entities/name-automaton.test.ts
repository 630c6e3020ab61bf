import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_PRINT, foldName, PRINTS, printOf, scanWords, wordsOf } from '../../../src/core/entities/fold.ts';
import { createNameAutomaton, type NameMatch, type NamePattern } from '../../../src/core/entities/name-automaton.ts';

/** Few words, so that names overlap, nest and repeat; with accents, capitals, signs, a flag, and halves of a pair apart. */
const WORDS = [
  'sol',
  'Sol',
  'los',
  'LOS',
  'cártel',
  'cartel',
  'Cartel',
  'de',
  'a',
  'A',
  'ñu',
  '𝒳y',
  'e\u0301l',
  'x',
  '🇻🇪',
  '\ud83c',
];
const GAPS = [' ', ' ', ' ', ' ', '-', '‑', '’', "'", '. ', ', ', '\n', '\n\n', '\u00a0', '  ', ' - ', '.'];
const part = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS));
const textOf = (parts: readonly (readonly [string, string])[]) => parts.map(([word, gap]) => word + gap).join('');
const texts = fc.array(part, { maxLength: 400, size: 'max' }).map(textOf);
const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => textOf(parts).replace(/\P{L}+$/u, ''));
const patterns = fc.array(
  fc
    .record({ name, exactly: fc.boolean() })
    .map(({ name, exactly }, index = 0) => ({ name, exactly, value: `${name}|${exactly}|${index}` })),
  { minLength: 1, maxLength: 40 },
);

/** What the automaton promises, the slow way: each name tried at each word, then the leftmost and of those the longest kept. */
function findNaively(text: string, names: readonly NamePattern<string>[]): NameMatch<string>[] {
  const words = wordsOf(text);
  const found: NameMatch<string>[] = [];
  let free = 0;
  words.forEach(({ start }, at) => {
    if (start < free) return;
    for (let count = Math.min(8, words.length - at); count > 0; count -= 1) {
      const end = words[at + count - 1]?.end ?? 0;
      const values = names.filter((pattern) => isNamed(text.slice(start, end), pattern)).map((pattern) => pattern.value);
      if (values.length === 0) continue;
      found.push({ start, end, values });
      free = end;
      return;
    }
  });
  return found;
}

function isNamed(printed: string, { name, exactly }: NamePattern<string>): boolean {
  const [said, sought] = [printed, name].map((text) => ({ words: wordsOf(text), gaps: gapsOf(text) }));
  if (said === undefined || sought === undefined || sought.words.length === 0) return false;
  const isSame =
    said.words.map((word) => word.folded).join('|') === sought.words.map((word) => word.folded).join('|') &&
    said.gaps.join('|') === sought.gaps.join('|');
  return isSame && (!exactly || name.replace(/[^\p{L}\p{N}]+$/u, '') === printed);
}

function gapsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(1).map(({ start }, index) => {
    const gap = text.slice(words[index]?.end, start);
    if (/^([ \t\u00a0]+|[ \t\u00a0]*\n[ \t\u00a0]*|[-‐‑])$/u.test(gap)) return ' ';
    return /^['’ʼ]$/u.test(gap) ? "'" : gap.replace(/\s+/g, ' ');
  });
}

const sorted = (matches: readonly NameMatch<string>[]) =>
  matches.map((match) => ({ ...match, values: [...match.values].sort() }));

describe('the automaton over names', () => {
  it('finds what a naive search finds, leftmost and longest', () => {
    fc.assert(
      fc.property(texts, patterns, (text, names) => {
        expect(sorted(createNameAutomaton(names).find(text))).toEqual(sorted(findNaively(text, names)));
      }),
      { numRuns: 60 },
    );
  });

  it('begins and ends at words, and never overlaps', () => {
    fc.assert(
      fc.property(texts, patterns, (text, names) => {
        const words = wordsOf(text);
        let free = 0;
        for (const { start, end } of createNameAutomaton(names).find(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(words.some((word) => word.start === start) && words.some((word) => word.end === end)).toBe(true);
          free = end;
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['Cartel de los Soles', 'el CÁRTEL DE LOS\u00a0SOLES cayó', ['CÁRTEL DE LOS\u00a0SOLES']],
    ['Cartel de los Soles', 'el Cártel de los Soles'.normalize('NFD'), ['Cártel de los Soles'.normalize('NFD')]],
    ['Mexico City', 'in Mexico. City hall, Mexico, City', []],
    ['Mexico City', 'in Mexico\nCity and Mexico-City', ['Mexico\nCity', 'Mexico-City']],
    ['U.S.', 'the U.S. army and the US army', ['U.S']],
    ['Venezuela', 'Venezuela’s 🇻🇪Venezuela🇻🇪 #Venezuela venezuelan', ['Venezuela', 'Venezuela', 'Venezuela']],
  ])('%s in %j', (sought, text, expected) => {
    const found = createNameAutomaton([{ name: sought, exactly: false, value: 1 }]).find(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('finds a name that begins inside another one which then fails', () => {
    const automaton = createNameAutomaton(['a b c d', 'b c', 'c x'].map((name) => ({ name, exactly: false, value: name })));
    expect(automaton.find('a b c x').map(({ values }) => values)).toEqual([['b c']]);
    expect(automaton.find('a c x').map(({ values }) => values)).toEqual([['c x']]);
  });

  it('comes to an end on a long text that is all beginnings of names', () => {
    const names = Array.from({ length: 40 }, (_, index) => ({
      name: `${'a '.repeat(index + 1)}b`,
      exactly: false,
      value: index,
    }));
    expect(createNameAutomaton(names).find('a '.repeat(200_000))).toEqual([]);
  });
});

describe('folding', () => {
  it('tells the print of each word, or that it is not known', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'Z', 'é', 'e\u0301', '\u0301'), minLength: 190, maxLength: 210 });
    fc.assert(
      fc.property(fc.oneof(texts, long, fc.string({ unit: 'binary', maxLength: 300, size: 'max' })), (text) => {
        const prints: number[] = [];
        scanWords(text, (_start, _end, print) => prints.push(print));
        const words = wordsOf(text);
        expect(prints).toHaveLength(words.length);
        for (const [index, { folded, start, end }] of words.entries()) {
          if (prints[index] === ANY_PRINT) expect(folded.length < end - start || /[\u0300-\u036f]/u.test(folded)).toBe(true);
          else expect(prints[index]).toBe(printOf(folded));
          expect(printOf(folded)).toBeLessThan(PRINTS);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every word where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => {
        let last = 0;
        for (const { folded, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(folded.length).toBeLessThanOrEqual(end - start);
          const accents = [...text.slice(start, end)].filter((char) => /[\u0300-\u036f]/u.test(char)).length;
          if (end - start <= 200) expect(folded.length).toBeGreaterThanOrEqual(end - start - accents);
          last = end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for every case, accent and composition, and for what is folded already', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ñandú', 'über', 'Cártel', 'ação', 'El', 'x1'), { maxLength: 6 }), (words) => {
        const said = words.join(' ');
        const folded = foldName(said);
        expect(foldName(folded)).toBe(folded);
        expect(foldName(said.toUpperCase())).toBe(folded);
        expect(foldName(said.normalize('NFD'))).toBe(folded);
      }),
    );
  });

  it('keeps syllables of Hangul apart', () => {
    expect(foldName('각')).not.toBe(foldName('가'));
  });
});
