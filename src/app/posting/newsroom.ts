/** Everything that speaks up by itself, put together: what to call after each filing, and each minute. */

import { setTimeout as pause } from 'node:timers/promises';
import { createWriter } from './create-writer.ts';
import { createFreshReports } from './fresh-reports.ts';
import { knownNames } from './known-names.ts';
import type { PostingTools } from './posting-tools.ts';
import { takeOnCorrections } from './run-corrections.ts';
import { deliverOn, takeOnDue } from './run-deliveries.ts';
import { takeOnHealth } from './run-health.ts';
import { runWatches, type WatchTools } from './run-watches.ts';

export interface Newsroom {
  /** Each minute: what is due, what is to be tried again, what was filed by others. Never rejects. Resolves when all of it is sent. */
  tick(): Promise<void>;
  /** After articles were filed: watches speak up and corrections are made. Called often, it runs once for all. Never rejects. */
  afterFiling(): Promise<void>;
  /** Goes on with what is taken on, as `/digest now` does. */
  deliver(): Promise<void>;
  /** Begins nothing any more; what is on its way has a moment to end. What does not, goes on after the next start. */
  stop(): Promise<void>;
  /** What editions are written with. */
  readonly tools: WatchTools;
}

/** Minutes: what has failed for a day is not looked for each minute. */
const HEALTH_EVERY = 10;
const STOP_MS = 3_000;

export function createNewsroom(posting: PostingTools): Newsroom {
  const tools: WatchTools = {
    ...posting,
    fresh: createFreshReports(posting.store, posting.digests),
    names: knownNames(posting.library),
  };
  const write = createWriter(tools);
  const filed = async () => {
    tools.fresh.forget();
    await runWatches(tools);
    await takeOnCorrections(tools);
  };
  // One after the other: they would hold up each other's channels.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (what: string, work: () => Promise<void>) => {
    last = last
      .then(() => (isStopped ? undefined : work()))
      .catch((cause) => tools.log.error({ err: cause }, `${what} broke off; the next minute goes on`));
    return last;
  };
  // A line for each platform: one that answers slowly, or not at all, holds up no other and not the clock.
  const lines = new Map<string, Promise<void>>();
  const queued = new Set<string>();
  const deliverAll = async () => {
    tools.fresh.forget();
    await Promise.all(tools.posters.map(({ platform }) => deliverNext(platform)));
  };
  const deliverNext = (platform: string): Promise<void> => {
    const before = lines.get(platform) ?? Promise.resolve();
    if (queued.has(platform)) return before;
    queued.add(platform);
    const line = before
      .then(() => {
        queued.delete(platform);
        return isStopped ? undefined : deliverOn(platform, tools, write);
      })
      .catch((cause) => tools.log.error({ platform, err: cause }, 'delivering broke off; the next minute goes on'));
    lines.set(platform, line);
    return line;
  };
  let minutes = 0;
  let isStopped = false;
  let isTicking = false;
  let isWaiting = false;
  return {
    tools,
    tick: async () => {
      if (isTicking) return;
      isTicking = true;
      await inTurn('the minute', async () => {
        await takeOnDue(tools);
        if (minutes % HEALTH_EVERY === 0) await takeOnHealth(tools);
        minutes += 1;
        await filed();
      });
      isTicking = false;
      await deliverAll();
    },
    afterFiling: async () => {
      if (isWaiting) return;
      isWaiting = true;
      await inTurn('what follows a filing', async () => {
        isWaiting = false;
        await filed();
      });
      await deliverAll();
    },
    stop: async () => {
      isStopped = true;
      await Promise.race([Promise.all([last, ...lines.values()]), pause(STOP_MS, undefined, { ref: false })]);
    },
    deliver: deliverAll,
  };
}
