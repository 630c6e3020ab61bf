import type { FeedLists, FeedReader, FeedStore } from '../../ports/feeds.ts';
import type { DeskTools } from '../desk-tools.ts';

/** What answers about feeds are made with. */
export interface FeedTools extends Pick<DeskTools, 'library' | 'clock'> {
  readonly feeds: FeedStore;
  readonly reader: Pick<FeedReader, 'check' | 'discover'>;
  readonly lists: FeedLists;
  /** Whether feeds are read by this program: not with `SITREP_FEEDS=none`. */
  readonly isPolling: boolean;
}

/** The workspace of whoever runs the program; its feeds are read for everybody. */
export const INSTALLATION = 'local';

export const WORKSPACE_LIMITS = {
  /** Feeds of a workspace: five times what a regional desk starts with. */
  feeds: 500,
  /** Of whoever runs the program. One round over 1,000 feeds takes a minute. */
  installation: 5_000,
} as const;

/** How many feeds this workspace may follow. */
export function mostFeeds(workspace: string): number {
  return workspace === INSTALLATION ? WORKSPACE_LIMITS.installation : WORKSPACE_LIMITS.feeds;
}
