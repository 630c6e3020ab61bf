/** How long a server asks us to stay away (RFC 9110, section 10.2.3). */
import { readHttpDate } from './http-date.ts';
import { POLL } from './limits.ts';

/** Seconds, at most seven days; undefined for nonsense and for a moment that has passed. */
export function readRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(readHttpDate(value, nowMs), nowMs);
  return seconds !== undefined && seconds > 0 ? Math.min(seconds, POLL.longestPause) : undefined;
}

function secondsUntil(at: number | undefined, nowMs: number): number | undefined {
  return at === undefined ? undefined : Math.ceil((at - nowMs) / 1_000);
}
