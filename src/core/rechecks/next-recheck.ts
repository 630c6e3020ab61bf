/** When a cited page is asked for again: often while an outlet still works on it, ever more seldom, and after a month no more. */
import { DAY_MS, type Instant, instantOf } from '../instant.ts';

const HOUR_MS = 3_600_000;

/** Up to this age of the citation: so long to the next time. */
const PAUSES: readonly (readonly [upTo: number, pause: number])[] = [
  [DAY_MS, 4 * HOUR_MS],
  [7 * DAY_MS, DAY_MS],
  [30 * DAY_MS, 3 * DAY_MS],
];

/** `undefined` where it is not asked again. */
export function nextRecheck(citedAt: Instant, now: Instant): Instant | undefined {
  const age = Date.parse(now) - Date.parse(citedAt);
  const pause = PAUSES.find(([upTo]) => age < upTo)?.[1];
  return pause === undefined ? undefined : instantOf(Date.parse(now) + pause);
}
