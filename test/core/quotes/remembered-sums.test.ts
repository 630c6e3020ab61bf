import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/core/quotes/candidate-features.ts';
import { rememberedSums } from '../../../src/core/quotes/remembered-sums.ts';

const FAMILY: Family = { traits: [2, 0], features: ([a, b]) => [`a ${a}`, `b ${b}`, `${a} ${b}`] };
const WEIGHTS = new Map([
  ['a say', 0.1],
  ['b 1', 0.7],
  ['say 1', -0.3],
  ['- 2', 0.2],
]);
const trait = fc.constantFrom('say', '1', '2', '-', '', 'say 1');

describe('a remembered sum', () => {
  it('is what the weights of its features come to, asked once or again', () => {
    const sum = rememberedSums(FAMILY, WEIGHTS);
    fc.assert(
      fc.property(fc.array(fc.tuple(trait, trait, trait), { maxLength: 60, size: 'max' }), (asked) => {
        for (const traits of asked) {
          const features = FAMILY.features([traits[2], traits[0]]);
          expect(sum(traits)).toBe(features.reduce((all, feature) => all + (WEIGHTS.get(feature) ?? 0), 0));
        }
      }),
    );
  });
});
