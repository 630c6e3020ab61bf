import type { Article, Decision, Mention, Sentence } from '../../core/article.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleOf, decisionsOf, mentionsOf, sentencesOf } from './rows.ts';
import type { Sql } from './sql.ts';

const ARTICLE = `SELECT ${ARTICLE_COLUMNS} FROM article a JOIN article_text t ON t.pos = a.pos`;

/** In the order asked for, each once; unknown ids are left out. */
export function readArticles(sql: Sql, ids: readonly string[]): Article[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = sql.one<ArticleRow>(`${ARTICLE} WHERE a.id = ?`, id);
    return row === undefined ? [] : [articleOf(row)];
  });
}

/** The first filed of this address: reports that stand below another one on its page share the address. */
export function articleAt(sql: Sql, url: string): Article | undefined {
  const row = sql.one<ArticleRow>(`${ARTICLE} WHERE a.url = ? ORDER BY a.seq LIMIT 1`, url);
  return row && articleOf(row);
}

/** Every text that this article has had, oldest first. */
export function readVersions(sql: Sql, id: string): Article[] {
  const earlier = sql.all<{ article: string }>('SELECT article FROM article_version WHERE article_id = ? ORDER BY version', id);
  return [...earlier.map((row) => JSON.parse(row.article) as Article), ...readArticles(sql, [id])];
}

/** Whether the article is held with just this text. */
export function isHeld(sql: Sql, id: string, fingerprint: string): boolean {
  const row = sql.one<{ fingerprint: string }>('SELECT fingerprint FROM article WHERE id = ?', id);
  return row?.fingerprint === fingerprint;
}

/** By article id; an article that is not held has no entry. */
export function readSentences(sql: Sql, ids: readonly string[]): Map<string, readonly Sentence[]> {
  return readingOf(ids, (id) => {
    const row = sql.one<{ sentences: string }>(
      'SELECT r.sentences FROM article a JOIN article_reading r ON r.pos = a.pos WHERE a.id = ?',
      id,
    );
    return row && sentencesOf(row.sentences);
  });
}

/** By article id; an article that is not held has no entry. */
export function readMentions(sql: Sql, ids: readonly string[]): Map<string, readonly Mention[]> {
  return readingOf(ids, (id) => {
    const row = sql.one<{ mentions: string }>(
      'SELECT r.mentions FROM article a JOIN article_reading r ON r.pos = a.pos WHERE a.id = ?',
      id,
    );
    return row && mentionsOf(row.mentions);
  });
}

function readingOf<T>(ids: readonly string[], read: (id: string) => T | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const id of ids) {
    const value = read(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

/** What was decided about the latest version. */
export function readTrail(sql: Sql, id: string): readonly Decision[] {
  const row = sql.one<{ decisions: string }>(
    'SELECT decisions FROM trail WHERE article_id = ? ORDER BY version DESC LIMIT 1',
    id,
  );
  return row === undefined ? [] : decisionsOf(row.decisions);
}

const LIKE_LIMIT = 10;
/** Sorts behind every id: they are ASCII. */
const LAST = '\u{10FFFF}';

/** Ids that start with these characters. A range of the index and not LIKE, whose `%` and `_` would be taken from the person. */
export function idsLike(sql: Sql, table: 'article' | 'story', prefix: string): string[] {
  const rows = sql.all<{ id: string }>(
    `SELECT id FROM ${table} WHERE id >= ? AND id < ? ORDER BY id LIMIT ${LIKE_LIMIT}`,
    prefix,
    prefix + LAST,
  );
  return rows.map((row) => row.id);
}
