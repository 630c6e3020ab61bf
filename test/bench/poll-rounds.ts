/** The process that polls, for `npm run bench:intake`: its memory is that of a bot that does nothing else. */
import type { FeedState } from '../../src/core/feeds/feed-check.ts';
import { openFeedReader } from '../../src/open-feed-reader.ts';

export interface Rounds {
  readonly firstSeconds: number;
  readonly secondSeconds: number;
  readonly peakBytes: number;
  /** How often each outcome was, in each round. */
  readonly outcomes: readonly Readonly<Record<string, number>>[];
}

/** At once; one request per host at a time in any case. */
const TOGETHER = 16;

const [feeds = 0, port = 0] = process.argv.slice(2).map(Number);
/** Each feed at a host of its own, as feeds are. */
const hosts = Array.from({ length: feeds }, (_, index) => `127.1.${Math.floor(index / 250)}.${1 + (index % 250)}:${port}`);
const reader = openFeedReader({ database: ':memory:', logLevel: 'silent', allowHosts: hosts });
const states = new Map<string, FeedState>();

async function round(): Promise<{ seconds: number; outcomes: Record<string, number> }> {
  const start = performance.now();
  const outcomes: Record<string, number> = {};
  const waiting = hosts.map((host, index) => `http://${host}/feed/${index}`);
  const work = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const check = await reader.check(address, states.get(address) ?? {});
      states.set(address, check.state);
      outcomes[check.outcome] = (outcomes[check.outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return { seconds: (performance.now() - start) / 1_000, outcomes };
}

const [first, second] = [await round(), await round()];
await reader.close();
process.send?.({
  firstSeconds: first.seconds,
  secondSeconds: second.seconds,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  outcomes: [first.outcomes, second.outcomes],
} satisfies Rounds);
