/** Stories that may be the one: those of the reports that share the new report's most telling terms. */
import type { Vectors } from './vectors.ts';
import { frequencyOf, idfOf } from './vocabulary.ts';
import { reportAt, type Window, type WindowReport } from './window.ts';

/** What bounds the work for one report, however full the window is. */
export const SEARCH = {
  /** Terms looked up, most telling first. */
  terms: 48,
  /** Reports looked at for each term, newest first. */
  perTerm: 256,
  /** Reports and stories that are kept for a closer look. */
  reports: 40,
  stories: 10,
} as const;

/** Ids of stories in the window, the most promising first. */
export function findCandidates(window: Window, vectors: Vectors, stories: number = SEARCH.stories): string[] {
  return storiesOf(findReports(window, vectors), stories);
}

/** Reports of the window that share the most telling terms, most first. */
export function findReports(window: Window, vectors: Vectors): WindowReport[] {
  const shared = new Map<number, number>();
  for (const [id, weight] of tellingTerms(window, vectors)) {
    const posting = window.vocabulary.postings[id];
    if (posting === undefined) continue;
    const from = Math.max(posting.start, posting.orders.length - SEARCH.perTerm);
    for (let index = from; index < posting.orders.length; index += 1) {
      const order = posting.orders[index] ?? -1;
      shared.set(order, (shared.get(order) ?? 0) + weight);
    }
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, SEARCH.reports);
  return best.flatMap(([order]) => reportAt(window, order) ?? []);
}

function tellingTerms(window: Window, vectors: Vectors): [number, number][] {
  const weights = new Map<number, number>();
  for (const view of [vectors.words, vectors.names, vectors.entities]) {
    for (const [index, id] of view.ids.entries()) {
      if (frequencyOf(window.vocabulary, id) === 0) continue;
      const weight = (view.weights[index] ?? 0) * idfOf(window.vocabulary, id);
      weights.set(id, Math.max(weights.get(id) ?? 0, weight));
    }
  }
  const { terms } = window.vocabulary; // equal weights: by the term itself, so that the order of arrival decides nothing
  return [...weights].sort((a, b) => b[1] - a[1] || ((terms[a[0]] ?? '') < (terms[b[0]] ?? '') ? -1 : 1)).slice(0, SEARCH.terms);
}

function storiesOf(reports: readonly WindowReport[], limit: number): string[] {
  return [...new Set(reports.map((report) => report.storyId))].slice(0, limit);
}
