/**
 * Which reports hold a shingle of the sample. A ring of entries in chains, newest first. It never grows: the oldest
 * entries are overwritten, and a chain ends where its order numbers stop falling.
 */

/** Entries looked at for one shingle; a longer chain is a phrase that many use. */
const MAX_CHAIN = 48;

export interface ShingleIndex {
  readonly heads: Int32Array;
  readonly keys: Uint32Array;
  readonly orders: Int32Array;
  readonly next: Int32Array;
  /** Entries written so far. */
  written: number;
}

/** An index for at least so many entries (rounded up to a power of two). */
export function createShingleIndex(entries: number): ShingleIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, entries)));
  return {
    heads: new Int32Array(size).fill(-1),
    keys: new Uint32Array(size),
    orders: new Int32Array(size).fill(-1),
    next: new Int32Array(size),
    written: 0,
  };
}

export function addShingles(index: ShingleIndex, sample: readonly number[], order: number): void {
  const size = index.keys.length;
  const shift = shiftOf(size);
  for (const hash of sample) {
    const slot = index.written % size;
    const bucket = bucketOf(hash, shift);
    index.keys[slot] = hash;
    index.orders[slot] = order;
    index.next[slot] = index.heads[bucket] ?? -1;
    index.heads[bucket] = slot;
    index.written += 1;
  }
}

/** How many of the sampled shingles each earlier report holds, those before `oldest` left out: a chain falls, so it is not followed to them. */
export function countShared(index: ShingleIndex, sample: readonly number[], oldest: number): Map<number, number> {
  const counts = new Map<number, number>();
  const shift = shiftOf(index.keys.length);
  for (const hash of sample) {
    const bucket = bucketOf(hash, shift);
    let last = Number.POSITIVE_INFINITY;
    let slot = index.heads[bucket] ?? -1;
    for (let step = 0; slot >= 0 && step < MAX_CHAIN; step += 1) {
      const order = index.orders[slot] ?? -1;
      const key = index.keys[slot] ?? 0;
      if (order > last || order < oldest || bucketOf(key, shift) !== bucket) break;
      if (key === hash) counts.set(order, (counts.get(order) ?? 0) + 1);
      last = order;
      slot = index.next[slot] ?? -1;
    }
  }
  return counts;
}

/** How far a hash is shifted for a bucket in so many, a power of two. */
function shiftOf(size: number): number {
  return 32 - Math.log2(size);
}

function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}
