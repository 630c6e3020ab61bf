/** How alike reports are, two by two, each pair worked out once. */
import type { JoinWeights } from './join-weights.ts';
import { likenessOf } from './judge.ts';
import { clear, createLayouts, layOut } from './layouts.ts';
import type { WindowReport } from './window.ts';

export interface Likenesses {
  /** The likeness of the report to each of the others, in their order. */
  between(report: WindowReport, others: readonly WindowReport[]): number[];
  /** Forgets the pairs whose later report is not among these, by their order of arrival. */
  keep(orders: ReadonlySet<number>): void;
}

export function createLikenesses(weights: JoinWeights): Likenesses {
  const layouts = createLayouts();
  /** By the later report, then by the earlier one. */
  const known = new Map<number, Map<number, number>>();
  const get = (one: WindowReport, other: WindowReport) =>
    known.get(Math.max(one.order, other.order))?.get(Math.min(one.order, other.order));
  const set = (one: WindowReport, other: WindowReport, value: number) => {
    const later = Math.max(one.order, other.order);
    const row = known.get(later) ?? new Map<number, number>();
    known.set(later, row.set(Math.min(one.order, other.order), value));
  };
  return {
    between(report, others) {
      const missing = others.filter((other) => get(report, other) === undefined);
      if (missing.length > 0) layOut(layouts, report.vectors);
      for (const other of missing) set(report, other, likenessOf({ layouts, weights }, report, other));
      if (missing.length > 0) clear(layouts, report.vectors);
      return others.map((other) => get(report, other) ?? 0);
    },
    keep(orders) {
      for (const later of known.keys()) if (!orders.has(later)) known.delete(later);
    },
  };
}
