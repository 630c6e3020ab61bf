/** Rows of feeds and their items, into values and back. */
import type { SeenItem } from '../../core/feeds/seen-item.ts';
import type { FeedRecord, Subscription } from '../../ports/feeds.ts';
import type { Named } from './sql.ts';

/** The columns of `feedOf`. */
export const FEED_COLUMNS = 'f.id, f.address, f.next_poll_at, f.detail';

export interface FeedRow {
  readonly id: string;
  readonly address: string;
  readonly next_poll_at: string | null;
  readonly detail: string;
}

/** The fields of a feed that have no column of their own. */
type FeedDetail = Omit<FeedRecord, 'id' | 'address' | 'nextPollAt'>;

export function feedOf(row: FeedRow): FeedRecord {
  return {
    ...(JSON.parse(row.detail) as FeedDetail),
    id: row.id,
    address: row.address,
    ...(row.next_poll_at === null ? {} : { nextPollAt: row.next_poll_at }),
  };
}

export function feedValues(feed: FeedRecord): Named {
  const { id, address, nextPollAt, ...detail } = feed;
  return { id, address, next_poll_at: nextPollAt ?? null, detail: JSON.stringify(detail satisfies FeedDetail) };
}

export interface SubscriptionRow extends FeedRow {
  readonly folders: string;
  readonly added_by: string;
  readonly added_at: string;
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return { feed: feedOf(row), folders: JSON.parse(row.folders) as string[], addedBy: row.added_by, addedAt: row.added_at };
}

/** The columns of `itemOf`, without the item's id, which another table may have as well. */
export const ITEM_COLUMNS =
  'i.id AS item_id, i.name, i.article_id, i.guid, i.link, i.title, i.content, i.published, i.first_seen_at, i.last_seen_at, i.is_page_owed';

export interface ItemRow {
  readonly item_id: string;
  readonly name: string;
  readonly article_id: string;
  readonly guid: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly content: string | null;
  readonly published: string | null;
  readonly first_seen_at: string;
  readonly last_seen_at: string;
  readonly is_page_owed: number;
}

export function itemOf(row: ItemRow): SeenItem {
  return {
    id: row.item_id,
    name: row.name,
    articleId: row.article_id,
    ...(row.guid === null ? {} : { guid: row.guid }),
    ...(row.link === null ? {} : { link: row.link }),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.content === null ? {} : { content: row.content }),
    ...(row.published === null ? {} : { published: row.published }),
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
    ...(row.is_page_owed === 0 ? {} : { isPageOwed: true }),
  };
}

export function itemValues(feedId: string, item: SeenItem): Named {
  return {
    feed_id: feedId,
    id: item.id,
    name: item.name,
    article_id: item.articleId,
    guid: item.guid ?? null,
    link: item.link ?? null,
    title: item.title ?? null,
    content: item.content ?? null,
    published: item.published ?? null,
    first_seen_at: item.firstSeenAt,
    last_seen_at: item.lastSeenAt,
    is_page_owed: item.isPageOwed === true ? 1 : 0,
  };
}
