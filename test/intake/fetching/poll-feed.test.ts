/** Feeds of one host in a round: a pause holds for all of them, and many feeds take little time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { createHostQueue } from '../../../src/intake/fetching/host-queue.ts';
import { pollFeed } from '../../../src/intake/fetching/poll-feed.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb, RSS } from '../../fakes/hostile-web.ts';

let server: HostileServer;
beforeAll(async () => {
  server = await createHostileServer();
});
afterAll(() => server.close());

const createPollWeb = () => ({ ...createWeb(readAllowedHosts([server.host])), queue: createHostQueue() });

describe('a round of polls', () => {
  it('leaves every feed of a host alone that asked for it', async () => {
    const web = createPollWeb();
    const busy = server.at('/busy', say({ status: 429, headers: ['Retry-After: 3600'] }));
    const other = server.at('/other', say({ body: RSS }));
    const checks = await Promise.all([pollFeed(busy, {}, web), pollFeed(other, { etag: '"1"' }, web)]);
    expect(checks.map(({ outcome, nextPollSeconds }) => [outcome, nextPollSeconds])).toEqual([
      ['later', 3_600],
      ['later', 3_600],
    ]);
    expect(checks[1]).toMatchObject({ sent: {}, state: { etag: '"1"' } });
    expect(server.requests.map(({ path }) => path)).toEqual(['/busy']);
  });

  it('goes on after feeds that fail', async () => {
    const web = createPollWeb();
    const bad = server.at('/bad', (socket) => void socket.resetAndDestroy());
    const good = server.at('/good', say({ body: RSS }));
    const outcomes = await Promise.all([pollFeed(bad, {}, web), pollFeed('nonsense', {}, web), pollFeed(good, {}, web)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'fresh']);
  });

  it('asks two hundred feeds of one host one after the other', async () => {
    const web = createPollWeb();
    const addresses = Array.from({ length: 200 }, (_, index) => server.at(`/many/${index}`, say({ body: RSS })));
    const checks = await Promise.all(addresses.map((address) => pollFeed(address, {}, web)));
    expect(checks.every(({ outcome }) => outcome === 'fresh')).toBe(true);
    await expect.poll(() => server.open(), { timeout: 3_000 }).toBe(0);
  });
});
