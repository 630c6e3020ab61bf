/** A reading of a text as to its day, and the small calendar that such readings need. */
import { DAY_MS, dayOf, instantOf } from '../instant.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../span.ts';
import type { PrintedDay } from './date-words.ts';

/** Given a year, the day on which the text was published. */
export interface Reading {
  readonly passages: readonly Span[];
  readonly how: string;
  readonly years: readonly number[] | undefined;
  readonly weekday: number | undefined;
  readonly dayIn: (year: number) => string | undefined;
}

export interface Found {
  readonly match: RegExpMatchArray;
  readonly span: Span;
  /** The sentence around it. */
  readonly sentence: Span;
  /** Which paragraph of the prose, from 0. */
  readonly paragraph: number;
}

/** Every match in the prose that is not inside a quotation: what somebody said may have been said on any day. */
export function findInProse(text: string, prose: readonly Span[], pattern: RegExp): Found[] {
  return prose.flatMap((paragraph, number) => {
    const slice = text.slice(paragraph.start, paragraph.end);
    const quoted = [...slice.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const sentences = sentencesOf(text, paragraph);
    return [...slice.matchAll(pattern)]
      .filter((match) => !quoted.some((span) => span.start < match.index && match.index < span.end))
      .map((match) => {
        const span = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length };
        const sentence = sentences.find((one) => one.start <= span.start && span.start < one.end) ?? paragraph;
        return { match, span, sentence, paragraph: number };
      });
  });
}

/** A quotation that nothing closes goes on to the end of its paragraph; a paragraph after a dash is somebody speaking. */
const QUOTED = /^[-–—].*$|“[^”]*(?:”|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)|‘[^’]*’|(?<![\p{L}\d])'(?=\p{L})[^']*'(?!\p{L})/gsu;

export function calendarDay(year: number, { month, day }: PrintedDay): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? dayOf(date.toISOString()) : undefined;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}

export function addDays(day: string, days: number): string {
  return dayOf(instantOf(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS));
}

/** A day that is announced: "will arrive … on September 2", "llegará … el 2 de septiembre", "scheduled for this Friday". */
export function isToCome(text: string, { sentence, span }: Found): boolean {
  const before = text.slice(sentence.start, span.start);
  return (
    ANNOUNCED.test(before) ||
    SPANISH_FUTURE.test(before) ||
    AHEAD.test(before) ||
    /^ (?:próximo|next)\b/iu.test(text.slice(span.end))
  );
}

const ANNOUNCED =
  /(?<!\p{L})(?:will|would|(?:is|are|was|were) (?:to|expected|scheduled|due|set|slated|planned)|plans? to|planned|scheduled|se espera|se prevé|prevé|prevista?s?|previstos|programad[oa]s?|convocad[oa]s?|va a|van a)(?!\p{L})/iu;
/** "llegará", "viajarán"; a capital makes it a name ("Irán", "Teherán"). */
const SPANISH_FUTURE = /(?<!\p{L})\p{Ll}+r(?:á|án)(?!\p{L})/u;
/** The words right before the day: "until this Friday", "ahead of", "a partir de este lunes". */
const AHEAD =
  /(?<!\p{L})(?:until|till|by|before|ahead of|from|for|starting|beginning|antes de(?:l)?|hasta(?: el)?|a partir de(?:l)?|desde(?: el)?|para(?: el)?) $/iu;
/** Words of saying right before the day: "reported this Thursday", "informó este jueves". Said on the day it was told. */
const TOLD =
  /(?<!\p{L})(?:said|told|stated|reported|announced|confirmed|declared|denounced|warned|revealed|informed|added|published|dijo|informó|informaron|anunció|anunciaron|declaró|confirmó|confirmaron|aseguró|afirmó|señaló|denunció|reportó|reportaron|advirtió|reveló|publicó|difundió)(?: \p{Ll}+){0,2},? $/u;

export function isTold(text: string, { sentence, span }: Found): boolean {
  return TOLD.test(text.slice(sentence.start, span.start));
}
