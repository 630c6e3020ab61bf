/** Sparse vectors of length one over the terms of the window. */
import { type Terms, VIEW_NAMES, type ViewName, type Views } from './read-views.ts';
import { idfOf, type LeftOut, NAME_SPACE, termId, type Vocabulary } from './vocabulary.ts';

export interface Vector {
  readonly ids: Uint32Array;
  /** How often each term stands there. */
  readonly counts: Uint16Array;
  readonly weights: Float32Array;
}
export type Vectors = Readonly<Record<ViewName, Vector>>;

/** Which views share their terms: a place is the same term as the name, a figure is not the same as a word. */
const SPACE: Readonly<Record<ViewName, string>> = {
  words: '',
  title: '',
  lede: '',
  names: NAME_SPACE,
  actors: NAME_SPACE,
  places: NAME_SPACE,
  numbers: '#',
  dates: '@',
  entities: '$',
};

/** Weights of the views' terms: (1 + ln tf) · idf, brought to length one (Manning et al. 2008, section 6.4). */
export function vectorsOf(vocabulary: Vocabulary, views: Views): Vectors {
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, vectorOf(vocabulary, views[name], SPACE[name])])) as Vectors;
}

function vectorOf(vocabulary: Vocabulary, terms: Terms, space: string): Vector {
  const ids = new Uint32Array(terms.size);
  const counts = new Uint16Array(terms.size);
  let index = 0;
  for (const [term, times] of terms) {
    ids[index] = termId(vocabulary, space === '' ? term : space + term);
    counts[index] = times;
    index += 1;
  }
  const vector = { ids, counts, weights: new Float32Array(terms.size) };
  weigh(vocabulary, vector);
  return vector;
}

function weigh(vocabulary: Vocabulary, { ids, counts, weights }: Vector, leftOut?: LeftOut): void {
  let sum = 0;
  for (const [index, id] of ids.entries()) {
    const times = counts[index] ?? 1;
    const weight = (times === 1 ? 1 : 1 + Math.log(times)) * Math.max(0.01, idfOf(vocabulary, id, leftOut));
    weights[index] = weight;
    sum += weight * weight;
  }
  if (sum > 0) for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / Math.sqrt(sum);
}

/** Weighs the terms anew, in place, by what the window holds by now, some reports left out. */
export function weighAnew(vocabulary: Vocabulary, vectors: Vectors, leftOut: LeftOut): void {
  for (const name of VIEW_NAMES) weigh(vocabulary, vectors[name], leftOut);
}

/** All terms of a report, each once. */
export function termsIn(vectors: Vectors): Set<number> {
  const ids = new Set<number>();
  for (const name of VIEW_NAMES) for (const id of vectors[name].ids) ids.add(id);
  return ids;
}

/** The inner product of a sparse vector with one laid out by term number. */
export function dot(layout: Float32Array, vector: Vector): number {
  const { ids, weights } = vector;
  let sum = 0;
  for (let index = 0; index < ids.length; index += 1) sum += (layout[ids[index] ?? 0] ?? 0) * (weights[index] ?? 0);
  return sum;
}
