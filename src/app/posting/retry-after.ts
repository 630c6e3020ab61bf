/** How long to wait before a platform that failed is tried again. */

/** First wait; it doubles each time (RFC 9110 leaves it to the client; this is truncated binary exponential back-off). */
const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 30 * 60;
/** A day: then the next edition covers it. */
export const TRIED_FOR_MS = 24 * 60 * 60 * 1000;

/** `attempts`: how often it was tried in vain before. */
export function secondsUntilRetry(attempts: number): number {
  return Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts, 10));
}
