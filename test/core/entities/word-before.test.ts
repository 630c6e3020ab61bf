import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensSentence, wordBefore } from '../../../src/core/entities/word-before.ts';

const PIECES = [
  ' ',
  '\u00a0',
  '\n',
  '\t',
  '.',
  '-',
  "'",
  '’',
  '“',
  '(',
  ':',
  'Sen',
  'O',
  'él',
  'e\u0301',
  'ñ',
  '7',
  '٣',
  '🇻🇪',
  '\ud83c',
  '_',
  ',',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 120, size: 'max' }).map((pieces) => pieces.join(''));

/** As one pattern tells it, which tries each letter on the way. */
function bySearch(text: string, at: number): { word: string; opens: boolean } | undefined {
  const slice = text.slice(Math.max(0, at - 64), at);
  const word = /([\p{L}\p{M}\p{N}'’.-]+)[ \t\u00a0]$/u.exec(slice)?.[1];
  if (word === undefined) return undefined;
  return { word, opens: /(?:^|[.!?…:;"“”«»¿¡(\n])\s*$/u.test(slice.slice(0, slice.length - word.length - 1)) };
}

describe('the word before', () => {
  it('is what a search finds, everywhere in a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (let at = 0; at <= text.length; at += 1) {
          const found = wordBefore(text, at);
          const told = found && { word: found.text, opens: opensSentence(text, found) };
          expect(told).toEqual(bySearch(text, at));
          if (found !== undefined) expect(text.slice(found.end - found.text.length, found.end)).toBe(found.text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
