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
  /** Room for as many reports, those that were counted for. */
  holders: Uint32Array;
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
    holders: new Uint32Array(1024),
  };
}

export function addShingles(index: ShingleIndex, sample: Uint32Array, order: number): void {
  const { heads, entries } = index;
  const shift = shiftOf(heads.length);
  for (let next = 0; next < sample.length; next += 1) {
    const hash = sample[next] ?? 0;
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
  sample: Uint32Array,
  oldest: number,
  tell: (order: number, hits: number) => void,
): void {
  const reports = index.newest - oldest + 1;
  if (reports > index.counts.length) {
    index.counts = new Uint16Array(2 * reports);
    index.holders = new Uint32Array(2 * reports);
  }
  const { counts, holders } = index;
  const size = countHolders(index, sample, oldest);
  for (let at = 0; at < size; at += 1) {
    const order = holders[at] ?? 0;
    const hits = counts[order - oldest] ?? 0;
    counts[order - oldest] = 0;
    tell(order, hits);
  }
}

/** Chains that are followed side by side: the hash that each is followed for, its next entry and the order number of the one before. */
interface Chains {
  hashes: Int32Array;
  slots: Int32Array;
  orders: Int32Array;
  /** Those that have not ended. */
  open: number;
}

/** Written anew for each sample. */
const chains: Chains = { hashes: new Int32Array(0), slots: new Int32Array(0), orders: new Int32Array(0), open: 0 };

/**
 * Counts the shingles for each report that holds them and notes those that hold any among the `holders`; their number. All chains go on by
 * one entry at a time: entries lie far apart in memory, and those of many chains are fetched in hardly more than the time of one.
 */
function countHolders(index: ShingleIndex, sample: Uint32Array, oldest: number): number {
  begin(index, sample);
  let size = 0;
  for (let step = 0; step < MAX_CHAIN && chains.open > 0; step += 1) size = goOn(index, oldest, size);
  return size;
}

function begin({ heads, newest }: ShingleIndex, sample: Uint32Array): void {
  if (sample.length > chains.hashes.length) {
    chains.hashes = new Int32Array(2 * sample.length);
    chains.slots = new Int32Array(2 * sample.length);
    chains.orders = new Int32Array(2 * sample.length);
  }
  const { hashes, slots, orders } = chains;
  const shift = shiftOf(heads.length);
  let open = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const hash = (sample[at] ?? 0) | 0;
    const slot = heads[bucketOf(hash, shift)] ?? -1;
    if (slot < 0) continue;
    hashes[open] = hash;
    slots[open] = slot;
    orders[open] = newest;
    open += 1;
  }
  chains.open = open;
}

/** Looks at the next entry of each chain; those that end are left out. `found`: how many holders are noted, before and after. */
function goOn({ heads, entries, counts, holders }: ShingleIndex, oldest: number, found: number): number {
  const { hashes, slots, orders } = chains;
  const shift = shiftOf(heads.length);
  let [open, size] = [0, found];
  for (let chain = 0; chain < chains.open; chain += 1) {
    const hash = hashes[chain] ?? 0;
    const at = (slots[chain] ?? 0) * ENTRY.size;
    const order = entries[at + ENTRY.order] ?? -1;
    const its = entries[at + ENTRY.hash] ?? 0;
    if (order < oldest || order > (orders[chain] ?? 0) || bucketOf(its, shift) !== bucketOf(hash, shift)) continue;
    if (its === hash && isFirst(counts, order - oldest)) {
      holders[size] = order;
      size += 1;
    }
    const next = entries[at + ENTRY.next] ?? -1;
    if (next < 0) continue;
    hashes[open] = hash;
    slots[open] = next;
    orders[open] = order;
    open += 1;
  }
  chains.open = open;
  return size;
}

/** Counts one more; whether it is the first. */
function isFirst(counts: Uint16Array, at: number): boolean {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before === 0;
}

/** How far a hash is shifted for a bucket in so many, a power of two. */
function shiftOf(size: number): number {
  return 32 - Math.log2(size);
}

function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}
