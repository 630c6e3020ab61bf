/** The views of a report as sparse vectors of length one, or less, over the terms of the window, one after the other in one stretch of numbers. */
import { VIEW_NAMES, type ViewName, type Views } from './read-views.ts';
import { SPACES, termId, type Vocabulary } from './vocabulary.ts';

export interface Vectors {
  /** Terms of all views, those of a view in the order of the text. */
  readonly ids: Uint32Array;
  /** How often each stands there. */
  readonly counts: Uint16Array;
  /** Where each view begins, in the order of `VIEW_NAMES`, and the end. */
  readonly starts: Uint32Array;
}

/** Views in which two reports can clash, a bit for each. */
export const CLASHING = { places: 1, numbers: 2, deed: 4, weekdays: 8 } as const satisfies Partial<Record<ViewName, number>>;
const CLASHING_BITS = Object.entries(CLASHING) as readonly (readonly [keyof typeof CLASHING, number])[];

/** What a term is worth, by its number or by its place in the report. */
export type Idf = (id: number, at?: number) => number;

/** The place of each view among `starts`. */
export const VIEW_AT = Object.fromEntries(VIEW_NAMES.map((name, at) => [name, at])) as Readonly<Record<ViewName, number>>;

/** Which views share their terms: a place is the same term as the name, a figure is not the same as a word. */
const SPACE: Readonly<Record<ViewName, string>> = {
  words: SPACES.word,
  title: SPACES.word,
  lede: SPACES.word,
  names: SPACES.name,
  actors: SPACES.name,
  places: SPACES.name,
  numbers: SPACES.figure,
  dates: SPACES.date,
  weekdays: SPACES.day,
  deed: SPACES.word,
  notions: SPACES.notion,
  entities: SPACES.entity,
};

/**
 * Added to the squared length of names and actors, some two unusual names' worth: where a report has three names, one in common is not
 * more than half of what tells an event (the short are damped as by pivoted normalisation, Singhal, Buckley & Mitra 1996).
 */
const FEW_NAMES = 60;

/** The terms of the views by their numbers; terms that are new get one. */
export function vectorsOf(vocabulary: Vocabulary, views: Views): Vectors {
  const starts = new Uint32Array(VIEW_NAMES.length + 1);
  for (const [at, name] of VIEW_NAMES.entries()) starts[at + 1] = (starts[at] ?? 0) + views[name].size;
  const size = starts[VIEW_NAMES.length] ?? 0;
  const ids = new Uint32Array(size);
  const counts = new Uint16Array(size);
  let index = 0;
  for (const name of VIEW_NAMES)
    for (const [term, times] of views[name]) {
      ids[index] = termId(vocabulary, SPACE[name] === '' ? term : SPACE[name] + term);
      counts[index] = times;
      index += 1;
    }
  return { ids, counts, starts };
}

/** 1 + ln of the first numbers. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => 1 + Math.log(times));

/** Weights of the terms: (1 + ln tf) · idf, each view brought to length one (Manning et al. 2008, section 6.4), names to a little less. */
export function weightsOf({ ids, counts, starts }: Vectors, idf: Idf): Float32Array {
  const weights = new Float32Array(ids.length);
  for (let view = 0; view + 1 < starts.length; view += 1) {
    const [from, to] = [starts[view] ?? 0, starts[view + 1] ?? 0];
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const times = counts[at] ?? 1;
      const weight = (DAMPED[times] ?? 1 + Math.log(times)) * Math.max(0.01, idf(ids[at] ?? 0, at));
      weights[at] = weight;
      sum += weight * weight;
    }
    const length = Math.sqrt(sum + (view === VIEW_AT.names || view === VIEW_AT.actors ? FEW_NAMES : 0));
    for (let at = from; at < to; at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
  return weights;
}

/** How many terms the view has. */
export function sizeOf({ starts }: Vectors, view: ViewName): number {
  const at = VIEW_AT[view];
  return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
}

/** In which views the report can clash with another, by the bits of `CLASHING`. */
export function clashingIn(vectors: Vectors): number {
  let bits = 0;
  for (const [view, bit] of CLASHING_BITS) if (sizeOf(vectors, view) > 0) bits |= bit;
  return bits;
}
