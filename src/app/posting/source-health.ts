/** How the feeds of a workspace are doing, for editions and `/status`. */
import type { SourceHealth } from '../../core/digest/edition-notices.ts';
import type { FeedStore } from '../../ports/feeds.ts';

export async function sourceHealth(feeds: FeedStore, workspace: string): Promise<SourceHealth> {
  const followed = (await feeds.subscriptions(workspace)).map(({ feed }) => feed);
  const failing = followed.filter(({ failingSince }) => failingSince !== undefined);
  const [failingSince] = failing.flatMap((feed) => feed.failingSince ?? []).sort();
  return {
    feeds: followed.length,
    checked: followed.filter((feed) => feed.failingSince === undefined && feed.checkedAt !== undefined).length,
    failing: failing.length,
    ...(failingSince === undefined ? {} : { failingSince }),
  };
}
