/** Pages of cited articles: remembered when something of them is told, and asked for again until a month has passed. */
import type Database from 'better-sqlite3';
import { nextRecheck } from '../../core/rechecks/next-recheck.ts';
import type { Recheck, RecheckStore } from '../../ports/rechecks.ts';
import { rowLimit } from './row-limit.ts';
import { type Sql, sqlOn } from './sql.ts';

interface RecheckRow {
  readonly article_id: string;
  readonly host: string;
  readonly cited_at: string;
  readonly next_at: string | null;
  readonly detail: string;
}

export function recheckStoreOn(db: Database.Database): RecheckStore {
  const sql = sqlOn(db);
  return {
    due: async (now, { pages, ofHost }) =>
      sql
        .all<RecheckRow>(
          `SELECT * FROM (SELECT r.*, row_number() OVER (PARTITION BY host ORDER BY next_at, article_id) AS turn
             FROM recheck r WHERE next_at <= ?) WHERE turn <= ? ORDER BY next_at, article_id LIMIT ?`,
          ...[now, rowLimit(ofHost), rowLimit(pages)],
        )
        .map(recheckOf),
    keep: async (recheck) => sql.write(() => keep(sql, recheck)),
    ofHost: async (host, limit) =>
      sql
        .all<RecheckRow>('SELECT * FROM recheck WHERE host = ? ORDER BY cited_at DESC LIMIT ?', host, rowLimit(limit))
        .map(recheckOf),
  };
}

/** What is told of these articles at this time is cited from now on. Inside a transaction of the caller. */
export function citePages(sql: Sql, articleIds: Iterable<string>, at: string): void {
  for (const articleId of new Set(articleIds)) {
    const page = sql.one<{ id: string; url: string | null }>(
      'SELECT p.id, p.url FROM article a JOIN article p ON p.id = a.page_id WHERE a.id = ?',
      articleId,
    );
    if (page?.url == null || !URL.canParse(page.url)) continue;
    const held = readOne(sql, page.id);
    const citedAt = held !== undefined && held.citedAt > at ? held.citedAt : at;
    const [nextAt] = [held?.nextAt, nextRecheck(at, at)].flatMap((one) => one ?? []).sort();
    const { nextAt: _, ...rest } = held ?? { articleId: page.id, host: new URL(page.url).host, cited: [], state: {} };
    const cited = [...new Set([...rest.cited, articleId])];
    write(sql, { ...rest, cited, citedAt, ...(nextAt === undefined ? {} : { nextAt }) });
  }
}

/** What was cited while the page was asked for counts as well. */
function keep(sql: Sql, recheck: Recheck): void {
  const held = readOne(sql, recheck.articleId);
  const isCitedAnew = held !== undefined && held.citedAt > recheck.citedAt;
  write(sql, {
    ...recheck,
    ...(held === undefined ? {} : { cited: held.cited }),
    ...(isCitedAnew ? { citedAt: held.citedAt, ...(held.nextAt === undefined ? {} : { nextAt: held.nextAt }) } : {}),
  });
}

function readOne(sql: Sql, articleId: string): Recheck | undefined {
  const row = sql.one<RecheckRow>('SELECT * FROM recheck WHERE article_id = ?', articleId);
  return row && recheckOf(row);
}

function write(sql: Sql, { articleId, host, citedAt, nextAt, ...detail }: Recheck): void {
  sql.run(
    'INSERT OR REPLACE INTO recheck (article_id, host, cited_at, next_at, detail) VALUES (?, ?, ?, ?, ?)',
    ...[articleId, host, citedAt, nextAt ?? null, JSON.stringify(detail)],
  );
}

function recheckOf(row: RecheckRow): Recheck {
  return {
    ...(JSON.parse(row.detail) as Pick<Recheck, 'cited' | 'state' | 'checkedAt' | 'missing' | 'isWithdrawn'>),
    articleId: row.article_id,
    host: row.host,
    citedAt: row.cited_at,
    ...(row.next_at === null ? {} : { nextAt: row.next_at }),
  };
}
