/** When to ask again: pure decisions, in seconds. */
import { POLL } from './limits.ts';
import type { ScheduleHints } from './schedule-hints.ts';

export interface PollHints extends ScheduleHints {
  /** Seconds that the reply says it stays as it is. */
  readonly freshFor?: number;
}

const HOUR = 60 * 60;

/** Hours. */
const WEEK = Array.from({ length: 7 * 24 }, (_, index) => index);

/** After a reply that could be used. What the feed says lengthens the interval, up to a day, and never shortens it. */
export function secondsToNextPoll({ freshFor = 0, ttl = 0, period = 0, ...skipped }: PollHints, nowMs: number): number {
  const interval = Math.min(POLL.most, Math.max(POLL.least, POLL.usual, freshFor, ttl * 60, period));
  return Math.min(POLL.most, pastSkipped(interval, skipped, nowMs));
}

/** To the beginning of the first hour that is not skipped; as it was where the whole week is. */
function pastSkipped(seconds: number, { skipHours, skipDays }: ScheduleHints, nowMs: number): number {
  const hour = Math.floor((nowMs / 1_000 + seconds) / HOUR);
  // 1970 began on a Thursday.
  const isSkipped = (at: number) => skipHours.includes(at % 24) || skipDays.includes((Math.floor(at / 24) + 4) % 7);
  const ahead = WEEK.find((index) => !isSkipped(hour + index));
  return ahead === undefined || ahead === 0 ? seconds : Math.ceil((hour + ahead) * HOUR - nowMs / 1_000);
}

/**
 * After the n-th failure in a row, n from 1: doubled each time, up to a day, of which the last half is chance, so that
 * feeds which failed together do not come back together. `random` gives 0 up to 1.
 */
export function secondsAfterFailure(failures: number, random: () => number): number {
  const whole = Math.min(POLL.most, POLL.usual * 2 ** (Math.max(1, failures) - 1));
  return Math.max(POLL.least, Math.round(whole / 2 + (whole / 2) * random()));
}

/** After 429 or 503 with a time: that long, even beyond a day, but never sooner than any feed is asked. */
export function secondsAfterPause(retryAfter: number): number {
  return Math.min(POLL.longestPause, Math.max(POLL.least, retryAfter));
}
