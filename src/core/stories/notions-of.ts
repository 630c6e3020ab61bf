/** What the words of a text stand for, in English or Spanish, so that a report in each meets the other. */
import { FALSE_FRIENDS, FIELD_NOTIONS } from './field-notions.ts';
import { spanishStemOf, stemOf } from './words.ts';

/** Expressions of so many words at most are looked for. */
const LONGEST = 4;

interface Lexicon {
  /** By the stem of a word, or by the words of an expression as they stand. */
  readonly notions: ReadonlyMap<string, string>;
  /** Words that stand for something else than their stem does, or for nothing. */
  readonly otherwise: ReadonlyMap<string, string | undefined>;
  /** First words of expressions. */
  readonly openings: ReadonlySet<string>;
}

function lexiconOf(side: 0 | 1, stem: (word: string) => string, falseFriends: ReadonlySet<string>): Lexicon {
  const notions = new Map<string, string>();
  const words = new Map<string, string>();
  const openings = new Set<string>();
  for (const line of FIELD_NOTIONS.split(';')) {
    const sides = line.trim().split(' = ');
    const [notion = ''] = (sides[0] ?? '').split(' ', 1);
    for (const word of (sides[side] ?? '').split(' ')) {
      const [opening = '', ...rest] = word.split('+');
      const key = rest.length === 0 ? stem(word) : word.replaceAll('+', ' ');
      if (rest.length > 0) openings.add(opening);
      else if (!words.has(word)) words.set(word, notion);
      if (!notions.has(key)) notions.set(key, notion); // a word of two notions stands for the one named first
    }
  }
  return { notions, openings, otherwise: new Map([...noneOf(falseFriends), ...apartFrom(notions, words, stem)]) };
}

function noneOf(words: ReadonlySet<string>): [string, undefined][] {
  return [...words].map((word) => [word, undefined]);
}

/** The dictionary's own words that have the stem of an earlier one: "mar" is the sea, though "marido" has its stem. */
function apartFrom(notions: Lexicon['notions'], words: ReadonlyMap<string, string>, stem: (word: string) => string) {
  return [...words].filter(([word, notion]) => notions.get(stem(word)) !== notion);
}

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: lexiconOf(0, stemOf, new Set()),
  es: lexiconOf(1, spanishStemOf, FALSE_FRIENDS),
};

/** The notions of a text in English or Spanish, in order, the longest expression first; none for other languages. Folded words and their stems. */
export function notionsOf(words: readonly string[], stems: readonly string[], language: string): string[] {
  const lexicon = LEXICONS[language];
  if (lexicon === undefined) return [];
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { notion, length } = notionAt(lexicon, words, stems, at);
    if (notion !== undefined) found.push(notion);
    at += length;
  }
  return found;
}

function notionAt({ notions, otherwise, openings }: Lexicon, words: readonly string[], stems: readonly string[], at: number) {
  const word = words[at] ?? '';
  for (let length = openings.has(word) ? LONGEST : 1; length > 1; length -= 1) {
    const notion = notions.get(words.slice(at, at + length).join(' '));
    if (notion !== undefined) return { notion, length };
  }
  const notion = notions.get(stems[at] ?? '');
  return { notion: notion !== undefined && otherwise.has(word) ? otherwise.get(word) : notion, length: 1 };
}

/** The stems of all the words of the dictionary. */
export function fieldStems(): string[] {
  return Object.values(LEXICONS).flatMap(({ notions }) => [...notions.keys()].filter((key) => !key.includes(' ')));
}
