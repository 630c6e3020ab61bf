/** What each channel was told, and which of it reads differently now; and what was filed when. */
import type { Told } from '../../core/digest/digest.ts';
import type { DigestStore, ToldAndChanged, ToldThere } from '../../ports/digests.ts';
import { type FiledRow, filedOf } from './digest-rows.ts';
import { citePages } from './recheck-store-on.ts';
import { rowLimit } from './row-limit.ts';
import type { Sql } from './sql.ts';

type Memory = Pick<
  DigestStore,
  'lastFiling' | 'filingBefore' | 'filed' | 'toldOf' | 'toldSince' | 'toldFrom' | 'changedSinceTold' | 'keepChecked'
>;

interface ToldRow {
  readonly channel: string;
  readonly story_id: string;
  readonly article_id: string;
  readonly at: string;
  readonly delivery: number;
  readonly detail: string;
}

export function toldStore(sql: Sql): Memory {
  return {
    lastFiling: async () => sql.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM article')?.seq ?? 0,
    filingBefore: async (at) => filingBefore(sql, at),
    filed: async ({ from, to }, limit) =>
      sql
        .all<FiledRow>(
          `SELECT seq, id, story_id, at, first_seen_at, json_extract(detail, '$.isBaseline') IS 1 AS is_baseline,
             json_extract(detail, '$.withdrawn') IS NOT NULL AS is_withdrawn, outlet_id, owner_id,
             language, copy_of FROM article WHERE seq > ? AND seq <= ? ORDER BY seq DESC LIMIT ?`,
          ...[from, to, rowLimit(limit)],
        )
        .map(filedOf),
    toldOf: async (channel, storyIds) =>
      sql
        .all<ToldRow>(
          // A story that became part of one of these is one of these.
          `SELECT t.* FROM told t WHERE t.channel = @channel AND t.story_id IN
             (SELECT value FROM json_each(@ids) UNION SELECT id FROM story WHERE merged_into IN (SELECT value FROM json_each(@ids)))
           ORDER BY t.key`,
          { channel, ids: JSON.stringify(storyIds) },
        )
        .map(toldThere),
    toldSince: async (channel, since, limit) =>
      sql
        .all<ToldRow>(
          'SELECT * FROM told WHERE channel = ? AND at >= ? ORDER BY at DESC, key DESC LIMIT ?',
          channel,
          since,
          rowLimit(limit),
        )
        .map(toldThere),
    toldFrom: async (articleId) =>
      sql.all<ToldRow>('SELECT * FROM told WHERE article_id = ? ORDER BY at, key', articleId).map(toldThere),
    changedSinceTold: async (limit) => sql.read(() => changedSinceTold(sql, rowLimit(limit))),
    keepChecked: async (channel, articleId, fingerprint) =>
      sql.run('UPDATE told SET checked = ? WHERE article_id = ? AND channel = ?', fingerprint, articleId, channel),
  };
}

/** Inside a transaction of the caller. */
export function tell(sql: Sql, by: { number: number; channel: string; at: string }, told: readonly Told[]): void {
  citePages(
    sql,
    told.map(({ articleId }) => articleId),
    by.at,
  );
  for (const { storyId, articleId, ...detail } of told) {
    sql.run(
      'INSERT INTO told (channel, story_id, article_id, at, delivery, checked, detail) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[by.channel, storyId, articleId, by.at, by.number, detail.fingerprint, JSON.stringify(detail)],
    );
  }
}

function toldIn(row: ToldRow): Told {
  return { ...(JSON.parse(row.detail) as Omit<Told, 'storyId' | 'articleId'>), storyId: row.story_id, articleId: row.article_id };
}

function toldThere(row: ToldRow): ToldThere {
  return { ...toldIn(row), channel: row.channel, at: row.at, delivery: `e${row.delivery}` };
}

/** First sights go on with the filings, nearly: those of one round of polling share theirs, so that a search by halves finds it. */
function filingBefore(sql: Sql, at: string): number {
  let [low, high] = [0, sql.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM article')?.seq ?? 0];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const row = sql.one<{ seq: number; first_seen_at: string }>(
      'SELECT seq, first_seen_at FROM article WHERE seq <= ? ORDER BY seq DESC LIMIT 1',
      middle,
    );
    if (row === undefined || row.first_seen_at < at) low = middle;
    else high = row.seq - 1;
  }
  return Math.max(0, low);
}

/** By way of the articles that have more than one version, which are few. */
function changedSinceTold(sql: Sql, limit: number): ToldAndChanged[] {
  const rows = sql.all<ToldRow & { workspace: string; receipt: string | null; current: string }>(
    `SELECT t.*, d.workspace, a.fingerprint AS current,
        (SELECT receipt FROM delivery_part p WHERE p.number = t.delivery AND p.receipt IS NOT NULL ORDER BY part LIMIT 1) AS receipt
       FROM (SELECT DISTINCT article_id FROM article_version) v
       CROSS JOIN told t ON t.article_id = v.article_id
       JOIN article a ON a.id = t.article_id
       JOIN delivery d ON d.number = t.delivery
      WHERE t.checked <> a.fingerprint ORDER BY t.key LIMIT ?`,
    limit,
  );
  return rows.map((row) => ({
    ...toldIn(row),
    channel: row.channel,
    workspace: row.workspace,
    delivery: `e${row.delivery}`,
    currentFingerprint: row.current,
    ...(row.receipt === null ? {} : { receipt: JSON.parse(row.receipt) }),
  }));
}
