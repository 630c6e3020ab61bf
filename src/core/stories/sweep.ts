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

/** The lists of the terms of one view that more than one report holds, one after the other, in each the reports in their order. */
interface ViewIndex {
  readonly reports: Uint32Array;
  readonly weights: Float32Array;
  /** For the terms of each report that is swept for, as far as one before it holds them: where the list of the term begins, and where the report stands in it. */
  readonly begins: Uint32Array;
  readonly owns: Uint32Array;
  /** Where the terms of each report begin among these, and the end. */
  readonly starts: Uint32Array;
}

interface Bounds {
  readonly first: number;
  readonly terms: number;
}

/** For each of `VIEW_NAMES` the cosines of one report with others, by their places: what is added up or read together stands side by side. */
export type Columns = readonly Float32Array[];

export interface Sweep {
  /** Adds up the cosines of the report at this place, one of those that are swept for, with all that stand before it; overwrites those of the one before. */
  to(place: number): void;
  /** Those of the report that `to` was called for with those that stand before it. */
  readonly columns: Columns;
  /** Reads them for one that stands before it. */
  read(cosines: Cosines, other: number): void;
}

/** To sweep for the reports from the place `first` on; term numbers lie below `terms`. Pauses after each view. */
export function* createSweep(reports: readonly WeighedTerms[], { first, terms }: Bounds): Pieces<Sweep> {
  const indexes: ViewIndex[] = [];
  const lists = { held: new Uint32Array(terms), begins: new Uint32Array(terms), ends: new Uint32Array(terms) };
  for (let view = 0; view < VIEWS; view += 1) {
    indexes.push(indexOf(reports, view, first, lists));
    yield;
  }
  const columns = indexes.map(() => new Float32Array(reports.length));
  return {
    columns,
    to(place) {
      for (let view = 0; view < VIEWS; view += 1) addUp(columns[view] as Float32Array, indexes[view] as ViewIndex, place);
    },
    read(cosines, other) {
      for (let view = 0; view < VIEWS; view += 1) cosines[view] = (columns[view] as Float32Array)[other] ?? 0;
    },
  };
}

function addUp(sums: Float32Array, index: ViewIndex, place: number): void {
  const { weights, begins, owns, starts } = index;
  sums.fill(0, 0, place);
  const last = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < last; at += 1) {
    const own = owns[at] ?? 0;
    const weight = weights[own] ?? 0;
    const four = own - 4;
    let entry = begins[at] ?? 0;
    // Four in a row: going round takes as long as what is added up.
    for (; entry <= four; entry += 4) {
      addEntry(sums, index, entry, weight);
      addEntry(sums, index, entry + 1, weight);
      addEntry(sums, index, entry + 2, weight);
      addEntry(sums, index, entry + 3, weight);
    }
    for (; entry < own; entry += 1) addEntry(sums, index, entry, weight);
  }
}

function addEntry(sums: Float32Array, { reports, weights }: ViewIndex, entry: number, weight: number): void {
  const other = reports[entry] ?? 0;
  sums[other] = (sums[other] ?? 0) + weight * (weights[entry] ?? 0);
}

/** By term number: how many reports hold it in a view, then where its list begins and how far it is filled. */
interface Lists {
  readonly held: Uint32Array;
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}

/** In place of how many hold a term: its list has begun. */
const LISTED = 0xffffffff;

/** The lists in the order of the reports that hold their terms first. */
function indexOf(reports: readonly WeighedTerms[], view: number, first: number, lists: Lists): ViewIndex {
  const { total, swept } = countHeld(reports, view, first, lists.held);
  const index: ViewIndex = {
    reports: new Uint32Array(total),
    weights: new Float32Array(total),
    begins: new Uint32Array(swept),
    owns: new Uint32Array(swept),
    starts: new Uint32Array(reports.length + 1),
  };
  fill(index, reports, view, first, lists);
  return index;
}

function countHeld(reports: readonly WeighedTerms[], view: number, first: number, held: Uint32Array) {
  held.fill(0);
  let [total, swept] = [0, 0];
  for (let place = 0; place < reports.length; place += 1) {
    const { ids, starts } = (reports[place] as WeighedTerms).vectors;
    const [from, to] = [starts[view] ?? 0, starts[view + 1] ?? 0];
    for (let at = from; at < to; at += 1) {
      const id = ids[at] ?? 0;
      held[id] = (held[id] ?? 0) + 1;
    }
    total += to - from;
    if (place >= first) swept += to - from;
  }
  return { total, swept };
}

function fill(index: ViewIndex, reports: readonly WeighedTerms[], view: number, first: number, lists: Lists): void {
  const { held, begins, ends } = lists;
  let [listed, swept] = [0, 0];
  for (let place = 0; place < reports.length; place += 1) {
    const { vectors, weights } = reports[place] as WeighedTerms;
    const end = vectors.starts[view + 1] ?? 0;
    for (let at = vectors.starts[view] ?? 0; at < end; at += 1) {
      const id = vectors.ids[at] ?? 0;
      const holders = held[id] ?? 0;
      if (holders === 1) continue;
      if (holders !== LISTED) {
        begins[id] = listed;
        ends[id] = listed;
        held[id] = LISTED;
        listed += holders;
      }
      const own = ends[id] ?? 0;
      ends[id] = own + 1;
      index.reports[own] = place;
      index.weights[own] = weights[at] ?? 0;
      const begin = begins[id] ?? 0;
      if (place < first || own === begin) continue;
      index.begins[swept] = begin;
      index.owns[swept] = own;
      swept += 1;
    }
    index.starts[place + 1] = swept;
  }
}
