/** What stands in a Brief, kind by kind: the pieces of which every answer is made. Each surface says all of them. */
import type { ArticleDate, SectionKind } from '../article.ts';
import type { Claim, Headline, PrintedFigure, Saying } from './claim.ts';

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

/** Something to keep and to hand on: an OPML file, an edition. The command line prints it as it is; chats show its text, in pages. */
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
