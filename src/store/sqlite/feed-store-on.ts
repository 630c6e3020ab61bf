import type Database from 'better-sqlite3';
import type { SeenItem } from '../../core/feeds/seen-item.ts';
import type { Change, FeedRecord, FeedStore, PollRecord, Sighting, Subscription } from '../../ports/feeds.ts';
import {
  FEED_COLUMNS,
  type FeedRow,
  feedOf,
  ITEM_COLUMNS,
  type ItemRow,
  itemOf,
  itemValues,
  type SubscriptionRow,
  subscriptionOf,
} from './feed-rows.ts';
import { rowLimit } from './row-limit.ts';
import { type Sql, sqlOn } from './sql.ts';
import { keepFeed, logChange, offer, subscribe, unsubscribe } from './subscribe.ts';

/** What is remembered of feeds, on an open database that somebody else closes. */
export function feedStoreOn(db: Database.Database): FeedStore {
  const sql = sqlOn(db);
  return {
    subscribe: async (workspace, feeds, by) => sql.write(() => subscribe(sql, workspace, feeds, by)),
    offer: async (workspace, feeds, by) => sql.write(() => offer(sql, workspace, feeds, by)),
    unsubscribe: async (workspace, feedId, by) => sql.write(() => unsubscribe(sql, workspace, feedId, by)),
    subscriptions: async (workspace) => readSubscriptions(sql, workspace),
    due: async (now, limit) => readDue(sql, now, limit),
    nextDueAt: async () => sql.one<{ at: string }>('SELECT at FROM feed_due ORDER BY at LIMIT 1')?.at,
    items: async (feedId, limit) => readItems(sql, feedId, limit),
    sightings: async (articleId) => readSightings(sql, articleId),
    record: async (poll) => sql.write(() => record(sql, poll)),
    logChange: async (change) => sql.write(() => logChange(sql, change)),
    changes: async (workspace, limit) =>
      sql.all<Change>(
        'SELECT at, workspace, actor, what FROM change WHERE workspace = ? ORDER BY number DESC LIMIT ?',
        workspace,
        rowLimit(limit),
      ),
  };
}

function readSubscriptions(sql: Sql, workspace: string): Subscription[] {
  const rows = sql.all<SubscriptionRow>(
    `SELECT ${FEED_COLUMNS}, s.folders, s.added_by, s.added_at
     FROM subscription s JOIN feed f ON f.id = s.feed_id WHERE s.workspace = ? AND s.is_active`,
    workspace,
  );
  const nameOf = ({ feed }: Subscription) => feed.title ?? feed.address;
  return rows
    .map(subscriptionOf)
    .sort((a, b) => ORDER.compare(nameOf(a), nameOf(b)) || ORDER.compare(a.feed.address, b.feed.address));
}

/** As a person sorts names, the same on every machine: SQLite compares bytes, which puts É behind z. */
const ORDER = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function readDue(sql: Sql, now: string, limit: number): FeedRecord[] {
  const rows = sql.all<FeedRow>(
    `SELECT ${FEED_COLUMNS} FROM feed_due d JOIN feed f ON f.id = d.feed_id WHERE d.at <= ? ORDER BY d.at LIMIT ?`,
    now,
    rowLimit(limit),
  );
  return rows.map(feedOf);
}

function readItems(sql: Sql, feedId: string, limit: number): SeenItem[] {
  const rows = sql.all<ItemRow>(
    `SELECT ${ITEM_COLUMNS} FROM feed_item i WHERE i.feed_id = ? ORDER BY i.last_seen_at DESC, i.id LIMIT ?`,
    feedId,
    rowLimit(limit),
  );
  return rows.map(itemOf);
}

function readSightings(sql: Sql, articleId: string): Sighting[] {
  const rows = sql.all<ItemRow & FeedRow>(
    `SELECT ${ITEM_COLUMNS}, ${FEED_COLUMNS} FROM feed_item i JOIN feed f ON f.id = i.feed_id
     WHERE i.article_id = ? ORDER BY i.first_seen_at`,
    articleId,
  );
  return rows.map((row) => ({ feed: feedOf(row), item: itemOf(row) }));
}

function record(sql: Sql, { feed, items }: PollRecord): void {
  keepFeed(sql, feed);
  for (const item of items) {
    sql.run(
      `INSERT OR REPLACE INTO feed_item VALUES (@feed_id, @id, @name, @article_id, @guid, @link, @title, @content, @published,
         @first_seen_at, @last_seen_at, @is_page_owed)`,
      itemValues(feed.id, item),
    );
  }
}
