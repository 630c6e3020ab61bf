/** Reads a point of time as people type it: `7d`, `24h`, `2w`, `2025-08`, `2025-08-28`, `28-august`, `august`, `lunes`, `last-week`. */
import { daysNamed } from './days-named.ts';
import { DAY_MS, type Instant, instantOf } from './instant.ts';
import { MONTHS } from './page/date-words.ts';
import { UsageError } from './usage-error.ts';

const UNITS: Readonly<Record<string, number>> = { h: DAY_MS / 24, d: DAY_MS, w: 7 * DAY_MS, m: 30 * DAY_MS, y: 365 * DAY_MS };

/** `option`: whether a whole day, month or year counts from its beginning (`since:`) or to its end (`until:`). */
export function readTime(text: string, now: Instant, option: 'since' | 'until'): Instant {
  const typed = text.trim().toLowerCase();
  const ago = /^(\d{1,4})\s?([hdwmy])$/.exec(typed);
  if (ago !== null) return instantOf(Date.parse(now) - Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0));
  const days = daysNamed(typed.replace(/[\s_-]+/gu, ' '), now);
  if (days !== undefined) return instantOf(option === 'since' ? days.from : days.to);
  const calendar = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed);
  if (calendar !== null) return calendarEdge(calendar, option);
  const day = dayOfMonthNamed(typed, now);
  if (day !== undefined) return calendarEdge([text, ...day], option);
  const month = monthNamed(typed, now);
  if (month !== undefined) return calendarEdge(month, option);
  throw new UsageError(
    `${option}:${text} is no time that I can read. Type ${option}:7d, ${option}:24h, ${option}:august or ${option}:2026-01-28`,
  );
}

/** "19 november", "november-19", "19 de noviembre": the latest that has begun; with a year that one. Year, month, day. */
function dayOfMonthNamed(typed: string, now: Instant): string[] | undefined {
  const { d, m = '', d2, m2 = '', y } = DAY_OF_MONTH.exec(typed)?.groups ?? {};
  const month = monthNumbered(m || m2);
  const day = (d ?? d2)?.padStart(2, '0');
  if (month === undefined || day === undefined) return undefined;
  const of = `${String(month).padStart(2, '0')}-${day}`;
  const year = y ?? String(Number(now.slice(0, 4)) - (of > now.slice(5, 10) ? 1 : 0));
  return [year, ...of.split('-')];
}

const DAY_OF_MONTH =
  /^(?:(?<d>\d{1,2})[\s-]+(?:de[\s-]+)?(?<m>\p{L}{3,})\.?|(?<m2>\p{L}{3,})\.?[\s-]+(?<d2>\d{1,2}))(?:,?[\s-]+(?:del?[\s-]+)?(?<y>\d{4}))?$/u;

function monthNumbered(name: string): number | undefined {
  return name === '' ? undefined : [...MONTHS].find(([known]) => known.startsWith(name))?.[1];
}

/** "august", "ago": the latest that has begun; "january 2026", "enero de 2026": that one. */
function monthNamed(typed: string, now: Instant): string[] | undefined {
  const [, name = '', year] = /^(\p{L}{3,})\.?(?:[\s-]+(?:del?\s+)?(\d{4}))?$/u.exec(typed) ?? [];
  const month = monthNumbered(name);
  if (month === undefined) return undefined;
  return year === undefined ? latestMonth(month, now) : [typed, year, String(month).padStart(2, '0')];
}

function calendarEdge(parts: readonly (string | undefined)[], option: 'since' | 'until'): Instant {
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '1'), Number(parts[3] ?? '1')];
  const start = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) {
    throw new UsageError(`${option}:${parts[0]} is no day of the calendar. Type ${option}:2026-01-28`);
  }
  if (option === 'since') return start.toISOString();
  const end =
    parts[3] !== undefined
      ? Date.UTC(year, month - 1, day + 1)
      : parts[2] !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return end > LAST ? instantOf(LAST) : instantOf(end);
}

/** `Date` reads years below 100 as of the twentieth century, and writes years above 9999 so that they no longer sort as text. */
const FIRST_YEAR = 1000;
const LAST = Date.UTC(9999, 11, 31);

/** The latest month of that number that has begun. */
function latestMonth(month: number, now: Instant): string[] {
  const year = Number(now.slice(0, 4)) - (month > Number(now.slice(5, 7)) ? 1 : 0);
  return ['', String(year), String(month).padStart(2, '0')];
}
