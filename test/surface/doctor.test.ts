/** `sitrep doctor`: one line for each check, exit code 1 where one fails, and what to do about it. Most run without a process. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { doctor } from '../../src/doctor.ts';
import { createPlace, type Place } from './sitrep.ts';

let place: Place;
let scratch: string;

beforeAll(async () => {
  place = createPlace();
  scratch = mkdtempSync(join(tmpdir(), 'sitrep-doctor-'));
  await place.run(['ingest']);
}, 60_000);
afterAll(() => {
  place.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** The checks as [mark, what, detail]. */
async function checks(settings: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ SITREP_DATABASE: place.database, ...settings })) vi.stubEnv(name, value);
  const output = new PassThrough();
  const isWell = await doctor(output);
  vi.unstubAllEnvs();
  const lines = String(output.read())
    .trimEnd()
    .split('\n')
    .map((line) => /^(ok|PROBLEM) +(\S+) +(.*)$/.exec(line)?.slice(1) ?? [line]);
  return { isWell, problems: lines.filter(([mark]) => mark !== 'ok'), checked: lines.map(([, what]) => what) };
}

/** A database that another hand has written. */
function foreign(name: string, write: (db: Database.Database) => void): string {
  const path = join(scratch, name);
  const db = new Database(path);
  write(db);
  db.close();
  return path;
}

describe('as a process', () => {
  it('ends with 0 where all is well, and with 1 where something is not', async () => {
    const well = await place.run(['doctor']);
    expect(well).toMatchObject({
      end: 0,
      err: '',
      out: expect.stringMatching(/^ok +Node[\s\S]*\nok +Discord[^\n]*\nok +Slack[^\n]*\n$/),
    });
    const ill = await place.run(['doctor'], { settings: { SITREP_DATABASE: scratch } });
    expect(ill).toMatchObject({ end: 1, err: '', out: expect.stringMatching(/\nPROBLEM +database/) });
  });
});

describe('all is well', () => {
  it('and every part is named', async () => {
    expect(await checks()).toEqual({
      isWell: true,
      problems: [],
      checked: ['Node', 'settings', 'database', 'knowledge', 'seeds', 'feeds', 'Discord', 'Slack'],
    });
  });
});

describe('a database that cannot be used', () => {
  it('is a folder', async () => {
    const { isWell, problems } = await checks({ SITREP_DATABASE: scratch });
    expect([isWell, problems]).toEqual([
      false,
      [['PROBLEM', 'database', expect.stringMatching(/cannot be opened.*another database path/)]],
    ]);
  });

  it('lies below a file', async () => {
    const { isWell, problems } = await checks({ SITREP_DATABASE: join(place.database, 'further.db') });
    expect([isWell, problems]).toEqual([
      false,
      [['PROBLEM', 'database', expect.stringMatching(/folder of .* cannot be made or used/)]],
    ]);
  });

  it('is no database, and stays as it is', async () => {
    const path = join(scratch, 'letter.db');
    writeFileSync(path, 'Dear reader, this is no database. '.repeat(40));
    const { isWell, problems } = await checks({ SITREP_DATABASE: path });
    expect([isWell, problems]).toEqual([false, [['PROBLEM', 'database', expect.stringContaining('is not a database')]]]);
    expect(readFileSync(path, 'utf8')).toBe('Dear reader, this is no database. '.repeat(40));
  });

  it('belongs to another program', async () => {
    const path = foreign('other.db', (db) => db.exec('CREATE TABLE recipe (name TEXT)'));
    const { isWell, problems } = await checks({ SITREP_DATABASE: path });
    expect([isWell, problems]).toEqual([
      false,
      [['PROBLEM', 'database', expect.stringContaining('database of another program')]],
    ]);
  });

  it('is from a newer version: refused by every command, with what to do', async () => {
    const newer = place.copy();
    const db = new Database(newer.database);
    db.pragma('user_version = 9999');
    db.close();
    const { isWell, problems } = await checks({ SITREP_DATABASE: newer.database });
    expect([isWell, problems]).toEqual([false, [['PROBLEM', 'database', expect.stringMatching(/newer sitrep.*Update sitrep/)]]]);
    const ran = await newer.run(['brief']);
    expect([ran.end, ran.out, ran.err]).toEqual([2, '', expect.stringMatching(/^[^\n]*Update sitrep[^\n]*\n$/)]);
    newer.remove();
  });

  it.skipIf(process.getuid?.() === 0)('may not be written', async () => {
    const copy = place.copy();
    chmodSync(copy.database, 0o444);
    chmodSync(dirname(copy.database), 0o555);
    const { isWell, problems } = await checks({ SITREP_DATABASE: copy.database });
    chmodSync(dirname(copy.database), 0o755);
    expect([isWell, problems[0]?.[1]]).toEqual([false, 'database']);
    copy.remove();
  });
});

describe('seeds that cannot be used', () => {
  it('are missing: every file is named', async () => {
    const { isWell, problems } = await checks({ SITREP_SEEDS: join(scratch, 'nowhere') });
    expect([isWell, problems.map(([, what]) => what)]).toEqual([false, ['knowledge', 'seeds', 'feeds']]);
    for (const file of ['people.json', 'organizations.json', 'places.json', 'themes.json', 'outlets.json'])
      expect(problems[0]?.[2]).toContain(file);
  });

  it('are damaged in one file: that one is named, the rest goes in', async () => {
    const folder = join(scratch, 'seeds');
    cpSync('seeds', folder, { recursive: true });
    chmodSync(join(folder, 'articles'), 0o755);
    mkdirSync(join(folder, 'articles', '005_folder.txt'));
    writeFileSync(join(folder, 'articles', '006_empty.txt'), ' \n');
    writeFileSync(join(folder, 'articles', '007_bytes.txt'), Buffer.from([0x63, 0xe9, 0x21]));
    writeFileSync(join(folder, 'themes.json'), '{"about": ');
    const { isWell, problems } = await checks({ SITREP_SEEDS: folder });
    expect([isWell, problems.map(([, what]) => what)]).toEqual([false, ['knowledge', 'seeds']]);
    expect(problems[0]?.[2]).toMatch(/themes\.json: is not JSON/);
    expect(problems[1]?.[2]).toMatch(/005_folder\.txt: cannot be read.*006_empty\.txt: is empty.*007_bytes\.txt: is not UTF-8/);
    const fresh = createPlace();
    const ran = await fresh.run(['ingest'], { settings: { SITREP_SEEDS: folder, SITREP_LOG_LEVEL: 'silent' } });
    expect([ran.end, ran.err]).toEqual([1, expect.stringMatching(/007_bytes[\s\S]*Seeds: [1-9]\d* new, .* 3 problems/)]);
    fresh.remove();
  });

  it('are the operator’s own file', async () => {
    const path = join(scratch, 'knowledge.json');
    writeFileSync(path, '{"people":[{"id":7}]}');
    const { isWell, problems } = await checks({ SITREP_KNOWLEDGE: path });
    expect([isWell, problems]).toEqual([false, [['PROBLEM', 'knowledge', expect.stringContaining(`${path}: people.`)]]]);
  });
});

describe('settings', () => {
  it('that are wrong are one line', async () => {
    const { isWell, problems } = await checks({ SITREP_LOG_LEVEL: 'loud', SITREP_SEEDS: ' seeds' });
    expect([isWell, problems]).toEqual([
      false,
      [['PROBLEM', 'settings', expect.stringMatching(/^Settings that cannot be used: SITREP_SEEDS.*; SITREP_LOG_LEVEL=loud/)]],
    ]);
  });

  it('that nothing reads are told', async () => {
    const { isWell, problems } = await checks({ SITREP_DATABSE: 'x.db' });
    expect([isWell, problems]).toEqual([
      false,
      [['PROBLEM', 'settings', expect.stringContaining('Did you mean SITREP_DATABASE?')]],
    ]);
  });
});
