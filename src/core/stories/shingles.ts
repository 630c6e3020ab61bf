/** Shingles of a text: what is left of it when a wire story is cut, re-headlined or re-ordered. */
import { writeWordHashes } from './scan-words.ts';
import { placeIn, type ShingleSet, shingleSetOf } from './shingle-set.ts';
import { foldText } from './words.ts';

/** Three words to a shingle; at most so many words and code units of a text are read. */
export const SHINGLE = { words: 3, maxWords: 2500, maxCodeUnits: 24_000 } as const;

/**
 * Of the shingles, those whose hash is a multiple of this stand in the index. Sampling by value (Broder 1997, "On the
 * resemblance and containment of documents", the mod-m sketch) takes the same shingles in a cut-down copy as in the
 * original, whatever their lengths, which MinHash bands do not: a copy of a tenth of the length has a Jaccard of 0.1
 * and is missed there.
 */
const SAMPLE_EVERY = 8;

export interface Shingles {
  /** 32-bit hashes of all runs of three words, in the order of the text. */
  readonly hashes: Uint32Array;
  /** Those of them that stand in the index, each once. */
  readonly sample: Uint32Array;
  /** One hash of all words in order: equal for texts that differ only in case, accents and spacing. */
  readonly whole: string;
  readonly words: number;
}

/** Of the words of the text that is being read. */
const codes = new Uint32Array(SHINGLE.maxWords);

export function shinglesOf(text: string): Shingles {
  const words = writeWordHashes(codes, foldText(text.slice(0, SHINGLE.maxCodeUnits)));
  const hashes = new Uint32Array(Math.max(0, words - SHINGLE.words + 1));
  let first = 1;
  let second = 2;
  for (let index = 0; index < words; index += 1) {
    const code = codes[index] ?? 0;
    first = mix(first, code);
    second = mix(second, code ^ 0x5bd1e995);
    if (index < hashes.length) hashes[index] = mix(mix(mix(17, code), codes[index + 1] ?? 0), codes[index + 2] ?? 0);
  }
  return shinglesFrom({ hashes, whole: `${words}:${first}:${second}`, words });
}

/** The sample follows from the rest. */
export function shinglesFrom({ hashes, whole, words }: Omit<Shingles, 'sample'>): Shingles {
  return { hashes, sample: shingleSetOf(sampledOf(hashes)).hashes, whole, words };
}

/** Counted first, so that the room for them is allocated once. */
function sampledOf(hashes: Uint32Array): Uint32Array {
  let size = 0;
  for (let at = 0; at < hashes.length; at += 1) if (isSampled(hashes[at] ?? 0)) size += 1;
  const sampled = new Uint32Array(size);
  size = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (!isSampled(hash)) continue;
    sampled[size] = hash;
    size += 1;
  }
  return sampled;
}

/** Of a power of two the multiples are told by their last bits. */
function isSampled(hash: number): boolean {
  return (hash & (SAMPLE_EVERY - 1)) === 0;
}

/** One round of MurmurHash3 with its final mixing, so that every bit of the result can be sampled on. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ Math.imul(value, 0xcc9e2d51), 0x1b873593);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** How much of a text stands in another one. */
export interface Overlap {
  /** Share of its distinct shingles that the other has too (containment, Broder 1997). */
  readonly share: number;
  /**
   * Share of its stretches of two dozen words that hold something of the other. A copy that was scanned badly or reworded
   * keeps something everywhere; reports that share a quoted passage or a block of background have stretches with nothing.
   */
  readonly spread: number;
  readonly stretches: number;
  /** The spread over the first four stretches, about a hundred words. */
  readonly openingSpread: number;
}

const STRETCH = 24;
const OPENING_STRETCHES = 4;
/** A stretch counts from so many common shingles on: one alone is a common phrase. */
const STRETCH_HITS = 2;

/** Overlap of the text, given by its shingles in order, with the other one; shingles in `without` are not looked at. */
export function overlapOf(text: Uint32Array, other: ShingleSet, without?: ReadonlySet<number>): Overlap {
  const kept = without === undefined || without.size === 0 ? text : text.filter((hash) => !without.has(hash));
  const covered: boolean[] = [];
  for (let start = 0; start + STRETCH / 2 <= kept.length; start += STRETCH) {
    covered.push(sharedWith(other, kept.subarray(start, start + STRETCH)) >= STRETCH_HITS);
  }
  const { hashes } = shingleSetOf(kept);
  return {
    share: sharedWith(other, hashes) / Math.max(1, hashes.length),
    spread: shareOf(covered),
    stretches: covered.length,
    openingSpread: shareOf(covered.slice(0, OPENING_STRETCHES)),
  };
}

function sharedWith(other: ShingleSet, hashes: Uint32Array): number {
  let shared = 0;
  for (let at = 0; at < hashes.length; at += 1) if (placeIn(other, hashes[at] ?? 0) >= 0) shared += 1;
  return shared;
}

function shareOf(claims: readonly boolean[]): number {
  return claims.filter((claim) => claim).length / Math.max(1, claims.length);
}
