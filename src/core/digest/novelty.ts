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
import type { Span } from '../span.ts';
import type { Told } from './digest.ts';
import { type Before, hasNewNameOrFigure, wordsBefore } from './words-before.ts';

export interface Novelty {
  /** The channel was told of this story. */
  readonly isKnown: boolean;
  isNewSentence(report: ReportMaterial, sentence: Span): boolean;
  isNewStatement(report: ReportMaterial, quote: Quote): boolean;
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
  const inStory: EarlierStatement[] = [
    ...statementsIn(told),
    ...earlier.flatMap(({ quotes, article: { language } }) =>
      quotes.filter(isNamed).map((quote) => ({
        ...quoteWords(quote),
        speaker: speakerKey(quote),
        isKnownSpeaker: quote.speakerId !== undefined,
        language,
      })),
    ),
  ];
  const statements = [...inStory, ...statementsIn(lately.told)];
  const printed = once(() =>
    [...told, ...lately.told].filter(({ kind }) => kind !== 'story').map(({ text }) => ` ${foldName(text)} `),
  );
  const before = wordsBefore(told, earlier);
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
    isNewStatement: (report, quote) => {
      if (!isNamed(quote)) return false;
      if (statements.length === 0 && told.length + lately.told.length === 0) return true;
      const ofSpeaker = statements.filter(({ speaker }) => speaker === speakerKey(quote));
      const { words, folded, printed: whole } = quoteWords(quote);
      // It was told inside a sentence.
      if (printed().some((other) => other.includes(folded) || other.includes(whole))) return false;
      if (ofSpeaker.some((other) => other.folded.includes(folded) || containment(words, other.words) >= SAME_STATEMENT))
        return false;
      return !isKnown || !mayBeTranslation(report, quote, { inStory, before });
    },
  };
}

interface EarlierStatement {
  readonly words: ReadonlySet<string>;
  readonly folded: string;
  /** An id, or a folded name. */
  readonly speaker: string | undefined;
  readonly isKnownSpeaker: boolean;
  readonly language: string;
}

function statementsIn(told: readonly Told[]): EarlierStatement[] {
  return told.flatMap(({ kind, text, speaker, language }) =>
    kind === 'statement'
      ? [{ words: contentWords(text), folded: ` ${foldName(text)} `, speaker, isKnownSpeaker: true, language }]
      : [],
  );
}

/**
 * Whether the story may have held it in another language. The words cannot tell, so the speaker must: one who was quoted before, in
 * other languages only. In the first report of a language bodies and offices have other names as well ("Comando Sur"), so there
 * anyone who is none of ours may be anyone who is none of ours; and reported speech is what any sentence may be a translation of.
 */
function mayBeTranslation(
  report: ReportMaterial,
  quote: Quote,
  { inStory, before }: { readonly inStory: readonly EarlierStatement[]; readonly before: Before },
): boolean {
  const { language } = report.article;
  const ofSpeaker = inStory.filter(({ speaker }) => speaker === speakerKey(quote));
  if (ofSpeaker.length > 0) return ofSpeaker.every((other) => other.language !== language);
  if (before.words.has(language)) return false;
  if (quote.kind === 'indirect') return !hasNewNameOrFigure(report, quote, before);
  return quote.speakerId === undefined && inStory.some(({ isKnownSpeaker }) => !isKnownSpeaker);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
