/** A fetched document → the feed in it. */

import type { FeedDocument, ParsedFeed } from '../../core/feeds/feed.ts';
import { throughRssParser } from './clean-rss.ts';
import { collectFeed } from './collect-feed.ts';
import { decodeBody } from './decode-body.ts';
import type { DraftFeed } from './draft.ts';
import { createDecoder, readProlog } from './entities.ts';
import { LIMITS } from './limits.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { repairMarkup } from './repair-markup.ts';
import { treatFeed } from './treat-feed.ts';

/**
 * RSS 0.90 to 2.0, RSS 1.0 and 1.1, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, in whatever charset and state of repair. Never
 * rejects: what could not be read is missing, and `problems` says so. Whatever the format, it is first rewritten into clean
 * RSS 2.0, which rss-parser then reads.
 */
export async function parseFeed({ url, contentType, body }: FeedDocument): Promise<ParsedFeed> {
  const decoded = decodeBody(body.subarray(0, LIMITS.bytes), contentType);
  const problems = decoded.problem === undefined ? [] : [decoded.problem];
  if (body.length > LIMITS.bytes) problems.push(`longer than ${LIMITS.bytes} bytes: the rest was left out`);
  const draft = draftOf(decoded.text);
  if (typeof draft === 'string') return { feed: {}, items: [], problems: [...problems, draft] };
  const parsed = await throughRssParser(treatFeed(draft, url));
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

function draftOf(text: string): DraftFeed | string {
  const start = /[^\s\ufeff\0]/.exec(text)?.[0];
  if (start === undefined) return 'is empty';
  if (start === '{' || start === '[') return readJsonFeed(text.replace(/^[\s\ufeff]+/, ''));
  const { xml, declared } = readProlog(text);
  return collectFeed(repairMarkup(xml), createDecoder(declared)) ?? noFeed(xml);
}

function noFeed(text: string): string {
  return /<html\b/i.test(text.slice(0, 4_096)) ? 'is a web page, not a feed' : 'is no feed that is known here';
}
