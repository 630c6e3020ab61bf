/**
 * Reads feeds without keeping the bot from answering: small ones at once, large ones in a thread with a limit of time and
 * memory. A hostile one ends its thread and not the bot.
 */
import type { FeedDocument, ParsedFeed } from '../../core/feeds/feed.ts';
import { createThread } from '../threads/thread.ts';
import { LIMITS, PARSER_LIMITS } from './limits.ts';
import { parseFeed } from './parse-feed.ts';

export interface FeedParser {
  /** Never rejects: what could not be read is missing, and `problems` says so. */
  parse(document: FeedDocument): Promise<ParsedFeed>;
  close(): Promise<void>;
}

export interface FeedParserSettings {
  /** The compiled `feed-worker.js`; beside this file where nothing else is said. */
  readonly worker?: URL;
  /** From sending a feed to its answer. */
  readonly milliseconds?: number;
}

/** The thread starts with the first large feed, and again after one that had to be stopped. */
export function createFeedParser(settings: FeedParserSettings = {}): FeedParser {
  const { worker: file = new URL('./feed-worker.js', import.meta.url), milliseconds = PARSER_LIMITS.milliseconds } = settings;
  const thread = createThread({ file, work: 'feed', limits: { ...PARSER_LIMITS, milliseconds } });
  return {
    parse: async (document) => {
      if (document.body.length <= PARSER_LIMITS.atOnce) return parseFeed(document);
      // One byte more than is looked at, so that the thread sees that the feed is too long.
      const answer = await thread.ask({ ...document, body: document.body.subarray(0, LIMITS.bytes + 1) });
      return 'sent' in answer ? (answer.sent as ParsedFeed) : { feed: {}, items: [], problems: [answer.ended] };
    },
    close: () => thread.close(),
  };
}
