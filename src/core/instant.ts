/** A moment as `Date.prototype.toISOString` writes it: `2026-01-28T14:02:00.000Z`. Sorts as text. */
export type Instant = string;

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant of a point of time in milliseconds since 1970. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** The calendar day of an instant in UTC, `YYYY-MM-DD`. */
export function dayOf(at: Instant): string {
  return at.slice(0, 10);
}

/** The instant `days` days before `at`. */
export function daysBefore(at: Instant, days: number): Instant {
  return instantOf(Date.parse(at) - days * DAY_MS);
}
