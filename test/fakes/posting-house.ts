/** What posting needs, over an empty store in memory and a clock that tests set. */
import type { Writer } from '../../src/app/posting/deliver.ts';
import type { PostingTools } from '../../src/app/posting/posting-tools.ts';
import { deliverOn } from '../../src/app/posting/run-deliveries.ts';
import { createCatalog } from '../../src/core/entities/catalog.ts';
import { foldName } from '../../src/core/entities/fold.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { NewDigest } from '../../src/ports/digests.ts';
import type { Poster } from '../../src/ports/poster.ts';
import type { Log } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';

export const silentLog: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export const NINE = '2026-11-21T09:00:00.000Z';

export const DAILY: NewDigest = {
  workspace: 'w',
  channel: 'terminal',
  state: 'active',
  createdAt: '2026-11-20T12:00:00.000Z',
  createdBy: 'Ana',
  cursor: 0,
  coveredUntil: '2026-11-20T12:00:00.000Z',
  nextSlot: NINE,
  schedule: { timeZone: 'UTC', times: [540], days: {}, text: 'at:09:00' },
  isSilent: false,
};

export function postingHouse(posters: readonly Poster[]) {
  const { store, digests, feeds } = openStores({ path: ':memory:' });
  const at = { now: NINE };
  const tools: PostingTools = {
    store,
    digests,
    feeds,
    library: createLibrary(createCatalog([]), [], foldName),
    posters,
    clock: { now: () => at.now },
    log: silentLog,
    holder: 'this process',
  };
  return {
    tools,
    /** Sets the clock so many seconds on. */
    wait: (seconds: number) => {
      at.now = new Date(Date.parse(at.now) + seconds * 1000).toISOString();
    },
  };
}

/** Goes on with everything that is open, on every platform. */
export async function deliverOpen(tools: PostingTools, write: Writer): Promise<void> {
  await Promise.all(tools.posters.map(({ platform }) => deliverOn(platform, tools, write)));
}
