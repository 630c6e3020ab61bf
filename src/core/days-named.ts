/** Days that are named from today: "yesterday", "lunes", "last week". In UTC, as every date of a report is. */
import { DAY_MS, dayOf, type Instant } from './instant.ts';
import { WEEKDAYS } from './page/date-words.ts';

/** From the first moment of the first day to the first moment after the last, in milliseconds since 1970. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** `name`: lower case, one space between its words. A weekday is the latest one, today included; a week begins on Monday. */
export function daysNamed(name: string, now: Instant): Days | undefined {
  const today = Date.parse(`${dayOf(now)}T00:00:00.000Z`);
  const weekday = WEEKDAYS.get(name.replace(/^(?:el|last) /, ''));
  if (weekday !== undefined) return dayAt(today - ((isoWeekday(today) - weekday + 7) % 7) * DAY_MS);
  return NAMED.get(name.replace(/^(?:el|la) /, ''))?.(today);
}

function dayAt(from: number): Days {
  return { from, to: from + DAY_MS };
}

/** 1 (Monday) to 7, as ISO 8601 counts. */
function isoWeekday(day: number): number {
  return new Date(day).getUTCDay() || 7;
}

type DaysFrom = (today: number) => Days;

const week =
  (shift: number): DaysFrom =>
  (today) => {
    const from = today - (isoWeekday(today) - 1 - 7 * shift) * DAY_MS;
    return { from, to: from + 7 * DAY_MS };
  };

const month =
  (shift: number): DaysFrom =>
  (today) => {
    const [year, first] = [new Date(today).getUTCFullYear(), new Date(today).getUTCMonth() + shift];
    return { from: Date.UTC(year, first, 1), to: Date.UTC(year, first + 1, 1) };
  };

const year =
  (shift: number): DaysFrom =>
  (today) => {
    const first = new Date(today).getUTCFullYear() + shift;
    return { from: Date.UTC(first, 0, 1), to: Date.UTC(first + 1, 0, 1) };
  };

const NAMED: ReadonlyMap<string, DaysFrom> = new Map([
  ['today', dayAt],
  ['hoy', dayAt],
  ['yesterday', (today) => dayAt(today - DAY_MS)],
  ['ayer', (today) => dayAt(today - DAY_MS)],
  ['this week', week(0)],
  ['esta semana', week(0)],
  ['last week', week(-1)],
  ['semana pasada', week(-1)],
  ['this month', month(0)],
  ['este mes', month(0)],
  ['last month', month(-1)],
  ['mes pasado', month(-1)],
  ['this year', year(0)],
  ['este año', year(0)],
  ['last year', year(-1)],
  ['año pasado', year(-1)],
]);
