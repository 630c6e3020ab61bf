/**
 * The day a report was published, where its own words settle it; otherwise nothing. A report gives its day in words
 * ("this morning, January 28") or by reckoning from a day to come ("this Thursday", "next week … on September 2"), as
 * rule-based temporal taggers read them (Strötgen & Gertz 2010, HeidelTime). The year, seldom printed, is the only one
 * in which the weekday fits and everybody named with an office held it.
 */
import type { ArticleDate } from '../article.ts';
import { DAY_MS, dayOf, instantOf } from '../instant.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../span.ts';
import {
  CALENDAR_DAY,
  DATELINE,
  NEXT_WEEK,
  type PrintedDay,
  printedDay,
  THIS_WEEKDAY,
  THIS_WEEKDAY_IS,
  TODAY_IS,
  WEEKDAYS,
} from './date-words.ts';

/** During which days what the text says of somebody's office is true. */
export interface OfficeEvidence extends Span {
  /** "Marco Rubio as Secretary of State". */
  readonly what: string;
  /** Terms as [first day, last day], `YYYY-MM-DD`; an open end is missing. */
  readonly terms: readonly (readonly [string | undefined, string | undefined])[];
}

export interface DateQuestion {
  readonly text: string;
  /** The article's own prose. */
  readonly prose: readonly Span[];
  readonly offices: readonly OfficeEvidence[];
  /** The day the text was taken in: no report is younger. `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** A reading of the text: given a year, the day on which it was published. */
interface Reading {
  readonly passages: readonly Span[];
  readonly how: string;
  readonly years: readonly number[] | undefined;
  readonly weekday: number | undefined;
  readonly dayIn: (year: number) => string | undefined;
}

const EARLIEST_YEAR = 1990;

/** The date with its passages and reasoning, or `undefined` where the text leaves it open. */
export function inferDate(question: DateQuestion): ArticleDate | undefined {
  const reading = ownDay(question) ?? reckonedDay(question);
  if (reading === undefined) return undefined;
  const days = candidateDays(reading, question);
  const [day] = days;
  if (day === undefined || days.length > 1) return undefined;
  const used = reading.years === undefined ? question.offices.filter((office) => excludesAnyYear(office, reading, question)) : [];
  return {
    at: `${day}T00:00:00.000Z`,
    precision: 'day',
    basis: 'text',
    evidence: {
      passages: [...reading.passages, ...used.slice(0, 3).map(({ start, end }) => ({ start, end }))],
      reason: reasonFor(reading, day, used),
    },
  };
}

function reasonFor(reading: Reading, day: string, used: readonly OfficeEvidence[]): string {
  const year = day.slice(0, 4);
  if (reading.years !== undefined) return `${reading.how}, the year is printed`;
  const weekday = reading.weekday === undefined ? '' : 'the weekday, ';
  const offices = [...new Set(used.map((office) => office.what))].slice(0, 3).join(', ');
  return `${reading.how}; the year is ${year} by ${weekday}${offices === '' ? 'the day it was taken in' : offices}`;
}

function candidateDays(reading: Reading, question: DateQuestion): string[] {
  const last = Number(question.seenOn.slice(0, 4));
  const years = reading.years ?? Array.from({ length: last - EARLIEST_YEAR + 1 }, (_, index) => last - index);
  return years.flatMap((year) => {
    const day = reading.dayIn(year);
    return day !== undefined && day <= question.seenOn && question.offices.every((office) => holds(office, day)) ? [day] : [];
  });
}

function holds(office: OfficeEvidence, day: string): boolean {
  return office.terms.some(([from, to]) => (from ?? '') <= day && day <= `${to ?? '9999'}~`);
}

/** Whether this office rules out a year that all the rest would allow. */
function excludesAnyYear(office: OfficeEvidence, reading: Reading, question: DateQuestion): boolean {
  const last = Number(question.seenOn.slice(0, 4));
  for (let year = EARLIEST_YEAR; year <= last; year += 1) {
    const day = reading.dayIn(year);
    if (day !== undefined && day <= question.seenOn && !holds(office, day)) return true;
  }
  return false;
}

/** "this morning, January 28", "this Wednesday, January 28", or a dateline. */
function ownDay({ text, prose }: DateQuestion): Reading | undefined {
  for (const span of prose) {
    const slice = text.slice(span.start, span.end);
    const match = first(slice, TODAY_IS) ?? first(slice, THIS_WEEKDAY_IS) ?? DATELINE.exec(slice) ?? undefined;
    const printed = match === undefined ? undefined : printedDay(match);
    if (match === undefined || printed === undefined) continue;
    const passage = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    return readingOf(printed, [passage], weekdayBeside(text, span, match));
  }
  return undefined;
}

function readingOf(printed: PrintedDay, passages: readonly Span[], beside: { weekday: number; span: Span } | undefined): Reading {
  return {
    passages: beside === undefined ? passages : [...passages, beside.span],
    how: 'the text gives its own day',
    years: printed.year === undefined ? undefined : [printed.year],
    weekday: beside?.weekday,
    dayIn: (year) => {
      const day = calendarDay(year, printed);
      return day !== undefined && (beside === undefined || weekdayOf(day) === beside.weekday) ? day : undefined;
    },
  };
}

/** A weekday that the same paragraph gives for the same day ("this Wednesday"). Only one counts; two may be two days. */
function weekdayBeside(text: string, paragraph: Span, own: RegExpMatchArray): { weekday: number; span: Span } | undefined {
  const inside = own.groups?.w;
  const slice = text.slice(paragraph.start, paragraph.end);
  const named = [...slice.matchAll(THIS_WEEKDAY)];
  const only = named[0];
  const weekday = WEEKDAYS.get((inside ?? only?.groups?.w ?? '').toLowerCase());
  if (weekday === undefined || only === undefined || new Set(named.map((match) => match.groups?.w?.toLowerCase())).size > 1)
    return undefined;
  return { weekday, span: { start: paragraph.start + only.index, end: paragraph.start + only.index + only[0].length } };
}

/** "this Thursday" with a calendar day that the text puts into the next week: the Thursday of the week before. */
function reckonedDay({ text, prose }: DateQuestion): Reading | undefined {
  const sentences = prose.flatMap((span) => sentencesOf(text, span));
  const next = firstMatch(text, sentences, new RegExp(NEXT_WEEK.source, 'giu'));
  const weekdays = allMatches(text, sentences, THIS_WEEKDAY).filter(({ span }) => !isToCome(text, span));
  const future = allMatches(text, sentences, CALENDAR_DAY).find(
    ({ span }) => isToCome(text, span) && isSameMatter(text, sentences, next?.span, span),
  );
  const printed = future === undefined ? undefined : printedDay(future.match);
  const weekday = WEEKDAYS.get(weekdays[0]?.match.groups?.w?.toLowerCase() ?? '');
  if (next === undefined || future === undefined || printed === undefined || weekday === undefined || weekdays.length > 1)
    return undefined;
  return {
    passages: [next.span, ...weekdays.map(({ span }) => span), future.span],
    how: `the text says “${weekdays[0]?.match[0]}” and puts ${future.match[0]} into the next week`,
    years: printed.year === undefined ? undefined : [printed.year],
    weekday,
    dayIn: (year) => {
      const day = calendarDay(year, printed);
      return day === undefined ? undefined : addDays(day, weekday - weekdayOf(day) - 7);
    },
  };
}

/** A day that is announced: "will arrive … on September 2", "llegará … el 2 de septiembre". */
function isToCome(text: string, span: Span): boolean {
  return /\b(?:will|is to|are to|is expected|are expected|plans? to|se espera|prevé|\p{L}+r(?:á|án))\b[^.!?\n]*$/iu.test(
    text.slice(Math.max(0, span.start - 160), span.start),
  );
}

/** "Next week" and the day are of one matter where their sentences share two names ("Rubio", "Mexico"). */
function isSameMatter(text: string, sentences: readonly Span[], a: Span | undefined, b: Span): boolean {
  const namesAround = (span: Span) => {
    const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end);
    return new Set(sentence === undefined ? [] : text.slice(sentence.start, sentence.end).match(/\p{Lu}[\p{L}’'-]{3,}/gu));
  };
  if (a === undefined) return false;
  const [left, right] = [namesAround(a), namesAround(b)];
  return [...left].filter((name) => right.has(name)).length >= 2;
}

interface Found {
  readonly match: RegExpMatchArray;
  readonly span: Span;
}

function allMatches(text: string, spans: readonly Span[], pattern: RegExp): Found[] {
  return spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
      match,
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    })),
  );
}

function firstMatch(text: string, spans: readonly Span[], pattern: RegExp): Found | undefined {
  return allMatches(text, spans, pattern)[0];
}

function first(slice: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...slice.matchAll(pattern)][0];
}

function calendarDay(year: number, { month, day }: PrintedDay): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? dayOf(date.toISOString()) : undefined;
}

/** 1 (Monday) to 7 (Sunday). */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}

function addDays(day: string, days: number): string {
  return dayOf(instantOf(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS));
}
