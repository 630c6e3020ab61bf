/** Reports that may tell of the same event: those that share the most telling terms. */
import type { WeighedTerms } from './layouts.ts';
import type { ViewName } from './read-views.ts';
import { type Idf, VIEW_AT } from './vectors.ts';
import { frequencyOf, type LeftOut, type Posting, type Vocabulary } from './vocabulary.ts';
import { reportAt, type Window, type WindowReport } from './window.ts';

/** What bounds the work for one report, however full the window is. */
export const SEARCH = {
  /** Terms looked up, most telling first. */
  terms: 48,
  /** A term that more reports hold than these leads nowhere. */
  mostHeld: 512,
  /** Reports and stories that are kept for a closer look. */
  reports: 40,
  stories: 10,
} as const;

const LOOKED_UP: readonly ViewName[] = ['words', 'names', 'entities'];

export interface Wanted {
  readonly idf: Idf;
  /** What of the window does not count towards how many hold a term; missing where all does. */
  readonly leftOut?: LeftOut;
  /** How many at most. */
  readonly limit: number;
  /** Reports that do not count are left out; missing where all do. */
  readonly counts?: (report: WindowReport) => boolean;
}

/** Ids of stories in the window, the most promising first. */
export function findCandidates(window: Window, report: WeighedTerms, idf: Idf, stories: number = SEARCH.stories): string[] {
  const found = findReports(window, report, { idf, limit: SEARCH.reports });
  return [...new Set(found.map(({ storyId }) => storyId))].slice(0, stories);
}

/** Reports of the window that share the most telling terms, most first; equal ones in an order of their own, whichever came first. */
export function findReports(window: Window, report: WeighedTerms, wanted: Wanted): WindowReport[] {
  const { limit, counts } = wanted;
  const best: Found[] = [];
  let least = 0;
  const { shared, base } = window;
  for (const place of addUp(window, tellingTerms(window.vocabulary, report, wanted))) {
    const score = shared[place] ?? 0;
    shared[place] = 0;
    if (score < least) continue;
    const other = reportAt(window, place + base);
    if (other === undefined || counts?.(other) === false) continue;
    let at = best.length;
    while (at > 0 && isBetter(score, other, best[at - 1])) at -= 1;
    best.splice(at, 0, { report: other, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best[limit - 1]?.score ?? 0;
  }
  return best.map((found) => found.report);
}

interface Found {
  readonly report: WindowReport;
  readonly score: number;
}

/** Adds up in `shared` what each report of the queue holds of these terms; the places of those that hold any. */
function addUp({ vocabulary, shared, base }: Window, terms: Telling): number[] {
  const places: number[] = [];
  for (let at = 0; at < terms.ids.length; at += 1) {
    const { orders, start } = vocabulary.postings[terms.ids[at] ?? 0] ?? NOWHERE;
    const weight = terms.weights[at] ?? 0;
    for (let index = start; index < orders.length; index += 1) {
      const place = (orders[index] ?? 0) - base;
      const before = shared[place] ?? 0;
      if (before === 0) places.push(place);
      shared[place] = before + weight;
    }
  }
  return places;
}

const NOWHERE: Posting = { orders: [], start: 0 };

function isBetter(
  score: number,
  report: WindowReport,
  than: { readonly report: WindowReport; readonly score: number } | undefined,
) {
  return than === undefined || score > than.score || (score === than.score && isNewer(report, than.report));
}

/** Newest first by their own dates, the undated last; those of one moment by their ids. */
export function isNewer(one: WindowReport, other: WindowReport): boolean {
  const [at, than] = [one.at ?? Number.NEGATIVE_INFINITY, other.at ?? Number.NEGATIVE_INFINITY];
  return at === than ? one.id < other.id : at > than;
}

/** Terms and what they tell. */
interface Telling {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** The most telling of the terms that others hold too; of equal ones those that stand first in the report. */
function tellingTerms(
  vocabulary: Vocabulary,
  { vectors: { ids, starts }, weights }: WeighedTerms,
  { idf, leftOut }: Wanted,
): Telling {
  const found: Telling & { ids: number[]; weights: number[] } = { ids: [], weights: [] };
  for (const view of LOOKED_UP) {
    const from = VIEW_AT[view];
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
      const id = ids[at] ?? 0;
      const held = frequencyOf(vocabulary, id) - (leftOut?.terms.get(id) ?? 0);
      if (held === 0 || held > SEARCH.mostHeld) continue;
      found.ids.push(id);
      found.weights.push((weights[at] ?? 0) * idf(id));
    }
  }
  return found.ids.length <= SEARCH.terms ? found : mostTelling(found);
}

function mostTelling({ ids, weights }: Telling): Telling {
  const least = new Float64Array(weights).sort()[weights.length - SEARCH.terms] ?? 0;
  const kept: Telling & { ids: number[]; weights: number[] } = { ids: [], weights: [] };
  const keep = (at: number) => {
    kept.ids.push(ids[at] ?? 0);
    kept.weights.push(weights[at] ?? 0);
  };
  for (let at = 0; at < ids.length; at += 1) if ((weights[at] ?? 0) > least) keep(at);
  for (let at = 0; at < ids.length && kept.ids.length < SEARCH.terms; at += 1) if (weights[at] === least) keep(at);
  return kept;
}
