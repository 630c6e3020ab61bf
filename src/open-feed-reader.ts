/** The reader of feeds and pages as the bot uses it: the network as it is, threads for what is large or hostile. */
import { instantOf } from './core/instant.ts';
import type { Config } from './core/shapes/settings.ts';
import { createFeedReader } from './intake/feed-reader.ts';
import { createFeedParser } from './intake/feeds/feed-parser.ts';
import { readAllowedHosts } from './intake/fetching/allowed-hosts.ts';
import { resolveBySystem } from './intake/fetching/guarded-connect.ts';
import { createPageReader } from './intake/pages/page-reader.ts';
import type { FeedReader } from './ports/feeds.ts';

export function openFeedReader({ allowHosts = [] }: Config): FeedReader {
  return createFeedReader({
    web: {
      resolveName: resolveBySystem,
      allowed: readAllowedHosts(allowHosts),
      clock: { now: () => instantOf(Date.now()) },
      random: Math.random,
    },
    parser: createFeedParser(),
    pages: createPageReader(),
  });
}
