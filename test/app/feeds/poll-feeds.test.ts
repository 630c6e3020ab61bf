/** Many feeds: side by side, one for each host, calm where there is no network. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFeedPolling, offerFeeds } from '../../../src/app/feeds/feed-polling.ts';
import type { PollReport } from '../../../src/app/feeds/poll-one-feed.ts';
import type { FeedCheck } from '../../../src/core/feeds/feed-check.ts';
import { type FeedHouse, feedHouse, rss } from '../../fakes/feed-house.ts';
import { say } from '../../fakes/hostile-server.ts';

let house: FeedHouse;
beforeEach(async () => {
  house = await feedHouse();
});
afterEach(() => house.close());

const LOCAL = 'local';
const itemOf = (n: number) => ({ title: `Report number ${n} from the river bank`, text: `What happened at number ${n}.` });

async function roundOf() {
  const reports: PollReport[] = [];
  const polling = createFeedPolling(house.tools, { onStop: () => Promise.resolve() });
  const { of } = await polling.round((report) => reports.push(report));
  return { of, reports, outcomes: reports.map(({ check }) => check.outcome).sort() };
}

/** A reader that answers as a test says, host by host, and counts who is being asked. */
function scripted(answer: (address: string) => Partial<FeedCheck>) {
  let now = 0;
  const most = { atOnce: 0, ofOneHost: 0 };
  const hosts = new Map<string, number>();
  const check = async (address: string): Promise<FeedCheck> => {
    const { host } = new URL(address);
    hosts.set(host, (hosts.get(host) ?? 0) + 1);
    now += 1;
    most.atOnce = Math.max(most.atOnce, now);
    most.ofOneHost = Math.max(most.ofOneHost, hosts.get(host) ?? 0);
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    hosts.set(host, (hosts.get(host) ?? 1) - 1);
    return {
      outcome: 'unchanged',
      condition: 'unchanged',
      problems: [],
      nextPollSeconds: 1_800,
      sent: {},
      state: {},
      ...answer(address),
    };
  };
  house.tools.reader = { ...house.tools.reader, check };
  return most;
}

const FAILED: Partial<FeedCheck> = { outcome: 'failed', condition: 'failed', problems: ['no such name'], state: { failures: 1 } };

describe('a round', () => {
  it('polls every feed that is due, and those that fail do not stop the rest', async () => {
    await house.follow(house.serve('/a', rss([itemOf(1)])), LOCAL);
    await house.follow(house.server.at('/b', say({ status: 500 })), LOCAL);
    await house.follow(
      house.server.at('/c', (socket) => void socket.resetAndDestroy()),
      LOCAL,
    );
    await house.follow(house.serve('/d', rss([itemOf(2)])), LOCAL);
    expect(await roundOf()).toMatchObject({ of: 4, outcomes: ['failed', 'failed', 'fresh', 'fresh'] });
    expect(await house.articles()).toHaveLength(2);
    // Nothing is due now; what was never asked is due in a round all the same.
    await offerFeeds([{ address: house.serve('/e', rss([itemOf(3)])) }], house.tools);
    expect(await roundOf()).toMatchObject({ of: 1, outcomes: ['fresh'] });
    expect(await roundOf()).toMatchObject({ of: 0 });
  });

  it('asks eight at a time and one of each host', async () => {
    const most = scripted(() => ({ status: 304 }));
    const many = Array.from({ length: 60 }, (_, n) => ({ address: `https://host-${n % 20}.example/${n}` }));
    await house.tools.feeds.subscribe(LOCAL, many, { actor: 'Ana', at: house.clock.at });
    expect((await roundOf()).reports).toHaveLength(60);
    expect(most).toEqual({ atOnce: 8, ofOneHost: 1 });
  });

  it('goes on where the memory of one feed breaks', async () => {
    scripted(() => ({ status: 304 }));
    const addresses = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
    await house.tools.feeds.subscribe(
      LOCAL,
      addresses.map((address) => ({ address })),
      { actor: 'Ana', at: house.clock.at },
    );
    const { record } = house.tools.feeds;
    house.tools.feeds = {
      ...house.tools.feeds,
      record: (poll) => (poll.feed.address === addresses[1] ? Promise.reject(new Error('busy')) : record(poll)),
    };
    expect((await roundOf()).reports).toHaveLength(2);
    expect(house.logged).toMatchObject([{ level: 'error', message: 'a feed could not be polled' }]);
  });
});

describe('without a network', () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ address: `https://host-${n}.example/` }));
  const warnings = () => house.logged.filter(({ level }) => level !== 'info').map(({ message }) => message);

  it('one line is said, few are asked, and none of them waits longer for it', async () => {
    scripted(() => FAILED);
    await house.tools.feeds.subscribe(LOCAL, many, { actor: 'Ana', at: house.clock.at });
    const { reports } = await roundOf();
    expect(reports.length).toBeLessThan(15);
    expect(house.logged.map(({ message }) => message)).toEqual([
      'no feed can be reached; is there a network? They are asked again every 5 minutes',
    ]);
    const held = (await house.tools.feeds.subscriptions(LOCAL)).map(({ feed }) => feed);
    expect(held.map(({ state }) => state.failures).filter((failures) => failures !== undefined)).toEqual([]);
    const times = new Set(held.map(({ nextPollAt }) => nextPollAt));
    expect([...times].sort()).toEqual(['2026-11-21T14:00:00.000Z', '2026-11-21T14:05:00.000Z']);
    expect(held.filter(({ error }) => error !== undefined)).toHaveLength(reports.length);
  });

  it('feeds that are down while others answer are named, those that once worked aloud, and not more than a few', async () => {
    scripted((address) => (/host-(?:[0-9]|1[0-9])\.example/.test(address) ? { ...FAILED, status: 500 } : { status: 304 }));
    await house.tools.feeds.subscribe(LOCAL, many, { actor: 'Ana', at: house.clock.at });
    await roundOf();
    expect(warnings()).toEqual([]);
    for (const { feed } of await house.tools.feeds.subscriptions(LOCAL)) {
      const { failingSince: _, ...well } = feed;
      await house.tools.feeds.record({ feed: { ...well, succeededAt: house.clock.at, nextPollAt: house.clock.at }, items: [] });
    }
    await roundOf();
    expect(warnings()).toEqual([
      ...Array<string>(5).fill('a feed fails'),
      'further feeds that fail in this hour are not named here; /feeds list has them',
    ]);
    house.logged.length = 0;
    await roundOf();
    expect(warnings()).toEqual([]);
  });
});

describe('polling', () => {
  it('finds what is due by itself, what is added meanwhile too, and ends when told', async () => {
    await house.follow(house.serve('/a', rss([itemOf(1)])), LOCAL);
    const polling = createFeedPolling(house.tools, { onStop: () => house.tools.reader.close() });
    polling.start();
    await expect.poll(async () => (await house.articles()).length, { timeout: 5_000 }).toBe(1);
    await polling.stop();
    const asked = house.server.requests.length;
    await house.follow(house.serve('/b', rss([itemOf(2)])), LOCAL);
    expect(house.server.requests).toHaveLength(asked);
  });

  it('gives up what is on its way: nothing is remembered of it', async () => {
    const feed = await house.follow(
      house.server.at('/slow', () => undefined),
      LOCAL,
    );
    const polling = createFeedPolling(house.tools, { onStop: () => house.tools.reader.close() });
    polling.start();
    await expect.poll(() => house.server.connections(), { timeout: 5_000 }).toBe(1);
    await polling.stop();
    expect((await house.tools.feeds.subscriptions(LOCAL)).map((one) => one.feed)).toEqual([feed]);
  });

  it('offers its list once: what was removed stays removed', async () => {
    const list = [{ address: 'https://a.example/' }, { address: 'https://b.example/' }];
    expect(await offerFeeds(list, house.tools)).toBe(2);
    const [first] = await house.tools.feeds.subscriptions(LOCAL);
    await house.tools.feeds.unsubscribe(LOCAL, first?.feed.id ?? '', { actor: 'Ana', at: house.clock.at });
    expect(await offerFeeds(list, house.tools)).toBe(0);
    expect(await house.tools.feeds.subscriptions(LOCAL)).toHaveLength(1);
  });
});
