/**
 * Copies: one text in several outlets, shortened, extended, re-headlined or re-ordered. Candidates share sampled
 * shingles; the exact share of the shorter text decides (containment, Broder 1997), without the shingles that its
 * outlet repeats in article after article.
 */
import { addShingles, countShared, createShingleIndex, type ShingleIndex } from './shingle-index.ts';
import { countUses, createUses, type ShingleSet, shingleSetOf } from './shingle-set.ts';
import { type Overlap, overlapOf, type Shingles } from './shingles.ts';

/** What makes a copy. Measured by `npm run eval:stories` on real and made copies. */
export const COPY = {
  /** Share of the shorter text's shingles that stand in the longer one … */
  containment: 0.6,
  /** … or this share of them, where something of every stretch of it does. */
  evenContainment: 0.52,
  evenSpread: 0.95,
  evenStretches: 8,
  /** In one outlet the spread of the whole and of the opening decides too: it prints long blocks below different reports. */
  sameOutletSpread: 0.8,
  /** Candidates whose sampled shingles promise less than this share are not compared exactly. */
  promise: 0.3,
  /** Shorter texts are too short to tell a copy from a formula. */
  minWords: 30,
  /** Texts with fewer words are not even the same when they are equal. */
  minWordsEqual: 12,
  /** Candidates that are compared exactly. */
  candidates: 12,
  /** A shingle that the outlet used in so many earlier articles is its furniture. */
  furnitureUses: 2,
  /** Articles of the outlet that are asked for it, newest first. */
  outletArticles: 40,
} as const;

/** A report as far as copies go. */
export interface CopyReport {
  readonly id: string;
  readonly order: number;
  readonly outletId?: string;
  readonly shingles: Shingles;
  /** The earliest report of its group; its own id where it is no copy. */
  readonly originalId: string;
}

/** A report that holds some of the same text. */
export interface CopyMatch {
  readonly of: CopyReport;
  /** 0 to 1. */
  readonly containment: number;
  /** What keeps it from being a copy; missing where it is one. */
  readonly whyNot?: string;
}

export interface CopyIndex {
  readonly index: ShingleIndex;
  readonly reports: Map<number, CopyReport>;
  readonly wholes: Map<string, number[]>;
  readonly outlets: Map<string, number[]>;
  /** The order from which on reports are still there: they leave as they came, and stand in the index until they are overwritten. */
  oldest: number;
}

/** An index for a window of so many reports. */
export function createCopyIndex(maxReports: number): CopyIndex {
  return {
    index: createShingleIndex(Math.min(2 ** 21, maxReports * 96)),
    reports: new Map(),
    wholes: new Map(),
    outlets: new Map(),
    oldest: 0,
  };
}

type Text = Pick<CopyReport, 'shingles' | 'outletId'>;

/** The reports of the window that share text with this one: copies first, then the nearest. The first one decides. */
export function findCopies(copies: CopyIndex, text: Text): CopyMatch[] {
  const { shingles } = text;
  if (shingles.words < COPY.minWordsEqual) return [];
  const equal = copies.reports.get(copies.wholes.get(shingles.whole)?.[0] ?? -1);
  if (equal !== undefined) return [{ of: equal, containment: 1 }];
  if (shingles.words < COPY.minWords) return [];
  const candidates = candidatesOf(copies, shingles.sample);
  if (candidates.length === 0) return [];
  const distinct = shingleSetOf(shingles.hashes);
  return candidates
    .map((candidate) => compare(copies, text, distinct, candidate))
    .sort((a, b) => Number(isCopy(b)) - Number(isCopy(a)) || b.containment - a.containment);
}

export function isCopy({ whyNot }: CopyMatch): boolean {
  return whyNot === undefined;
}

/** Earlier reports that hold enough of the sampled shingles, most first; few shingles promise little, so they may pass. */
function candidatesOf(copies: CopyIndex, sample: Uint32Array): CopyReport[] {
  const best = mostShared(copies, sample);
  return best.flatMap(({ report, hits }) => {
    if (report.shingles.words < COPY.minWords) return [];
    const possible = Math.min(sample.length, report.shingles.sample.length);
    return hits >= COPY.promise * possible - 2 ? [report] : [];
  });
}

interface Sharing {
  readonly report: CopyReport;
  readonly hits: number;
}

/** The reports of the window that hold most of the sampled shingles, of equal ones the earliest; put in order as they are met, for hundreds share one phrase. */
function mostShared({ index, reports, oldest }: CopyIndex, sample: Uint32Array): Sharing[] {
  const best: Sharing[] = [];
  countShared(index, sample, oldest, (order, hits) => {
    if (!isBefore(hits, order, best[COPY.candidates - 1])) return;
    const report = reports.get(order);
    if (report === undefined) return;
    let at = best.length;
    while (at > 0 && isBefore(hits, order, best[at - 1])) at -= 1;
    best.splice(at, 0, { report, hits });
    if (best.length > COPY.candidates) best.pop();
  });
  return best;
}

function isBefore(hits: number, order: number, than: Sharing | undefined): boolean {
  return than === undefined || hits > than.hits || (hits === than.hits && order < than.report.order);
}

/** The share of the shorter text that stands in the longer one, and whether that makes it a copy. */
function compare(copies: CopyIndex, text: Text, distinct: ShingleSet, other: CopyReport): CopyMatch {
  const swap = other.shingles.words < text.shingles.words;
  const shorter = swap ? other : text;
  const longer = swap ? distinct : shingleSetOf(other.shingles.hashes);
  const raw = overlapOf(shorter.shingles.hashes, longer);
  if (raw.share < COPY.evenContainment * 0.7) return { of: other, containment: raw.share, whyNot: 'too little of it' };
  const furniture = furnitureOf(copies, text, other);
  const overlap = furniture.size === 0 ? raw : overlapOf(shorter.shingles.hashes, longer, furniture);
  const sameOutlet = text.outletId !== undefined && text.outletId === other.outletId;
  const whyNot = !isEnough(overlap)
    ? `too little of it${furniture.size === 0 ? '' : " without its outlet's recurring lines"}`
    : sameOutlet && !isSpread(overlap)
      ? 'one outlet, and only a stretch of the text'
      : undefined;
  return { of: other, containment: overlap.share, ...(whyNot === undefined ? {} : { whyNot }) };
}

function isEnough(overlap: Overlap): boolean {
  if (overlap.stretches === 0) return false;
  const isEven = overlap.stretches >= COPY.evenStretches && overlap.spread >= COPY.evenSpread;
  return overlap.share >= (isEven ? COPY.evenContainment : COPY.containment);
}

function isSpread(overlap: Overlap): boolean {
  return overlap.spread >= COPY.sameOutletSpread && overlap.openingSpread >= COPY.sameOutletSpread;
}

/** Shingles that either outlet used in several earlier articles. */
function furnitureOf(copies: CopyIndex, text: Text, other: CopyReport): Set<number> {
  const found = furnitureOfOutlet(copies, text, other.originalId);
  return new Set(text.outletId === other.outletId ? found : [...found, ...furnitureOfOutlet(copies, other, other.originalId)]);
}

/** Copies of one text count as one article, and those of the text in question do not count at all. */
function furnitureOfOutlet(copies: CopyIndex, { shingles, outletId }: Text, besides: string): number[] {
  if (outletId === undefined) return [];
  const own = shingleSetOf(shingles.hashes);
  const uses = createUses(own);
  const groups = new Set([besides]);
  for (const order of copies.outlets.get(outletId)?.slice(-COPY.outletArticles) ?? []) {
    const earlier = copies.reports.get(order);
    if (earlier === undefined || groups.has(earlier.originalId)) continue;
    groups.add(earlier.originalId);
    countUses(uses, own, earlier.shingles.hashes, groups.size);
  }
  return [...own.hashes].filter((_, at) => (uses.times[at] ?? 0) >= COPY.furnitureUses);
}

export function addReport(copies: CopyIndex, report: CopyReport): void {
  copies.reports.set(report.order, report);
  append(copies.wholes, report.shingles.whole, report.order);
  if (report.outletId !== undefined) append(copies.outlets, report.outletId, report.order);
  if (report.shingles.words >= COPY.minWords) addShingles(copies.index, report.shingles.sample, report.order);
}

/** Forgets the oldest report; its sampled shingles are overwritten in time and lead nowhere meanwhile. */
export function dropReport(copies: CopyIndex, order: number): void {
  const report = copies.reports.get(order);
  if (report === undefined) return;
  copies.reports.delete(order);
  copies.oldest = order + 1;
  dropFirst(copies.wholes, report.shingles.whole);
  if (report.outletId !== undefined) dropFirst(copies.outlets, report.outletId);
}

function append(lists: Map<string, number[]>, key: string, order: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [order]);
  else list.push(order);
}

/** Reports leave in the order in which they came, so the one that leaves stands first in each of its lists. */
function dropFirst(lists: Map<string, number[]>, key: string): void {
  const list = lists.get(key);
  list?.shift();
  if (list?.length === 0) lists.delete(key);
}
