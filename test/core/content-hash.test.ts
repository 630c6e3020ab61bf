import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleIdOf } from '../../src/core/article-id.ts';
import { contentHash } from '../../src/core/content-hash.ts';

it('is what it was: ids are kept in databases', () => {
  // The first 60 bits of SHA-256(''), e3b0c44298fc1c1, five at a time.
  expect(contentHash('')).toBe('werc8gmrzge1');
  expect(articleIdOf('')).toBe('a_werc8gmrzge1');
});

it('is twelve letters and digits, the same for the same and another for another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(contentHash(a)).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
      expect(contentHash(a) === contentHash(b)).toBe(a.toWellFormed() === b.toWellFormed());
    }),
    { numRuns: 200 },
  );
});
