/** The reader of feeds, pages and lists as the bot uses it: the network as it is, threads for what is large or hostile. */
import { setFlagsFromString } from 'node:v8';
import { instantOf } from './core/instant.ts';
import type { Config } from './core/shapes/settings.ts';
import { createFeedLists } from './intake/feed-lists.ts';
import { createFeedReader } from './intake/feed-reader.ts';
import { createFeedParser } from './intake/feeds/feed-parser.ts';
import { readAllowedHosts } from './intake/fetching/allowed-hosts.ts';
import { type Gate, resolveBySystem } from './intake/fetching/guarded-connect.ts';
import { createPageReader } from './intake/pages/page-reader.ts';
import type { FeedLists, FeedReader } from './ports/feeds.ts';

export function openFeedReader(config: Config): FeedReader {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  return createFeedReader({
    web: { ...gateOf(config), clock: { now: () => instantOf(Date.now()) }, random: Math.random },
    parser: createFeedParser(),
    pages: createPageReader(),
  });
}

/**
 * V8 lets the heap grow to a multiple of what is alive before it collects. Reading feeds leaves little but garbage, so that a
 * round of a thousand feeds held 376 to 440 MB; with this it is 300, for a twentieth more processor time (`npm run bench:intake`).
 */
const HEAP_GROWTH_PERCENT = 20;

export function openFeedLists(config: Config): FeedLists {
  return createFeedLists(gateOf(config));
}

function gateOf({ allowHosts = [] }: Config): Gate {
  return { resolveName: resolveBySystem, allowed: readAllowedHosts(allowHosts) };
}
