/**
 * The five fields of a crontab (POSIX crontab: minute, hour, day of the month, month, day of the week), with the names, ranges
 * and steps that Vixie's cron added and everybody types.
 */
import { UsageError } from '../usage-error.ts';
import type { DayRule } from './schedule.ts';
import type { Weekday } from './weekdays.ts';

interface Field {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly names?: readonly string[];
}

const FIELDS = {
  minute: { name: 'minute', low: 0, high: 59 },
  hour: { name: 'hour', low: 0, high: 23 },
  monthDay: { name: 'day of the month', low: 1, high: 31 },
  month: { name: 'month', low: 1, high: 12, names: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ') },
  // 7 is Sunday as well.
  weekday: { name: 'day of the week', low: 0, high: 7, names: 'sun mon tue wed thu fri sat'.split(' ') },
} as const satisfies Record<string, Field>;

const MACROS: Readonly<Record<string, string>> = { '@daily': '0 0 * * *', '@weekly': '0 0 * * 0', '@monthly': '0 0 1 * *' };

/** Times as minutes after midnight, and the days. Throws a `UsageError` that names the field. */
export function readCron(text: string): { times: readonly number[]; days: DayRule } {
  const parts = (MACROS[text.trim().toLowerCase()] ?? text).trim().split(/\s+/);
  const [minute, hour, monthDay, month, weekday] = parts;
  if (parts.length !== 5 || minute === undefined || hour === undefined || monthDay === undefined || month === undefined) {
    throw new UsageError(`cron:"${text}" has ${parts.length} ${parts.length === 1 ? 'field' : 'fields'}, not five. ${EXAMPLE}`);
  }
  const minutes = readField(minute, FIELDS.minute);
  const times = readField(hour, FIELDS.hour).flatMap((at) => minutes.map((past) => at * 60 + past));
  const days = readField(weekday ?? '*', FIELDS.weekday).map((day) => (day % 7) as Weekday);
  return {
    times,
    days: {
      ...(month.startsWith('*/') || month !== '*' ? { months: readField(month, FIELDS.month) } : {}),
      ...dayFields(
        monthDay,
        readField(monthDay, FIELDS.monthDay),
        weekday ?? '*',
        [...new Set(days)].sort((a, b) => a - b),
      ),
    },
  };
}

/** Both kinds restricted: either counts. A star with a step beside a day is read differently by every cron, so it is refused. */
function dayFields(monthText: string, monthDays: readonly number[], weekText: string, weekdays: readonly Weekday[]): DayRule {
  const [freeMonth, freeWeek] = [monthText.startsWith('*'), weekText.startsWith('*')];
  if (monthText === '*') return weekText === '*' ? {} : { weekdays };
  if (weekText === '*') return { monthDays };
  if (freeMonth || freeWeek)
    throw new UsageError(
      `cron: a step such as ${freeMonth ? monthText : weekText} in one field of days needs * in the other. ${EXAMPLE}`,
    );
  return { monthDays, weekdays };
}

const EXAMPLE = 'Type minute, hour, day of the month, month, day of the week: cron:"45 7 * * 1-5"';

/** Ascending, each once. */
function readField(text: string, field: Field): number[] {
  const values = new Set(text.split(',').flatMap((part) => readRange(part, field)));
  return [...values].sort((a, b) => a - b);
}

function readRange(part: string, field: Field): number[] {
  const match = /^(?:(\*)|([a-z]+|\d{1,2})(?:-([a-z]+|\d{1,2}))?)(?:\/(\d{1,2}))?$/i.exec(part);
  const step = Number(match?.[4] ?? '1');
  const isStar = match?.[1] !== undefined;
  const low = isStar ? field.low : numberIn(match?.[2], field);
  const high = isStar
    ? field.high - (field.high === 7 ? 1 : 0)
    : (match?.[3] ?? match?.[4]) === undefined
      ? low
      : endOf(match, field);
  if (low === undefined || high === undefined || low > high || step === 0) throw new UsageError(wrongField(part, field));
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
}

/** `5/15` counts on to the end of the field. */
function endOf(match: RegExpExecArray | null, field: Field): number | undefined {
  return match?.[3] === undefined ? field.high : numberIn(match[3], field);
}

function numberIn(text: string | undefined, { low, high, names }: Field): number | undefined {
  if (text === undefined) return undefined;
  const named = names?.indexOf(text.toLowerCase().slice(0, 3)) ?? -1;
  const value = named >= 0 && /^[a-z]{3}$/i.test(text) ? named + low : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

function wrongField(part: string, { name, low, high }: Field): string {
  return `cron: ${part} is no ${name} (${low} to ${high}). ${EXAMPLE}`;
}
