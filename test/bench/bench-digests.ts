/**
 * `npm run bench:digests`: 2,000 digests, each of a channel of its own, fall due in one minute over 100,000 generated articles, of
 * which the last 1,000 are new to each. They are taken on, composed and handed to a poster of this process. Prints how long that
 * takes, the memory while the first and the last quarter are written, and whether every slot was posted once; before that the same
 * for 500, because memory must not grow with their number. `--quick`: 200 over 2,000.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNewsroom } from '../../src/app/posting/newsroom.ts';
import type { Library } from '../../src/core/library.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import type { Poster } from '../../src/ports/poster.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openStores, storeOn } from '../../src/store/sqlite/open-store.ts';
import { publish } from '../eval/quality-page.ts';
import { DAILY, silentLog } from '../fakes/posting-house.ts';
import { generatedPage } from './generated-articles.ts';
import { generatedFiling } from './generated-filing.ts';

const NEWEST = Date.parse('2026-01-31T08:59:00.000Z');
const DUE = '2026-01-31T09:00:00.000Z';
const NAMES = ['venezuela', 'colombia', 'mexico', 'ecuador', 'haiti', 'guyana', 'cuba', 'peru', 'marco rubio', 'gustavo petro'];
const BODIES = ['"southern command"', '"tren de aragua"', '"cartel of the suns"', '"state department"'];
const isQuick = process.argv.includes('--quick');
const [DIGESTS, ARTICLES, FRESH] = isQuick ? [200, 2_000, 300] : [2_000, 100_000, 1_000];

/** Articles in one transaction: FTS5 writes a segment for each, and merging 100,000 of them took most of the time. */
const IN_BULK = 1_000;

/** Through the store's own filing, oldest first; only the commits are fewer. */
async function fill(path: string, library: Library): Promise<void> {
  const db = openDatabase({ path, isDisposable: true });
  const store = storeOn(db);
  for (let left = ARTICLES; left > 0; left -= IN_BULK) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = left - 1; index >= Math.max(0, left - IN_BULK); index -= 1)
      await store.file(generatedFiling(generatedPage(index, NEWEST), index, library.catalog));
    db.exec('COMMIT');
    if (process.stderr.isTTY) process.stderr.write(`\r${ARTICLES - left} of ${ARTICLES} `);
  }
  await store.close();
}

/** "venezuela OR marco rubio NOT "tren de aragua"", another one for nearly every digest. */
function topicOf(index: number): string {
  const [a, b] = [NAMES[index % NAMES.length], NAMES[Math.floor(index / NAMES.length) % NAMES.length]];
  return `${a} OR ${b} NOT ${BODIES[index % BODIES.length]}`;
}

interface Counted {
  readonly poster: Poster;
  readonly keys: Set<string>;
  /** Resident megabytes at each post. */
  readonly memory: number[];
  stories: number;
}

function countingPoster(): Counted {
  const counted: Counted = { poster: undefined as never, keys: new Set(), memory: [], stories: 0 };
  const poster: Poster = {
    platform: 'local',
    compose: (brief) => {
      counted.stories += brief.blocks.length;
      return [{ message: { brief: JSON.stringify(brief) } }];
    },
    post: async ({ key, channel }) => {
      if (counted.keys.has(key)) throw new Error(`posted twice: ${channel}`);
      counted.keys.add(key);
      counted.memory.push(process.memoryUsage().rss / 2 ** 20);
      return { kind: 'posted', receipt: { channel, message: key } };
    },
    edit: async (receipt) => ({ kind: 'posted', receipt }),
    find: async () => ({ kind: 'absent' }),
  };
  return Object.assign(counted, { poster });
}

interface Measured {
  readonly digests: number;
  readonly seconds: number;
  readonly busy: number;
  readonly stories: number;
  readonly posts: number;
  readonly covered: number;
  /** Resident megabytes at most, of each quarter of the posts. */
  readonly quarters: readonly number[];
}

/** In a process of its own, so that memory is that of its digests alone. As the bot runs: every step reaches the disk. */
async function measure(path: string, count: number): Promise<Measured> {
  const { library } = await readLibrary('seeds');
  const { store, digests, feeds, close } = openStores({ path });
  const cursor = (await digests.lastFiling()) - FRESH;
  for (let index = 0; index < count; index += 1) {
    await digests.addDigest({ ...DAILY, topic: topicOf(index), channel: `local:${count}-${index}`, nextSlot: DUE, cursor });
  }
  const counted = countingPoster();
  const clock = { now: () => DUE };
  const posting = { store, digests, feeds, library, posters: [counted.poster], clock, log: silentLog, holder: 'bench' };
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await createNewsroom(posting).tick();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  const own = (await digests.digests({})).filter(({ channel }) => channel.startsWith(`local:${count}-`));
  await close();
  const quarter = Math.floor(count / 4);
  const peak = (n: number) => Math.max(...counted.memory.slice(n * quarter, (n + 1) * quarter));
  return {
    digests: count,
    seconds,
    busy: (user + system) / 1e6,
    stories: counted.stories,
    posts: counted.keys.size,
    covered: own.filter((digest) => digest.cursor > cursor).length,
    quarters: [0, 1, 2, 3].map(peak),
  };
}

function measureApart(path: string, count: number): Promise<Measured> {
  const flags = process.argv.filter((word) => word === '--quick');
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...flags, '--measure', path, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(said) as Measured) : reject(new Error(`ended with ${code}`))));
  });
}

function linesOf({ digests, seconds, busy, stories, posts, covered, quarters: [first = 0, , , last = 0] }: Measured): string[] {
  return [
    `${digests} digests due at one minute over ${ARTICLES} articles, ${FRESH} of them new to each`,
    `  taken on, composed and handed over in ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of CPU; under 60 s wanted), ${(stories / digests).toFixed(1)} stories each`,
    `  resident memory at most ${first.toFixed(0)} MB in the first quarter, ${last.toFixed(0)} MB in the last`,
    `  ${posts} posts, none twice; ${covered} windows covered; ${digests - covered} slots lost`,
  ];
}

async function main(): Promise<void> {
  const asked = process.argv.indexOf('--measure');
  if (asked >= 0) {
    const [path = '', count = ''] = process.argv.slice(asked + 1);
    process.stdout.write(JSON.stringify(await measure(path, Number(count))));
    return;
  }
  const { library } = await readLibrary('seeds');
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    const path = join(folder, 'digests.db');
    await fill(path, library);
    const few = await measureApart(path, DIGESTS / 4);
    const all = await measureApart(path, DIGESTS);
    publish({ title: 'Digests', command: 'npm run bench:digests', lines: [...linesOf(few), ...linesOf(all)] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
