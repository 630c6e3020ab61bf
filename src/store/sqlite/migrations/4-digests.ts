/**
 * Digests, watches, mutes, deliveries, and what each channel was told. `detail` is what is never asked for, as JSON.
 *
 * A delivery is unique by its occasion and channel: that, and a lease which one process holds at a time, is why two processes
 * on one database post once. What is removed stays as a row, because its deliveries refer to it and ids are never used twice.
 */
export const DIGESTS = `
CREATE TABLE numbered (kind TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE digest (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  covered_until TEXT NOT NULL,
  next_slot TEXT,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_due ON digest (next_slot) WHERE state = 'active' AND next_slot IS NOT NULL;
CREATE INDEX digest_channel ON digest (channel, number);
CREATE INDEX digest_workspace ON digest (workspace, number);

CREATE TABLE watch (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_channel ON watch (channel, number);

CREATE TABLE mute (
  id TEXT NOT NULL PRIMARY KEY,
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  until TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (channel, target)
) STRICT, WITHOUT ROWID;

-- Parts and the document stand in rows of their own, so that looking for what is due reads little.
CREATE TABLE delivery (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  occasion_of TEXT NOT NULL,
  slot TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  holder TEXT,
  held_until TEXT,
  try_at TEXT,
  claimed_at TEXT NOT NULL,
  posted_at TEXT,
  missed INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  why TEXT,
  after TEXT,
  UNIQUE (kind, occasion_of, slot, channel)
) STRICT;
CREATE INDEX delivery_open ON delivery (try_at, number) WHERE state IN ('claimed', 'composed');
CREATE INDEX delivery_held ON delivery (channel, held_until) WHERE state IN ('claimed', 'composed');
CREATE INDEX delivery_channel ON delivery (channel, number);
CREATE INDEX delivery_occasion ON delivery (occasion_of, number);

CREATE TABLE delivery_document (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES delivery (number),
  document TEXT NOT NULL
) STRICT;

CREATE TABLE delivery_part (
  number INTEGER NOT NULL REFERENCES delivery (number),
  part INTEGER NOT NULL,
  key TEXT NOT NULL,
  message TEXT NOT NULL,
  sent_at TEXT,
  receipt TEXT,
  PRIMARY KEY (number, part)
) STRICT, WITHOUT ROWID;

-- checked: the text of the article against which it was last compared; at first the one that it was told from.
CREATE TABLE told (
  key INTEGER NOT NULL PRIMARY KEY,
  channel TEXT NOT NULL,
  story_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  at TEXT NOT NULL,
  delivery INTEGER NOT NULL REFERENCES delivery (number),
  checked TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX told_story ON told (channel, story_id);
CREATE INDEX told_at ON told (channel, at);
CREATE INDEX told_article ON told (article_id, at);

-- Pages of what was cited, to be asked for again; host: of one host only some at a time.
CREATE TABLE recheck (
  article_id TEXT NOT NULL PRIMARY KEY,
  host TEXT NOT NULL,
  cited_at TEXT NOT NULL,
  next_at TEXT,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recheck_due ON recheck (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX recheck_host ON recheck (host, cited_at);

-- What was told of a story is told of the one that it became part of; few stories did, and every edition asks for them.
CREATE INDEX story_merged ON story (merged_into) WHERE merged_into IS NOT NULL;
`;
