/**
 * The views of a report that are compared: several sparse ones rather than a single vector (Miranda et al. 2018,
 * "Multilingual clustering of streaming news"; the views here need no model). Only the opening is read: who, what and
 * where of a report stand there, its end is background that it shares with other events.
 */
import type { StoryInput } from '../story.ts';
import { FUNCTION_WORDS } from './common-words.ts';
import { datelineDay, daysNamed, weekdaysNamed } from './days-named.ts';
import { figuresNamed } from './figures-named.ts';
import { nameRunsIn, namesIn, normaliseNames, placesIn, runsUpTo } from './names.ts';
import { notionsOf } from './notions-of.ts';
import { foldText, stemmerOf, wordsOf } from './words.ts';

/** How much of a report is read, in words, and the code units beyond which nothing is looked at. */
export const OPENING = { words: 400, lede: 100, heading: 24, codeUnits: 6000, actorUnits: 600, headingUnits: 400 } as const;

export const VIEW_NAMES = [
  'words',
  'title',
  'lede',
  'names',
  'actors',
  'places',
  'numbers',
  'dates',
  'weekdays',
  'deed',
  'notions',
  'entities',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Terms of one view, each with how often. */
export type Terms = ReadonlyMap<string, number>;
export type Views = Readonly<Record<ViewName, Terms>>;

/** Reads the views of a report: at most `OPENING.words` words of it, whatever its length. */
export function readViews(input: StoryInput): Views {
  const body = normaliseNames(input.text.slice(0, OPENING.codeUnits));
  const heading = normaliseNames(headingOf(input));
  const { language } = input;
  const words = wordsOf(foldText(body), OPENING.words);
  const title = wordsOf(foldText(heading), OPENING.heading * 2);
  const all = [...title, ...words];
  const ledeEnd = title.length + Math.min(words.length, OPENING.lede);
  const stems = all.map(stemmerOf(language));
  const terms = all.map((word, at) => (word.length > 1 && !FUNCTION_WORDS.has(word) ? stems[at] : undefined));
  const opening = `${heading}\n${body}`;
  const runs = nameRunsIn(opening);
  const names = namesIn(opening, runs);
  const isNamed = namedIn(names, language);
  const titleTerms = countOf(terms.slice(0, title.length));
  return {
    words: without(countOf(terms), isNamed),
    title: titleTerms,
    lede: without(countOf(terms.slice(0, ledeEnd)), isNamed),
    names,
    actors: namesIn(opening, runsUpTo(opening, runs, OPENING.actorUnits)),
    places: placesIn(opening, runsUpTo(opening, runs, OPENING.codeUnits / 4)),
    numbers: figuresNamed(all.slice(0, ledeEnd), language),
    dates: countOf(daysNamed(words, datelineDay(body))),
    weekdays: countOf(weekdaysNamed(words.slice(0, OPENING.lede), input.at)),
    deed: without(titleTerms, isNamed),
    notions: countOf(notionsOf(all, stems, language)),
    entities: input.entities,
  };
}

/** Terms that are part of a name of the report, and figures: they have views of their own, what is left says what happened. */
function namedIn(names: Terms, language: string): (term: string) => boolean {
  const stemOf = stemmerOf(language);
  const named = new Set<string>();
  // A run of several words is no term.
  for (const name of names.keys()) if (!name.includes(' ')) named.add(stemOf(name));
  return (term) => named.has(term) || /\d/u.test(term);
}

function without(terms: Terms, isLeftOut: (term: string) => boolean): Terms {
  const left = new Map<string, number>();
  for (const [term, times] of terms) if (!isLeftOut(term)) left.set(term, times);
  return left;
}

/** The words of the headline in their order, capitals kept. */
export function headingWords(input: StoryInput): string[] {
  return wordsOf(normaliseNames(headingOf(input)), OPENING.heading);
}

/** A report without a title is headed by its first line, as far as that is short enough to be one. */
function headingOf({ title, text }: StoryInput): string {
  const given = title?.slice(0, OPENING.headingUnits).trim() ?? '';
  if (/\s/u.test(given)) return given;
  const line = text.slice(0, OPENING.headingUnits).trimStart().split('\n', 1)[0] ?? '';
  return line.split(/\s+/u, OPENING.heading).join(' ');
}

/** How often each stands there; what is no term is passed over. */
function countOf(terms: Iterable<string | undefined>): Terms {
  const counts = new Map<string, number>();
  for (const term of terms) if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
