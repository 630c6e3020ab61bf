/** What the house needs from the world, named for what the app needs and not for what a vendor offers. */
import type { Article, Decision, Mention, Sentence, Withdrawal } from './core/article.ts';
import type { Instant } from './core/instant.ts';
import type { Quote, QuoteKind } from './core/quote.ts';
import type { Placement, Story } from './core/story.ts';

/** Everything that taking in one article brings; kept wholly or not at all. */
export interface Filing {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly placement: Placement;
  /** The publisher that counts as one independent source: the outlet's owner, or the article itself where none is known. */
  readonly ownerId: string;
  readonly trail: readonly Decision[];
}

/** Restricts reports; absent fields do not restrict. */
export interface ReportQuery {
  /** Reports that name at least one of these entities. */
  readonly entityIds?: readonly string[];
  /** Reports that hold all of these words or "quoted phrases", whatever their case and accents. */
  readonly words?: string;
  /** Effective date at or after this instant (undated reports are left out as soon as `since` or `until` is given). */
  readonly since?: Instant;
  /** Effective date before this instant. */
  readonly until?: Instant;
  readonly outletId?: string;
  readonly language?: string;
  /** At most this many, newest first, undated ones last. */
  readonly limit: number;
}

/** A report without its text: enough to rank by. */
export interface ReportRow {
  readonly articleId: string;
  readonly storyId: string;
  readonly at?: Instant;
  readonly outletId?: string;
  readonly ownerId: string;
  /** The article whose page the report stands on; its own id for the page's first report. */
  readonly pageId: string;
  /** UTF-16 code units of its text: a teaser tells less than a report. */
  readonly length: number;
  readonly copyOf?: string;
  /** How often the asked entities are named in it; 1 for a query by words. */
  readonly hits: number;
  /** Whether one of them is named in the title. */
  readonly inTitle: boolean;
}

export interface QuoteQuery {
  readonly articleIds?: readonly string[];
  /** One of these speakers. */
  readonly speakerIds?: readonly string[];
  /** The speaker's resolved name holds all these words, for speakers that are no entity of ours. */
  readonly speakerWords?: string;
  /** Names one of these entities in the quotation's own sentence. */
  readonly aboutEntityIds?: readonly string[];
  /** Holds all of these words in the quotation itself. */
  readonly aboutWords?: string;
  readonly kinds?: readonly QuoteKind[];
  readonly since?: Instant;
  readonly until?: Instant;
  /** At most this many, newest report first, undated ones last, in text order inside a report. */
  readonly limit: number;
}

export interface StoreCounts {
  readonly articles: number;
  readonly copies: number;
  readonly quotes: number;
  readonly stories: number;
  readonly newestAt?: Instant;
}

/** A speaker and how many statements of theirs are held. */
export interface SpeakerCount {
  readonly speakerId?: string;
  readonly name: string;
  readonly quotes: number;
}

export type Filed = 'filed' | 'known' | 'revised';

/** What survives a restart. Every method is one transaction; reads see what was acknowledged before them. */
export interface Store {
  /** `known`: this very text is held already, nothing changed. `revised`: held with another text, kept as a new version. */
  file(filing: Filing): Promise<Filed>;
  /** As `file` for one after the other, all of them or none, and what is on the disk is waited for once. */
  fileAll(filings: readonly Filing[]): Promise<readonly Filed[]>;
  /** That these articles are no longer at their address, or, without a withdrawal, that they are there again. */
  markWithdrawn(articleIds: readonly string[], withdrawal: Withdrawal | undefined): Promise<void>;
  /** In the order asked for; unknown ids are left out. */
  articles(ids: readonly string[]): Promise<Article[]>;
  /** Ids of articles that start with these characters, at most ten. */
  articleIdsLike(prefix: string): Promise<string[]>;
  /** The article at this canonical address. */
  articleAt(url: string): Promise<Article | undefined>;
  /** Every text that this article has had, oldest first; the last one is the article as it stands. */
  versions(articleId: string): Promise<Article[]>;
  /** Whether this text is held, as the latest version of this article. */
  isHeld(articleId: string, fingerprint: string): Promise<boolean>;
  sentences(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly Sentence[]>>;
  mentions(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly Mention[]>>;
  trail(articleId: string): Promise<readonly Decision[]>;
  reports(query: ReportQuery): Promise<ReportRow[]>;
  quotes(query: QuoteQuery): Promise<Quote[]>;
  /** Speakers with the most statements, most first. */
  speakers(limit: number): Promise<SpeakerCount[]>;
  /** Entities with the most reports naming them, most first, as [entity id, reports]. */
  topEntities(limit: number): Promise<(readonly [string, number])[]>;
  /** Outlets with the most reports, most first, as [outlet id, reports]. */
  outlets(limit: number): Promise<(readonly [string, number])[]>;
  /** In the order asked for; a merged story answers with the one it became part of. */
  stories(ids: readonly string[]): Promise<Story[]>;
  /** The story that this article is in by now. */
  storyOf(articleId: string): Promise<string | undefined>;
  storyIdsLike(prefix: string): Promise<string[]>;
  /** The window of placement as filings left it, in the order in which its articles were placed, to restore it after a restart. */
  placed(): AsyncIterable<PlacedArticle>;
  /** Keeps these forms, by article id, for what is in the window; what is not is passed over. */
  keepForms(forms: ReadonlyMap<string, Uint8Array>): Promise<void>;
  counts(): Promise<StoreCounts>;
  close(): Promise<void>;
}

/** An article in the window of placement. */
export interface PlacedArticle {
  readonly articleId: string;
  /** The story that it is in by now. */
  readonly storyId: string;
  readonly copyOf?: string;
  /** As the placer holds it (`WindowStep`); missing where the article was placed before forms were kept. */
  readonly form?: Uint8Array;
}

/** A page as it comes in, before anything is decided about it. */
export interface IncomingPage {
  readonly name: string;
  readonly url?: string;
  readonly origin: 'seed' | 'feed';
  readonly raw: string;
  readonly title?: string;
  readonly outletId?: string;
  readonly outletBasis?: string;
  readonly date?: Article['date'];
  /** For a text that does not name its author. */
  readonly byline?: string;
  readonly textBasis?: Article['textBasis'];
  readonly isBaseline?: true;
  /** What was decided before it came here. */
  readonly trail?: readonly Decision[];
}

export interface Problem {
  /** The file, feed or address that it is about. */
  readonly where: string;
  readonly what: string;
}

/** Where pages come from. One bad page is a problem in the list, never the end of the rest. */
export interface Intake {
  pages(): Promise<{ readonly pages: readonly IncomingPage[]; readonly problems: readonly Problem[] }>;
}

export interface Clock {
  now(): Instant;
}

/** Structured logging: what happened, with its fields. Never a token, never a whole text. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
