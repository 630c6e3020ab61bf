/** One hostile server for a file of tests: each reply at a path of its own, asked for once. */
import { afterAll, beforeAll } from 'vitest';
import type { FeedCheck, FeedState } from '../../src/core/feeds/feed-check.ts';
import { readAllowedHosts } from '../../src/intake/fetching/allowed-hosts.ts';
import { checkFeed } from '../../src/intake/fetching/check-feed.ts';
import type { FetchLimits } from '../../src/intake/fetching/limits.ts';
import { type Answer, createHostileServer, type HostileServer } from './hostile-server.ts';
import { createWeb, SHORT } from './hostile-web.ts';

export interface ServedFeeds {
  server(): HostileServer;
  check(answer: Answer, state?: FeedState, limits?: FetchLimits): Promise<FeedCheck>;
}

/** Opened before the tests of the file that calls this, and closed after them. */
export function servedFeeds(): ServedFeeds {
  let held: HostileServer | undefined;
  let cases = 0;
  const server = () => {
    if (held === undefined) throw new Error('the server is open only while tests run');
    return held;
  };
  beforeAll(async () => {
    held = await createHostileServer();
  });
  afterAll(() => held?.close());
  return {
    server,
    check: (answer, state = {}, limits = SHORT) => {
      cases += 1;
      const web = createWeb(readAllowedHosts([server().host]), {}, limits);
      return checkFeed(server().at(`/case/${cases}`, answer), state, web);
    },
  };
}

export const summaryOf = ({ outcome, condition, status, parsed }: FeedCheck) => [
  outcome,
  condition,
  status,
  parsed?.items.length,
];
