/** What answers about feeds need: a real store in memory, and the real reader, which reaches nothing but the hosts named. */
import { createFeedLists } from '../../src/intake/feed-lists.ts';
import { readAllowedHosts } from '../../src/intake/fetching/allowed-hosts.ts';
import { discoverFeeds } from '../../src/intake/fetching/discover-feeds.ts';
import { createHostQueue } from '../../src/intake/fetching/host-queue.ts';
import { pollFeed } from '../../src/intake/fetching/poll-feed.ts';
import { createRobots } from '../../src/intake/fetching/robots.ts';
import type { FeedLists, FeedReader, FeedStore } from '../../src/ports/feeds.ts';
import type { Clock } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { createWeb } from './hostile-web.ts';

export interface FeedParts {
  readonly feeds: FeedStore;
  readonly reader: Pick<FeedReader, 'check' | 'discover'>;
  readonly lists: FeedLists;
  readonly isPolling: boolean;
}

/** `hosts`: `127.0.0.1:port` of servers of the test. */
export function feedParts(
  hosts: readonly string[],
  clock: Clock,
  feeds: FeedStore = openStores({ path: ':memory:' }).feeds,
): FeedParts {
  const plain = { ...createWeb(readAllowedHosts(hosts)), clock };
  const web = { ...plain, robots: createRobots(plain), queue: createHostQueue() };
  return {
    feeds,
    reader: { check: (address, state) => pollFeed(address, state, web), discover: (address) => discoverFeeds(address, web) },
    lists: createFeedLists(plain),
    isPolling: true,
  };
}
