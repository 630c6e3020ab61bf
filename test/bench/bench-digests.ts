/**
 * `npm run bench:digests`: 2,000 digests, each of a channel of its own, fall due in one minute over 100,000 generated articles, of
 * which the last 1,000 are new to each. They are taken on, composed and handed to a poster of this process. Prints how long that
 * takes, the memory while the first and the last quarter are written, and whether every slot was posted once. `--quick`: 200 over
 * 2,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNewsroom } from '../../src/app/posting/newsroom.ts';
import type { Library } from '../../src/core/library.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import type { Poster } from '../../src/ports/poster.ts';
import type { Store } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
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

async function fill(store: Store, library: Library): Promise<void> {
  for (let index = ARTICLES - 1; index >= 0; index -= 1) {
    await store.file(generatedFiling(generatedPage(index, NEWEST), index, library.catalog));
    if (process.stderr.isTTY && index % 1000 === 0) process.stderr.write(`\r${ARTICLES - index} of ${ARTICLES} `);
  }
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

async function main(): Promise<void> {
  const { library } = await readLibrary('seeds');
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    const path = join(folder, 'digests.db');
    const filling = openStores({ path, isDisposable: true });
    await fill(filling.store, library);
    await filling.close();
    // Measured as the bot runs: every step reaches the disk.
    const { store, digests, feeds, close } = openStores({ path });
    const cursor = (await digests.lastFiling()) - FRESH;
    for (let index = 0; index < DIGESTS; index += 1) {
      await digests.addDigest({ ...DAILY, topic: topicOf(index), channel: `local:${index}`, nextSlot: DUE, cursor });
    }
    const counted = countingPoster();
    const clock = { now: () => DUE };
    const posting = { store, digests, feeds, library, posters: [counted.poster], clock, log: silentLog, holder: 'bench' };
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await createNewsroom(posting).tick();
    const { user, system } = process.cpuUsage(cpu);
    const [seconds, busy] = [(performance.now() - start) / 1000, (user + system) / 1e6];
    const covered = (await digests.digests({})).filter((digest) => digest.cursor > cursor).length;
    await close();
    const quarter = Math.floor(DIGESTS / 4);
    const peak = (from: number, to?: number) => Math.max(...counted.memory.slice(from, to)).toFixed(0);
    publish({
      title: 'Digests',
      command: 'npm run bench:digests',
      lines: [
        `${DIGESTS} digests due at one minute over ${ARTICLES} articles, ${FRESH} of them new to each`,
        `  taken on, composed and handed over in ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of CPU; under 60 s wanted), ${(counted.stories / DIGESTS).toFixed(1)} stories each`,
        `  resident memory at most ${peak(0, quarter)} MB in the first quarter, ${peak(DIGESTS - quarter)} MB in the last`,
        `  ${counted.keys.size} posts, none twice; ${covered} windows covered; ${DIGESTS - covered} slots lost`,
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
