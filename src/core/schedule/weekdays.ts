/** Days of the week as people type them: `mon-fri`, `lun,mié`, `weekends`. */
import { closest } from '../closest.ts';
import { foldName } from '../entities/fold.ts';
import { UsageError } from '../usage-error.ts';

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const NAMES: readonly (readonly string[])[] = [
  ['sun', 'sunday', 'dom', 'domingo'],
  ['mon', 'monday', 'lun', 'lunes'],
  ['tue', 'tues', 'tuesday', 'mar', 'martes'],
  ['wed', 'wednesday', 'mie', 'miercoles'],
  ['thu', 'thur', 'thurs', 'thursday', 'jue', 'jueves'],
  ['fri', 'friday', 'vie', 'viernes'],
  ['sat', 'saturday', 'sab', 'sabado'],
];

const SETS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: WEEK,
  everyday: WEEK,
  diario: WEEK,
  weekdays: [1, 2, 3, 4, 5],
  weekends: [0, 6],
};

/** "mon", "Mon" … by number. */
export function weekdayName(day: Weekday): string {
  return NAMES[day]?.[0] ?? '';
}

/** The number of a day by name, English or Spanish, in whatever case and accents. */
function weekdayNamed(name: string): Weekday | undefined {
  const folded = foldName(name);
  return WEEK.find((day) => NAMES[day]?.includes(folded));
}

/** Ascending, each once. Throws a `UsageError` that says what to type. */
export function readWeekdays(text: string): readonly Weekday[] {
  const days = new Set(text.split(',').flatMap((part) => readPart(part.trim())));
  return WEEK.filter((day) => days.has(day));
}

function readPart(part: string): readonly Weekday[] {
  const set = SETS[foldName(part)];
  if (set !== undefined) return set;
  const ends = part.split(/[-–]/);
  const [from, to = from] = ends.map(weekdayNamed);
  if (from === undefined || to === undefined || ends.length > 2) throw new UsageError(unknownDays(part));
  // A range may run over the end of the week: sat-mon.
  return WEEK.map((day) => ((from + day) % 7) as Weekday).slice(0, ((to - from + 7) % 7) + 1);
}

function unknownDays(part: string): string {
  const wrong = part.split(/[-–]/).find((name) => weekdayNamed(name) === undefined) ?? part;
  const [near] = closest(wrong, [...NAMES.flat(), ...Object.keys(SETS)], 1);
  const hint = near === undefined ? '' : ` Did you mean days:${part.replace(wrong, near)}?`;
  return `days:${part} is no day of the week.${hint} Type days:mon-fri, days:mon,thu, days:weekends or days:daily`;
}
