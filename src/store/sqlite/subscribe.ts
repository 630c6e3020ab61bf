/** Who follows which feed: adding, taking away, and the log of it, inside one transaction of the caller. */
import { feedIdOf } from '../../core/feeds/feed-id.ts';
import type { Change, FeedRecord, NewFeed, Subscribed } from '../../ports/feeds.ts';
import { FEED_COLUMNS, type FeedRow, feedOf, feedValues } from './feed-rows.ts';
import type { Sql } from './sql.ts';

export type By = Pick<Change, 'actor' | 'at'>;

export function subscribe(sql: Sql, workspace: string, feeds: readonly NewFeed[], by: By): Subscribed[] {
  const done = feeds.map((feed) => subscribeOne(sql, workspace, feed, by));
  logAdded(
    sql,
    workspace,
    done.filter(({ isNew }) => isNew).map(({ feed }) => feed),
    by,
  );
  return done;
}

/** Only those that this workspace has never had. */
export function offer(sql: Sql, workspace: string, feeds: readonly NewFeed[], by: By): FeedRecord[] {
  const fresh = feeds.filter((feed) => {
    const held = heldFeed(sql, feed.address);
    return held === undefined || activityOf(sql, workspace, held.id) === undefined;
  });
  return subscribe(sql, workspace, fresh, by)
    .filter(({ isNew }) => isNew)
    .map(({ feed }) => feed);
}

export function unsubscribe(sql: Sql, workspace: string, feedId: string, by: By): boolean {
  if (activityOf(sql, workspace, feedId) !== true) return false;
  sql.run('UPDATE subscription SET is_active = 0 WHERE workspace = ? AND feed_id = ?', workspace, feedId);
  const feed = feedById(sql, feedId);
  logChange(sql, { ...by, workspace, what: `removed the feed ${feed?.address ?? feedId}` });
  return true;
}

export function logChange(sql: Sql, { workspace, at, actor, what }: Change): void {
  sql.run('INSERT INTO change (workspace, at, actor, what) VALUES (?, ?, ?, ?)', workspace, at, actor, what);
}

function subscribeOne(sql: Sql, workspace: string, added: NewFeed, by: By): Subscribed {
  const held = heldFeed(sql, added.address);
  const isFollowed = held !== undefined && isFollowedByAnybody(sql, held.id);
  const feed = held === undefined ? newRecord(added, by) : isFollowed ? held : revived(held, added, by);
  if (feed !== held) keepFeed(sql, feed);
  const was = activityOf(sql, workspace, feed.id);
  if (was === true) return { feed, isNew: false };
  sql.run(
    `INSERT INTO subscription (workspace, feed_id, folders, added_by, added_at, is_active) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET folders = excluded.folders, added_by = excluded.added_by, added_at = excluded.added_at, is_active = 1`,
    workspace,
    feed.id,
    JSON.stringify(added.folders ?? []),
    by.actor,
    by.at,
  );
  return { feed, isNew: true };
}

function newRecord(added: NewFeed, { at }: By): FeedRecord {
  return {
    id: feedIdOf(added.address),
    address: new URL(added.address).href,
    ...saidOf(added),
    state: {},
    condition: 'never started',
    nextPollAt: added.firstPollAt ?? at,
    awaitsBaseline: true,
  };
}

function saidOf({ title, home, outletId, foundIn }: NewFeed): Pick<FeedRecord, 'title' | 'home' | 'outletId' | 'foundIn'> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(home === undefined ? {} : { home }),
    ...(outletId === undefined ? {} : { outletId }),
    ...(foundIn === undefined ? {} : { foundIn }),
  };
}

/** What came while nobody followed it is no news to whoever follows it now. One that was gone gets another chance. */
function revived(held: FeedRecord, added: NewFeed, { at }: By): FeedRecord {
  const { emptySince: _, ...kept } = held;
  return { ...kept, ...saidOf(added), nextPollAt: added.firstPollAt ?? at, awaitsBaseline: true };
}

function heldFeed(sql: Sql, address: string): FeedRecord | undefined {
  const row = sql.one<FeedRow>(
    `SELECT ${FEED_COLUMNS} FROM feed f WHERE f.address = ? ORDER BY f.id LIMIT 1`,
    new URL(address).href,
  );
  return row === undefined ? feedById(sql, feedIdOf(address)) : feedOf(row);
}

function feedById(sql: Sql, id: string): FeedRecord | undefined {
  const row = sql.one<FeedRow>(`SELECT ${FEED_COLUMNS} FROM feed f WHERE f.id = ?`, id);
  return row && feedOf(row);
}

export function keepFeed(sql: Sql, feed: FeedRecord): void {
  sql.run(
    `INSERT INTO feed (id, address, next_poll_at, detail) VALUES (@id, @address, @next_poll_at, @detail)
     ON CONFLICT DO UPDATE SET address = excluded.address, next_poll_at = excluded.next_poll_at, detail = excluded.detail`,
    feedValues(feed),
  );
}

function isFollowedByAnybody(sql: Sql, feedId: string): boolean {
  return sql.one('SELECT 1 FROM subscription WHERE feed_id = ? AND is_active LIMIT 1', feedId) !== undefined;
}

/** `undefined` where this workspace never had it. */
function activityOf(sql: Sql, workspace: string, feedId: string): boolean | undefined {
  const row = sql.one<{ is_active: number }>(
    'SELECT is_active FROM subscription WHERE workspace = ? AND feed_id = ?',
    workspace,
    feedId,
  );
  return row && row.is_active === 1;
}

/** A file of feeds is one change, not five hundred. */
const NAMED = 3;

function logAdded(sql: Sql, workspace: string, feeds: readonly FeedRecord[], by: By): void {
  const named = feeds.slice(0, NAMED).map(({ address }) => address);
  const [first] = named;
  if (first === undefined) return;
  const more = feeds.length - named.length;
  const list = more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
  logChange(sql, {
    ...by,
    workspace,
    what: feeds.length === 1 ? `added the feed ${first}` : `added ${feeds.length} feeds: ${list}`,
  });
}
