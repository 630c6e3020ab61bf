/** The file: how it is kept, and which files are refused, unchanged and with what to do. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/usage-error.ts';
import type { PlacedArticle } from '../../src/ports.ts';
import { MIGRATIONS } from '../../src/store/sqlite/migrations.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openStore } from '../../src/store/sqlite/open-store.ts';
import { filingOf } from '../contract/filing-of.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-database-'));
  path = join(folder, 'sitrep.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a database of ours in a way that we never would. */
function alter(sql: string): void {
  const db = openDatabase({ path });
  db.exec(sql);
  db.pragma('journal_mode = DELETE');
  db.close();
}

function refusal(options: Parameters<typeof openStore>[0] = { path }): string {
  try {
    openStore(options);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error('was not refused');
}

describe('how it is kept', () => {
  test('write-ahead log, every commit on the disk, references held, ours by its mark', () => {
    const db = openDatabase({ path, busyTimeoutMs: 1234 });
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
    expect([pragma('busy_timeout'), pragma('user_version')]).toEqual([1234, MIGRATIONS.length]);
    expect(Buffer.from(Number(pragma('application_id')).toString(16), 'hex').toString()).toBe('SITR');
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose.pluck().all()).toEqual([]);
    db.close();
  });

  test('its folder is made also where part of it comes to be there meanwhile, as when several processes begin at once', () => {
    // `new` is missing when it is looked at, and there when `new/..` and `new/../new` are to be made.
    openDatabase({ path: `${folder}/new/../new/sitrep.db` }).close();
    expect(existsSync(join(folder, 'new', 'sitrep.db'))).toBe(true);
  });

  test('its folder is made; migrations are logged once; what was filed is there the next time', async () => {
    const deep = join(folder, 'a', 'b', 'sitrep.db');
    const messages: string[] = [];
    const note = (_: object, message: string) => void messages.push(message);
    const log = { debug: note, info: note, warn: note, error: note };
    for (const outcome of ['filed', 'known']) {
      const store = openStore({ path: deep, log });
      expect(await store.file(filingOf({ id: 'a_1' }))).toBe(outcome);
      await store.close();
      await store.close();
    }
    expect(messages).toEqual(MIGRATIONS.map(() => 'database migrated'));
  });

  test('a closed store rejects and does not throw', async () => {
    const store = openStore({ path });
    await store.close();
    await expect(store.counts()).rejects.toThrow('not open');
    await expect(store.file(filingOf({ id: 'a_1' }))).rejects.toThrow('not open');
  });
});

describe('refused', () => {
  test('a database of a newer version: both versions and what to do', () => {
    alter(`PRAGMA user_version = ${MIGRATIONS.length + 8}`);
    const bytes = readFileSync(path);
    const message = refusal();
    expect(message).toContain(`version ${MIGRATIONS.length + 8}`);
    expect(message).toContain(`up to ${MIGRATIONS.length}`);
    expect(message).toMatch(/Update sitrep, or use another database path/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test.each([
    ['marked as another program’s', 'PRAGMA application_id = 252006673'],
    ['not marked but with tables', 'PRAGMA application_id = 0'],
  ])('a database that is %s, which stays as it is', (_, sql) => {
    alter(sql);
    const bytes = readFileSync(path);
    expect(refusal()).toMatch(/database of another program.*another database path/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('a file that is no database, which stays as it is', () => {
    const text = 'Dear diary, '.repeat(500);
    writeFileSync(path, text);
    expect(refusal()).toMatch(/is not a database.*another database path/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a folder in the place of the file, a file in the place of the folder', () => {
    expect(refusal({ path: folder })).toContain('another database path');
    writeFileSync(join(folder, 'file'), '');
    expect(refusal({ path: join(folder, 'file', 'sitrep.db') })).toContain('another database path');
  });

  test('a database that another process does not let go of', () => {
    const holder = openDatabase({ path });
    holder.exec('PRAGMA user_version = 0; BEGIN EXCLUSIVE');
    expect(refusal({ path, busyTimeoutMs: 50 })).toMatch(/in use by another process/);
    holder.close();
  });

  test('an empty file is ours to fill', async () => {
    writeFileSync(path, '');
    const store = openStore({ path });
    expect(await store.counts()).toMatchObject({ articles: 0 });
    await store.close();
  });
});

describe('a database of before the window of placement was kept', () => {
  test('has its newest articles in the window, to be read again', async () => {
    const store = openStore({ path });
    for (const n of [3, 1, 2]) await store.file(filingOf({ id: `a_${n}`, at: `2026-01-0${n}T00:00:00.000Z` }));
    await store.close();
    alter('DROP TABLE placed_article; PRAGMA user_version = 5');
    const anew = openStore({ path });
    const placed: PlacedArticle[] = [];
    for await (const one of anew.placed()) placed.push(one);
    expect(placed).toStrictEqual(['a_3', 'a_1', 'a_2'].map((articleId) => ({ articleId, storyId: `s_${articleId}` })));
    await anew.close();
  });
});
