/**
 * Which reports hold a shingle of the sample. A ring of entries in chains, newest first. It never grows: the oldest
 * entries are overwritten, and a chain ends where its order numbers stop falling.
 */

/** Entries looked at for one shingle; a longer chain is a phrase that many use. */
const MAX_CHAIN = 48;

/** What an entry is made of, beside one another because it is read together: its hash, its report's order number and the entry before it. */
const ENTRY = { hash: 0, order: 1, next: 2, size: 3 } as const;

export interface ShingleIndex {
  readonly heads: Int32Array;
  readonly entries: Int32Array;
  /** Entries written so far. */
  written: number;
  /** The order number that was written last. */
  newest: number;
  /** Zero for each report from the oldest on that counts, for counting; zero again afterwards. */
  counts: Uint16Array;
}

/** An index for at least so many entries (rounded up to a power of two). */
export function createShingleIndex(entries: number): ShingleIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, entries)));
  return {
    heads: new Int32Array(size).fill(-1),
    entries: new Int32Array(size * ENTRY.size).fill(-1),
    written: 0,
    newest: -1,
    counts: new Uint16Array(1024),
  };
}

export function addShingles(index: ShingleIndex, sample: readonly number[], order: number): void {
  const { heads, entries } = index;
  const shift = shiftOf(heads.length);
  for (const hash of sample) {
    const slot = index.written % heads.length;
    const bucket = bucketOf(hash, shift);
    const at = slot * ENTRY.size;
    entries[at + ENTRY.hash] = hash;
    entries[at + ENTRY.order] = order;
    entries[at + ENTRY.next] = heads[bucket] ?? -1;
    heads[bucket] = slot;
    index.written += 1;
  }
  index.newest = order;
}

/**
 * Tells how many of the sampled shingles each earlier report holds that holds any, those before `oldest` left out: a chain falls, so it is
 * not followed to them.
 */
export function countShared(
  index: ShingleIndex,
  sample: readonly number[],
  oldest: number,
  tell: (order: number, hits: number) => void,
): void {
  const reports = index.newest - oldest + 1;
  if (reports > index.counts.length) index.counts = new Uint16Array(2 * reports);
  const { counts } = index;
  const holders: number[] = [];
  for (const hash of sample) countHolders(index, hash, oldest, holders);
  for (const order of holders) {
    const hits = counts[order - oldest] ?? 0;
    counts[order - oldest] = 0;
    tell(order, hits);
  }
}

/** Counts one shingle for each report that holds it; a report that held none of those before is one of the `holders` from then on. */
function countHolders({ heads, entries, counts }: ShingleIndex, hash: number, oldest: number, holders: number[]): void {
  const shift = shiftOf(heads.length);
  const key = hash | 0;
  const bucket = bucketOf(hash, shift);
  let last = Number.POSITIVE_INFINITY;
  let slot = heads[bucket] ?? -1;
  for (let step = 0; slot >= 0 && step < MAX_CHAIN; step += 1) {
    const at = slot * ENTRY.size;
    const order = entries[at + ENTRY.order] ?? -1;
    const its = entries[at + ENTRY.hash] ?? 0;
    if (order > last || order < oldest || bucketOf(its, shift) !== bucket) break;
    if (its === key) {
      const before = counts[order - oldest] ?? 0;
      if (before === 0) holders.push(order);
      counts[order - oldest] = before + 1;
    }
    last = order;
    slot = entries[at + ENTRY.next] ?? -1;
  }
}

/** How far a hash is shifted for a bucket in so many, a power of two. */
function shiftOf(size: number): number {
  return 32 - Math.log2(size);
}

function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}
