/**
 * The views of a report that are compared: several sparse ones rather than a single vector (Miranda et al. 2018,
 * "Multilingual clustering of streaming news"; the views here need no model). Only the opening is read: who, what and
 * where of a report stand there, its end is background that it shares with other events.
 */
import type { StoryInput } from '../story.ts';
import { toEnglish } from './bilingual-words.ts';
import { FUNCTION_WORDS } from './common-words.ts';
import { namesIn, normaliseNames, placesIn } from './names.ts';
import { foldText, stemOf, wordsOf } from './words.ts';

/** How much of a report is read, in words, and the code units beyond which nothing is looked at. */
export const OPENING = { words: 400, lede: 100, heading: 24, codeUnits: 6000, actorUnits: 600, headingUnits: 400 } as const;

export const VIEW_NAMES = ['words', 'title', 'lede', 'names', 'actors', 'places', 'numbers', 'dates', 'entities'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Terms of one view, each with how often. */
export type Terms = ReadonlyMap<string, number>;
export type Views = Readonly<Record<ViewName, Terms>>;

/** Reads the views of a report: at most `OPENING.words` words of it, whatever its length. */
export function readViews(input: StoryInput): Views {
  const body = normaliseNames(input.text.slice(0, OPENING.codeUnits));
  const heading = normaliseNames(headingOf(input));
  const language = input.language;
  const words = wordsOf(foldText(body)).slice(0, OPENING.words);
  const title = wordsOf(foldText(heading)).slice(0, OPENING.heading * 2);
  const lede = [...title, ...words.slice(0, OPENING.lede)];
  const opening = `${heading}\n${body}`;
  return {
    words: termsOf([...title, ...words], language),
    title: termsOf(title, language),
    lede: termsOf(lede, language),
    names: namesIn(opening),
    actors: namesIn(opening.slice(0, OPENING.actorUnits)),
    places: placesIn(opening.slice(0, OPENING.codeUnits / 4)),
    numbers: numbersIn(lede),
    dates: datesIn(words),
    entities: input.entities,
  };
}

/** The words of the headline in their order, capitals kept. */
export function headingWords(input: StoryInput): string[] {
  return wordsOf(normaliseNames(headingOf(input))).slice(0, OPENING.heading);
}

/** A report without a title is headed by its first line, as far as that is short enough to be one. */
function headingOf({ title, text }: StoryInput): string {
  const given = title?.slice(0, OPENING.headingUnits).trim() ?? '';
  if (/\s/u.test(given)) return given;
  const line = text.slice(0, OPENING.headingUnits).trimStart().split('\n', 1)[0] ?? '';
  return line.split(/\s+/u, OPENING.heading).join(' ');
}

function termsOf(words: readonly string[], language: string): Terms {
  const terms = new Map<string, number>();
  for (const word of words) {
    if (word.length < 2 || FUNCTION_WORDS.has(word)) continue;
    const stem = stemOf(language === 'es' ? toEnglish(word) : word);
    terms.set(stem, (terms.get(stem) ?? 0) + 1);
  }
  return terms;
}

const SPELLED = new Map(
  Object.entries({ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' }).concat(
    Object.entries({ dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10' }),
  ),
);

/** Figures of the headline and the lede; years say little and are left out. */
function numbersIn(words: readonly string[]): Terms {
  const found = new Map<string, number>();
  for (const word of words) {
    const figure = /^\d/u.test(word) ? word : SPELLED.get(word);
    if (figure === undefined || /^(19|20)\d\d$/u.test(figure)) continue;
    const plain = figure.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'); // 2,200 and 2.200 are one figure, so are 5,6 and 5.6
    found.set(plain, (found.get(plain) ?? 0) + 1);
  }
  return found;
}

const MONTHS = new Map(
  [
    'january jan enero',
    'february feb febrero',
    'march mar marzo',
    'april apr abril',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto',
    'september sept sep septiembre',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** Calendar days that the opening names ("January 28", "28 de enero"), as `1-28`. */
function datesIn(words: readonly string[]): Terms {
  const found = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const month = MONTHS.get(word);
    if (month === undefined) continue;
    const before = words[index - 1] === 'de' ? words[index - 2] : words[index - 1];
    const day = [words[index + 1], before].map(dayOf).find((value) => value !== undefined);
    if (day !== undefined) found.set(`${month}-${day}`, 1);
  }
  return found;
}

function dayOf(word: string | undefined): number | undefined {
  const day = Number(/^(\d{1,2})(st|nd|rd|th)?$/u.exec(word ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}
