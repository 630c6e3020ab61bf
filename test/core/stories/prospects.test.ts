import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEATURES, fillFeatures } from '../../../src/core/stories/features.ts';
import { JOIN_WEIGHTS, type JoinWeights, type Weights } from '../../../src/core/stories/join-weights.ts';
import { FAINT_SUM, type Headed, headedOf, isDistant, likenessWith } from '../../../src/core/stories/likeness.ts';
import { prospectsWith, writtenOf } from '../../../src/core/stories/prospects.ts';
import { VIEW_NAMES } from '../../../src/core/stories/read-views.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const VIEWS = VIEW_NAMES.length;

/** By the hour and between hours; whole numbers of days lie where the weights of the days change. */
const at = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 60 * 24 }).map((hours) => START + hours * HOUR),
  fc.integer({ min: 0, max: 60 * 24 * HOUR }).map((milliseconds) => START + milliseconds),
);
const report = fc
  .record({ at, language: fc.constantFrom('en', 'es', 'und'), isAdrift: fc.boolean(), isShort: fc.boolean(), has: fc.nat(15) })
  .map(({ at: written, ...rest }): Headed => ({ ...rest, heading: [], ...(written === undefined ? {} : { at: written }) }));
const cosine = fc.oneof(
  fc.constant(0),
  fc.float({ min: 0, max: Math.fround(0.2), noNaN: true }),
  fc.float({ min: 0, max: 1, noNaN: true }),
);
const cosines = fc.array(cosine, { minLength: VIEWS, maxLength: VIEWS });
/** Those of one pair, as a sweep gives them. */
const columnsOf = (given: readonly number[]) => given.map((value) => Float32Array.of(value));
const weights = fc.oneof(
  fc.constant(JOIN_WEIGHTS.dated),
  fc
    .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: FEATURES.length, maxLength: FEATURES.length })
    .map((of): Weights => ({ ...JOIN_WEIGHTS.dated, ...Object.fromEntries(FEATURES.map((name, place) => [name, of[place]])) })),
);

/** These weights, with a bias that brings the pair just above what counts as nothing. */
function justEnough(
  of: Weights,
  pair: { readonly cosines: Float32Array; readonly own: Headed; readonly other: Headed },
): JoinWeights {
  const features = new Float64Array(FEATURES.length);
  fillFeatures(features, pair.cosines, pair.own, pair.other);
  const sum = FEATURES.reduce((before, name, place) => before + of[name] * (features[place] ?? 0), 0);
  const weighed = { ...of, bias: FAINT_SUM + 1e-6 - sum };
  return { dated: weighed, undated: weighed, across: weighed };
}

it('rules out nothing that is worth something', () => {
  fc.assert(
    fc.property(weights, report, report, cosines, (of, own, other, given) => {
      const pair = { cosines: Float32Array.from(given), own: headedOf(own), other: headedOf(other) };
      const joining = justEnough(of, pair);
      const isWorth = likenessWith(joining)(pair.cosines, pair.own, pair.other) > 0;
      expect(isWorth).toBe(!isDistant(own, other));
      const count = prospectsWith(joining)(new Uint32Array(2), columnsOf(given), writtenOf([pair.other, pair.own]), 1);
      expect(count).toBe(isWorth ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

it('leaves out what is months apart or has nothing in common a week apart', () => {
  const day = (days: number) =>
    headedOf({ language: 'en', isAdrift: false, isShort: false, has: 0, heading: [], at: START + days * 24 * HOUR });
  const found = new Uint32Array(4);
  const nothing = VIEW_NAMES.map(() => new Float32Array(4));
  const written = writtenOf([day(-60), day(-7), day(0), day(0)]);
  expect(prospectsWith(JOIN_WEIGHTS)(found, nothing, written, 3)).toBe(1);
  expect(found[0]).toBe(2);
});
