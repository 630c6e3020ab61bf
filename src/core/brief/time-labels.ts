/** How long ago, and how long until: for what is read at once, beside the time of the answer. */
import { DAY_MS, type Instant } from '../instant.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** "just now", "12 min ago", "3 h ago", "5 days ago". */
export function agoLabel(at: Instant, now: Instant): string {
  const ms = Date.parse(now) - Date.parse(at);
  return ms < MINUTE_MS ? 'just now' : `${lengthLabel(ms)} ago`;
}

/** "now", "in 12 min", "in 3 h", "in 5 days". */
export function aheadLabel(at: Instant, now: Instant): string {
  const ms = Date.parse(at) - Date.parse(now);
  return ms < MINUTE_MS ? 'now' : `in ${lengthLabel(ms)}`;
}

/** Rounded down: hours from one hour on, days from two days on. */
export function lengthLabel(ms: number): string {
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  return ms < 2 * DAY_MS ? `${Math.floor(ms / HOUR_MS)} h` : `${Math.floor(ms / DAY_MS)} days`;
}
