/**
 * Lays out the views of one report so that their cosines with another report cost only that one's length: a small number for each of its
 * terms, and beside one another what the term is worth in each view. A row for every term of the window would not stay near at hand.
 */
import type { Cosines } from './features.ts';
import { VIEW_NAMES } from './read-views.ts';
import type { Vectors } from './vectors.ts';

/** A report's terms and what they are worth. */
export interface WeighedTerms {
  readonly vectors: Vectors;
  readonly weights: Float32Array;
}

export interface Layouts {
  /** By term number the row of the term, from 1 on; 0 for terms that the report does not hold. What lies beyond the end reads as 0. */
  rows: Uint16Array;
  /** For each row the weights in the order of `VIEW_NAMES`; grows with the longest report. */
  weights: Float32Array;
  /** The rows in use, the empty one at 0 included. */
  used: number;
}

const VIEWS = VIEW_NAMES.length;

export function createLayouts(): Layouts {
  return { rows: new Uint16Array(1024), weights: new Float32Array(512 * VIEWS), used: 1 };
}

/** Lays out the views; `clear` them before the next report. */
export function layOut(layouts: Layouts, { vectors: { ids, starts }, weights }: WeighedTerms): void {
  makeRoom(layouts, ids);
  const { rows, weights: laid } = layouts;
  for (let view = 0; view < VIEWS; view += 1)
    for (let at = starts[view] ?? 0; at < (starts[view + 1] ?? 0); at += 1) {
      const id = ids[at] ?? 0;
      if (rows[id] === 0) {
        rows[id] = layouts.used;
        layouts.used += 1;
      }
      laid[(rows[id] ?? 0) * VIEWS + view] = weights[at] ?? 0;
    }
}

function makeRoom(layouts: Layouts, ids: Uint32Array): void {
  let highest = 0;
  for (let at = 0; at < ids.length; at += 1) highest = Math.max(highest, ids[at] ?? 0);
  if (highest >= layouts.rows.length) layouts.rows = new Uint16Array(highest * 2);
  const most = (ids.length + 1) * VIEWS;
  if (most > layouts.weights.length) layouts.weights = new Float32Array(most);
}

export function clear(layouts: Layouts, { vectors: { ids } }: WeighedTerms): void {
  for (let at = 0; at < ids.length; at += 1) layouts.rows[ids[at] ?? 0] = 0;
  layouts.weights.fill(0, 0, layouts.used * VIEWS);
  layouts.used = 1;
}

/** Writes the cosines of the report that is laid out with another one. */
export function fillCosines(cosines: Cosines, { rows, weights: laid }: Layouts, other: WeighedTerms): void {
  const { ids, starts } = other.vectors;
  const { weights } = other;
  for (let view = 0; view < VIEWS; view += 1) {
    const end = starts[view + 1] ?? 0;
    let sum = 0;
    for (let at = starts[view] ?? 0; at < end; at += 1) {
      const row = rows[ids[at] ?? 0] ?? 0;
      if (row !== 0) sum += (laid[row * VIEWS + view] ?? 0) * (weights[at] ?? 0);
    }
    cosines[view] = sum;
  }
}
