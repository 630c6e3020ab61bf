import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUses, createUses, placeIn, shingleSetOf } from '../../../src/core/stories/shingle-set.ts';

/** Few different values, some of which begin at one slot: equal in their last bits. */
const shingles = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 1 << 20, 1 << 31)), { maxLength: 90 })
  .map((parts) => Uint32Array.from(parts, ([low, high]) => low + high));

describe('a set of shingles', () => {
  it('holds the distinct ones in the order of the text', () => {
    fc.assert(
      fc.property(shingles, shingles, (own, others) => {
        const set = shingleSetOf(own);
        expect([...set.hashes]).toEqual([...new Set(own)]);
        for (const hash of others) expect(placeIn(set, hash)).toBe([...set.hashes].indexOf(hash));
      }),
    );
  });

  it('counts in how many texts each of them stands', () => {
    fc.assert(
      fc.property(shingles, fc.array(shingles, { maxLength: 5 }), (own, texts) => {
        const set = shingleSetOf(own);
        const uses = createUses(set);
        for (const [at, text] of texts.entries()) countUses(uses, set, text, at + 1);
        expect([...uses.times]).toEqual([...set.hashes].map((hash) => texts.filter((text) => text.includes(hash)).length));
      }),
    );
  });
});
