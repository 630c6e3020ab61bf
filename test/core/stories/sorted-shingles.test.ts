import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shinglesOf } from '../../../src/core/stories/shingles.ts';
import { countCommon, sortedShingles } from '../../../src/core/stories/sorted-shingles.ts';

const text = fc
  .array(fc.constantFrom('north', 'harbor', 'vote', 'river', 'strike', 'mayor'), { maxLength: 60 })
  .map((words) => words.join(' '));

describe('sorted shingles', () => {
  it('are the distinct shingles, rising', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shingles = shinglesOf(given);
        expect([...sortedShingles(shingles)]).toEqual([...new Set(shingles.hashes)].sort((a, b) => a - b));
        expect(sortedShingles(shingles)).toBe(sortedShingles(shingles));
      }),
    );
  });

  it('count what two texts have in common as sets do', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const own = sortedShingles(shinglesOf(one));
        const there = sortedShingles(shinglesOf(other));
        const counts = new Uint8Array(own.length);
        countCommon(own, there, counts);
        const values = new Set(there);
        expect([...counts]).toEqual([...own].map((hash) => (values.has(hash) ? 1 : 0)));
      }),
    );
  });
});
