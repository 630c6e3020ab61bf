/**
 * The answer to everything: a plain document that carries its sources in it. Whoever renders it decides nothing about
 * what is said. `docs/brief.schema.json` describes the same for readers of `--json`.
 */
import type { ArticleDate, SectionKind } from '../article.ts';
import type { Instant } from '../instant.ts';
import type { QuoteKind, Stance } from '../quote.ts';

export interface Brief {
  readonly title: string;
  readonly asOf: Instant;
  readonly window?: BriefWindow;
  readonly coverage?: Coverage;
  /** What sitrep itself has to say about the answer: that the window was widened, how a name was read. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  /** Numbered from 1, in the order in which they are first cited. */
  readonly sources: readonly SourceRef[];
}

export interface BriefWindow {
  readonly since?: Instant;
  readonly until?: Instant;
  /** Nothing stood in the window that was asked for, so everything that is held is shown. */
  readonly isWidened: boolean;
}

/** What the answer was made from. */
export interface Coverage {
  readonly reports: number;
  readonly pages: number;
  /** True where there are more reports than were looked at. */
  readonly isCapped: boolean;
  /** Outlets that are known by name. */
  readonly outlets: number;
  readonly reportsWithoutOutlet: number;
  readonly latestAt?: Instant;
}

export type Block =
  | StoryBlock
  | SayingsBlock
  | DisputeBlock
  | FiguresBlock
  | TimelineBlock
  | RelatedBlock
  | FactsBlock
  | PassageBlock
  | CommandsBlock
  | FileBlock;

/** One story: its headline, its key sentences, who said what in it. */
export interface StoryBlock {
  readonly kind: 'story';
  readonly storyId: string;
  /** The channel knows this story: only what is new in it is told. */
  readonly isUpdate?: true;
  readonly headline: Headline;
  readonly date: ArticleDate;
  /** All of its reports. */
  readonly reports: number;
  /** Those of them that the answer is about; missing where it is about all. */
  readonly asked?: number;
  /** Independent publishers. */
  readonly owners: number;
  readonly copies: number;
  readonly claims: readonly Claim[];
  readonly sayings: readonly Saying[];
}

/** Statements, grouped by speaker where the question named none. */
export interface SayingsBlock {
  readonly kind: 'sayings';
  readonly heading?: string;
  readonly sayings: readonly Saying[];
}

/** For one subject: each actor's own words for and against. */
export interface DisputeBlock {
  readonly kind: 'dispute';
  readonly subject: string;
  readonly asserts: readonly Saying[];
  readonly denies: readonly Saying[];
}

/** What the reports of one story count with different numbers. Never averaged, and none is called right. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly differences: readonly {
    /** What is counted: "dead", "ships". */
    readonly what: string;
    readonly figures: readonly PrintedFigure[];
  }[];
}

/** The number with what it counts, as printed: "more than 200 people injured". */
export interface PrintedFigure extends Claim {
  readonly date: ArticleDate;
  /** Further sources that print the same number. */
  readonly alsoIn: readonly number[];
}

export interface TimelineBlock {
  readonly kind: 'timeline';
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly date: ArticleDate;
  readonly headline: Headline;
  /** In our words: "new", "after 12 quiet days", "text of EFE", "2 copies [4][5]". */
  readonly notes?: readonly string[];
}

/** Further stories that have to do with the one that is told. */
export interface RelatedBlock {
  readonly kind: 'related';
  readonly stories: readonly RelatedStory[];
}

export interface RelatedStory {
  readonly storyId: string;
  readonly headline: Headline;
  readonly date: ArticleDate;
  /** What they have in common: "same people: …; same place: …". */
  readonly reason: string;
}

/** Labelled facts about sitrep's own workings: `/status`, `/why`. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly heading?: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** Something to keep and to hand on: an OPML file. Surfaces that can attach a file do. */
export interface FileBlock {
  readonly kind: 'file';
  readonly name: string;
  /** Of its content, with the charset. */
  readonly type: string;
  readonly text: string;
}

/** Our own copy of a page, with the cited passages marked. */
export interface PassageBlock {
  readonly kind: 'passage';
  readonly lines: readonly PassageLine[];
}

export interface PassageLine {
  readonly section: SectionKind;
  readonly text: string;
  /** Stretches of `text` to mark. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface CommandsBlock {
  readonly kind: 'commands';
  readonly commands: readonly CommandHelp[];
}

export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly { readonly usage: string; readonly summary: string }[];
  readonly examples: readonly string[];
}

/** A report's own title; for a page without one its first words. */
export interface Headline {
  readonly text: string;
  readonly isUntitled: boolean;
  readonly source: number;
}

/** A verbatim slice of an article: INVARIANT `text === article.text.slice(start, end)`. */
export interface Claim {
  readonly text: string;
  /** Number of the source in `sources`. */
  readonly source: number;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
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
