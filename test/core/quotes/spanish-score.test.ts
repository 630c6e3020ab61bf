import { expect, it } from 'vitest';
import { spanishScore } from '../../eval/spanish-score.ts';

it('reads at least 60 Spanish passages of ours with a score of at least 0.90 end to end', () => {
  const { passages, endToEnd } = spanishScore();
  expect(passages).toBeGreaterThanOrEqual(60);
  expect(endToEnd).toBeGreaterThanOrEqual(0.9);
});
