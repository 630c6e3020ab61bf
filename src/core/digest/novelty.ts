/**
 * What in a story is new to a channel.
 *
 * A sentence of a known story is new by the words that none of its earlier sentences holds: the measure that did best in the
 * comparison of Allan, Wade & Bolivar 2003 ("Retrieval and novelty detection at the sentence level", SIGIR). Earlier sentences
 * are those that the channel was told and those of the reports that stood there then, because another outlet's wording of what
 * is known is no news. A sentence that is not mostly new words must bring a name or a figure that no earlier report has as well;
 * so must any sentence in a language in which nothing was there before, where every word would be new.
 *
 * A statement is new where its named speaker was not told, nor quoted earlier, with most of its words (`mergeStatements`).
 */
import { containment, contentWords } from '../brief/content-words.ts';
import { quoteWords } from '../brief/kept-words.ts';
import type { ReportMaterial } from '../brief/material.ts';
import { isNamed, speakerKey } from '../brief/merge-statements.ts';
import { foldName } from '../entities/fold.ts';
import type { Quote } from '../quote.ts';
import { contains, type Span } from '../span.ts';
import type { Told } from './digest.ts';

export interface Novelty {
  /** The channel was told of this story. */
  readonly isKnown: boolean;
  isNewSentence(report: ReportMaterial, sentence: Span): boolean;
  isNewStatement(quote: Quote, language: string): boolean;
}

/** Words that nothing before held: at least so many, and at least this share of the sentence. */
const NEW_WORDS = 4;
const NEW_SHARE = 0.3;
/** From this share on they are news by themselves. */
const MOSTLY_NEW = 0.5;
/** Above this share of common words two sentences or statements say the same (as `selectSentences` and `mergeStatements`). */
const SAME_SENTENCE = 0.65;
const SAME_STATEMENT = 0.75;

/** What a channel was told lately, to be looked up by its words: a sentence meets only those that it shares words with. */
export interface ToldLately {
  readonly told: readonly Told[];
  /** Whether one of them holds nearly all of these words, or is held by them. */
  holds(words: ReadonlySet<string>): boolean;
}

export function toldLately(told: readonly Told[]): ToldLately {
  const sizes: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const { kind, text } of told) {
    if (kind === 'story') continue;
    const words = contentWords(text);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), sizes.length]);
    sizes.push(words.size);
  }
  return {
    told,
    holds: (words) => {
      const shared = new Map<number, number>();
      for (const word of words) for (const index of byWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
      return [...shared].some(([index, count]) => count / Math.min(words.size, sizes[index] ?? 0) > SAME_SENTENCE);
    },
  };
}

export interface ToChannel {
  /** What the channel was told of this story; empty for one that it does not know. */
  readonly told: readonly Told[];
  /** What it was told lately, of any story. */
  readonly lately: ToldLately;
  /** Reports of this story that stood there when it was told. */
  readonly earlier: readonly ReportMaterial[];
}

export function noveltyOf({ told, lately, earlier }: ToChannel): Novelty {
  const isKnown = told.length > 0;
  const own = toldLately(told);
  const statements = [
    ...[...told, ...lately.told].flatMap(({ kind, text, speaker }) =>
      kind === 'statement' ? [{ words: contentWords(text), folded: ` ${foldName(text)} `, speaker, language: '' }] : [],
    ),
    ...earlier.flatMap(({ quotes, article }) =>
      quotes.filter(isNamed).map((quote) => ({ ...quoteWords(quote), speaker: speakerKey(quote), language: article.language })),
    ),
  ];
  const printed = once(() =>
    [...told, ...lately.told].filter(({ kind }) => kind !== 'story').map(({ text }) => ` ${foldName(text)} `),
  );
  const before = earlierWords(told, earlier);
  const isNewSentence = (report: ReportMaterial, sentence: Span): boolean => {
    const words = contentWords(report.article.text.slice(sentence.start, sentence.end));
    if (own.holds(words) || lately.holds(words)) return false;
    if (!isKnown) return true;
    const held = before.words.get(report.article.language);
    if (held === undefined) return hasNewNameOrFigure(report, sentence, before);
    const fresh = [...words].filter((word) => !held.has(word)).length;
    if (fresh < NEW_WORDS || fresh / words.size < NEW_SHARE) return false;
    return fresh / words.size >= MOSTLY_NEW || hasNewNameOrFigure(report, sentence, before);
  };
  const known = new Map<string, boolean>();
  return {
    isKnown,
    isNewSentence: (report, sentence) => {
      if (!isKnown && lately.told.length === 0) return true;
      const key = `${report.article.id} ${sentence.start}`;
      const judged = known.get(key) ?? isNewSentence(report, sentence);
      known.set(key, judged);
      return judged;
    },
    isNewStatement: (quote, language) => {
      if (!isNamed(quote)) return false;
      if (statements.length === 0 && told.length + lately.told.length === 0) return true;
      const ofSpeaker = statements.filter(({ speaker }) => speaker === speakerKey(quote));
      const { words, folded } = quoteWords(quote);
      // It was told inside a sentence.
      if (printed().some((other) => other.includes(folded))) return false;
      if (ofSpeaker.some((other) => other.folded.includes(folded) || containment(words, other.words) >= SAME_STATEMENT))
        return false;
      // Quoted before in other languages only: this may be the translation of it.
      const isComparable = ofSpeaker.some((other) => other.language === '' || other.language === language);
      return ofSpeaker.length === 0 || isComparable;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Before {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entityIds: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

function earlierWords(told: readonly Told[], earlier: readonly ReportMaterial[]): Before {
  const words = new Map<string, Set<string>>();
  const toldWords = told.flatMap(({ text }) => [...contentWords(text)]);
  for (const { article } of earlier) {
    const held = words.get(article.language) ?? new Set(toldWords);
    for (const word of contentWords(`${article.title ?? ''} ${article.text}`)) held.add(word);
    words.set(article.language, held);
  }
  return {
    words,
    entityIds: new Set(earlier.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId))),
    figures: new Set(earlier.flatMap(({ article }) => figuresIn(article.text))),
  };
}

function hasNewNameOrFigure(report: ReportMaterial, sentence: Span, { entityIds, figures }: Before): boolean {
  const text = report.article.text.slice(sentence.start, sentence.end);
  return (
    figuresIn(text).some((figure) => !figures.has(figure)) ||
    report.mentions.some((mention) => contains(sentence, mention) && !entityIds.has(mention.entityId))
  );
}

/** "1,200" and "1.200" are one figure. */
function figuresIn(text: string): string[] {
  return [...text.matchAll(/\d[\d.,]*/g)].map(([figure]) => figure.replace(/[.,]/g, ''));
}
