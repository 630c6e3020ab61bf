/** When a digest is due: times of the day on certain days, on the clocks of one zone. */
import type { Weekday } from './weekdays.ts';

export interface Schedule {
  /** IANA name, as the runtime spells it. */
  readonly timeZone: string;
  /** Minutes after midnight on the local clock, ascending, each once. */
  readonly times: readonly number[];
  readonly days: DayRule;
  /** As it is shown and typed: `at:07:45 days:mon-fri`, `cron:"45 7 * * 1-5"`. */
  readonly text: string;
}

/** Which calendar days; a missing field does not restrict. */
export interface DayRule {
  /** 0 is Sunday. */
  readonly weekdays?: readonly Weekday[];
  /** 1 to 31. */
  readonly monthDays?: readonly number[];
  /** 1 to 12. */
  readonly months?: readonly number[];
}

/**
 * Where days of the month and of the week are both restricted, a day of either kind counts, as POSIX has it for crontab
 * (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/crontab.html).
 */
export function isDay(rule: DayRule, day: { month: number; monthDay: number; weekday: Weekday }): boolean {
  if (rule.months?.includes(day.month) === false) return false;
  const byMonthDay = rule.monthDays?.includes(day.monthDay);
  const byWeekday = rule.weekdays?.includes(day.weekday);
  if (byMonthDay === undefined || byWeekday === undefined) return byMonthDay ?? byWeekday ?? true;
  return byMonthDay || byWeekday;
}
