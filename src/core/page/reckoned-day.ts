/** "Reported this Thursday" with a calendar day that the text puts into the next week: the Thursday of the week before. */
import type { Span } from '../span.ts';
import { CALENDAR_DAY, NEXT_WEEK, printedDay, THIS_WEEKDAY, WEEKDAYS } from './date-words.ts';
import { addDays, calendarDay, type Found, findInProse, isToCome, isTold, type Reading, weekdayOf } from './reading-of-day.ts';

const SUNDAY = 7;

export function reckonedDay(text: string, prose: readonly Span[]): Reading | undefined {
  const nexts = findInProse(text, prose, NEXT_WEEK);
  const [told, ...others] = findInProse(text, prose, THIS_WEEKDAY).filter((found) => !isToCome(text, found));
  const weekday = WEEKDAYS.get(told?.match.groups?.w?.toLowerCase() ?? '');
  const days = findInProse(text, prose, CALENDAR_DAY).filter((found) => isBeginning(text, found));
  const [next] = nexts;
  const future = days.find((found) => next !== undefined && isSameMatter(text, next, found));
  const printed = future === undefined ? undefined : printedDay(future.match);
  if (nexts.length !== 1 || next === undefined || told === undefined || others.length > 0 || !isTold(text, told))
    return undefined;
  if (future === undefined || printed === undefined || weekday === undefined || weekday === SUNDAY) return undefined;
  return {
    passages: [next.span, told.span, future.span],
    how: `the text says “${told.match[0]}” and puts ${future.match[0]} into the next week`,
    years: printed.year === undefined ? undefined : [printed.year],
    // It places the day in its week; it rules out no year.
    weekday: undefined,
    dayIn: (year) => {
      const day = calendarDay(year, printed);
      // A week begins on Sunday for some and on Monday for others.
      return day === undefined || weekdayOf(day) === SUNDAY ? undefined : addDays(day, weekday - weekdayOf(day) - 7);
    },
  };
}

/** The day on which what is announced begins: "will arrive in Mexico City on September 2"; not when it ends or goes on. */
function isBeginning(text: string, found: Found): boolean {
  const before = text.slice(found.sentence.start, found.span.start);
  return isToCome(text, found) && BEGINS.test(before) && !/(?<!\p{L})(?:return|again|regres|volver)/iu.test(before);
}

const BEGINS =
  /(?<!\p{L})(?:arrive|land|travel|visit|begin|start|llegará|aterrizará|viajará|visitará|comenzará|iniciará|empezará|arrancará)n?(?!\p{L})/iu;

/** Sentences between "next week" and the day that it holds. */
const NEAR_SENTENCES = 600;

/** "Next week" and the day are of one matter where their sentences share two names ("Rubio", "Mexico") and stand near. */
function isSameMatter(text: string, next: Found, day: Found): boolean {
  const namesIn = ({ sentence }: Found) => new Set(text.slice(sentence.start, sentence.end).match(/\p{Lu}[\p{L}’'-]{3,}/gu));
  const [left, right] = [namesIn(next), namesIn(day)];
  const isNear = day.span.start > next.span.start && day.sentence.start - next.sentence.end < NEAR_SENTENCES;
  return isNear && [...left].filter((name) => right.has(name)).length >= 2;
}
