/** What is said in the words of a source, and where it stands there. Everything in a Brief that is not ours is one of these. */
import type { ArticleDate } from '../article.ts';
import type { Instant } from '../instant.ts';
import type { QuoteKind, Stance } from '../quote.ts';

/** A verbatim slice of an article: INVARIANT `text === article.text.slice(start, end)`. */
export interface Claim {
  readonly text: string;
  /** Number of the source in `sources`. */
  readonly source: number;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** A report's own title; for a page without one its first words. */
export interface Headline {
  readonly text: string;
  readonly isUntitled: boolean;
  readonly source: number;
}

/** A statement: a slice as well, with who said it. */
export interface Saying extends Claim {
  readonly kind: QuoteKind;
  readonly stance: Stance;
  /** Missing where the speaker is unclear. */
  readonly speaker?: string;
  readonly speakerId?: string;
  /** The speaker as printed, where that differs. */
  readonly printedAs?: string;
  readonly cue?: string;
  readonly via?: string;
  readonly date: ArticleDate;
  readonly confidence: number;
  /** Further sources that carry the same statement. */
  readonly alsoIn: readonly number[];
  /** Other wordings of it, as other sources quote it. */
  readonly variants?: readonly Claim[];
  /** The source that carried it first, where there are several and all bear a date. */
  readonly firstSource?: number;
  /** Independent publishers that carry it, in the ledger. */
  readonly owners?: number;
}

/** The number with what it counts, as printed: "more than 200 people injured". */
export interface PrintedFigure extends Claim {
  readonly date: ArticleDate;
  /** Further sources that print the same number. */
  readonly alsoIn: readonly number[];
}

export interface SourceRef {
  readonly number: number;
  readonly articleId: string;
  readonly title: string;
  /** The page gives no title; what stands for it is its first words. */
  readonly isUntitled: boolean;
  readonly outlet?: string;
  readonly date: ArticleDate;
  readonly language: string;
  /** Since when its outlet no longer shows it. */
  readonly withdrawnSince?: Instant;
  /** The article's address; without one the link is our own copy: `show`, with the cited stretches marked. */
  readonly url?: string;
  /** What to type after `show` to see our own copy with the cited passages marked: `a_…:120-240,300-350`. */
  readonly copy: string;
}
