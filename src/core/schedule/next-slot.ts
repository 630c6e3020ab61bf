/** The slots of a schedule: the instants at which an edition is due. One for each time of each day, whatever the clocks do. */
import { type Instant, instantOf } from '../instant.ts';
import { calendarOf, instantAt, localTimeAt } from './local-time.ts';
import { isDay, type Schedule } from './schedule.ts';

/** 29 February comes after eight years at the latest (1896 to 1904, 2096 to 2104). */
const FARTHEST_DAYS = 8 * 366;

/** The first slot after that instant; `undefined` where none comes within eight years (30 February). */
export function nextSlot(schedule: Schedule, after: Instant): Instant | undefined {
  // A day earlier, because a gap can push a time of yesterday over midnight.
  const from = localTimeAt(schedule.timeZone, after).day - 1;
  for (let day = from; day <= from + FARTHEST_DAYS; day += 1) {
    const found = slotsOfDay(schedule, day).find((slot) => slot > after);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last slot at or before `until` and after `after`, and how many there are between them, itself counted. */
export function latestSlot(schedule: Schedule, after: Instant, until: Instant): { slot: Instant; count: number } | undefined {
  const [first, last] = [localTimeAt(schedule.timeZone, after).day - 1, localTimeAt(schedule.timeZone, until).day];
  const slots = new Set<Instant>();
  // Counting further back than this tells nobody more.
  for (let day = Math.max(first, last - FARTHEST_DAYS); day <= last; day += 1) {
    for (const slot of slotsOfDay(schedule, day)) if (slot > after && slot <= until) slots.add(slot);
  }
  const slot = [...slots].at(-1);
  return slot === undefined ? undefined : { slot, count: slots.size };
}

/** Whether an edition is due at that instant, to the millisecond. */
export function isSlot(schedule: Schedule, at: Instant): boolean {
  return latestSlot(schedule, instantOf(Date.parse(at) - 1), at) !== undefined;
}

/** In order; two times in one gap of the clocks are one instant. */
function slotsOfDay({ timeZone, times, days }: Schedule, day: number): Instant[] {
  if (!isDay(days, calendarOf(day))) return [];
  return times.map((minute) => instantAt(timeZone, { day, minute }));
}
