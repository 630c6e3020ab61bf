import type Database from 'better-sqlite3';
import type { DigestStore } from '../../ports/digests.ts';
import { deliveryStore } from './delivery-store.ts';
import { sqlOn } from './sql.ts';
import { standingStore } from './standing-store.ts';
import { toldStore } from './told-store.ts';

/** What is remembered of digests and of what was posted, on an open database. */
export function digestStoreOn(db: Database.Database): DigestStore {
  const sql = sqlOn(db);
  return { ...standingStore(sql), ...deliveryStore(sql), ...toldStore(sql) };
}
