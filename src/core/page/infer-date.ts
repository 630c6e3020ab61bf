/**
 * The day a report was published, where its own words settle it; otherwise nothing. A report gives its day in words
 * ("this morning, January 28") or by reckoning from a day to come ("this Thursday", "next week … on September 2"), as
 * rule-based temporal taggers read them (Strötgen & Gertz 2010, HeidelTime). The year, seldom printed, is the only one
 * in which the weekday fits and everybody named with an office held it. A wrong day is worse than none, so whatever
 * leaves two days possible, or speaks of a later year, leaves the date open.
 */
import type { ArticleDate } from '../article.ts';
import type { Span } from '../span.ts';
import { ownDay } from './own-day.ts';
import type { Reading } from './reading-of-day.ts';
import { reckonedDay } from './reckoned-day.ts';

/** During which days what the text says of somebody's office is true. */
export interface OfficeEvidence extends Span {
  /** The person's entity id. */
  readonly person: string;
  /** "Marco Rubio as Secretary of State". */
  readonly what: string;
  /** Terms as [first day, last day], `YYYY-MM-DD`; an open end is missing. */
  readonly terms: readonly (readonly [string | undefined, string | undefined])[];
  /**
   * The holder acts in the news told ("President Petro denied"), so that the office was held then. Otherwise only its
   * beginning counts: people are called by their office long after it ("the capture of President Maduro").
   */
  readonly isActing: boolean;
}

export interface DateQuestion {
  readonly text: string;
  /** The article's own prose. */
  readonly prose: readonly Span[];
  readonly offices: readonly OfficeEvidence[];
  /** The day the text was taken in: no report is younger. `YYYY-MM-DD`. */
  readonly seenOn: string;
}

const EARLIEST_YEAR = 1990;
/** A year that is not printed rests on this many people in office at once; one alone may be somebody of the past. */
const FEWEST_HOLDERS = 2;

/** The date with its passages and reasoning, or `undefined` where the text leaves it open. */
export function inferDate(question: DateQuestion): ArticleDate | undefined {
  const reading = ownDay(question.text, question.prose) ?? reckonedDay(question.text, question.prose);
  if (reading === undefined || reading === 'contradictory') return undefined;
  const days = candidateDays(reading, question);
  const [day] = days;
  if (day === undefined || days.length > 1 || speaksOfLaterYear(question, day)) return undefined;
  if (reading.years === undefined && holdersOn(day, question.offices) < FEWEST_HOLDERS) return undefined;
  const used = reading.years === undefined ? deciding(reading, question, day) : [];
  return {
    at: `${day}T00:00:00.000Z`,
    precision: 'day',
    basis: 'text',
    evidence: {
      passages: [...reading.passages, ...used.map(({ start, end }) => ({ start, end }))],
      reason: reasonFor(reading, day, used),
    },
  };
}

function reasonFor(reading: Reading, day: string, used: readonly OfficeEvidence[]): string {
  const year = day.slice(0, 4);
  if (reading.years !== undefined) return `${reading.how}, the year is printed`;
  const weekday = reading.weekday === undefined ? '' : 'the weekday, ';
  const offices = [...new Set(used.map((office) => office.what))].join(', ');
  return `${reading.how}; the year is ${year} by ${weekday}${offices === '' ? 'the day it was taken in' : offices}`;
}

function candidateDays(reading: Reading, question: DateQuestion): string[] {
  return (reading.years ?? possibleYears(question)).flatMap((year) => {
    const day = year < EARLIEST_YEAR ? undefined : reading.dayIn(year);
    return day !== undefined && day <= question.seenOn && question.offices.every((office) => allows(office, day)) ? [day] : [];
  });
}

function possibleYears({ seenOn }: DateQuestion): number[] {
  // A day reckoned back from the first days of a year may lie in the year before.
  const last = Number(seenOn.slice(0, 4)) + 1;
  return Array.from({ length: last - EARLIEST_YEAR + 1 }, (_, index) => last - index);
}

function allows(office: OfficeEvidence, day: string): boolean {
  return office.isActing ? isHeld(office, day) : office.terms.some(([from]) => (from ?? '') <= day);
}

function isHeld({ terms }: OfficeEvidence, day: string): boolean {
  return terms.some(([from, to]) => (from ?? '') <= day && day <= `${to ?? '9999'}~`);
}

function holdersOn(day: string, offices: readonly OfficeEvidence[]): number {
  return new Set(offices.filter((office) => isHeld(office, day)).map((office) => office.person)).size;
}

/** The offices that rule out every other year, the nearest years first: as few as do. */
function deciding(reading: Reading, question: DateQuestion, chosen: string): OfficeEvidence[] {
  const used: OfficeEvidence[] = [];
  const distance = (year: number) => Math.abs(year - Number(chosen.slice(0, 4)));
  for (const year of possibleYears(question).sort((a, b) => distance(a) - distance(b))) {
    const day = reading.dayIn(year);
    if (day === undefined || day > question.seenOn || used.some((office) => !allows(office, day))) continue;
    const office = question.offices.find((candidate) => !allows(candidate, day));
    if (office !== undefined) used.push(office);
  }
  return used;
}

/** A text that prints a later year that has begun by now looks back, or looks forward so far that nothing is settled. */
function speaksOfLaterYear({ text, prose, seenOn }: DateQuestion, day: string): boolean {
  const years = prose.flatMap(
    (span) => text.slice(span.start, span.end).match(/(?<![\d.,$€/-])(?:19|20)\d{2}(?![\d%]|[.,/-]\d)/gu) ?? [],
  );
  return years.some((year) => year > day.slice(0, 4) && year <= seenOn.slice(0, 4));
}
