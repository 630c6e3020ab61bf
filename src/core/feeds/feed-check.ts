/** What came of asking for a feed once. */
import type { ParsedFeed } from './feed.ts';

/**
 * `fresh` a new body · `unchanged` · `later` the server asks us to stay away · `moved` a new body, at an address that is to
 * replace this one · `gone` for good (410) · `failed`.
 */
export type Outcome = 'fresh' | 'unchanged' | 'later' | 'moved' | 'gone' | 'failed';

/** The same in more words: what a person is told about the feed. */
export type Condition =
  | 'fresh'
  | 'unchanged'
  | 'empty'
  | 'undated'
  | 'partly read'
  | 'paused'
  | 'timed out'
  | 'blocked'
  | 'gone'
  | 'failed';

/** What is remembered of a feed from one request to the next. */
export interface FeedState {
  /** As the server gave them, byte for byte (RFC 9110, section 13.1). */
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last body that could be used: some servers change validators each time, or send none. */
  readonly bodyHash?: string;
  /** Failures in a row. */
  readonly failures?: number;
  /** A new address, and how often in a row it was given. */
  readonly move?: { readonly url: string; readonly times: number };
}

export interface FeedCheck {
  readonly outcome: Outcome;
  readonly condition: Condition;
  /** Of the last reply; missing where there was none. */
  readonly status?: number;
  /** Present where a body was read as a feed. */
  readonly parsed?: ParsedFeed;
  readonly problems: readonly string[];
  /** Missing where it is not to be asked again. */
  readonly nextPollSeconds?: number;
  readonly permanentUrl?: string;
  /** The header fields of the request. */
  readonly sent: Readonly<Record<string, string>>;
  /** To be remembered for the next time. */
  readonly state: FeedState;
}

/** Whether what is held of the feed is as it should be. */
export function isUsable({ outcome }: FeedCheck): boolean {
  return outcome === 'fresh' || outcome === 'unchanged' || outcome === 'moved';
}

/** Of a feed that was read. */
export function conditionOf({ items, problems }: ParsedFeed): Condition {
  if (items.length === 0) return 'empty';
  if (problems.length > 0) return 'partly read';
  return items.every((item) => item.published === undefined && item.updated === undefined) ? 'undated' : 'fresh';
}

/** Neither an item nor a word about itself, and the reader says why. */
export function isNoFeed({ feed, items, problems }: ParsedFeed): boolean {
  return items.length === 0 && Object.keys(feed).length === 0 && problems.length > 0;
}
