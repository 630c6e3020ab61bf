/** Reports that may tell of the same event: those that share the most telling terms. */
import type { WeighedTerms } from './layouts.ts';
import type { ViewName } from './read-views.ts';
import { type Idf, VIEW_AT } from './vectors.ts';
import { frequencyOf, type Posting } from './vocabulary.ts';
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
  /** How many reports hold a term, of those that count. */
  readonly held: (id: number) => number;
  /** How many at most. */
  readonly limit: number;
  /** Reports that do not count are left out; missing where all do. */
  readonly counts?: (report: WindowReport) => boolean;
}

/** Ids of stories in the window, the most promising first. */
export function findCandidates(window: Window, report: WeighedTerms, idf: Idf, stories: number = SEARCH.stories): string[] {
  const held = (id: number) => frequencyOf(window.vocabulary, id);
  const found = findReports(window, report, { idf, held, limit: SEARCH.reports });
  return [...new Set(found.map(({ storyId }) => storyId))].slice(0, stories);
}

/** Reports of the window that share the most telling terms, most first; equal ones in an order of their own, whichever came first. */
export function findReports(window: Window, report: WeighedTerms, wanted: Wanted): readonly WindowReport[] {
  const { limit, counts } = wanted;
  const best: Best = { limit, reports: [], scores: new Float64Array(limit) };
  let least = 0;
  const { shared, touched, base } = window;
  const count = addUp(window, tellingTerms(report, wanted));
  for (let next = 0; next < count; next += 1) {
    const place = touched[next] ?? 0;
    const score = shared[place] ?? 0;
    shared[place] = 0;
    if (score < least) continue;
    const other = reportAt(window, place + base);
    if (other === undefined || counts?.(other) === false) continue;
    insert(best, other, score);
    if (best.reports.length === limit) least = best.scores[limit - 1] ?? 0;
  }
  return best.reports;
}

/** The best so far, in their order, and their scores, side by side: most of the time of a search goes on keeping them in order. */
interface Best {
  readonly limit: number;
  readonly reports: WindowReport[];
  readonly scores: Float64Array;
}

/** Puts the report in its place, if it has one among the best. */
function insert({ limit, reports, scores }: Best, report: WindowReport, score: number): void {
  let at = reports.length;
  while (at > 0 && isBetter(score, report, scores[at - 1] ?? 0, reports[at - 1])) at -= 1;
  if (at === limit) return;
  for (let from = Math.min(reports.length, limit - 1); from > at; from -= 1) {
    scores[from] = scores[from - 1] ?? 0;
    reports[from] = reports[from - 1] ?? report;
  }
  scores[at] = score;
  reports[at] = report;
}

/** Adds up in `shared` what each report of the queue holds of these terms, and writes the places of those that hold any to `touched`; their number. */
function addUp({ vocabulary, shared, touched, base }: Window, { ids, weights }: Telling): number {
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const { orders, start } = vocabulary.postings[ids[at] ?? 0] ?? NOWHERE;
    const weight = weights[at] ?? 0;
    for (let index = start; index < orders.length; index += 1) {
      const place = (orders[index] ?? 0) - base;
      const before = shared[place] ?? 0;
      if (before === 0) {
        touched[count] = place;
        count += 1;
      }
      shared[place] = before + weight;
    }
  }
  return count;
}

const NOWHERE: Posting = { orders: [], start: 0 };

function isBetter(score: number, report: WindowReport, than: number, other: WindowReport | undefined): boolean {
  return score > than || (score === than && (other === undefined || isNewer(report, other)));
}

/** Newest first by their own dates, the undated last; those of one moment by their ids. */
export function isNewer(one: WindowReport, other: WindowReport): boolean {
  const [at, than] = [one.at ?? Number.NEGATIVE_INFINITY, other.at ?? Number.NEGATIVE_INFINITY];
  return at === than ? one.id < other.id : at > than;
}

/** Terms and what they tell. */
interface Telling {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/** The most telling of the terms that others hold too; of equal ones those that stand first in the report. */
function tellingTerms({ vectors: { ids, starts }, weights }: WeighedTerms, { idf, held }: Wanted): Telling {
  const found = { ids: new Uint32Array(ids.length), weights: new Float64Array(ids.length) };
  let count = 0;
  for (const view of LOOKED_UP) {
    const from = VIEW_AT[view];
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0;
      const holders = held(id);
      if (holders === 0 || holders > SEARCH.mostHeld) continue;
      found.ids[count] = id;
      found.weights[count] = (weights[at] ?? 0) * idf(id);
      count += 1;
    }
  }
  const telling = { ids: found.ids.subarray(0, count), weights: found.weights.subarray(0, count) };
  return count <= SEARCH.terms ? telling : mostTelling(telling);
}

function mostTelling({ ids, weights }: Telling): Telling {
  const least = weights.slice().sort()[weights.length - SEARCH.terms] ?? 0;
  const kept = { ids: new Uint32Array(SEARCH.terms), weights: new Float64Array(SEARCH.terms) };
  let count = 0;
  const keep = (at: number) => {
    kept.ids[count] = ids[at] ?? 0;
    kept.weights[count] = weights[at] ?? 0;
    count += 1;
  };
  for (let at = 0; at < ids.length; at += 1) if ((weights[at] ?? 0) > least) keep(at);
  for (let at = 0; at < ids.length && count < SEARCH.terms; at += 1) if (weights[at] === least) keep(at);
  return kept;
}
