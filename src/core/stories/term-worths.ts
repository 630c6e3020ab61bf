/** What terms are worth by number: those of one report as it comes in, or at a settling every term of the window, counted once for all that is weighed and looked up. */
import { frequencyOf, idfWith, type Vocabulary } from './vocabulary.ts';
import type { WindowReport } from './window.ts';

/** By term number. */
export interface TermWorths {
  /** How many reports hold the term. */
  readonly held: Uint32Array;
  /** Inverse document frequencies. */
  readonly idf: Float64Array;
}

/** `leftOut`: reports of the window that do not count, as if they had not come. */
export function termWorths(vocabulary: Vocabulary, leftOut: readonly WindowReport[]): TermWorths {
  const held = new Uint32Array(vocabulary.terms.length);
  for (let id = 0; id < held.length; id += 1) held[id] = frequencyOf(vocabulary, id);
  const last = new Int32Array(held.length).fill(-1);
  for (const { vectors, order } of leftOut)
    for (const id of vectors.ids) {
      if (last[id] !== order) held[id] = (held[id] ?? 1) - 1;
      last[id] = order; // a term stands in several views
    }
  const reports = vocabulary.reports - leftOut.length;
  const idf = new Float64Array(held.length);
  for (let id = 0; id < held.length; id += 1) idf[id] = idfWith(vocabulary.priors[id] ?? 0, held[id] ?? 0, reports);
  return { held, idf };
}

let own: TermWorths = { held: new Uint32Array(1024), idf: new Float64Array(1024) };

/** What these terms are worth now; the numbers of others say nothing. Good until the next time that somebody asks. */
export function worthsOf(vocabulary: Vocabulary, ids: Uint32Array): TermWorths {
  const terms = vocabulary.terms.length;
  if (terms > own.held.length) own = { held: new Uint32Array(2 * terms), idf: new Float64Array(2 * terms) };
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const held = frequencyOf(vocabulary, id);
    own.held[id] = held;
    own.idf[id] = idfWith(vocabulary.priors[id] ?? 0, held, vocabulary.reports);
  }
  return own;
}
