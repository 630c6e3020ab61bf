/** Several processes on one database, and processes that are killed while they take the seeds in. */
import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/app/answer.ts';
import { LOCAL } from '../../src/core/asker.ts';
import { openHouse } from '../../src/main.ts';
import { answersOf, createPlace, finished, type Place } from './sitrep.ts';

/** What a clean place says; everybody else must say the same. */
let clean: unknown;
const places: Place[] = [];

beforeAll(async () => {
  const place = newPlace();
  await place.run(['ingest']);
  clean = await state(place);
}, 60_000);
afterAll(() => {
  for (const place of places) place.remove();
});

function newPlace(): Place {
  const place = createPlace();
  places.push(place);
  return place;
}

/** All that can be asked of a database without naming a time. */
async function state({ database }: Place): Promise<unknown> {
  const house = await openHouse({ database, seeds: 'seeds', logLevel: 'silent' });
  const answers = await Promise.all(
    ['/brief', '/said', '/status'].map((line) => answer(line, LOCAL, { desk: house.desk, commands, log: house.log })),
  );
  await house.close();
  return answers.map((told) => {
    if (!told.ok) return told.message;
    const { asOf, window, ...rest } = told.brief;
    return { ...rest, isDated: asOf !== '' && window?.since === undefined };
  });
}

describe('at the same time, on a database that does not exist yet', () => {
  it('two that take in, and one that asks: all end well, nothing is doubled', async () => {
    const place = newPlace();
    const runs = [['ingest'], ['ingest'], ['brief', 'venezuela', '--json']].map((words) => place.run(words));
    const [one, two, asking] = await Promise.all(runs);
    expect([one?.end, two?.end, asking?.end]).toEqual([0, 0, 0]);
    expect(JSON.parse(asking?.out ?? '')).toMatchObject({ title: 'Venezuela: situation brief' });
    const last = await place.run(['ingest']);
    expect(last.err).toMatch(/^Seeds: 0 new, 0 changed, \d+ held already, 0 problems\n$/);
    expect(await state(place)).toEqual(clean);
  });

  it('a chat that stays open while another takes in', async () => {
    const place = newPlace();
    const chat = place.start([]);
    const said = answersOf(chat.stdout);
    await said('not connected');
    const other = await place.run(['ingest']);
    expect([other.end, other.err]).toEqual([0, expect.stringMatching(/^Seeds: 0 new/)]);
    chat.stdin.write('/status\n');
    await said('statements');
    expect(await finished(chat, '')).toMatchObject({ end: 0 });
  });
});

/** Bytes of a file; nothing for one that is not there. */
function bytes(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}

/** The moments: how far the database has come, in bytes that were written. Found out by looking, not by waiting a while. */
const MOMENTS: readonly (readonly [string, (database: string) => boolean])[] = [
  ['at once', () => true],
  ['when the first page is written', (database) => bytes(database) > 0 || bytes(`${database}-wal`) > 0],
  ['when the first reports are filed', (database) => bytes(`${database}-wal`) > 300_000],
  ['when many are filed', (database) => bytes(`${database}-wal`) > 1_000_000],
];
/** How many reports were held already after each kill. */
const left: number[] = [];

describe('killed', () => {
  it.each(MOMENTS)('%s: the database opens, and taking in again completes it', async (_name, hasCome) => {
    const place = newPlace();
    const child = place.start(['ingest']);
    const ended = finished(child);
    let isOver = false;
    child.on('exit', () => {
      isOver = true;
    });
    while (!isOver && !hasCome(place.database)) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await ended;
    const again = await place.run(['ingest']);
    const held = /^Seeds: \d+ new, 0 changed, (\d+) held already, 0 problems\n$/.exec(again.err)?.[1];
    left.push(Number(held));
    expect([again.end, held, again.err]).toEqual([0, expect.any(String), expect.any(String)]);
    expect(await state(place)).toEqual(clean);
  });

  it('means: at different depths of the work', () => {
    expect(new Set(left).size).toBeGreaterThan(1);
  });
});
