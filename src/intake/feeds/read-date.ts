/** A date as a feed prints it → an instant, and how exactly it was said. */
import { type Instant, instantOf } from '../../core/instant.ts';
import { DATE_FORMATS } from './date-formats.ts';
import { monthOf } from './month-names.ts';
import { zoneOffset } from './time-zones.ts';

export interface FeedDate {
  readonly at: Instant;
  /** What is missing is taken for the first: midnight, the first of the month. */
  readonly precision: 'minute' | 'day' | 'month';
}

/** Outside of these a date is a default value or a mistake (0001-01-01 and 9999-12-31 are both common). */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST = 100;
/** Halves of the day as Korean feeds write them, and the zone that is meant with them (feedparser, `datetimes/korean.py`). */
const KOREAN_HALVES: Readonly<Record<string, string>> = { 오전: 'am', 오후: 'pm' };
const KOREA = 9 * 60;

export function readDate(printed: string): FeedDate | undefined {
  if (printed.length > LONGEST * 2) return undefined;
  const usual = usualParts(printed);
  return (usual === undefined ? undefined : dateOf(usual, 0)) ?? readAny(printed);
}

const RFC_822 = /^[a-z]{3}, (\d{2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:gmt|([+-]\d{4}))$/i;
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})t(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:z|([+-]\d{2}:\d{2}))$/i;

/** The two forms as they ought to be written, which most dates are: read at once, everything else word by word. */
function usualParts(printed: string): Parts | undefined {
  const mail = RFC_822.exec(printed);
  if (mail !== null) {
    const [, day, name, year, hour, minute, second, zone] = mail;
    return { day, name: name?.toLowerCase(), year, hour, minute, second, zone };
  }
  const iso = RFC_3339.exec(printed);
  if (iso === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = iso;
  return { day, month, year, hour, minute, second, zone };
}

function readAny(printed: string): FeedDate | undefined {
  const text = normalised(printed);
  if (text === '' || text.length > LONGEST) return undefined;
  const assumed = /[\u1100-\u11ff\uac00-\ud7a3]/.test(printed) ? KOREA : 0;
  return readNormalised(text, assumed) ?? readNormalised(text.replace(/^\p{L}[-\p{L}]* (?=.)/u, ''), assumed);
}

/** The first format that fits and gives a day of the calendar. The day of the week says nothing that is not said otherwise. */
function readNormalised(text: string, assumedOffset: number): FeedDate | undefined {
  for (const format of DATE_FORMATS) {
    const parts = format.exec(text)?.groups;
    const date = parts === undefined ? undefined : dateOf(parts, assumedOffset);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Lower case without accents, commas and filling words. */
function normalised(printed: string): string {
  const words = printed
    .replace(/오전|오후/g, (half) => ` ${KOREAN_HALVES[half]} `)
    .replace(/[년월일]/g, (letter) => ({ 년: '年', 월: '月', 일: '日' })[letter] ?? letter)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/(\p{L})\./gu, '$1 ')
    .replace(/(?<!:\d\d),/g, ' ')
    .replace(/\s-\s/g, ' ')
    .trim()
    .split(/\s+/);
  return koreanHalf(words.filter((word) => !FILLING.has(word)).join(' '));
}

const FILLING: ReadonlySet<string> = new Set(['at', 'de', 'del', 'a', 'las', 'um', 'uhr', 'of', 'the', 'kl', 'le', 'el']);

/** "2004-05-25 pm 11:23:17" → "2004-05-25 11:23:17 pm". */
function koreanHalf(text: string): string {
  return text.replace(/\b(am|pm) (\d{1,2}:\d{2}(?::\d{2})?)/, '$2 $1');
}

type Parts = Readonly<Record<string, string | undefined>>;

function dateOf(parts: Parts, assumedOffset: number): FeedDate | undefined {
  if (parts.epoch !== undefined) return { at: instantOf(Number(parts.epoch) * 1000), precision: 'minute' };
  const day = dayOf(parts);
  const clock = clockOf(parts);
  if (day === undefined || clock === undefined) return undefined;
  const zone = parts.zone ?? parts.named;
  const offset = zone === undefined ? assumedOffset : zoneOffset(zone.trim(), day + clock);
  if (offset === undefined) return undefined;
  const isDay = parts.day !== undefined || parts.dayOfYear !== undefined;
  return {
    at: instantOf(day + clock - offset * 60_000),
    precision: parts.hour !== undefined ? 'minute' : isDay ? 'day' : 'month',
  };
}

/** Milliseconds of its midnight; a day that the calendar does not have is no day. */
function dayOf(parts: Parts): number | undefined {
  const year = fullYear(parts.year ?? '');
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (parts.dayOfYear !== undefined) return yearDay(year, Number(parts.dayOfYear));
  const month = parts.name === undefined ? Number(parts.month ?? '1') : (monthOf(parts.name) ?? 0);
  const day = Number(parts.day ?? '1');
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function yearDay(year: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, 0, day));
  return day >= 1 && date.getUTCFullYear() === year ? date.getTime() : undefined;
}

/** RFC 2822 §4.3: two digits below 50 are of this century; three count from 1900. feedparser turns at 90. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  if (digits.length === 3) return 1900 + year;
  return year < 90 ? 2000 + year : 1900 + year;
}

/** Milliseconds since midnight. A leap second counts as the next minute's first, 24:00 as the next day's first. */
function clockOf({ hour, minute, second, half }: Parts): number | undefined {
  const [h, m, s] = [Number(hour ?? '0'), Number(minute ?? '0'), Number(second ?? '0')];
  if (h > 24 || m > 59 || s > 60 || (h === 24 && m + s > 0)) return undefined;
  const hours = half === undefined || h > 12 ? h : (h % 12) + (half === 'pm' ? 12 : 0);
  return ((hours * 60 + m) * 60 + s) * 1000;
}
