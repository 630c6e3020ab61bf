/** Many feeds polled side by side: some at a time, one for each host, until none is due. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FeedRecord } from '../../ports/feeds.ts';
import { type PollReport, type PollTools, pollOneFeed } from './poll-one-feed.ts';
import type { Reach } from './reach.ts';

export interface FeedRound {
  /** Feeds to be polled now, the most urgent first; those that were given before and are not remembered as polled may come again. */
  readonly due: (limit: number) => Promise<readonly FeedRecord[]>;
  /** Called after each. */
  readonly onReport: (report: PollReport) => void;
  /** Nothing is begun after it, and what is on its way is given up. */
  readonly signal: AbortSignal;
}

/** Feeds at a time: as many hosts, and no more than a small machine reads beside answering. */
const AT_ONCE = 8;
/** Feeds looked at to find some of hosts that nobody is asking. */
const LOOKED_AT = 200;
/** A long turn does not keep others from being looked for. */
const LOOK_MS = 5_000;

/** Ends when nothing is due and nothing on its way, when there is no network, or with the signal. One feed that breaks does not stop the rest. */
export async function pollFeeds(round: FeedRound, tools: PollTools, reach: Reach): Promise<void> {
  const running = new Map<string, { readonly host: string; readonly turn: Promise<void> }>();
  const broken = new Set<string>();
  const turn = async (feed: FeedRecord): Promise<void> => {
    try {
      const report = await pollOneFeed(feed, tools, round.signal);
      if (round.signal.aborted) return;
      await reach.heard(report);
      round.onReport(report);
    } catch (cause) {
      broken.add(feed.id);
      if (!round.signal.aborted) tools.log.error({ feed: feed.address, err: cause }, 'a feed could not be polled');
    } finally {
      running.delete(feed.id);
    }
  };
  for (;;) {
    if (!round.signal.aborted && !reach.isLost()) {
      const hosts = new Set([...running.values()].map(({ host }) => host));
      for (const feed of await round.due(LOOKED_AT)) {
        const host = hostOf(feed.address);
        if (running.size >= AT_ONCE || hosts.has(host) || running.has(feed.id) || broken.has(feed.id)) continue;
        hosts.add(host);
        running.set(feed.id, { host, turn: turn(feed) });
      }
    }
    if (running.size === 0) return;
    await Promise.race([...[...running.values()].map((one) => one.turn), waited(LOOK_MS)]);
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Keeps nothing alive by itself. */
function waited(ms: number): Promise<void> {
  return pause(ms, undefined, { ref: false });
}
