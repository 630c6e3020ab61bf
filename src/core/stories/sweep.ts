/**
 * The cosines of one report with all others at once: a list of reports for each term, and sums that grow term by term
 * (Manning et al. 2008, section 7.1.5, "term-at-a-time"; Bayardo et al. 2007 on all pairs). What two reports do not share
 * costs nothing.
 */
import type { Cosines } from './features.ts';
import type { WeighedTerms } from './layouts.ts';
import type { Pieces } from './pieces.ts';
import { VIEW_NAMES } from './read-views.ts';

const VIEWS = VIEW_NAMES.length;

/** The lists of the terms of one view, one after the other, in each the reports in their order. */
interface ViewIndex {
  readonly reports: Uint32Array;
  readonly weights: Float32Array;
  /** For the terms of each report that is swept for, one after the other: where the list of the term begins, and where the report stands in it. */
  readonly begins: Uint32Array;
  readonly owns: Uint32Array;
  /** Where the terms of each report begin among these, and the end. */
  readonly starts: Uint32Array;
}

interface Bounds {
  readonly first: number;
  readonly terms: number;
}

export interface Sweep {
  /** Adds up the cosines of the report at this place, one of those that are swept for, with all that stand before it; overwrites those of the one before. */
  to(place: number): void;
  /** Those of the report that `to` was called for, by the places of those that stand before it, and for each in the order of `VIEW_NAMES`. */
  readonly sums: Float32Array;
  /** Reads them for one that stands before it. */
  read(cosines: Cosines, other: number): void;
}

/** To sweep for the reports from the place `first` on; term numbers lie below `terms`. Pauses after each view. */
export function* createSweep(reports: readonly WeighedTerms[], { first, terms }: Bounds): Pieces<Sweep> {
  const indexes: ViewIndex[] = [];
  for (let view = 0; view < VIEWS; view += 1) {
    indexes.push(indexOf(reports, view, { first, terms }));
    yield;
  }
  const sums = new Float32Array(reports.length * VIEWS);
  return {
    sums,
    to(place) {
      sums.fill(0, 0, place * VIEWS);
      for (let view = 0; view < VIEWS; view += 1) addUp(sums, indexes[view] as ViewIndex, view, place);
    },
    read(cosines, other) {
      for (let view = 0; view < VIEWS; view += 1) cosines[view] = sums[other * VIEWS + view] ?? 0;
    },
  };
}

function addUp(sums: Float32Array, { reports, weights, begins, owns, starts }: ViewIndex, view: number, place: number): void {
  const last = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < last; at += 1) {
    const own = owns[at] ?? 0;
    const weight = weights[own] ?? 0;
    for (let entry = begins[at] ?? 0; entry < own; entry += 1) {
      const sum = (reports[entry] ?? 0) * VIEWS + view;
      sums[sum] = (sums[sum] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
}

/** By counting sort, so that the reports of a term stand in their order. */
function indexOf(reports: readonly WeighedTerms[], view: number, { first, terms }: Bounds): ViewIndex {
  const starts = new Uint32Array(reports.length + 1);
  const begins = new Uint32Array(terms + 1);
  let total = 0;
  for (const [place, { vectors }] of reports.entries()) {
    const [from, to] = [vectors.starts[view] ?? 0, vectors.starts[view + 1] ?? 0];
    total += to - from;
    starts[place + 1] = (starts[place] ?? 0) + (place < first ? 0 : to - from);
    for (let at = from; at < to; at += 1) {
      const next = (vectors.ids[at] ?? 0) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
  }
  for (let id = 0; id < terms; id += 1) begins[id + 1] = (begins[id + 1] ?? 0) + (begins[id] ?? 0);
  const swept = starts[reports.length] ?? 0;
  const index: ViewIndex = {
    reports: new Uint32Array(total),
    weights: new Float32Array(total),
    begins: new Uint32Array(swept),
    owns: new Uint32Array(swept),
    starts,
  };
  fill(index, reports, view, begins);
  return index;
}

/** `begins`: where the list of each term begins. */
function fill(index: ViewIndex, reports: readonly WeighedTerms[], view: number, begins: Uint32Array): void {
  const ends = begins.slice();
  for (const [place, { vectors, weights }] of reports.entries()) {
    const [from, to] = [vectors.starts[view] ?? 0, vectors.starts[view + 1] ?? 0];
    const next = index.starts[place] ?? 0;
    const isSwept = next < (index.starts[place + 1] ?? 0);
    for (let at = from; at < to; at += 1) {
      const id = vectors.ids[at] ?? 0;
      const own = ends[id] ?? 0;
      ends[id] = own + 1;
      index.reports[own] = place;
      index.weights[own] = weights[at] ?? 0;
      if (!isSwept) continue;
      index.begins[next + at - from] = begins[id] ?? 0;
      index.owns[next + at - from] = own;
    }
  }
}
