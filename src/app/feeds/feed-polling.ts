/** Polling: for as long as the program runs, or one round of it. */
import { setTimeout as pause } from 'node:timers/promises';
import { turnOf } from '../../core/feeds/turn-of.ts';
import { instantOf } from '../../core/instant.ts';
import type { FeedRecord, NewFeed } from '../../ports/feeds.ts';
import { INSTALLATION } from './feed-tools.ts';
import { pollFeeds } from './poll-feeds.ts';
import type { PollReport, PollTools } from './poll-one-feed.ts';
import { createReach } from './reach.ts';

export interface FeedPolling {
  /** Polls what is due, from now until it is stopped. */
  start(): void;
  /** Every feed once that is due or was never asked. */
  round(onReport: (report: PollReport, of: number) => void): Promise<{ readonly of: number }>;
  /** What is on its way has a moment to end; what is not remembered by then is done again another time. */
  stop(): Promise<void>;
}

/** A feed that somebody just added is found so soon. */
const LOOK_MS = 15_000;
const STOP_MS = 3_000;
const RECHECK_MS = 5 * 60_000;
/** The first polls of a list of feeds are spread over a second for each, and over no more than this. */
const SPREAD_SECONDS = 120;

export interface AroundPolling {
  /** Gives up what is on the network. */
  readonly onStop: () => Promise<void>;
  /** Called after articles were filed, changed or found to be gone. */
  readonly onFiled?: () => void;
  /** Asks cited pages again; whether anything came of it. */
  readonly recheck?: (signal: AbortSignal) => Promise<boolean>;
}

export function createFeedPolling(tools: PollTools, { onStop, onFiled = () => undefined, recheck }: AroundPolling): FeedPolling {
  const { feeds, clock, log } = tools;
  const reach = createReach(tools);
  const ending = new AbortController();
  const { signal } = ending;
  let running: Promise<unknown> = Promise.resolve();
  const tell = ({ filed, revised }: PollReport) => {
    if (filed + revised > 0) onFiled();
  };
  const turns = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await pollFeeds({ due: (limit) => feeds.due(clock.now(), limit), onReport: tell, signal }, tools, reach);
      } catch (cause) {
        // A database that is busy for long, say: polling goes on when it is not.
        if (!signal.aborted) log.error({ err: cause }, 'a round of feeds broke off');
      }
      await pause(await waitMs(tools, reach.waitMs()), undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const recheckOnce = async (): Promise<void> => {
    if (recheck === undefined || reach.isLost() || signal.aborted) return;
    try {
      if (await recheck(signal)) onFiled();
    } catch (cause) {
      if (!signal.aborted) log.error({ err: cause }, 'cited pages could not be asked for again');
    }
  };
  // Beside the feeds, so that a slow page keeps no news waiting.
  const recheckTurns = async (): Promise<void> => {
    while (!signal.aborted) {
      await pause(RECHECK_MS, undefined, { signal, ref: false }).catch(() => undefined);
      await recheckOnce();
    }
  };
  return {
    start: () => {
      running = Promise.all([turns(), recheckTurns()]);
    },
    round: async (onReport) => {
      const due = await dueInRound(tools);
      const done = new Set<string>();
      const polled = pollFeeds(
        {
          due: async (limit) => due.filter(({ id }) => !done.has(id)).slice(0, limit),
          onReport: (report) => {
            done.add(report.before.id);
            onReport(report, due.length);
          },
          signal,
        },
        tools,
        reach,
      );
      running = polled.catch(() => undefined);
      await polled;
      reach.settle();
      await recheckOnce();
      return { of: due.length };
    },
    stop: async () => {
      ending.abort();
      await onStop();
      await Promise.race([running, pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function waitMs({ feeds, clock, log }: PollTools, lostMs: number): Promise<number> {
  if (lostMs > 0) return lostMs;
  const next = await feeds.nextDueAt().catch((cause: unknown) => log.error({ err: cause }, 'feeds cannot be looked up'));
  const left = next === undefined ? LOOK_MS : Date.parse(next) - Date.parse(clock.now());
  return Math.min(LOOK_MS, Math.max(1_000, left));
}

async function dueInRound({ feeds, clock }: PollTools): Promise<FeedRecord[]> {
  const due = await feeds.due(clock.now(), Number.MAX_SAFE_INTEGER);
  const held = new Set(due.map(({ id }) => id));
  const waiting = (await feeds.subscriptions(INSTALLATION)).map(({ feed }) => feed);
  return [...due, ...waiting.filter((feed) => feed.condition === 'never started' && !held.has(feed.id))];
}

/** What a desk starts with; what its operator removed does not come back. How many are new. */
export async function offerFeeds(
  list: readonly NewFeed[],
  { feeds, clock }: Pick<PollTools, 'feeds' | 'clock'>,
): Promise<number> {
  const at = clock.now();
  const spread = list.map((feed) => ({
    ...feed,
    firstPollAt: instantOf(Date.parse(at) + turnOf(feed.address, Math.min(list.length, SPREAD_SECONDS)) * 1_000),
  }));
  return (await feeds.offer(INSTALLATION, spread, { actor: 'sitrep', at })).length;
}
