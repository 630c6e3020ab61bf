/** The words of what is read once and looked at often: editions that are due together are written from much the same reports. */
import type { Sentence } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { onceFor } from '../once-for.ts';
import { contentWords } from './content-words.ts';
import type { PrintedQuote, ReportMaterial } from './material.ts';

export interface QuoteWords {
  /** Distinct content words. */
  readonly words: ReadonlySet<string>;
  /** All words, folded, with a space at either end. */
  readonly folded: string;
  /** The same with what its reporter says in between: as a sentence that holds it reads. */
  readonly printed: string;
}

export const quoteWords = onceFor<PrintedQuote, QuoteWords>(({ text, spoken = text }) => {
  const folded = ` ${foldName(spoken)} `;
  return { words: contentWords(spoken), folded, printed: spoken === text ? folded : ` ${foldName(text)} ` };
});

export interface SentenceWords {
  readonly sentence: Sentence;
  readonly text: string;
  /** Distinct content words; worked out when first called. */
  words(): ReadonlySet<string>;
}

/** In the order of the report's sentences. */
export const sentenceWords = onceFor<ReportMaterial, readonly SentenceWords[]>(({ article, sentences }) =>
  sentences.map((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    let words: ReadonlySet<string> | undefined;
    return {
      sentence,
      text,
      words: () => {
        words ??= contentWords(text);
        return words;
      },
    };
  }),
);
