/** A feed's turn in the round: one request per host at a time, and none to a host that wants to be left alone. */

import type { FeedCheck, FeedState } from '../../core/feeds/feed-check.ts';
import { checkFeed, type Web } from './check-feed.ts';
import type { HostQueue } from './host-queue.ts';

export interface PollWeb extends Web {
  readonly queue: HostQueue;
}

/** What `checkFeed` finds. Where the host is paused, `later` without having asked. */
export function pollFeed(address: string, state: FeedState, web: PollWeb): Promise<FeedCheck> {
  const host = URL.canParse(address) ? new URL(address).host : address;
  return web.queue.run(host, async () => {
    const paused = Math.ceil(web.queue.pausedFor(host, Date.parse(web.clock.now())) / 1_000);
    if (paused > 0) return pausedCheck(paused, state);
    const check = await checkFeed(address, state, web);
    if (check.outcome === 'later' && check.nextPollSeconds !== undefined)
      web.queue.pause(host, Date.parse(web.clock.now()) + check.nextPollSeconds * 1_000);
    return check;
  });
}

function pausedCheck(seconds: number, state: FeedState): FeedCheck {
  const problems = ['the host asked to be left alone'];
  return { outcome: 'later', condition: 'paused', problems, nextPollSeconds: seconds, sent: {}, state };
}
