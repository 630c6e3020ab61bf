/** What `sitrep feeds check` remembers from one call to the next, so that the second one asks as a reader of feeds would. */
import type { FeedState } from '../../core/feeds/feed-check.ts';
import { daysBefore, type Instant } from '../../core/instant.ts';
import { type DatabaseOptions, openDatabase } from './open-database.ts';
import { sqlOn } from './sql.ts';

export interface CheckMemory {
  /** What the server gave in the day before `now`; an empty state where that is nothing, because then a person wants to see all. */
  recall(address: string, now: Instant): FeedState;
  remember(address: string, state: FeedState, at: Instant): void;
  close(): void;
}

/** Addresses; those that were asked longest ago are forgotten. */
const MOST = 1_000;

/** Throws a `UsageError` where a person has to do something about the file. */
export function openCheckMemory(options: DatabaseOptions): CheckMemory {
  const db = openDatabase(options);
  const sql = sqlOn(db);
  return {
    recall: (address, now) => {
      const known = 'SELECT state FROM feed_check WHERE address = ? AND at > ?';
      const row = sql.one<{ readonly state: string }>(known, address, daysBefore(now, 1));
      return row === undefined ? {} : (JSON.parse(row.state) as FeedState);
    },
    remember: (address, state, at) =>
      sql.write(() => {
        sql.run('INSERT OR REPLACE INTO feed_check (address, state, at) VALUES (?, ?, ?)', address, JSON.stringify(state), at);
        const old = `SELECT address FROM feed_check ORDER BY at DESC LIMIT -1 OFFSET ${MOST}`;
        sql.run(`DELETE FROM feed_check WHERE address IN (${old})`);
      }),
    close: () => void db.close(),
  };
}
