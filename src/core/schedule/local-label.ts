/** Points of time as the clock of a zone shows them, in the words that every voice uses. */
import { dayLabel } from '../brief/labels.ts';
import { DAY_MS, type Instant, instantOf } from '../instant.ts';
import { calendarOf, localTimeAt } from './local-time.ts';
import { clockLabel } from './read-schedule.ts';
import { weekdayName } from './weekdays.ts';

/** "Tue 17 Nov 2026 06:10". */
export function localLabel(timeZone: string, at: Instant): string {
  const { day, minute } = localTimeAt(timeZone, at);
  const name = weekdayName(calendarOf(day).weekday);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${dayLabel(instantOf(day * DAY_MS))} ${clockLabel(minute)}`;
}

/** "Tue 06:10", for what is less than a week ago; otherwise with its day. */
export function recentLabel(timeZone: string, at: Instant, now: Instant): string {
  const whole = localLabel(timeZone, at);
  if (Date.parse(now) - Date.parse(at) > 6 * DAY_MS) return whole;
  return `${whole.slice(0, 3)} ${whole.slice(-5)}`;
}

/** "12 minutes", "2 hours 10 minutes", "3 days 4 hours". */
export function lengthLabel(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0 ? '0 minutes' : shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
}
