import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agglomerate } from '../../../src/core/stories/agglomerate.ts';
import { resultOf } from '../../../src/core/stories/pieces.ts';
import { PLACER_DEFAULTS } from '../../../src/core/stories/place-in-story.ts';
import { rulesAmong } from '../../../src/core/stories/rules-among.ts';

const { rules } = PLACER_DEFAULTS;

describe('the likeness wanted', () => {
  it('is the usual one among as many reports as there usually are', () => {
    for (const reports of [0, 2, 410, 500]) expect(rulesAmong(reports, rules)).toBe(rules);
  });

  it('has odds that grow with the number of reports, and a story is wary of more from as many fewer reports on', () => {
    const oddsOf = ({ joinAt }: typeof rules) => joinAt / (1 - joinAt);
    fc.assert(
      fc.property(fc.integer({ min: 501, max: 100_000 }), (reports) => {
        const among = rulesAmong(reports, rules);
        expect(oddsOf(among) / oddsOf(rules)).toBeCloseTo(reports / 500, 6);
        expect(among.joinAt).toBeLessThan(1);
        expect(rules.crowd / among.crowd).toBeCloseTo(reports / 500, 6);
      }),
    );
  });

  it('keeps apart among two thousand what a day of a hundred would join', () => {
    const links = (likeness: number) => ({
      groups: [0, 1].map(() => ({ size: 1, cohesion: 1 })),
      open: 2,
      values: Float32Array.of(0, likeness, likeness, 0),
    });
    const joined = (reports: number, likeness: number) =>
      new Set(resultOf(agglomerate(links(likeness), rulesAmong(reports, rules)))).size === 1;
    expect([joined(100, 0.2), joined(2_000, 0.2), joined(2_000, 0.3)]).toEqual([true, false, true]);
  });

  it('lets a large group take in less: more reports of one day that are alike by chance are no one event', () => {
    const joined = (reports: number, size: number, likeness: number) => {
      const groups = [size, 1].map((each) => ({ size: each, cohesion: likeness }));
      const values = Float32Array.of(0, likeness, likeness, 0);
      return new Set(resultOf(agglomerate({ groups, open: 2, values }, rulesAmong(reports, rules)))).size === 1;
    };
    expect([joined(400, 39, 0.1), joined(400, 79, 0.1), joined(400, 79, 0.2)]).toEqual([true, false, true]);
    expect([joined(2_000, 9, 0.3), joined(2_000, 39, 0.3), joined(2_000, 39, 0.6)]).toEqual([true, false, true]);
  });
});
