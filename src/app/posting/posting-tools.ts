/** What everything that speaks up by itself is made with. */
import type { Library } from '../../core/library.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { FeedStore } from '../../ports/feeds.ts';
import type { Poster } from '../../ports/poster.ts';
import type { Clock, Log, Store } from '../../ports.ts';

export interface PostingTools {
  readonly store: Store;
  readonly digests: DigestStore;
  readonly feeds: FeedStore;
  readonly library: Library;
  readonly posters: readonly Poster[];
  readonly clock: Clock;
  readonly log: Log;
  /** Tells this process from others on the same database. */
  readonly holder: string;
}

/** The first part of a channel's name. */
export function platformOf(channel: string): string {
  return channel.split(':', 1)[0] ?? channel;
}
