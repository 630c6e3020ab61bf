/**
 * The cosines of one report with all others at once: a list of reports for each term, and sums that grow term by term
 * (Manning et al. 2008, section 7.1.5, "term-at-a-time"; Bayardo et al. 2007 on all pairs). What two reports do not share
 * costs nothing.
 */
import type { Cosines } from './features.ts';
import type { WeighedTerms } from './layouts.ts';
import type { Pieces } from './pieces.ts';
import { VIEW_NAMES } from './read-views.ts';

/** The terms of one view: `ends[term]` is where the reports of the term end and those of the next begin. */
interface ViewIndex {
  readonly ends: Uint32Array;
  readonly reports: Uint32Array;
  readonly weights: Float32Array;
}

export interface Sweep {
  /** Adds up the cosines of the report at this place with all that stand before it; overwrites those of the one before. */
  to(place: number): void;
  /** Reads those of the report that `to` was called for with one that stands before it. */
  read(cosines: Cosines, other: number): void;
}

/** `terms`: term numbers lie below this. Pauses after each view. */
export function* createSweep(reports: readonly WeighedTerms[], terms: number): Pieces<Sweep> {
  const indexes: ViewIndex[] = [];
  for (let view = 0; view < VIEW_NAMES.length; view += 1) {
    indexes.push(indexOf(reports, view, terms));
    yield;
  }
  const sums = VIEW_NAMES.map(() => new Float32Array(reports.length));
  return {
    to(place) {
      const report = reports[place];
      if (report === undefined) return;
      for (const [view, index] of indexes.entries()) addUp(sums[view] as Float32Array, index, report, view, place);
    },
    read(cosines, other) {
      for (let view = 0; view < sums.length; view += 1) cosines[view] = (sums[view] as Float32Array)[other] ?? 0;
    },
  };
}

function addUp(sums: Float32Array, index: ViewIndex, { vectors, weights }: WeighedTerms, view: number, before: number): void {
  const { ends, reports: holders, weights: held } = index;
  const { ids, starts } = vectors;
  sums.fill(0, 0, before);
  const last = starts[view + 1] ?? 0;
  for (let at = starts[view] ?? 0; at < last; at += 1) {
    const id = ids[at] ?? 0;
    const weight = weights[at] ?? 0;
    const end = ends[id] ?? 0;
    for (let entry = id === 0 ? 0 : (ends[id - 1] ?? 0); entry < end; entry += 1) {
      const other = holders[entry] ?? before;
      if (other >= before) break;
      sums[other] = (sums[other] ?? 0) + weight * (held[entry] ?? 0);
    }
  }
}

/** By counting sort, so that the reports of a term stand in their order. */
function indexOf(reports: readonly WeighedTerms[], view: number, terms: number): ViewIndex {
  const ends = new Uint32Array(terms);
  for (const { vectors } of reports)
    for (let at = vectors.starts[view] ?? 0; at < (vectors.starts[view + 1] ?? 0); at += 1) {
      const id = vectors.ids[at] ?? 0;
      ends[id] = (ends[id] ?? 0) + 1;
    }
  let total = 0;
  for (let id = 0; id < terms; id += 1) {
    const count = ends[id] ?? 0;
    ends[id] = total; // where its reports begin; grows to where they end as they are put in
    total += count;
  }
  const index = { ends, reports: new Uint32Array(total), weights: new Float32Array(total) };
  for (const [place, { vectors, weights }] of reports.entries())
    for (let at = vectors.starts[view] ?? 0; at < (vectors.starts[view + 1] ?? 0); at += 1) {
      const id = vectors.ids[at] ?? 0;
      const entry = ends[id] ?? 0;
      index.reports[entry] = place;
      index.weights[entry] = weights[at] ?? 0;
      ends[id] = entry + 1;
    }
  return index;
}
