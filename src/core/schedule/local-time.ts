/**
 * Local clocks and instants, by the runtime's own time zone database.
 *
 * The rule: a local time that does not exist (clocks go forward over it) is the first instant after the gap; one that exists
 * twice (clocks go back) is the first of the two. So each local time is exactly one instant, and later ones are never earlier.
 */
import { DAY_MS, type Instant, instantOf } from '../instant.ts';
import type { Weekday } from './weekdays.ts';

export const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** A calendar day, as days since 1970-01-01; a day of no zone. */
export type CalendarDay = number;

export interface LocalTime {
  readonly day: CalendarDay;
  /** Minutes after midnight. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const held = formats.get(timeZone);
  if (held !== undefined) return held;
  const [year, numeric] = ['numeric', 'numeric'] as const;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(timeZone, format);
  return format;
}

/** What the local clock shows at that point of time, as if it were UTC; both in milliseconds. */
function clockAt(timeZone: string, ms: number): number {
  if (timeZone === 'UTC') return ms;
  // "11/21/2026, 14:02:07": reading the text costs a third of asking for its parts.
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = formatOf(timeZone)
    .format(ms)
    .split(/[/, :]+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds that the local clock is ahead of UTC. */
function offsetAt(timeZone: string, ms: number): number {
  const whole = Math.floor(ms / SECOND_MS) * SECOND_MS;
  return clockAt(timeZone, whole) - whole;
}

/** What the local clock shows. */
export function localTimeAt(timeZone: string, at: Instant): LocalTime {
  const clock = clockAt(timeZone, Date.parse(at));
  const day = Math.floor(clock / DAY_MS);
  return { day, minute: Math.floor((clock - day * DAY_MS) / MINUTE_MS) };
}

/** The instant at which a local clock shows that time, by the rule above. */
export function instantAt(timeZone: string, { day, minute }: LocalTime): Instant {
  const clock = day * DAY_MS + minute * MINUTE_MS;
  // No zone is more than a day from UTC, so that a change of the clocks near this time lies between these two.
  const [before, after] = [offsetAt(timeZone, clock - DAY_MS), offsetAt(timeZone, clock + DAY_MS)];
  const [first, second] = [clock - Math.max(before, after), clock - Math.min(before, after)];
  const shows = [first, second].find((ms) => clockAt(timeZone, ms) === clock);
  return instantOf(shows ?? changeBetween(timeZone, first, second));
}

/** The first second after `from`, at most `to`, at which the clocks are as they are at `to`. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const wanted = offsetAt(timeZone, to);
  let [low, high] = [from, to];
  while (high - low > SECOND_MS) {
    const middle = Math.floor((low + high) / 2 / SECOND_MS) * SECOND_MS;
    if (offsetAt(timeZone, middle) === wanted) high = middle;
    else low = middle;
  }
  return high;
}

/** The parts of a calendar day: month 1 to 12, day of the month 1 to 31, weekday 0 (Sunday) to 6. */
export function calendarOf(day: CalendarDay): { month: number; monthDay: number; weekday: Weekday } {
  const date = new Date(day * DAY_MS);
  return { month: date.getUTCMonth() + 1, monthDay: date.getUTCDate(), weekday: date.getUTCDay() as Weekday };
}
