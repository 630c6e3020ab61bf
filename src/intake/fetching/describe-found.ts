/** A feed that was fetched and read → what a person is told before it is added. */
import type { FeedItem } from '../../core/feeds/feed.ts';
import type { FeedCheck } from '../../core/feeds/feed-check.ts';
import type { Instant } from '../../core/instant.ts';
import type { FoundFeed } from '../../ports/feeds.ts';
import { inLine } from '../feeds/html-text.ts';
import { webAddress } from '../feeds/resolve-address.ts';

const LONGEST_TITLE = 300;

/** Nothing for what is no feed. `address`: what was asked for, which a permanent redirect replaces. */
export function describeFound(
  address: string,
  { parsed, permanentUrl, condition }: FeedCheck,
  now: Instant,
): FoundFeed | undefined {
  if (parsed === undefined) return undefined;
  const title = inLine((parsed.feed.title ?? '').slice(0, LONGEST_TITLE));
  const home = webAddress(parsed.feed.link ?? '');
  const newestAt = newestOf(parsed.items, now);
  return {
    address: permanentUrl ?? plainAddress(address),
    ...(title === '' ? {} : { title }),
    ...(home === undefined ? {} : { home }),
    condition,
    items: parsed.items.length,
    ...(newestAt === undefined ? {} : { newestAt }),
  };
}

/** What is never sent is not kept either: a password would stand in every list. */
function plainAddress(address: string): string {
  const url = new URL(address);
  [url.username, url.password, url.hash] = ['', '', ''];
  return url.href;
}

/** Dates in the future are announcements or mistakes. */
function newestOf(items: readonly FeedItem[], now: Instant): Instant | undefined {
  const dates = items.flatMap(({ published, updated }) => published ?? updated ?? []).filter((date) => date <= now);
  return dates.sort().at(-1);
}
