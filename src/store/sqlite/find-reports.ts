/**
 * Finding reports, newest first. The order is that of `pos` (position.ts), which each way in has as its second half, so the
 * first rows read are the answer: by entity from `article_entity`, by words from the end of the full-text index, by outlet or
 * language from their indexes. Nothing is scored; ranking what is found is the caller's business.
 */
import type { ReportQuery, ReportRow } from '../../ports.ts';
import { positionRange } from './position.ts';
import { rowLimit } from './row-limit.ts';
import { REPORT_COLUMNS, type ReportColumns, reportOf } from './rows.ts';
import { matchExpression, termsOf } from './search-words.ts';
import type { Named, Sql } from './sql.ts';

export function findReports(sql: Sql, query: ReportQuery): ReportRow[] {
  const limit = rowLimit(query.limit);
  const terms = query.words === undefined ? undefined : termsOf(query.words);
  if (limit === 0 || terms?.length === 0) return [];
  const values: Named = {
    ...positionRange(query.since, query.until),
    limit,
    match: terms === undefined ? null : matchExpression(terms),
    outlet: query.outletId ?? null,
    language: query.language ?? null,
  };
  if (query.entityIds !== undefined) return byEntities(sql, query, values, limit).map(reportOf);
  const rows = sql.all<ReportColumns>(reportSql(query), values);
  return (terms === undefined ? rows : withTitles(sql, rows, matchExpression(terms))).map(reportOf);
}

interface EntityHit {
  readonly pos: number;
  readonly hits: number;
  readonly in_title: number;
}

/**
 * The newest of each entity, merged. Exact: a report among the newest of all is among the newest of every entity that it names.
 * Only those that remain are read.
 */
function byEntities(sql: Sql, query: ReportQuery, values: Named, limit: number): ReportColumns[] {
  const text = reportSql(query);
  const merged = new Map<number, EntityHit>();
  for (const entity of new Set(query.entityIds)) {
    for (const hit of sql.all<EntityHit>(text, { ...values, entity })) {
      const held = merged.get(hit.pos);
      const both = held && { pos: hit.pos, hits: hit.hits + held.hits, in_title: hit.in_title | held.in_title };
      merged.set(hit.pos, both ?? hit);
    }
  }
  const newest = [...merged.values()].sort((a, b) => b.pos - a.pos).slice(0, limit);
  const rows = sql.all<Omit<ReportColumns, 'hits' | 'in_title'>>(
    `SELECT ${REPORT_COLUMNS} FROM json_each(?) asked CROSS JOIN article a ON a.pos = asked.value`,
    JSON.stringify(newest.map((hit) => hit.pos)),
  );
  return rows.flatMap((row) => {
    const hit = merged.get(row.pos);
    return hit === undefined ? [] : [{ ...row, hits: hit.hits, in_title: hit.in_title }];
  });
}

/**
 * The casts make it fast: numbers are bound as floating point, and FTS5 uses a bound of its rowids only where it is an integer;
 * otherwise every match outside of the window is read and thrown away.
 */
const IN_WINDOW = 'rowid >= CAST(@from AS INTEGER) AND article_fts.rowid < CAST(@to AS INTEGER)';

/** Of an entity only `EntityHit`, from its index alone unless an outlet or language is asked for; otherwise whole rows. */
function reportSql(query: ReportQuery): string {
  const byWords = query.words !== undefined;
  const byEntity = query.entityIds !== undefined;
  const filters = [
    ...(query.outletId === undefined ? [] : ['a.outlet_id = @outlet']),
    ...(query.language === undefined ? [] : ['a.language = @language']),
  ];
  const { tables, where, order } = wayIn(byWords, byEntity);
  const article = tables.length === 0 ? 'article a' : `article a ON a.pos = ${order}`;
  const from = byEntity && filters.length === 0 ? tables : [...tables, article];
  const columns = byEntity ? 'e.pos, e.hits, e.in_title' : `${REPORT_COLUMNS}, 1 AS hits, 0 AS in_title`;
  const conditions = [where, ...filters].join(' AND ');
  // CROSS JOIN keeps the tables in this order: the one that has the order of dates first.
  return `SELECT ${columns} FROM ${from.join(' CROSS JOIN ')} WHERE ${conditions} ORDER BY ${order} DESC LIMIT @limit`;
}

function wayIn(byWords: boolean, byEntity: boolean): { tables: string[]; where: string; order: string } {
  if (byWords) {
    return {
      tables: ['article_fts', ...(byEntity ? ['article_entity e ON e.entity_id = @entity AND e.pos = article_fts.rowid'] : [])],
      where: `article_fts MATCH @match AND article_fts.${IN_WINDOW}`,
      order: 'article_fts.rowid',
    };
  }
  if (byEntity) {
    return { tables: ['article_entity e'], where: 'e.entity_id = @entity AND e.pos >= @from AND e.pos < @to', order: 'e.pos' };
  }
  return { tables: [], where: 'a.pos >= @from AND a.pos < @to', order: 'a.pos' };
}

/** Marks the reports whose title holds all the words, with one more look at the stretch of the index that they came from. */
function withTitles(sql: Sql, rows: readonly ReportColumns[], match: string): ReportColumns[] {
  const newest = rows[0];
  const oldest = rows.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  const titled = sql.all<{ pos: number }>(
    `SELECT rowid AS pos FROM article_fts WHERE article_fts MATCH @match AND article_fts.${IN_WINDOW}`,
    { match: `{title} : (${match})`, from: oldest.pos, to: newest.pos + 1 },
  );
  const positions = new Set(titled.map((row) => row.pos));
  return rows.map((row) => ({ ...row, in_title: positions.has(row.pos) ? 1 : 0 }));
}
