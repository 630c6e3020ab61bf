/**
 * Figures that differ: of one story, what its reports count with different numbers. Nothing is averaged and none is called right;
 * each is the report's own words. Of a report the first figure for a thing counts, because its lede tells the event and what
 * follows is background. A figure that is missing is better than one that counts something else.
 */
import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import {
  BETWEEN,
  COUNTED_THINGS,
  type CountedThing,
  HEDGES,
  MULTIPLES,
  NUMBER_WORDS,
  OF_ANOTHER_COUNT,
} from './counted-things.ts';
import type { ReportMaterial } from './material.ts';

export interface Figure {
  readonly value: number;
  /** What it may be by its own words: "more than 40" allows for 42. */
  readonly least: number;
  readonly most: number;
  readonly article: Article;
  /** The number with what it counts: "eight warships". */
  readonly span: Span;
  /** Further reports with this number. */
  readonly alsoIn: readonly Article[];
}

export interface Difference {
  readonly what: string;
  /** At least two, with different values, the earliest first. */
  readonly figures: readonly Figure[];
}

/** Sentences of a report that are looked at: its beginning. */
const SENTENCES = 12;
const MOST_DIFFERENCES = 3;
const MOST_FIGURES = 4;

/** `reports`: of one story, no copies. */
export function findDifferences(reports: readonly ReportMaterial[]): Difference[] {
  const dated = [...reports].sort((a, b) => ((a.article.date.at ?? '~') < (b.article.date.at ?? '~') ? -1 : 1));
  return THINGS.flatMap((thing) => {
    const byValue = new Map<number, Figure>();
    for (const report of dated) {
      const figure = firstFigure(report, thing);
      if (figure === undefined) continue;
      const known = byValue.get(figure.value);
      byValue.set(figure.value, known === undefined ? figure : { ...known, alsoIn: [...known.alsoIn, figure.article] });
    }
    const figures = [...byValue.values()].filter((figure, _, all) => all.some((other) => !allowsFor(figure, other)));
    return figures.length < 2 ? [] : [{ what: thing.what, figures: figures.slice(0, MOST_FIGURES) }];
  }).slice(0, MOST_DIFFERENCES);
}

function allowsFor(one: Figure, other: Figure): boolean {
  return one.least <= other.most && other.least <= one.most;
}

interface Thing extends CountedThing {
  readonly expressions: readonly RegExp[];
}

const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');
const NUMBER = `(?<number>\\d+(?:[.,]\\d+)*|${anyOf(Object.keys(NUMBER_WORDS))})(?: (?<multiple>${anyOf(Object.keys(MULTIPLES))}))?`;
const START = '(?<![\\p{L}\\p{N}.,$€-])';
const END = '(?![\\p{L}\\p{N}])';
const HEDGE = `(?:(?<least>${anyOf(HEDGES.least)})|(?<most>${anyOf(HEDGES.most)})|(?<nearly>${anyOf(HEDGES.nearly)}))`;
/** "Nearly" is taken for so much more or less. */
const NEARLY = 0.15;

const THINGS: readonly Thing[] = COUNTED_THINGS.map((thing) => ({
  ...thing,
  expressions: [
    new RegExp(`${START}(?:${HEDGE} )?${NUMBER}(?: (?:${anyOf(BETWEEN)})){0,4} (?:${anyOf(thing.after)})${END}`, 'iu'),
    ...(thing.before === undefined
      ? []
      : [
          new RegExp(
            `${START}(?:${anyOf(thing.before)})(?: ${HEDGE})? ${NUMBER}(?: (?:people|persons|civilians|personas|civiles)${END}|(?=[,.;]))`,
            'iu',
          ),
        ]),
  ],
}));

function firstFigure({ article, sentences }: ReportMaterial, { expressions }: Thing): Figure | undefined {
  for (const sentence of sentences.slice(0, SENTENCES)) {
    const text = article.text.slice(sentence.start, sentence.end);
    if (OF_ANOTHER_COUNT.test(text)) continue;
    for (const expression of expressions) {
      const match = expression.exec(text);
      const value = match === null ? undefined : countOf(match.groups?.number ?? '', match.groups?.multiple);
      if (match === null || value === undefined) continue;
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      return { value, ...rangeOf(value, match.groups ?? {}), article, span, alsoIn: [] };
    }
  }
  return undefined;
}

function rangeOf(
  value: number,
  { least, most, nearly }: Readonly<Record<string, string | undefined>>,
): { least: number; most: number } {
  if (least !== undefined) return { least: value, most: Number.POSITIVE_INFINITY };
  if (most !== undefined) return { least: 0, most: value };
  return nearly === undefined ? { least: value, most: value } : { least: value * (1 - NEARLY), most: value * (1 + NEARLY) };
}

/** "2,200" and "2.200" are one figure; a fraction counts nothing unless thousands or millions follow. */
function countOf(number: string, multiple: string | undefined): number | undefined {
  const times = MULTIPLES[multiple?.toLowerCase() ?? ''] ?? 1;
  const word = NUMBER_WORDS[number.toLowerCase()];
  if (word !== undefined) return word * times;
  const plain = number.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  const value = Number(plain) * times;
  return Number.isInteger(value) && value > 1 ? value : undefined;
}
