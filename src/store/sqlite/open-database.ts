/** Opens the database file: makes sure that it is ours, brings it to the version of this program, sets how it is kept. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { UsageError } from '../../core/usage-error.ts';
import type { Log } from '../../ports.ts';
import { MIGRATIONS } from './migrations.ts';

/** "SITR" in ASCII, in the header field that SQLite keeps for telling whose a file is (https://sqlite.org/fileformat2.html). */
const APPLICATION_ID = 0x53495452;
const BUSY_TIMEOUT_MS = 5_000;
const BUSY_RETRY_MS = 20;

export interface DatabaseOptions {
  /** A file, or `:memory:`. Its folder is made where it is missing. */
  readonly path: string;
  readonly log?: Log;
  /** How long to wait for another process that is writing. */
  readonly busyTimeoutMs?: number;
  /** To be thrown away afterwards, as in a benchmark: the disk is not waited for. */
  readonly isDisposable?: boolean;
}

export function openDatabase(options: DatabaseOptions): Database.Database {
  const waitMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS;
  try {
    if (options.path !== ':memory:') makeFolder(dirname(options.path));
    const db = new Database(options.path, { timeout: waitMs });
    try {
      prepareDatabase(db, options, waitMs);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw explained(error, options.path);
  }
}

/**
 * One level at a time: Node 20's recursive way never ends where a parent (`/proc/x`) can neither be made nor is missing. Another
 * process that makes the same folder meanwhile is welcome.
 */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { recursive: false });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function prepareDatabase(db: Database.Database, options: DatabaseOptions, waitMs: number): void {
  // Before anything is written: a file that is refused stays exactly as it is.
  checkIdentity(db, options.path);
  refuseNewer(db, options.path);
  useWriteAheadLog(db, waitMs);
  // FULL: an article that was acknowledged has reached the disk. Killing the process loses nothing under NORMAL either, but
  // a power cut would take the last commits, and with them the record of what was posted. It costs one fsync a transaction.
  db.pragma(`synchronous = ${options.isDisposable === true ? 'OFF' : 'FULL'}`);
  // A filing touches some forty pages, often the same ones as the filing before: at SQLite's 1,000 the log would be copied back
  // every 25 articles. 16 MB of log is a tenth less work, and still nothing to read through at a start after a kill.
  db.pragma('wal_autocheckpoint = 4000');
  db.pragma('foreign_keys = ON');
  migrate(db, options);
}

function checkIdentity(db: Database.Database, path: string): void {
  // In this order: another process may be making it, and the mark comes with the first tables.
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const owner = db.pragma('application_id', { simple: true });
  if (owner === APPLICATION_ID || (owner === 0 && tables === 0)) return;
  throw new UsageError(`${path} is the database of another program. Use another database path; this file was not changed.`);
}

/**
 * Readers and one writer side by side, in several processes. The switch needs the file alone for a moment, and SQLite does not
 * wait for that by itself (the busy timeout is not used where waiting could deadlock): of 1,600 first openings, four of each
 * file at once, two were refused.
 */
function useWriteAheadLog(db: Database.Database, waitMs: number): void {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || Date.now() >= deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_RETRY_MS);
    }
  }
}

/** Each migration in one transaction with its record, `user_version`, which is part of the file's header and rolls back with it. */
function migrate(db: Database.Database, options: DatabaseOptions): void {
  const step = db.transaction((): boolean => {
    const version = versionOf(db);
    const migration = MIGRATIONS[version];
    if (migration === undefined) return false;
    db.exec(migration);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${version + 1}`);
    options.log?.info({ from: version, to: version + 1 }, 'database migrated');
    return true;
  });
  if (versionOf(db) === MIGRATIONS.length) return;
  // Holding the write lock, the version is read again: another process may have migrated while this one waited.
  while (step.immediate());
  refuseNewer(db, options.path);
}

function refuseNewer(db: Database.Database, path: string): void {
  const version = versionOf(db);
  if (version <= MIGRATIONS.length) return;
  throw new UsageError(
    `${path} is at database version ${version}, written by a newer sitrep; this one knows versions up to ${MIGRATIONS.length}. ` +
      'Update sitrep, or use another database path.',
  );
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is not a database. Use another database path; this file was not changed.',
  SQLITE_CORRUPT: 'is damaged. Restore it from a copy, or use another database path.',
  SQLITE_CANTOPEN:
    'cannot be opened. Check that it is a file that this account may read and write, or use another database path.',
  SQLITE_READONLY: 'cannot be written. Give this account the right to write it and its folder, or use another database path.',
  SQLITE_BUSY: 'is in use by another process that does not let go of it. Stop that process, or use another database path.',
  SQLITE_FULL: 'cannot be written: the disk is full. Make room, or use a database path on another disk.',
};
const FOLDER_PROBLEMS = new Set(['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'EROFS', 'ENOENT']);

/** What a person can put right is told to that person; everything else stays as it was thrown. */
function explained(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  if (FOLDER_PROBLEMS.has(code)) {
    return new UsageError(`The folder of ${path} cannot be made or used (${code}). Use another database path.`, { cause: error });
  }
  // Extended codes such as SQLITE_READONLY_DIRECTORY say more than a person needs: the first two parts name the matter.
  const explanation = EXPLANATIONS[code.split('_').slice(0, 2).join('_')];
  return explanation === undefined ? error : new UsageError(`${path} ${explanation}`, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
