/** The day that a text calls its own: "this morning, January 28", "announced this Wednesday, January 28", or a dateline. */
import type { Span } from '../span.ts';
import {
  DATELINE,
  type PrintedDay,
  printedDay,
  THIS_WEEKDAY,
  THIS_WEEKDAY_IS,
  TODAY_IS,
  WEEKDAYS,
  weekdayIn,
} from './date-words.ts';
import { calendarDay, type Found, findInProse, isToCome, isTold, type Reading, weekdayOf } from './reading-of-day.ts';

interface OwnDay {
  readonly found: Found;
  readonly printed: PrintedDay;
}

/** A dateline, and a weekday with its day, stand at the head of a report; further down they are of something else. */
const HEAD_PARAGRAPHS = 2;

/** `contradictory` where the text gives two. */
export function ownDay(text: string, prose: readonly Span[]): Reading | 'contradictory' | undefined {
  const days = [
    ...findInProse(text, prose, TODAY_IS).filter((found) => !isLikeToday(text, found)),
    ...findInProse(text, prose, THIS_WEEKDAY_IS).filter(
      (found) => isAtHead(found) && isTold(text, found) && !isToCome(text, found),
    ),
    ...findInProse(text, prose, DATELINE).filter(isAtHead),
  ].flatMap((found): OwnDay[] => {
    const printed = printedDay(found.match);
    return printed === undefined ? [] : [{ found, printed }];
  });
  const [first] = days;
  if (first === undefined) return undefined;
  const years = [...new Set(days.flatMap(({ printed }) => printed.year ?? []))];
  const isOne = days.every(({ printed }) => printed.month === first.printed.month && printed.day === first.printed.day);
  return isOne && years.length <= 1 ? readingOf(first, years[0], weekdayFor(text, prose, days, years)) : 'contradictory';
}

function isAtHead({ paragraph }: Found): boolean {
  return paragraph < HEAD_PARAGRAPHS;
}

/** "on a day like today, January 28, 1853", "un día como hoy", "years ago today": another day's anniversary. */
function isLikeToday(text: string, { span }: Found): boolean {
  return /(?:\blike|\bcomo|\bago|\bsince|\bmañana como)[ ,]+$/iu.test(text.slice(Math.max(0, span.start - 12), span.start));
}

function readingOf({ found, printed }: OwnDay, year: number | undefined, beside: Weekday | undefined): Reading {
  return {
    passages: beside?.span === undefined ? [found.span] : [found.span, beside.span],
    how: 'the text gives its own day',
    years: year === undefined ? undefined : [year],
    weekday: beside?.weekday,
    dayIn: (candidate) => {
      const day = calendarDay(candidate, printed);
      return day !== undefined && (beside === undefined || weekdayOf(day) === beside.weekday) ? day : undefined;
    },
  };
}

interface Weekday {
  readonly weekday: number;
  /** Where it stands apart from the day itself. */
  readonly span?: Span;
}

/** The weekday printed with the day; where the year is missing too, one that the text gives for the same event. */
function weekdayFor(
  text: string,
  prose: readonly Span[],
  days: readonly OwnDay[],
  years: readonly number[],
): Weekday | undefined {
  const inside = days.map(({ found }) => weekdayIn(found.match[0])).find((weekday) => weekday !== undefined);
  if (inside !== undefined) return { weekday: inside };
  const first = days[0]?.found;
  if (first === undefined || years.length > 0) return undefined;
  const named = findInProse(text, prose, THIS_WEEKDAY).filter((found) => !isToCome(text, found));
  const same = named.filter((found) => found.paragraph === first.paragraph && isSameEvent(text, first, found));
  const weekdays = new Set(same.map(({ match }) => WEEKDAYS.get(match.groups?.w?.toLowerCase() ?? '')));
  const [weekday] = weekdays;
  const span = same[0]?.span;
  return weekdays.size === 1 && weekday !== undefined && span !== undefined ? { weekday, span } : undefined;
}

/**
 * "Rubio stated this morning, January 28, during his appearance at the Capitol": "Rubio appeared this Wednesday at the
 * Capitol". Two sentences tell one event where they share two names and the stem of another word.
 */
function isSameEvent(text: string, a: Found, b: Found): boolean {
  if (a.sentence.start === b.sentence.start) return isOneClause(text, a.span, b.span);
  const left = text.slice(a.sentence.start, a.sentence.end);
  const right = text.slice(b.sentence.start, b.sentence.end);
  return shared(left, right, /\p{Lu}[\p{L}’'-]{3,}/gu, 40) >= 2 && shared(left, right, /(?<!\p{L})\p{Ll}{6,}/gu, STEM) >= 1;
}

const STEM = 5;

function isOneClause(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 12 && !/\p{L}{4,}/u.test(between);
}

function shared(left: string, right: string, pattern: RegExp, length: number): number {
  const words = (part: string) => new Set((part.match(pattern) ?? []).map((word) => word.slice(0, length)));
  const held = words(right);
  return [...words(left)].filter((word) => held.has(word)).length;
}
