/** The words of what is read once and looked at often: editions that are due together are written from much the same reports. */
import type { Sentence } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { onceFor } from '../once-for.ts';
import type { Quote } from '../quote.ts';
import { contentWords } from './content-words.ts';
import type { ReportMaterial } from './material.ts';

export interface QuoteWords {
  /** Distinct content words. */
  readonly words: ReadonlySet<string>;
  /** All words, folded, with a space at either end. */
  readonly folded: string;
}

/** A quotation that may have words of its reporter in it. */
export interface PrintedQuote extends Quote {
  /** The words of the speaker alone; missing where they are the whole text. */
  readonly spoken?: string;
}

export const quoteWords = onceFor<PrintedQuote, QuoteWords>(({ text, spoken = text }) => ({
  words: contentWords(spoken),
  folded: ` ${foldName(spoken)} `,
}));

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
