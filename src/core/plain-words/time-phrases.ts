/** Times in a sentence, "since August", "la semana pasada", as the values that `since:` and `until:` take. */
import { MONTHS, WEEKDAYS } from '../page/date-words.ts';

export interface TimeFound {
  /** The sentence without the phrase. */
  readonly rest: string;
  readonly since?: string;
  readonly until?: string;
}

/** The first phrase of the table that stands in the sentence; a sentence without one comes back as it is. */
export function takeTime(sentence: string): TimeFound {
  for (const { pattern, window } of PHRASES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const rest = `${sentence.slice(0, match.index)} ${sentence.slice(match.index + match[0].length)}`;
    return { rest: rest.replace(/\s+/gu, ' ').trim(), ...window(match.groups ?? {}) };
  }
  return { rest: sentence };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Window = Omit<TimeFound, 'rest'>;

interface Phrase {
  readonly pattern: RegExp;
  readonly window: (groups: Groups) => Window;
}

const alternatives = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
const month = alternatives(MONTHS.keys());
const weekday = alternatives(WEEKDAYS.keys());
const DATE = '\\d{4}-\\d{2}(?:-\\d{2})?';
/** "19 November", "Nov. 19, 2026", "19 de noviembre de 2026". */
const day = (n: number) =>
  `(?:(?<day${n}>\\d{1,2})(?:st|nd|rd|th|º)?(?: of| de)? (?<dayMonth${n}>${month})\\b\\.?|(?<monthDay${n}>${month})\\.? (?:the )?(?<dayOf${n}>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))(?:,? (?:de |del )?(?<dayYear${n}>(?:19|20)\\d{2}))?`;
/** A point of time behind a word such as "since". Groups: a day, a month and year, or any other point. */
const point = (n: number) =>
  `(?:(?:(?:el|the) )?${day(n)}|(?<month${n}>${month})\\.?(?:,? (?:de |del )?(?<year${n}>(?:19|20)\\d{2}))?|(?:(?:el|la|los|the|last) )?(?<other${n}>${DATE}|\\d{4}|yesterday|today|ayer|hoy|last (?:week|month|year)|this (?:week|month|year)|${weekday}|semana pasada|mes pasado|año pasado|esta semana|este mes|este año)(?: pasado)?)(?!\\p{L})`;
const PERIOD: Readonly<Record<string, string>> = {
  hour: 'h',
  hora: 'h',
  day: 'd',
  día: 'd',
  dia: 'd',
  week: 'w',
  semana: 'w',
  month: 'm',
  mes: 'm',
  year: 'y',
  año: 'y',
};
const unit = '(?<unit>hour|day|week|month|year|hora|d[ií]a|semana|mes|año)(?:e?s)?';
const count = '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis)';
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
};

const during = '(?:(?:in|of|over|for|during|within|from|en|durante|de) )?';

const at = (source: string) => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'iu');
/** A stretch of time with its name, from its beginning to its end. */
const whole = (value: string): Window => ({ since: value, until: value });

const PHRASES: readonly Phrase[] = [
  {
    pattern: at(`(?:between|from|entre|de(?:sde)?) ${point(1)} (?:and|to|until|till|y|a|hasta) ${point(2)}`),
    window: (groups) => ({ since: pointOf(groups, 1), until: pointOf(groups, 2) }),
  },
  {
    pattern: at(
      `(?:(?:between|from|entre|desde|del?) )?(?:el |the )?(?<first>\\d{1,2})(?: (?:and|to|until|y|al?|hasta) |-|–)(?:el |the )?${day(1)}`,
    ),
    window: (groups) => ({
      since: dayNamed({ ...groups, day1: groups.first ?? '', dayOf1: undefined }, 1),
      until: pointOf(groups, 1),
    }),
  },
  { pattern: at(`(?:since|desde(?: hace)?) ${count} ${unit}(?: ago)?`), window: (groups) => ({ since: lengthOf(groups) }) },
  {
    pattern: at(`(?:since|from|after|desde) ${point(1)}(?: on(?:wards?)?)?`),
    window: (groups) => ({ since: pointOf(groups, 1) }),
  },
  { pattern: at(`(?:until|till|up to|hasta) ${point(1)}`), window: (groups) => ({ until: pointOf(groups, 1) }) },
  { pattern: at(`${during}(?:the )?(?:last|past) ${count} ${unit}`), window: (groups) => ({ since: lengthOf(groups) }) },
  { pattern: at(`(?:${during}the (?:last|past)|past) ${unit}`), window: (groups) => ({ since: lengthOf(groups) }) },
  { pattern: at(`${during}(?:l[oa]s )?últim[oa]s ${count} ${unit}`), window: (groups) => ({ since: lengthOf(groups) }) },
  { pattern: at(`${during}(?:el|la) últim[oa] ${unit}`), window: (groups) => ({ since: lengthOf(groups) }) },
  { pattern: at("(?:(?:of|from|for|de) )?(?:yesterday|ayer)(?:['’]s)?"), window: () => whole('yesterday') },
  {
    pattern: at("(?:(?:of|from|for|de) )?(?:today|tonight|this morning|hoy|esta mañana)(?:['’]s)?"),
    window: () => whole('today'),
  },
  { pattern: at(`${during}(?:last week|la semana pasada)`), window: () => whole('last-week') },
  { pattern: at(`${during}(?:last month|(?:el|del) mes pasado)`), window: () => whole('last-month') },
  { pattern: at(`${during}(?:last year|(?:el|del) año pasado)`), window: () => whole('last-year') },
  { pattern: at(`${during}(?:this week|esta semana)`), window: () => ({ since: 'this-week' }) },
  { pattern: at(`${during}(?:this month|este mes)`), window: () => ({ since: 'this-month' }) },
  { pattern: at(`${during}(?:this year|este año)`), window: () => ({ since: 'this-year' }) },
  { pattern: at(`(?:on|el|last|este|this) (?<day>${weekday})(?: pasado)?`), window: ({ day = '' }) => whole(day.toLowerCase()) },
  { pattern: at(`(?:(?:on|el|del?) )?(?:the )?${day(1)}`), window: (groups) => whole(pointOf(groups, 1)) },
  // "de mayo" may be a square.
  { pattern: at(`(?:in|during|on|en|durante) ${point(1)}`), window: (groups) => whole(pointOf(groups, 1)) },
];

/** "19-november", or with a year "2026-11-19". */
function dayNamed(groups: Groups, n: number): string | undefined {
  const [of, name] = [groups[`day${n}`] ?? groups[`dayOf${n}`], groups[`dayMonth${n}`] ?? groups[`monthDay${n}`]];
  if (of === undefined || name === undefined) return undefined;
  const year = groups[`dayYear${n}`];
  const number = MONTHS.get(name.toLowerCase()) ?? 1;
  return year === undefined ? `${of}-${name.toLowerCase()}` : `${year}-${String(number).padStart(2, '0')}-${of.padStart(2, '0')}`;
}

function pointOf(groups: Groups, n: number): string {
  const day = dayNamed(groups, n);
  if (day !== undefined) return day;
  const [name, year, other] = [groups[`month${n}`], groups[`year${n}`], groups[`other${n}`]];
  if (name !== undefined) {
    const number = MONTHS.get(name.toLowerCase()) ?? 1;
    return year === undefined ? name.toLowerCase() : `${year}-${String(number).padStart(2, '0')}`;
  }
  return (other ?? '').toLowerCase().replaceAll(' ', '-');
}

function lengthOf({ count: many = '1', unit: of = 'day' }: Groups): string {
  return `${COUNTS[many.toLowerCase()] ?? Number(many)}${PERIOD[of.toLowerCase()] ?? 'd'}`;
}
