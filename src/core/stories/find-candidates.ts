/** Reports that may tell of the same event: those that share the most telling terms. */
import { largestOf } from './largest-of.ts';
import type { WeighedTerms } from './layouts.ts';
import type { ViewName } from './read-views.ts';
import { type TermWorths, worthsOf } from './term-worths.ts';
import { VIEW_AT } from './vectors.ts';
import { NOWHERE } from './vocabulary.ts';
import type { Window, WindowReport } from './window.ts';

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
  /** What the terms of the report are worth, as far as reports that count hold them. */
  readonly worths: TermWorths;
  /** How many at most. */
  readonly limit: number;
  /** Reports that do not count, by their places in the queue, are left out; missing where all do. */
  readonly counts?: (place: number) => boolean;
}

/** Ids of stories in the window, the most promising first. */
export function findCandidates(window: Window, report: WeighedTerms, stories: number = SEARCH.stories): string[] {
  const worths = worthsOf(window.vocabulary, report.vectors.ids);
  const found = findReports(window, report, { worths, limit: SEARCH.reports });
  return [...new Set(found.map(({ storyId }) => storyId))].slice(0, stories);
}

/** Reports of the window that share the most telling terms, most first; equal ones in an order of their own, whichever came first. */
export function findReports(window: Window, report: WeighedTerms, { worths, limit, counts }: Wanted): readonly WindowReport[] {
  const best: Best = { limit, found: 0, places: new Uint32Array(limit), scores: new Float64Array(limit) };
  let least = 0;
  const { shared, touched } = window;
  const count = addUp(window, tellingTerms(report, worths));
  for (let next = 0; next < count; next += 1) {
    const place = touched[next] ?? 0;
    const score = shared[place] ?? 0;
    shared[place] = 0;
    if (score < least || counts?.(place) === false) continue;
    insert(window, best, place, score);
    if (best.found === limit) least = best.scores[limit - 1] ?? 0;
  }
  return [...best.places.subarray(0, best.found)].flatMap((place) => window.queue[place] ?? []);
}

/** The best so far, in their order: their places in the queue and their scores. The reports themselves are not looked at before they are found. */
interface Best {
  readonly limit: number;
  found: number;
  readonly places: Uint32Array;
  readonly scores: Float64Array;
}

/** Puts the report in its place, if it has one among the best. */
function insert(window: Window, best: Best, place: number, score: number): void {
  const { limit, found, places, scores } = best;
  const at = rankOf(window, best, place, score);
  if (at === limit) return;
  for (let from = Math.min(found, limit - 1); from > at; from -= 1) {
    scores[from] = scores[from - 1] ?? 0;
    places[from] = places[from - 1] ?? 0;
  }
  scores[at] = score;
  places[at] = place;
  best.found = Math.min(found + 1, limit);
}

/** How many of the best stay before the report. */
function rankOf(window: Window, { found, places, scores }: Best, place: number, score: number): number {
  let [from, to] = [0, found];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const than = scores[middle] ?? 0;
    if (score > than || (score === than && isNewerAt(window, place, places[middle] ?? 0))) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Adds up in `shared` what each report of the queue holds of these terms, and writes the places of those that hold any to `touched`; their number. */
function addUp({ vocabulary, shared, touched, base }: Window, { ids, weights, size }: Telling): number {
  let count = 0;
  for (let at = 0; at < size; at += 1) {
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

/** As `isNewer`, for two places of the queue. */
function isNewerAt({ dates, queue }: Window, one: number, other: number): boolean {
  const [at, than] = [dates[one] ?? 0, dates[other] ?? 0];
  return at === than ? (queue[one]?.id ?? '') < (queue[other]?.id ?? '') : at > than;
}

/** Newest first by their own dates, the undated last; those of one moment by their ids. */
export function isNewer(one: WindowReport, other: WindowReport): boolean {
  const [at, than] = [one.at ?? Number.NEGATIVE_INFINITY, other.at ?? Number.NEGATIVE_INFINITY];
  return at === than ? one.id < other.id : at > than;
}

/** Terms and what they tell. */
interface Telling {
  ids: Uint32Array;
  weights: Float64Array;
  size: number;
}

/** Written anew for each report: those that can be looked up, and those that are. */
const usable: Telling = { ids: new Uint32Array(0), weights: new Float64Array(0), size: 0 };
const telling: Telling = { ids: new Uint32Array(SEARCH.terms), weights: new Float64Array(SEARCH.terms), size: 0 };

/** The most telling of the terms that others hold too; of equal ones those that stand first in the report. Good until it is asked of the next one. */
function tellingTerms({ vectors: { ids, starts }, weights }: WeighedTerms, { held, idf }: TermWorths): Telling {
  if (ids.length > usable.ids.length) {
    usable.ids = new Uint32Array(2 * ids.length);
    usable.weights = new Float64Array(2 * ids.length);
  }
  usable.size = 0;
  for (const view of LOOKED_UP) {
    const from = VIEW_AT[view];
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0;
      const holders = held[id] ?? 0;
      if (holders > 0 && holders <= SEARCH.mostHeld) add(usable, id, (weights[at] ?? 0) * (idf[id] ?? 0));
    }
  }
  return usable.size <= SEARCH.terms ? usable : mostTelling(usable);
}

function mostTelling({ ids, weights, size }: Telling): Telling {
  const least = largestOf(weights, size, SEARCH.terms);
  telling.size = 0;
  for (let at = 0; at < size; at += 1) if ((weights[at] ?? 0) > least) add(telling, ids[at] ?? 0, weights[at] ?? 0);
  for (let at = 0; at < size && telling.size < SEARCH.terms; at += 1)
    if (weights[at] === least) add(telling, ids[at] ?? 0, least);
  return telling;
}

function add(terms: Telling, id: number, weight: number): void {
  terms.ids[terms.size] = id;
  terms.weights[terms.size] = weight;
  terms.size += 1;
}
