/** Lays out the views of one report by term number, so that their cosines with another report cost only that one's length. */
import type { Cosines } from './features.ts';
import { VIEW_NAMES } from './read-views.ts';
import type { Vectors } from './vectors.ts';

/** A report's terms and what they are worth. */
export interface WeighedTerms {
  readonly vectors: Vectors;
  readonly weights: Float32Array;
}

/** For each of `VIEW_NAMES` the weights by term number; what lies beyond the end reads as 0. */
export type Layouts = Float32Array[];

export function createLayouts(): Layouts {
  return VIEW_NAMES.map(() => new Float32Array(1024));
}

/** Lays out the views; `clear` them before the next report. */
export function layOut(layouts: Layouts, { vectors: { ids, starts }, weights }: WeighedTerms): void {
  const highest = ids.reduce((high, id) => Math.max(high, id), 0);
  for (let view = 0; view < layouts.length; view += 1) {
    if (highest >= (layouts[view]?.length ?? 0)) layouts[view] = new Float32Array(highest * 2);
    const layout = layouts[view] as Float32Array;
    for (let at = starts[view] ?? 0; at < (starts[view + 1] ?? 0); at += 1) layout[ids[at] ?? 0] = weights[at] ?? 0;
  }
}

export function clear(layouts: Layouts, { vectors: { ids, starts } }: WeighedTerms): void {
  for (const [view, layout] of layouts.entries())
    for (let at = starts[view] ?? 0; at < (starts[view + 1] ?? 0); at += 1) layout[ids[at] ?? 0] = 0;
}

/** Writes the cosines of the report that is laid out with another one. */
export function fillCosines(cosines: Cosines, layouts: Layouts, { vectors: { ids, starts }, weights }: WeighedTerms): void {
  for (let view = 0; view < layouts.length; view += 1) {
    const layout = layouts[view] as Float32Array;
    const end = starts[view + 1] ?? 0;
    let sum = 0;
    for (let at = starts[view] ?? 0; at < end; at += 1) sum += (layout[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    cosines[view] = sum;
  }
}
