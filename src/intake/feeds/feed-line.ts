/** One line of `sitrep analyze feed`. */
import { Buffer } from 'node:buffer';
import type { Feed, FeedItem } from '../../core/feeds/feed.ts';
import { parseFeed } from './parse-feed.ts';

export interface FeedLine {
  readonly id: string;
  readonly url?: string | null | undefined;
  readonly content_type?: string | null | undefined;
  /** Base64: the bytes as they came, because their charset is part of the question. */
  readonly body: string;
}

export async function analyzeFeed({ id, url, content_type, body }: FeedLine): Promise<object> {
  const { feed, items, problems } = await parseFeed({
    body: Buffer.from(body, 'base64'),
    ...(url ? { url } : {}),
    ...(content_type ? { contentType: content_type } : {}),
  });
  return { id, feed: withTexts(feed), items: items.map((item) => withTexts(item)), problems };
}

/** Running text as the feed has it, mark-up and all. */
function withTexts(said: Feed | FeedItem): object {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, typeof value === 'object' && 'isHtml' in value ? value.text : value]),
  );
}
