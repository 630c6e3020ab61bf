/**
 * Where a report stands in the order of dates, as one whole number: the primary key of `article`, the rowid of the full-text
 * index, and the second half of every index that answers "newest first". With it a window of time is a range of rowids, and
 * the newest matches of any words are read off the end of the full-text index without scoring or sorting all of them.
 *
 * Dated reports: milliseconds since 1970 times 1,024, so that reports of one millisecond have room behind each other in the
 * order in which they were filed (the 1,025th moves into the next millisecond). Undated ones stand below all dated ones.
 * All are safe integers of JavaScript.
 */
import type { Instant } from '../../core/instant.ts';

const SLOTS = 1024;
/** Dates outside about 1900 to 2248 are placed at the edge of that stretch; they keep their own date. */
const EARLIEST_MS = -(2 ** 41);
const LATEST_MS = 2 ** 43 - 2 ** 20;

const LOWEST = Number.MIN_SAFE_INTEGER;
const HIGHEST = Number.MAX_SAFE_INTEGER;
export const FIRST_DATED = EARLIEST_MS * SLOTS;

/** The position of the `seq`-th filed report, where its date is open. */
export function undatedPosition(seq: number): number {
  return LOWEST + seq;
}

/** The lowest position that a report of this instant can have. */
function firstPosition(at: Instant): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${at}`);
  return Math.min(Math.max(ms, EARLIEST_MS), LATEST_MS) * SLOTS;
}

/** The first free position at or after `at`; `lastTaken` tells the highest one taken from `from` up to but not including `to`. */
export function freePosition(at: Instant, lastTaken: (from: number, to: number) => number | undefined): number {
  for (let from = firstPosition(at); ; from += SLOTS) {
    const last = lastTaken(from, from + SLOTS);
    if (last === undefined) return from;
    if (last + 1 < from + SLOTS) return last + 1;
  }
}

/** `from` inclusive, `to` exclusive. */
export interface PositionRange {
  readonly from: number;
  readonly to: number;
}

/** The reports of a window of time. Undated ones are in it only where the window is open at both ends. */
export function positionRange(since: Instant | undefined, until: Instant | undefined): PositionRange {
  const open = until === undefined ? LOWEST : FIRST_DATED;
  return {
    from: since === undefined ? open : firstPosition(since),
    to: until === undefined ? HIGHEST : firstPosition(until),
  };
}
