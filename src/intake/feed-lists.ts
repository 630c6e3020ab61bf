/** OPML files, from a text or from an address. */
import type { FeedList, FeedLists } from '../ports/feeds.ts';
import { OPML_LIMITS, readOpml } from './feeds/read-opml.ts';
import { writeOpml } from './feeds/write-opml.ts';
import { fetchDocument } from './fetching/fetch-document.ts';
import type { Gate } from './fetching/guarded-connect.ts';
import { FEED_LIMITS, type FetchLimits } from './fetching/limits.ts';
import { firstOf } from './fetching/reply-headers.ts';
import { requestHeaders } from './fetching/request-headers.ts';

export interface ListWeb extends Gate {
  /** Other than the usual ones. */
  readonly limits?: FetchLimits;
}

export function createFeedLists(web: ListWeb): FeedLists {
  return {
    read: async (text) => readOpml(text),
    fetch: (address) => fetchList(address, web),
    write: async (feeds, head) => writeOpml(feeds, head),
  };
}

async function fetchList(address: string, web: ListWeb): Promise<FeedList> {
  const limits = web.limits ?? { ...FEED_LIMITS, bodyBytes: OPML_LIMITS.bytes };
  const reply = await fetchDocument({ address, headers: requestHeaders('list'), limits }, web);
  if (reply.kind === 'failed') return unread(`could not be fetched: ${reply.message}`);
  if (reply.status !== 200) return unread(`could not be fetched: it answered with status ${reply.status}`);
  return readOpml(reply.body, firstOf(reply.headers, 'content-type'));
}

const unread = (problem: string): FeedList => ({ feeds: [], problems: [problem] });
