import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeWordHashes } from '../../../src/core/stories/scan-words.ts';
import { foldText, wordsOf } from '../../../src/core/stories/words.ts';

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

function hashesOf(words: string, most: number): number[] {
  const hashes = new Uint32Array(most);
  return [...hashes.subarray(0, writeWordHashes(hashes, words))];
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

it('finds the words that the expression finds, folded or not, and no more than are wanted', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (given, most) => {
      for (const read of [given, foldText(given)]) {
        const words: readonly string[] = read.match(WORD) ?? [];
        expect(wordsOf(read)).toEqual(words);
        expect(wordsOf(read, most)).toEqual(words.slice(0, most));
        expect(hashesOf(read, most)).toEqual(words.slice(0, most).map(hashOf));
      }
    }),
    { numRuns: 1000 },
  );
});
