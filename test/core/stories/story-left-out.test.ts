import { describe, expect, it } from 'vitest';
import { NO_TALLY, scoresOf, sumOf, tallyOf } from '../../eval/story-left-out.ts';

const REPORTS = [
  { gold: 'quake', predicted: 's1', fold: 0 },
  { gold: 'quake', predicted: 's1', fold: 0 },
  { gold: 'vote', predicted: 's1', fold: 1 },
  { gold: 'vote', predicted: 's2', fold: 1 },
];

function tallyOfFold(fold: number) {
  return tallyOf(REPORTS.map((report) => ({ ...report, isLeftOut: report.fold === fold })));
}

describe('scores of events left out', () => {
  it('see a wrong join with an event of another fold', () => {
    const { bcubed, pairwise } = scoresOf(tallyOfFold(0));
    expect(bcubed).toBeCloseTo(0.8); // precision 2/3, recall 1
    expect(pairwise).toBeCloseTo(2 / 3); // precision 1/2, recall 1
  });

  it('add up to the score of the whole', () => {
    const whole = tallyOf(REPORTS.map((report) => ({ ...report, isLeftOut: true })));
    const sum = [0, 1].map(tallyOfFold).reduce(sumOf, NO_TALLY);
    expect(scoresOf(sum)).toEqual(scoresOf(whole));
    expect(scoresOf(whole).pairwise).toBeCloseTo(0.4); // 1 of 3 pairs right, 1 of 2 found
  });
});
