/** Hours in which a watch keeps quiet: `quiet:22:00-06:30`. */
import type { Instant } from '../instant.ts';
import { localTimeAt } from '../schedule/local-time.ts';
import { clockLabel, readMinute } from '../schedule/read-schedule.ts';
import { UsageError } from '../usage-error.ts';
import type { QuietHours } from './digest.ts';

/** Throws a `UsageError` that says what to type. */
export function readQuietHours(text: string, timeZone: string): QuietHours {
  const [from, to, ...rest] = text.split(/[-–]/).map((part) => part.trim());
  if (from === undefined || to === undefined || rest.length > 0 || from === '' || to === '')
    throw new UsageError(`quiet:${text} is no stretch of the day. Type quiet:22:00-06:30`);
  const hours = { from: readMinute(from), to: readMinute(to), timeZone };
  if (hours.from === hours.to) throw new UsageError(`quiet:${text} would be quiet for ever. Type quiet:22:00-06:30`);
  return hours;
}

export function isQuiet(quiet: QuietHours | undefined, at: Instant): boolean {
  if (quiet === undefined) return false;
  const { minute } = localTimeAt(quiet.timeZone, at);
  return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to : minute >= quiet.from || minute < quiet.to;
}

/** "22:00-06:30 America/Bogota". */
export function quietLabel({ from, to, timeZone }: QuietHours): string {
  return `${clockLabel(from)}-${clockLabel(to)} ${timeZone}`;
}
