/**
 * Shingles in the order of their values, each once: what two texts have in common is read off in one pass over both
 * lists, without hashing (Manning et al. 2008, section 1.3, the merge of two postings lists).
 */
import type { Shingles } from './shingles.ts';

/** Sorted when first asked for, and forgotten together with the text. */
const SORTED = new WeakMap<Shingles, Uint32Array>();

export function sortedShingles(shingles: Shingles): Uint32Array {
  const known = SORTED.get(shingles);
  if (known !== undefined) return known;
  const sorted = shingles.hashes.slice().sort();
  const distinct = sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]);
  SORTED.set(shingles, distinct);
  return distinct;
}

/** Adds one to `counts` at each position of `own` whose value stands in `other`. Both sorted, each value once. */
export function countCommon(own: Uint32Array, other: Uint32Array, counts: Uint8Array): void {
  let at = 0;
  let there = 0;
  while (at < own.length && there < other.length) {
    const mine = own[at] ?? 0;
    const its = other[there] ?? 0;
    if (mine === its) counts[at] = (counts[at] ?? 0) + 1;
    if (mine <= its) at += 1;
    if (its <= mine) there += 1;
  }
}
