/** The feeds of a site, best first. */
import { DAY_MS } from '../../core/instant.ts';
import type { FoundFeed } from '../../ports/feeds.ts';

export interface Found {
  readonly feed: FoundFeed;
  readonly isOfComments: boolean;
}

/** HaitiLibre declares its dossiers, a few a year, before its news. */
const STALE_DAYS = 7;

/**
 * In the order in which the site has them, except that those in which nothing comes any more stand behind the others, and those of
 * comments behind all. One feed in several formats (Cubadebate declares RSS 2.0, RSS 0.92 and Atom) is one: the first.
 */
export function rankFound(found: readonly Found[]): FoundFeed[] {
  const newest = found.flatMap(({ feed }) => feed.newestAt ?? []).sort();
  const since = Date.parse(newest.at(-1) ?? '') - STALE_DAYS * DAY_MS;
  const isStale = ({ newestAt }: FoundFeed) => newest.length > 0 && !(Date.parse(newestAt ?? '') >= since);
  const rank = ({ feed, isOfComments }: Found) => (isOfComments ? 2 : 0) + (isStale(feed) ? 1 : 0);
  return found
    .filter(({ feed }, index) => !found.slice(0, index).some((before) => isSame(before.feed, feed)))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ feed }) => feed);
}

function isSame(one: FoundFeed, other: FoundFeed): boolean {
  if (one.address === other.address) return true;
  return one.newestAt !== undefined && one.title === other.title && one.items === other.items && one.newestAt === other.newestAt;
}
