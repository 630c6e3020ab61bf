/** What is remembered of a feed from one poll to the next. */
import { createHash } from 'node:crypto';
import type { FeedState } from '../../core/feeds/feed-check.ts';
import { firstOf, type ReplyHeaders } from './reply-headers.ts';

export function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** After a reply that could be used. A 304 that repeats no validators leaves the old ones valid (RFC 9110, section 15.4.5). */
export function stateAfter(state: FeedState, headers: ReplyHeaders, bodyHash: string | undefined): FeedState {
  const isNew = bodyHash !== undefined;
  const etag = firstOf(headers, 'etag') ?? (isNew ? undefined : state.etag);
  const lastModified = firstOf(headers, 'last-modified') ?? (isNew ? undefined : state.lastModified);
  const hash = bodyHash ?? state.bodyHash;
  return {
    ...(etag === undefined || etag === '' ? {} : { etag }),
    ...(lastModified === undefined || lastModified === '' ? {} : { lastModified }),
    ...(hash === undefined ? {} : { bodyHash: hash }),
  };
}

/** Counts how often in a row the same new address was given; none forgets what was given before. */
export function moveAfter(state: FeedState, url: string | undefined): Pick<FeedState, 'move'> {
  if (url === undefined) return {};
  return { move: { url, times: state.move?.url === url ? state.move.times + 1 : 1 } };
}
