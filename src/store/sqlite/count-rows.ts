import type { SpeakerCount, StoreCounts } from '../../ports.ts';
import { FIRST_DATED } from './position.ts';
import { rowLimit } from './row-limit.ts';
import { type SpeakerRow, speakerOf } from './rows.ts';
import type { Sql } from './sql.ts';

/** Off the tallies that triggers keep: nothing is counted. */
export function countRows(sql: Sql): StoreCounts {
  const rows = sql.all<{ what: keyof StoreCounts; held: number }>('SELECT what, held FROM tally');
  const counts = Object.fromEntries(rows.map((row) => [row.what, row.held]));
  const newest = sql.one<{ at: string }>(
    `SELECT at FROM article WHERE pos >= ? AND json_extract(detail, '$.date.basis') IS NOT 'first-seen' ORDER BY pos DESC LIMIT 1`,
    FIRST_DATED,
  );
  return {
    ...{ articles: 0, copies: 0, quotes: 0, stories: 0, ...counts },
    ...(newest === undefined ? {} : { newestAt: newest.at }),
  };
}

/** An entity once, however it is called in its statements, by the name it has most often; everybody else by folded name. */
export function countSpeakers(sql: Sql, limit: number): SpeakerCount[] {
  const rows = sql.all<SpeakerRow>(
    // With one max() in the list, SQLite takes the bare columns from the row that has it (sqlite.org/lang_select.html#bareagg).
    `SELECT speaker_id, name, total AS quotes FROM (
       SELECT speaker_id, name, max(quotes), sum(quotes) AS total FROM speaker
       GROUP BY speaker_id, iif(speaker_id = '', folded, '')
     ) WHERE total > 0 ORDER BY total DESC, name LIMIT ?`,
    rowLimit(limit),
  );
  return rows.map(speakerOf);
}

/** Those with the most reports naming them, most first, as [entity id, reports]. */
export function countEntities(sql: Sql, limit: number): (readonly [string, number])[] {
  const rows = sql.all<{ id: string; reports: number }>(
    'SELECT id, reports FROM entity WHERE reports > 0 ORDER BY reports DESC, id LIMIT ?',
    rowLimit(limit),
  );
  return rows.map((row) => [row.id, row.reports] as const);
}

/** Counted anew each time, over an index that holds nothing else: only `/status` and mistyped outlets ask for it. */
export function countOutlets(sql: Sql, limit: number): (readonly [string, number])[] {
  const rows = sql.all<{ id: string; reports: number }>(
    `SELECT outlet_id AS id, count(*) AS reports FROM article WHERE outlet_id IS NOT NULL
     GROUP BY outlet_id ORDER BY reports DESC, id LIMIT ?`,
    rowLimit(limit),
  );
  return rows.map((row) => [row.id, row.reports] as const);
}
