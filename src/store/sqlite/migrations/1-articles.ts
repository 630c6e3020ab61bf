/**
 * Articles and what was read in them.
 *
 * Full text: `article_fts` has `article_text` as its external content, so that the text is stored once and FTS5 can check
 * the index against it (`integrity-check` with rank 1). Triggers keep it in step and not the code that files, because FTS5
 * must be given exactly the old text when a row goes, and a trigger cannot get that wrong or be forgotten.
 *
 * `article_entity` and `quote_entity` have no foreign key: checking it from the side of the article needs a second index over
 * the two largest tables. Filing removes their rows in the transaction that removes the article's.
 */
export const ARTICLES = `
-- A merged story is a signpost: its articles carry the id of the one that it became part of.
CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY,
  lead_article_id TEXT NOT NULL,
  merged_into TEXT REFERENCES story (id)
) STRICT, WITHOUT ROWID;

-- pos: the order of dates (position.ts). seq: the order of filing, which a later version of the text keeps.
-- detail: what is never asked for, as JSON. The text stands apart, so that a row here stays small.
CREATE TABLE article (
  pos INTEGER NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL UNIQUE,
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  at TEXT,
  outlet_id TEXT,
  owner_id TEXT NOT NULL,
  page_id TEXT NOT NULL,
  length INTEGER NOT NULL,
  language TEXT NOT NULL,
  copy_of TEXT,
  story_id TEXT NOT NULL REFERENCES story (id),
  first_seen_at TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  version INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX article_url ON article (url, seq) WHERE url IS NOT NULL;
CREATE INDEX article_outlet ON article (outlet_id) WHERE outlet_id IS NOT NULL;
CREATE INDEX article_language ON article (language);
CREATE INDEX article_story ON article (story_id, seq);
CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE article_text (
  pos INTEGER NOT NULL PRIMARY KEY REFERENCES article (pos) ON DELETE CASCADE,
  title TEXT,
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE article_fts USING fts5 (
  title, text, content = 'article_text', content_rowid = 'pos', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_text_added AFTER INSERT ON article_text BEGIN
  INSERT INTO article_fts (rowid, title, text) VALUES (new.pos, new.title, new.text);
END;
CREATE TRIGGER article_text_removed AFTER DELETE ON article_text BEGIN
  INSERT INTO article_fts (article_fts, rowid, title, text) VALUES ('delete', old.pos, old.title, old.text);
END;
CREATE TRIGGER article_text_changed AFTER UPDATE ON article_text BEGIN
  INSERT INTO article_fts (article_fts, rowid, title, text) VALUES ('delete', old.pos, old.title, old.text);
  INSERT INTO article_fts (rowid, title, text) VALUES (new.pos, new.title, new.text);
END;

-- What reading the text brought; always fetched whole.
CREATE TABLE article_reading (
  pos INTEGER NOT NULL PRIMARY KEY REFERENCES article (pos) ON DELETE CASCADE,
  sentences TEXT NOT NULL,
  mentions TEXT NOT NULL,
  placement TEXT NOT NULL
) STRICT;

-- Earlier versions; the latest one is the article itself.
CREATE TABLE article_version (
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE trail (
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL,
  decisions TEXT NOT NULL,
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

-- A few thousand rows: read whole where the most named are asked for, because an index on a count moves at every filing.
CREATE TABLE entity (
  id TEXT NOT NULL PRIMARY KEY,
  reports INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_entity (
  entity_id TEXT NOT NULL,
  pos INTEGER NOT NULL,
  hits INTEGER NOT NULL,
  in_title INTEGER NOT NULL,
  PRIMARY KEY (entity_id, pos DESC)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER article_entity_added AFTER INSERT ON article_entity BEGIN
  INSERT INTO entity (id, reports) VALUES (new.entity_id, 1) ON CONFLICT (id) DO UPDATE SET reports = reports + 1;
END;
CREATE TRIGGER article_entity_removed AFTER DELETE ON article_entity BEGIN
  UPDATE entity SET reports = reports - 1 WHERE id = old.entity_id;
END;

-- One row for each way in which a speaker is called: the entity (or '' where it is none of ours) and the folded name.
CREATE TABLE speaker (
  key INTEGER NOT NULL PRIMARY KEY,
  speaker_id TEXT NOT NULL,
  folded TEXT NOT NULL,
  name TEXT NOT NULL,
  quotes INTEGER NOT NULL,
  UNIQUE (speaker_id, folded)
) STRICT;

CREATE TABLE quote (
  key INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  pos INTEGER NOT NULL REFERENCES article (pos) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  kind TEXT NOT NULL,
  speaker INTEGER REFERENCES speaker (key),
  text TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX quote_place ON quote (pos DESC, start, key);
CREATE INDEX quote_speaker ON quote (speaker, pos DESC, start, key);
CREATE TRIGGER quote_added AFTER INSERT ON quote WHEN new.speaker IS NOT NULL BEGIN
  UPDATE speaker SET quotes = quotes + 1 WHERE key = new.speaker;
END;
CREATE TRIGGER quote_removed AFTER DELETE ON quote WHEN old.speaker IS NOT NULL BEGIN
  UPDATE speaker SET quotes = quotes - 1 WHERE key = old.speaker;
END;

-- Entities named in a quotation or in the sentences that it stands in.
CREATE TABLE quote_entity (
  entity_id TEXT NOT NULL,
  pos INTEGER NOT NULL,
  start INTEGER NOT NULL,
  quote INTEGER NOT NULL,
  PRIMARY KEY (entity_id, pos DESC, start, quote)
) STRICT, WITHOUT ROWID;

-- For each article with quotations the words of them all, their speakers and what they are about: which reports to read for
-- statements of somebody on something. Contentless: the texts are those of quote, which decide in the end.
CREATE VIRTUAL TABLE quote_fts USING fts5 (
  said, who, about, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER quote_fts_removed AFTER DELETE ON article BEGIN
  DELETE FROM quote_fts WHERE rowid = old.pos;
END;

-- What status and every briefing ask for; counting half a million rows each time takes longer than the briefing.
CREATE TABLE tally (
  what TEXT NOT NULL PRIMARY KEY,
  held INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tally VALUES ('articles', 0), ('copies', 0), ('quotes', 0), ('stories', 0);
CREATE TRIGGER tally_article_added AFTER INSERT ON article BEGIN
  UPDATE tally SET held = held + 1 WHERE what = 'articles' OR (what = 'copies' AND new.copy_of IS NOT NULL);
END;
CREATE TRIGGER tally_article_removed AFTER DELETE ON article BEGIN
  UPDATE tally SET held = held - 1 WHERE what = 'articles' OR (what = 'copies' AND old.copy_of IS NOT NULL);
END;
CREATE TRIGGER tally_quote_added AFTER INSERT ON quote BEGIN
  UPDATE tally SET held = held + 1 WHERE what = 'quotes';
END;
CREATE TRIGGER tally_quote_removed AFTER DELETE ON quote BEGIN
  UPDATE tally SET held = held - 1 WHERE what = 'quotes';
END;
CREATE TRIGGER tally_story_added AFTER INSERT ON story WHEN new.merged_into IS NULL BEGIN
  UPDATE tally SET held = held + 1 WHERE what = 'stories';
END;
CREATE TRIGGER tally_story_merged AFTER UPDATE OF merged_into ON story BEGIN
  UPDATE tally SET held = held + (new.merged_into IS NULL) - (old.merged_into IS NULL) WHERE what = 'stories';
END;
`;
