import type { Instant } from '../../core/instant.ts';
import type { PlacedArticle } from '../../ports.ts';
import { rowLimit } from './row-limit.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleOf, mentionsOf } from './rows.ts';
import type { Sql } from './sql.ts';

/** Rows of one page: about a megabyte of text. */
const PAGE = 128;

interface PlacedRow extends ArticleRow {
  readonly seq: number;
  readonly story_id: string;
  readonly mentions: string;
}

/**
 * The last `limit` articles that were first seen at or after `since`, in the order in which they were placed. Page by page, with
 * no statement open in between, so that the caller may take its time and file meanwhile; what is filed meanwhile is not among them.
 */
export async function* readPlaced(sql: Sql, since: Instant | undefined, limit: number): AsyncGenerator<PlacedArticle> {
  const from = since ?? '';
  let { after, last } = stretch(sql, from, limit);
  while (after < last) {
    const rows = sql.all<PlacedRow>(
      `SELECT ${ARTICLE_COLUMNS}, a.seq, a.story_id, r.mentions
       FROM article a JOIN article_text t ON t.pos = a.pos JOIN article_reading r ON r.pos = a.pos
       WHERE a.seq > ? AND a.seq <= ? AND a.first_seen_at >= ? ORDER BY a.seq LIMIT ${PAGE}`,
      after,
      last,
      from,
    );
    for (const row of rows) yield { article: articleOf(row), mentions: mentionsOf(row.mentions), storyId: row.story_id };
    after = rows.at(-1)?.seq ?? last;
  }
}

function stretch(sql: Sql, since: string, limit: number): { after: number; last: number } {
  const row = sql.one<{ first: number | null; last: number | null }>(
    `SELECT min(seq) AS first, max(seq) AS last
     FROM (SELECT seq FROM article WHERE first_seen_at >= ? ORDER BY seq DESC LIMIT ?)`,
    since,
    rowLimit(limit),
  );
  return { after: (row?.first ?? 1) - 1, last: row?.last ?? 0 };
}
