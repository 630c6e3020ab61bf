/** Which days a report speaks of: calendar days by their names, and weekdays by the day on which it was written. */
import { DAY_MS } from '../instant.ts';
import { DATELINE, MONTHS, printedDay } from '../page/date-words.ts';

/** Calendar days that are named ("January 28", "28 de enero"), each once, as `1-28`. Folded words. `besides`: a day that is not meant where it is named first. */
export function daysNamed(words: readonly string[], besides?: string): Set<string> {
  const found = new Set<string>();
  let left = besides;
  for (const [index, word] of words.entries()) {
    const month = MONTHS.get(word);
    const day = month === undefined ? undefined : dayOf(words[placeOfDay(words, index)]);
    if (day === undefined) continue;
    const named = `${month}-${day}`;
    if (named === left) left = undefined;
    else found.add(named);
  }
  return found;
}

/** Where the day of the month word at this place stands: "28 de enero" and "28 ago" have it before, "January 28" behind; -1 where there is none. */
function placeOfDay(words: readonly string[], month: number): number {
  const linked = words[month - 1] === 'de';
  const before = linked ? month - 2 : month - 1;
  // "28 de enero, 15 muertos", "a week ago, 12 people": what stands behind these is a number of something.
  const places = linked || words[month] === 'ago' ? [before] : [month + 1, before];
  return places.find((place) => dayOf(words[place]) !== undefined) ?? -1;
}

/** Lines among which a dateline stands, and how much of each is looked at. */
const HEAD = { lines: 4, codeUnits: 120 } as const;

/** The day of the dateline ("WASHINGTON, Nov 16 (Reuters) -"), as `daysNamed` gives it: all agencies write it, and it is the report's, not the event's. */
export function datelineDay(text: string): string | undefined {
  const lines = text.slice(0, HEAD.lines * HEAD.codeUnits * 4).split('\n', HEAD.lines);
  for (const line of lines) {
    const head = line.slice(0, HEAD.codeUnits);
    // It holds the number of a day, and to ask for a digit takes a tenth of the time.
    for (const match of /\d/u.test(head) ? head.matchAll(DATELINE) : []) {
      const printed = printedDay(match);
      if (printed !== undefined) return `${printed.month}-${printed.day}`;
    }
  }
  return undefined;
}

/** Whether the word at this place is the day of a calendar day that is named: it is no figure of the event then. */
export function isDayNamed(words: readonly string[], index: number): boolean {
  if (dayOf(words[index]) === undefined) return false;
  const after = words[index + 1] === 'de' ? index + 2 : index + 1;
  return [after, index - 1].some((month) => MONTHS.has(words[month] ?? '') && placeOfDay(words, month) === index);
}

function dayOf(word: string | undefined): number | undefined {
  const day = Number(/^(\d{1,2})(st|nd|rd|th|º|o)?$/u.exec(word ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Days of the week from Sunday on. */
const WEEKDAYS = new Map(
  [
    'sunday sun domingo',
    'monday mon lunes',
    'tuesday tue tues martes',
    'wednesday wed miercoles',
    'thursday thu thurs jueves',
    'friday fri viernes',
    'saturday sat sabado',
  ].flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
);
const YESTERDAY = new Set(['yesterday', 'ayer']);

/** Weekdays that are named, each as the last such day up to the one on which the report was written, in days since 1970; none where that is not known. */
export function weekdaysNamed(words: readonly string[], at: string | undefined): Set<string> {
  const found = new Set<string>();
  const today = Math.floor(Date.parse(at ?? '') / DAY_MS);
  if (Number.isNaN(today)) return found;
  for (const word of words) {
    const weekday = WEEKDAYS.get(word);
    if (weekday !== undefined) found.add(String(today - ((today + THURSDAY - weekday + 7) % 7)));
    if (YESTERDAY.has(word)) found.add(String(today - 1));
  }
  return found;
}

/** 1 January 1970 was one. */
const THURSDAY = 4;
