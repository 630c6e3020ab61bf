/** Reads when a digest comes: `at:07:45,18:00 days:mon-fri zone:America/Bogota`, or `cron:"45 7 * * 1-5"`. */
import { UsageError } from '../usage-error.ts';
import { nextSlot } from './next-slot.ts';
import { readCron } from './read-cron.ts';
import { readZone } from './read-zone.ts';
import type { Schedule } from './schedule.ts';
import { readWeekdays } from './weekdays.ts';

export interface TypedSchedule {
  readonly at?: string;
  readonly days?: string;
  readonly cron?: string;
  readonly zone?: string;
}

/** More often than this is no digest any more: that is what a watch is for. */
const MOST_TIMES = 24;

/** `zoneOfAsker`: used where no zone is typed; UTC where that is missing too. Throws a `UsageError` that says what to type. */
export function readSchedule(typed: TypedSchedule, zoneOfAsker: string | undefined): Schedule {
  const timeZone = typed.zone === undefined ? (zoneOfAsker ?? 'UTC') : readZone(typed.zone);
  const schedule = { timeZone, ...readTimes(typed) };
  if (schedule.times.length > MOST_TIMES) {
    throw new UsageError(
      `That is ${schedule.times.length} times a day; a digest comes at most ${MOST_TIMES} times. For news at once there is /watch add`,
    );
  }
  if (nextSlot(schedule, NO_PARTICULAR_DAY) === undefined)
    throw new UsageError(`${schedule.text} never comes. Type at:07:45 days:mon-fri`);
  return schedule;
}

const NO_PARTICULAR_DAY = '2024-01-01T00:00:00.000Z';

function readTimes({ at, days, cron }: TypedSchedule): Omit<Schedule, 'timeZone'> {
  if (cron !== undefined) {
    if (at !== undefined || days !== undefined)
      throw new UsageError('cron: says times and days already. Type either cron:"45 7 * * 1-5" or at:07:45 days:mon-fri');
    return { ...readCron(cron), text: `cron:"${cron.trim().replace(/\s+/g, ' ')}"` };
  }
  if (at === undefined)
    throw new UsageError('A digest needs its time of day. Type at:07:45, at:07:45,18:00 or cron:"45 7 * * 1-5"');
  const times = [...new Set(at.split(',').map((part) => readMinute(part.trim())))].sort((a, b) => a - b);
  const text = `at:${times.map(clockLabel).join(',')}`;
  if (days === undefined) return { times, days: {}, text };
  return { times, days: { weekdays: readWeekdays(days) }, text: `${text} days:${days.replace(/\s+/g, '').toLowerCase()}` };
}

/** "07:45" from minutes after midnight. */
export function clockLabel(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes after midnight. Throws a `UsageError` with the time that was probably meant. */
function readMinute(text: string): number {
  const minute = minuteOf(text);
  if (minute !== undefined) return minute;
  const meant = meantMinute(text);
  const hint = meant === undefined ? '' : ` Did you mean at:${clockLabel(meant)}?`;
  throw new UsageError(`at:${text} is no time of day.${hint} Type hours and minutes from 00:00 to 23:59, such as at:07:45`);
}

/** Minutes after midnight of a time as it is to be typed, `07:45` or `7:45`. */
export function minuteOf(text: string): number | undefined {
  return /^\d{1,2}:\d{2}$/.test(text) ? meantMinute(text) : undefined;
}

/** Minutes after midnight of the times that people write as well: `7`, `7.45`, `7h45`, `7:45 pm`. */
export function meantMinute(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (match === null) return undefined;
  const [typed, minute, half] = [Number(match[1]), Number(match[2] ?? '0'), match[3]?.toLowerCase()];
  const hour = half === undefined ? typed : (typed % 12) + (half === 'p' ? 12 : 0);
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
}
