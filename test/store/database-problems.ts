import type { openDatabase } from '../../src/store/sqlite/open-database.ts';

type Database = ReturnType<typeof openDatabase>;

/** What is wrong with a database: the file, its references, the full-text index against the texts, the counts kept beside. */
export function problemsOf(db: Database): string[] {
  return [...damage(db), ...danglingReferences(db), ...fullTextProblems(db), ...driftedCounts(db)];
}

function damage(db: Database): string[] {
  const rows = db.pragma('integrity_check') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

function danglingReferences(db: Database): string[] {
  const rows = db.pragma('foreign_key_check') as { table: string }[];
  return rows.map((row) => `a reference in ${row.table} leads nowhere`);
}

/** Rank 1 compares with the texts as well, where the index has them: https://sqlite.org/fts5.html#the_integrity_check_command */
function fullTextProblems(db: Database): string[] {
  return ['article_fts', 'quote_fts'].flatMap((index) => {
    try {
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
      return [];
    } catch (error) {
      return [`full text of ${index}: ${String(error)}`];
    }
  });
}

const DRIFTS: Readonly<Record<string, string>> = {
  'what is held': `SELECT what FROM tally WHERE held <> CASE what
    WHEN 'articles' THEN (SELECT count(*) FROM article)
    WHEN 'copies' THEN (SELECT count(*) FROM article WHERE copy_of IS NOT NULL)
    WHEN 'quotes' THEN (SELECT count(*) FROM quote)
    WHEN 'stories' THEN (SELECT count(*) FROM story WHERE merged_into IS NULL) END`,
  'reports of an entity': `SELECT id FROM entity WHERE reports <> (SELECT count(*) FROM article_entity WHERE entity_id = id)`,
  'statements of a speaker': `SELECT key FROM speaker s WHERE quotes <> (SELECT count(*) FROM quote q WHERE q.speaker = s.key)`,
  'a quotation of no article': `SELECT key FROM quote WHERE pos NOT IN (SELECT pos FROM article)`,
  'an entity in no article': `SELECT pos FROM article_entity WHERE pos NOT IN (SELECT pos FROM article)`,
  'the subject of no quotation': `SELECT quote FROM quote_entity e
    WHERE NOT EXISTS (SELECT 1 FROM quote q WHERE q.key = e.quote AND q.pos = e.pos AND q.start = e.start)`,
  'words of no quotation': `SELECT id FROM quote_fts_docsize WHERE id NOT IN (SELECT pos FROM quote)`,
  'a quotation without its words': `SELECT key FROM quote WHERE pos NOT IN (SELECT id FROM quote_fts_docsize)`,
  'a story without reports': `SELECT id FROM story s WHERE merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM article WHERE story_id = s.id)`,
};

function driftedCounts(db: Database): string[] {
  return Object.entries(DRIFTS).flatMap(([what, sql]) => (db.prepare(sql).all().length === 0 ? [] : [what]));
}
