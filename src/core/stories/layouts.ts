/** Lays out the views of the report that is being placed by term number. */
import type { Layouts } from './features.ts';
import { VIEW_NAMES } from './read-views.ts';
import type { Vector, Vectors } from './vectors.ts';

export function createLayouts(): Layouts {
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, new Float32Array(1024)])) as Layouts;
}

/** Lays out the views; `clear` them before the next report. */
export function layOut(layouts: Layouts, vectors: Vectors): void {
  for (const name of VIEW_NAMES) layouts[name] = fill(layouts[name], vectors[name]);
}

export function clear(layouts: Layouts, vectors: Vectors): void {
  for (const name of VIEW_NAMES) for (const id of vectors[name].ids) layouts[name][id] = 0;
}

/** Fills the layout, or a larger one where a term's number lies beyond its end; what lies beyond the end reads as 0. */
function fill(layout: Float32Array, vector: Vector): Float32Array {
  const highest = vector.ids.reduce((high, id) => Math.max(high, id), 0);
  const roomy = highest < layout.length ? layout : new Float32Array(highest * 2);
  for (const [index, id] of vector.ids.entries()) roomy[id] = vector.weights[index] ?? 0;
  return roomy;
}
