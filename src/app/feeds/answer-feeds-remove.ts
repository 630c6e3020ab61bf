/** `/feeds remove`: a workspace no longer follows a feed. */
import { type Asker, actorOf } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { UsageError } from '../../core/usage-error.ts';
import { type FeedTools, INSTALLATION } from './feed-tools.ts';
import { feedName } from './feed-words.ts';
import { findFeed, noSuchFeed } from './find-feed.ts';

export async function answerFeedsRemove(ref: string, asker: Asker, tools: FeedTools): Promise<Brief> {
  const own = await tools.feeds.subscriptions(asker.workspace);
  const found = findFeed(ref, own);
  if (found === undefined) throw new UsageError((await ofTheInstallation(ref, asker, tools)) ?? noSuchFeed(ref, own));
  const now = tools.clock.now();
  const { feed } = found;
  await tools.feeds.unsubscribe(asker.workspace, feed.id, { actor: actorOf(asker), at: now });
  return {
    title: `Removed: ${feedName(feed)}`,
    asOf: now,
    notices: [`What was read of it stays. To follow it again: /feeds add ${feed.address}`],
    blocks: [],
    sources: [],
  };
}

async function ofTheInstallation(ref: string, { workspace }: Asker, { feeds }: FeedTools): Promise<string | undefined> {
  if (workspace === INSTALLATION) return undefined;
  const found = findFeed(ref, await feeds.subscriptions(INSTALLATION));
  if (found === undefined) return undefined;
  return `${feedName(found.feed)} is read for everybody: whoever runs this installation removes it, with sitrep feeds remove ${found.feed.id}`;
}
