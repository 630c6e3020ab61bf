/** Feeds, who subscribed to them, the items that were seen in them, and who changed what. */
export const FEEDS = `
-- detail: what is never asked for, as JSON. The address may be that of another feed, once one of them has moved.
CREATE TABLE feed (
  id TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  next_poll_at TEXT,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_address ON feed (address);

-- Of whoever unsubscribed the row stays, so that what a workspace starts with does not come back to it.
CREATE TABLE subscription (
  workspace TEXT NOT NULL,
  feed_id TEXT NOT NULL REFERENCES feed (id),
  folders TEXT NOT NULL,
  added_by TEXT NOT NULL,
  added_at TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  PRIMARY KEY (workspace, feed_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscription_feed ON subscription (feed_id) WHERE is_active;
-- When feeds that somebody follows are due; kept by triggers, so that a feed nobody follows is never looked at.
CREATE TABLE feed_due (
  feed_id TEXT NOT NULL PRIMARY KEY REFERENCES feed (id),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_due_at ON feed_due (at);
CREATE TRIGGER feed_polled AFTER UPDATE OF next_poll_at ON feed BEGIN
  DELETE FROM feed_due WHERE feed_id = new.id;
  INSERT INTO feed_due SELECT new.id, new.next_poll_at WHERE new.next_poll_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM subscription WHERE feed_id = new.id AND is_active);
END;
CREATE TRIGGER feed_followed AFTER INSERT ON subscription WHEN new.is_active BEGIN
  INSERT OR IGNORE INTO feed_due SELECT id, next_poll_at FROM feed WHERE id = new.feed_id AND next_poll_at IS NOT NULL;
END;
CREATE TRIGGER feed_followed_again AFTER UPDATE OF is_active ON subscription BEGIN
  DELETE FROM feed_due WHERE feed_id = new.feed_id;
  INSERT INTO feed_due SELECT id, next_poll_at FROM feed WHERE id = new.feed_id AND next_poll_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM subscription WHERE feed_id = new.feed_id AND is_active);
END;

CREATE TABLE feed_item (
  feed_id TEXT NOT NULL REFERENCES feed (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  article_id TEXT NOT NULL,
  guid TEXT,
  link TEXT,
  title TEXT,
  content TEXT,
  published TEXT,
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  is_page_owed INTEGER NOT NULL,
  PRIMARY KEY (feed_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_item_seen ON feed_item (feed_id, last_seen_at DESC, id);
CREATE INDEX feed_item_article ON feed_item (article_id, first_seen_at);

CREATE TABLE change (
  number INTEGER NOT NULL PRIMARY KEY,
  workspace TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX change_workspace ON change (workspace, number);
`;
