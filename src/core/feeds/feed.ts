/** What a feed says, whatever it was written in. Absent is a missing field. */
import type { Instant } from '../instant.ts';

/** A document as it was fetched. */
export interface FeedDocument {
  /** Where it was found in the end; relative addresses without another base start here. */
  readonly url?: string;
  /** The HTTP header of that name. */
  readonly contentType?: string;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/** Running text of a feed: mark-up stays mark-up, because whoever reads it has to know which of the two it is. */
export interface Passage {
  readonly text: string;
  readonly isHtml: boolean;
}

export interface Feed {
  readonly title?: string;
  readonly link?: string;
  readonly description?: Passage;
  readonly language?: string;
  readonly updated?: Instant;
  readonly published?: Instant;
  readonly author?: string;
  readonly id?: string;
}

/**
 * Where an item's address comes from: its own link, an identifier that is an address, or, as the item has none, the
 * feed's home page, which says nothing about the identity of the item.
 */
export type LinkBasis = 'link' | 'id' | 'home';

/** Whether the title is the item's own, the beginning of its text, or its address. */
export type TitleBasis = 'title' | 'text' | 'address';

export interface FeedItem {
  readonly title?: string;
  readonly titleBasis?: TitleBasis;
  readonly link?: string;
  readonly linkBasis?: LinkBasis;
  readonly id?: string;
  readonly published?: Instant;
  readonly updated?: Instant;
  /** Set where the date is no more exact than that: what is missing counts as the first, midnight UTC. */
  readonly datePrecision?: 'day' | 'month';
  readonly author?: string;
  readonly summary?: Passage;
  readonly content?: Passage;
  readonly tags?: readonly string[];
  readonly enclosure?: string;
}

export interface ParsedFeed {
  readonly feed: Feed;
  readonly items: readonly FeedItem[];
  /** Everything that was lost or guessed, one line each. */
  readonly problems: readonly string[];
}
