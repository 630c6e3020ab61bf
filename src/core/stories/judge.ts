/** Whether a report belongs to a story: one figure from 0 to 1 out of how they compare. */
import type { Comparison } from './compare.ts';

/** Shares of the views in the similarity, reasoned from Miranda et al. (2018) and tried on events of other years. */
const SHARES = { words: 0.4, title: 0.1, lede: 0.15, names: 0.35 } as const;

/** From this score on a report joins. */
export const JOIN_AT = 0.14;

/** The similarity of a report with a story: views by their shares, faded by the days between them. */
export function scoreOf(comparison: Comparison): number {
  const { mean, nearNewest, nearMean, nearOldest } = comparison;
  const alike = SHARES.words * mean.words + SHARES.title * mean.title + SHARES.lede * mean.lede + SHARES.names * mean.names;
  return (alike * (nearNewest + nearMean + nearOldest)) / 3;
}
