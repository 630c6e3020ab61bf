/** Months and weekdays as news prints them, English and Spanish, with the abbreviations of AP and of Spanish style books. */

/** Written name → month, 1 to 12. None bears an accent, so that these are the folded names too. */
export const MONTHS: ReadonlyMap<string, number> = table([
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
]);

/** Written name → weekday, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = table([
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miércoles', 'miercoles'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sábado', 'sabado'],
  ['sunday', 'domingo'],
]);

function table(rows: readonly (readonly string[])[]): Map<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

const month = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const weekday = [...WEEKDAYS.keys()].join('|');

/** "28 de enero 2000 soldados": without "de" or a comma, and before a small letter, it is a number of something. */
const COUNTED = `(?:(?<=(?:del?|,) \\d{4})|(?! \\p{Ll}))`;

/** "January 28, 2026", "Jan. 28", "28 de enero de 2026", "28 January". Groups: month, day, year or day, month, year. */
const MONTH_DAY = `(?:(?<m1>${month})\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>(?:19|20)\\d{2}))?|(?<d2>\\d{1,2})(?:º|o)?(?: de)? (?<m2>${month})\\b\\.?(?:,?(?: de| del)? (?<y2>(?:19|20)\\d{2})${COUNTED})?)`;

/** A day of the calendar as printed. */
export const CALENDAR_DAY = new RegExp(`\\b${MONTH_DAY}(?![\\d/])`, 'giu');

/** "this morning, January 28", "today, Wednesday 28 January": a day that the text says is its own. */
export const TODAY_IS = new RegExp(
  `\\b(?:this (?:morning|afternoon|evening)|today|tonight|hoy|esta (?:mañana|tarde|noche))(?:,| \\(|,? (?:on )?(?:${weekday}),?)? ?(?:${weekday},? )?${MONTH_DAY}(?![\\d/])`,
  'giu',
);

/** "this Wednesday, January 28", "este miércoles 28 de enero": likewise. */
export const THIS_WEEKDAY_IS = new RegExp(
  `\\b(?:this|este) (?<w>${weekday})(?: morning| afternoon| evening| night)?,? ${MONTH_DAY}(?![\\d/])`,
  'giu',
);

/**
 * "CARACAS, Jan. 28 (Reuters)", "LA HABANA, 28 ene (EFE).-", "Bogotá, 28 de enero de 2026 – ": a dateline, at the start of a
 * paragraph. The place is in capitals, or a few capitalised words with a comma; what follows is an agency or a dash with
 * a space, because "The January 3 – 5 summit" and "The attack of January 3 — a day of …" are none.
 */
export const DATELINE = dateline();

function dateline(): RegExp {
  const anyCase = (words: string) => words.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  const day = MONTH_DAY.replaceAll(month, anyCase(month));
  const capitals = `[\\p{Lu}][\\p{Lu} .,'’-]{2,40}`;
  const capitalised = `[\\p{Lu}]\\p{Ll}+(?:[ -](?:(?:de|del|la|las|los|of|the|au) )?[\\p{Lu}]\\p{Ll}+){0,3},`;
  const agency = `\\([\\p{Lu}][\\p{L}.]+(?:[ /-][\\p{L}.]+)?\\)`;
  return new RegExp(`^(?:${capitals}|${capitalised}) ?${day},? ?(?:${agency}|\\.?[-–—]+ (?=["“«¿¡]?\\p{Lu}))`, 'gu');
}

/** "this Thursday", "este jueves": the weekday of the report, or of the days around it. */
export const THIS_WEEKDAY = new RegExp(`\\b(?:this|este) (?<w>${weekday})\\b`, 'giu');

export const NEXT_WEEK = /(?<!\p{L})(?:next week|(?:la )?(?:próxima semana|semana próxima|semana que viene))(?!\p{L})/giu;

/** The weekday that a short stretch of text names, 1 to 7. */
export function weekdayIn(stretch: string): number | undefined {
  return WEEKDAYS.get(new RegExp(`(?<!\\p{L})(?:${weekday})(?!\\p{L})`, 'iu').exec(stretch)?.[0].toLowerCase() ?? '');
}

export interface PrintedDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** The day that a match of one of the patterns above prints; `undefined` where there is no such day. */
export function printedDay(match: RegExpMatchArray): PrintedDay | undefined {
  const groups = match.groups ?? {};
  const name = groups.m1 ?? groups.m2 ?? '';
  // "10 may face charges", "20 march on the palace": these months are words unless they have their capital.
  const month = name === 'may' || name === 'march' ? undefined : MONTHS.get(name.toLowerCase());
  const day = Number(groups.d1 ?? groups.d2);
  const year = groups.y1 ?? groups.y2;
  if (month === undefined || !(day >= 1 && day <= 31)) return undefined;
  return year === undefined ? { month, day } : { month, day, year: Number(year) };
}
