import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/core/stories/features.ts';
import type { Weights } from '../../../src/core/stories/join-weights.ts';
import { likenessWith } from '../../../src/core/stories/likeness.ts';
import { VIEW_NAMES } from '../../../src/core/stories/read-views.ts';

const report = (language: string, at?: string) => ({
  language,
  isAdrift: false,
  isShort: false,
  has: 0,
  heading: [],
  ...(at === undefined ? {} : { at: Date.parse(at) }),
});
const withBias = (bias: number, weights: Partial<Weights> = {}): Weights =>
  ({ ...Object.fromEntries(FEATURES.map((name) => [name, 0])), bias, ...weights }) as Weights;
const cosines = new Float64Array(VIEW_NAMES.length).fill(0.5);

it('judges dated, undated and bilingual pairs by weights of their own', () => {
  const likeness = likenessWith({ dated: withBias(0), undated: withBias(1), across: withBias(2) });
  const dated = report('en', '2026-01-03T12:00:00Z');
  expect(likeness(cosines, dated, report('en', '2026-01-04T12:00:00Z'))).toBeCloseTo(0.5);
  expect(likeness(cosines, dated, report('en'))).toBeCloseTo(0.7311);
  expect(likeness(cosines, report('es'), report('en'))).toBeCloseTo(0.8808);
  expect(likeness(cosines, dated, report('es', '2026-01-04T12:00:00Z'))).toBeCloseTo(0.8808);
});

it('tells the same day from the days after', () => {
  const likeness = likenessWith({ dated: withBias(0, { close: 4 }), undated: withBias(0), across: withBias(0) });
  const days = ['2026-01-03', '2026-01-04', '2026-01-06', '2026-01-20'].map((day) => report('en', `${day}T12:00:00Z`));
  const [first = report('en')] = days;
  const told = days.map((other) => likeness(cosines, first, other));
  expect(told[0]).toBeCloseTo(0.982);
  expect(told[1]).toBeCloseTo(0.9188);
  expect(told[2]).toBeCloseTo(0.511, 2);
  expect(told[3]).toBe(0.5);
});
