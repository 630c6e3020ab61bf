/**
 * An article: one report as it was taken in. Its text never changes afterwards, because quotations and cited
 * sentences point into it.
 */
import type { Instant } from './instant.ts';
import type { Span } from './span.ts';

/**
 * What a part of the text is. Only `body` and `deck` can give key sentences; `faq` restates the article, `related` is
 * other reports on the same page, `boilerplate` is the page's furniture (labels, credits, notices), `headline` is the
 * title and subheadings.
 */
export type SectionKind = 'headline' | 'deck' | 'body' | 'faq' | 'related' | 'boilerplate';

export interface Section extends Span {
  readonly kind: SectionKind;
}

/** Where a text comes from. */
export type TextBasis = 'page' | 'feed';

/** Where a date comes from; `first-seen` is all that is known where neither feed, page nor text gives one. */
export type DateBasis = 'feed' | 'page' | 'text' | 'first-seen';

export interface ArticleDate {
  /** Missing where the date is open: nothing settles it, and the day it was first seen says nothing about it. */
  readonly at?: Instant;
  readonly precision: 'minute' | 'day' | 'month';
  readonly basis: DateBasis;
  /** For `text`: the passages that settle it, and how. */
  readonly evidence?: DateEvidence;
}

export interface DateEvidence {
  readonly passages: readonly Span[];
  readonly reason: string;
}

export interface Article {
  /** `a_` + a hash of the canonical address or the seed's name (and, for a report inside a page, of its own text). */
  readonly id: string;
  readonly url?: string;
  /** The seed file's name, where the article is a seed. */
  readonly seed?: string;
  readonly outletId?: string;
  /** How the outlet is known, where the page does not say it in words. */
  readonly outletBasis?: string;
  readonly origin: 'seed' | 'feed';
  readonly title?: string;
  readonly byline?: string;
  /** ISO 639-1; `und` where the text is too short to tell. */
  readonly language: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly date: ArticleDate;
  readonly firstSeenAt: Instant;
  /** Of an article from a feed: whether the text was read on its page or is what the feed itself carries. */
  readonly textBasis?: TextBasis;
  /** It was there when its feed was read for the first time: held from then on, and never news to anybody. */
  readonly isBaseline?: true;
  /** A hash of the text, to tell whether an article was edited. */
  readonly fingerprint: string;
  readonly copyOf?: string;
  /** Whose text it is, where it says so itself and that is not its outlet. */
  readonly wireOrigin?: WireOrigin;
  /** It is no longer at its address. */
  readonly withdrawn?: Withdrawal;
  /** 1 for the text as first seen; edits after that are kept as further versions. */
  readonly version: number;
  /** Where this report stands below another one on one page: that article, and the stretch of its text. */
  readonly partOf?: PageRange;
}

/** An article that its outlet no longer shows; what was read of it stays. */
export interface Withdrawal {
  /** When it was first found missing. */
  readonly since: Instant;
  /** In words that follow "since then": "its page answers 404 (not found)". */
  readonly how: string;
}

export interface PageRange extends Span {
  readonly articleId: string;
}

/** The agency (or the office that spoke) whose text an outlet prints. */
export interface WireOrigin {
  /** Its id among the outlets. */
  readonly agencyId: string;
  readonly basis: 'dateline' | 'byline' | 'credit';
  /** The words that say so; missing where the page gives them as its author. */
  readonly evidence?: Span;
}

/** One sentence of an article that may be cited, with how central it is to that article (0 to 1). */
export interface Sentence extends Span {
  readonly salience: number;
}

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly entityId: string;
}

/** One stage of taking an article in: what was decided, and why. `/why` prints these. */
export interface Decision {
  readonly stage: 'seen' | 'text' | 'read' | 'dated' | 'copy' | 'origin' | 'entities' | 'quotes' | 'story';
  readonly outcome: string;
  readonly reason: string;
  /** What else was looked at before deciding, the nearest first. */
  readonly weighed?: readonly Weighed[];
}

/** An article or story that was looked at: how near it was, and what there was for and against it. */
export interface Weighed {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** The stretches of the text that are the article itself, in order. */
export function proseOf(article: Pick<Article, 'sections'>): Section[] {
  return article.sections.filter((section) => section.kind === 'body' || section.kind === 'deck');
}

/** The outlet whose text it is: the agency that it is credited to, else the outlet that printed it. */
export function writtenBy({ wireOrigin, outletId }: Pick<Article, 'wireOrigin' | 'outletId'>): string | undefined {
  return wireOrigin?.agencyId ?? outletId;
}

/** The title, or for a page without one the first words of its first sentence, always a slice of the text. */
export function headingOf(article: Pick<Article, 'title' | 'text' | 'sections'>, limit = 110): string {
  if (article.title !== undefined) return article.title;
  const first = proseOf(article)[0];
  const text = first === undefined ? article.text.trim() : article.text.slice(first.start, first.end).trim();
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > 0 ? cut : limit)} …`;
}
