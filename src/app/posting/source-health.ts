/** How the feeds of a workspace are doing, for editions and `/status`. */
import type { SourceHealth } from '../../core/digest/edition-notices.ts';
import type { FeedRecord, FeedStore } from '../../ports/feeds.ts';
import { INSTALLATION } from '../feeds/feed-tools.ts';

/** The feeds that a workspace hears of: its own, and those of the installation. */
export async function feedsFor(feeds: FeedStore, workspace: string): Promise<FeedRecord[]> {
  const both = await Promise.all([...new Set([workspace, INSTALLATION])].map((name) => feeds.subscriptions(name)));
  return [...new Map(both.flat().map(({ feed }) => [feed.id, feed])).values()];
}

export async function sourceHealth(feeds: FeedStore, workspace: string): Promise<SourceHealth> {
  const followed = await feedsFor(feeds, workspace);
  const failing = followed.filter(({ failingSince }) => failingSince !== undefined);
  const [failingSince] = failing.flatMap((feed) => feed.failingSince ?? []).sort();
  return {
    feeds: followed.length,
    checked: followed.filter((feed) => feed.failingSince === undefined && feed.checkedAt !== undefined).length,
    failing: failing.length,
    ...(failingSince === undefined ? {} : { failingSince }),
  };
}
