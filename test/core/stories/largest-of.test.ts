import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestOf } from '../../../src/core/stories/largest-of.ts';

it('is what stands at its place where all are put in order', () => {
  const values = fc.array(fc.oneof(fc.double({ noNaN: true, min: -4, max: 1e6 }), fc.constantFrom(1, 2)), {
    minLength: 1,
    maxLength: 700,
  });
  fc.assert(
    fc.property(values, fc.nat(), (given, at) => {
      const nth = (at % given.length) + 1;
      const inOrder = Float64Array.from(given).sort().reverse();
      expect(largestOf(Float64Array.from([...given, 2e6]), given.length, nth)).toBe((inOrder[nth - 1] ?? 0) + 0);
    }),
    { numRuns: 500 },
  );
});
