/** Puts polling together: the list of feeds to start with, the reader, the way into the store. */
import { createFeedPolling, type FeedPolling, offerFeeds } from './app/feeds/feed-polling.ts';
import type { PollTools } from './app/feeds/poll-one-feed.ts';
import type { RecheckTools } from './app/rechecks/recheck-cited.ts';
import { recheckRound } from './app/rechecks/recheck-round.ts';
import { startingFeeds } from './intake/seeds/starting-feeds.ts';
import type { FeedReader } from './ports/feeds.ts';

/** `list`: an OPML file. */
export async function openPolling(
  list: string,
  tools: Omit<PollTools, 'reader'> & Omit<RecheckTools, 'reader'> & { readonly reader: FeedReader },
  onFiled: () => void,
): Promise<FeedPolling> {
  const { feeds, problems } = await startingFeeds(list);
  for (const problem of problems) tools.log.warn(problem, 'the list of feeds has a problem');
  const added = await offerFeeds(feeds, tools);
  if (added > 0) tools.log.info({ added, from: list }, 'feeds were added');
  return createFeedPolling(tools, {
    onStop: () => tools.reader.close(),
    onFiled,
    recheck: (signal) => recheckRound(tools, signal),
  });
}
