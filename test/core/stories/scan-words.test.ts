import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText, wordHashesOf, wordsOf } from '../../../src/core/stories/words.ts';

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;

/** Signs that meet at the edges of words: points and commas, marks, halves of pairs, letters and numbers beyond the first plane. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('a', 'ñ', 'Σ', '7', '12', '.', ',', ' ', '\n', "'", '’', '²', '٣', '\u0301', '😀', '𝐀', '𝟗'),
      },
      { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\udc00', '\ud835') },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((signs) => signs.join(''));

it('finds the words that the expression finds, folded or not, and no more than are wanted', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (given, most) => {
      for (const read of [given, foldText(given)]) {
        const words: readonly string[] = read.match(WORD) ?? [];
        expect(wordsOf(read)).toEqual(words);
        expect(wordsOf(read, most)).toEqual(words.slice(0, most));
        expect(wordHashesOf(read, most)).toEqual(wordHashesOf(words.join(' '), most));
      }
    }),
    { numRuns: 1000 },
  );
});
