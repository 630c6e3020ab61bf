/** The network as the app needs it: feeds, article pages, and what a site offers. */
import { setMaxListeners } from 'node:events';
import type { FeedReader } from '../ports/feeds.ts';
import type { FeedParser } from './feeds/feed-parser.ts';
import { passageText } from './feeds/passage-text.ts';
import type { Web } from './fetching/check-feed.ts';
import { discoverFeeds } from './fetching/discover-feeds.ts';
import { createHostQueue } from './fetching/host-queue.ts';
import { pollFeed } from './fetching/poll-feed.ts';
import { createRobots } from './fetching/robots.ts';
import type { PageReader } from './pages/page-reader.ts';
import { readArticlePage } from './read-article-page.ts';
import { recheckPage } from './recheck-page.ts';

export interface FeedReaderParts {
  readonly web: Web;
  readonly parser: FeedParser;
  readonly pages: PageReader;
}

/** Closes the parser and the reader of pages with itself. */
export function createFeedReader({ web: given, parser, pages }: FeedReaderParts): FeedReader {
  const ending = new AbortController();
  // Everything that is under way listens; Node takes more than ten for a leak, and prints so.
  setMaxListeners(0, ending.signal);
  const plain: Web = { ...given, parse: parser.parse, ending: ending.signal };
  const web = { ...plain, queue: createHostQueue(), robots: createRobots(plain) };
  return {
    check: (address, state) => pollFeed(address, state, web),
    page: (address) => readArticlePage(address, web, pages),
    recheck: (address, state) => recheckPage(address, state, { web, pages }),
    textOf: passageText,
    discover: (address) => discoverFeeds(address, web),
    close: async () => {
      ending.abort();
      await Promise.all([parser.close(), pages.close()]);
    },
  };
}
