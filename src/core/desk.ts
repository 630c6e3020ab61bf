/** What can be asked, whoever asks and wherever: commands turn words into these questions. */
import type { Asker } from './asker.ts';
import type { Brief } from './brief/brief.ts';
import type { FeedDesk } from './feed-desk.ts';
import type { Instant } from './instant.ts';
import type { QuoteKind } from './quote.ts';
import type { DigestDesk, MuteDesk, WatchDesk } from './standing-desk.ts';

export interface Filters {
  readonly since?: Instant;
  readonly until?: Instant;
  readonly outlet?: string;
  readonly language?: string;
}

export interface BriefQuestion extends Filters {
  readonly topic?: string;
}

export interface SaidQuestion extends Pick<Filters, 'since' | 'until'> {
  readonly who?: string;
  readonly about?: string;
  readonly kind?: QuoteKind;
}

export interface StoryQuestion extends Pick<Filters, 'since'> {
  /** A story's id, an article's id, or words. */
  readonly ref: string;
}

export interface Desk {
  /** The time that relative dates ("7d") count from. */
  now(): Instant;
  brief(question: BriefQuestion): Promise<Brief>;
  said(question: SaidQuestion): Promise<Brief>;
  story(question: StoryQuestion): Promise<Brief>;
  /** `ref`: an article's id, address or seed name. */
  why(ref: string, asker: Asker): Promise<Brief>;
  /** `ref`: an article's id, with `:start-end` for passages to mark. */
  show(ref: string): Promise<Brief>;
  /** With what comes next in the asker's channel. */
  status(asker: Asker): Promise<Brief>;
  readonly feeds: FeedDesk;
  readonly digests: DigestDesk;
  readonly watches: WatchDesk;
  readonly mutes: MuteDesk;
  /** Everything that can be asked, or one command in full. */
  help(command?: string): Promise<Brief>;
}
