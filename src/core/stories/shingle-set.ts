/** The distinct shingles of one text, to be asked which of another one's it holds: a table with open addressing (Knuth 1973, section 6.4). */

export interface ShingleSet {
  /** In the order of the text, each once. */
  readonly hashes: Uint32Array;
  /** For each slot the place of its hash among the hashes, counted from 1 on; 0 where there is none. A power of two of them. */
  readonly slots: Uint16Array;
}

/** So many slots for a shingle at least: most that are asked for are not in it, and are told by the first slot where that is empty. */
const ROOM = 6;

/** Of at most 65,535 shingles. */
export function shingleSetOf(shingles: Uint32Array): ShingleSet {
  const distinct = new Uint32Array(shingles.length);
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(ROOM * shingles.length + 2)));
  let size = 0;
  for (let at = 0; at < shingles.length; at += 1) {
    const hash = shingles[at] ?? 0;
    const slot = slotOf(distinct, slots, hash);
    if (slots[slot] !== 0) continue;
    distinct[size] = hash;
    size += 1;
    slots[slot] = size;
  }
  return { hashes: distinct.subarray(0, size), slots };
}

/** The place of a shingle in the set; -1 where it is not in it. */
export function placeIn({ hashes, slots }: ShingleSet, hash: number): number {
  return (slots[slotOf(hashes, slots, hash)] ?? 0) - 1;
}

/** The slot that holds the hash, or the empty one where it would stand. Hashes are well mixed, so their last bits tell where to begin. */
function slotOf(hashes: Uint32Array, slots: Uint16Array, hash: number): number {
  const last = slots.length - 1;
  let slot = hash & last;
  for (let place = slots[slot] ?? 0; place !== 0 && hashes[place - 1] !== hash; place = slots[slot] ?? 0)
    slot = (slot + 1) & last;
  return slot;
}

/** In how many texts each shingle of a set stands, by its place in the set. */
export interface Uses {
  readonly times: Uint8Array;
  /** The last text that it was found in. */
  readonly lastIn: Uint8Array;
}

export function createUses({ hashes }: ShingleSet): Uses {
  return { times: new Uint8Array(hashes.length), lastIn: new Uint8Array(hashes.length) };
}

/** Counts one more text, once for each shingle of the set that it holds. `text`: a number of its own, from 1 to 255. */
export function countUses({ times, lastIn }: Uses, set: ShingleSet, shingles: Uint32Array, text: number): void {
  for (let at = 0; at < shingles.length; at += 1) {
    const place = placeIn(set, shingles[at] ?? 0);
    if (place < 0 || lastIn[place] === text) continue;
    lastIn[place] = text;
    times[place] = (times[place] ?? 0) + 1;
  }
}
