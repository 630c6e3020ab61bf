/** Hours in which a watch keeps quiet: `quiet:22:00-06:30`. */
import type { Instant } from '../instant.ts';
import { localTimeAt } from '../schedule/local-time.ts';
import { clockLabel, meantMinute, minuteOf } from '../schedule/read-schedule.ts';
import { UsageError } from '../usage-error.ts';
import type { QuietHours } from './digest.ts';

/** `timeZone`: on whose clocks. Throws a `UsageError` that says what to type. */
export function readQuietHours(text: string, timeZone: string): QuietHours {
  const ends = text.split(/[-–]/).map((part) => part.trim());
  const [from, to] = ends.map(minuteOf);
  if (ends.length !== 2 || from === undefined || to === undefined)
    throw new UsageError(`quiet:${text} is no stretch of the day.${meantInstead(ends)} Type quiet:22:00-06:30`);
  if (from === to) throw new UsageError(`quiet:${text} would be quiet for ever. Type quiet:22:00-06:30`);
  return { from, to, timeZone };
}

function meantInstead(ends: readonly string[]): string {
  const meant = ends.map(meantMinute).filter((minute) => minute !== undefined);
  return ends.length === 2 && meant.length === 2 ? ` Did you mean quiet:${meant.map(clockLabel).join('-')}?` : '';
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
