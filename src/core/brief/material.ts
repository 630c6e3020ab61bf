/** What a brief is written from: stories with their reports, read from the store. */
import type { Article, Mention, Sentence } from '../article.ts';
import type { Quote } from '../quote.ts';
import type { Story } from '../story.ts';

export interface ReportMaterial {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
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
