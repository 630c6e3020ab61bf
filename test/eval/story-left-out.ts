/**
 * Scores of the stories of some labelled reports against all labelled reports. To score a fold by itself would hide every
 * wrong join between two folds: on the development data that alone lifts the pairwise F1 by 0.02.
 */

/** Sums over reports, so that folds add up. Pairs are counted once from each of their two ends. */
export interface Tally {
  readonly docs: number;
  readonly precision: number;
  readonly recall: number;
  readonly together: number;
  readonly predicted: number;
  readonly gold: number;
}
export interface LabelledReport {
  readonly gold: string;
  readonly predicted: string;
  readonly isLeftOut: boolean;
}

export const NO_TALLY: Tally = { docs: 0, precision: 0, recall: 0, together: 0, predicted: 0, gold: 0 };

/** BCubed and pairwise sums of the reports left out (Bagga and Baldwin 1998; Miranda et al. 2018). */
export function tallyOf(reports: readonly LabelledReport[]): Tally {
  const gold = countBy(reports, (report) => report.gold);
  const predicted = countBy(reports, (report) => report.predicted);
  const both = countBy(reports, bothOf);
  return reports
    .filter((report) => report.isLeftOut)
    .map((report): Tally => {
      const together = both.get(bothOf(report)) ?? 1;
      const inGold = gold.get(report.gold) ?? 1;
      const inStory = predicted.get(report.predicted) ?? 1;
      return {
        docs: 1,
        precision: together / inStory,
        recall: together / inGold,
        together: together - 1,
        predicted: inStory - 1,
        gold: inGold - 1,
      };
    })
    .reduce(sumOf, NO_TALLY);
}

export function sumOf(one: Tally, other: Tally): Tally {
  return {
    docs: one.docs + other.docs,
    precision: one.precision + other.precision,
    recall: one.recall + other.recall,
    together: one.together + other.together,
    predicted: one.predicted + other.predicted,
    gold: one.gold + other.gold,
  };
}

/** BCubed and pairwise F1. */
export function scoresOf(tally: Tally): { readonly bcubed: number; readonly pairwise: number } {
  return {
    bcubed: f1(tally.precision / tally.docs, tally.recall / tally.docs),
    pairwise: f1(tally.together / tally.predicted, tally.together / tally.gold),
  };
}

function bothOf({ gold, predicted }: LabelledReport): string {
  return JSON.stringify([gold, predicted]);
}

function countBy(reports: readonly LabelledReport[], keyOf: (report: LabelledReport) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(keyOf(report), (counts.get(keyOf(report)) ?? 0) + 1);
  return counts;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
