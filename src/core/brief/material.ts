/** What a brief is written from: stories with their reports, read from the store. */
import type { Article, Mention, Sentence } from '../article.ts';
import type { Quote } from '../quote.ts';
import type { Story } from '../story.ts';

export interface ReportMaterial {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** In text order, those that their reporter broke in two as one (`join-split.ts`). */
  readonly quotes: readonly PrintedQuote[];
}

/** A quotation that may have words of its reporter in it. */
export interface PrintedQuote extends Quote {
  /** The words of the speaker alone; missing where they are the whole text. */
  readonly spoken?: string;
}

export interface StoryMaterial {
  readonly story: Story;
  /** The most telling report first; copies are left out. */
  readonly reports: readonly ReportMaterial[];
}

/** What was asked about. */
export interface Topic {
  /** As shown in the title: "Venezuela", "“port strike”". */
  readonly label: string;
  /** Any of these entities; empty for a question by words. */
  readonly entityIds: readonly string[];
  /** For a question by words: what to look for. */
  readonly words?: string;
}
