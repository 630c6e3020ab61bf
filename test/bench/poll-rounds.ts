/** The process that polls, for `npm run bench:intake`, as the bot does it: its memory is that of a bot that does nothing else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeedPolling } from '../../src/app/feeds/feed-polling.ts';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { createLog } from '../../src/log.ts';
import { openFeedReader } from '../../src/open-feed-reader.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';

export interface Round {
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly articles: number;
  /** How often each outcome was. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Rounds {
  readonly rounds: readonly Round[];
  readonly peakBytes: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const LOCAL = 'local';

const [feeds = 0, port = 0] = process.argv.slice(2).map(Number);
/** Each feed at a host of its own, as feeds are. */
const hosts = Array.from({ length: feeds }, (_, index) => `127.1.${Math.floor(index / 250)}.${1 + (index % 250)}:${port}`);
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
let now = Date.parse('2026-01-31T12:00:00.000Z');
const clock = { now: () => new Date(now).toISOString() };

async function openPolling() {
  const { store, feeds: held, close } = openStores({ path: join(folder, 'rounds.db') });
  const { library } = await readLibrary('seeds');
  const reader = openFeedReader({ database: '', logLevel: 'silent', allowHosts: hosts });
  const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
  const log = await createLog('error');
  const polling = createFeedPolling({ reader, feeds: held, log, store, library, line, clock }, { onStop: () => reader.close() });
  const addresses = hosts.map((host, index) => ({ address: `http://${host}/feed/${index}` }));
  await held.subscribe(LOCAL, addresses, { actor: 'bench', at: clock.now() });
  return { polling, close };
}

async function roundOf(polling: Awaited<ReturnType<typeof openPolling>>['polling']): Promise<Round> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const outcomes: Record<string, number> = {};
  let articles = 0;
  await polling.round(({ check, filed }) => {
    outcomes[check.outcome] = (outcomes[check.outcome] ?? 0) + 1;
    articles += filed;
  });
  // Everything is due again.
  now += DAY_MS;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1_000, cpuSeconds: (user + system) / 1e6, articles, outcomes };
}

const { polling, close } = await openPolling();
const rounds = [await roundOf(polling), await roundOf(polling)];
await polling.stop();
await close();
rmSync(folder, { recursive: true });
process.send?.({ rounds, peakBytes: process.resourceUsage().maxRSS * 1024 } satisfies Rounds);
