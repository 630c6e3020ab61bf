/** Article pages: robots.txt asked first and once a day, one request per host at a time, pauses kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { fetchPage, type PageWeb } from '../../../src/intake/fetching/fetch-page.ts';
import { createHostQueue } from '../../../src/intake/fetching/host-queue.ts';
import { createRobots } from '../../../src/intake/fetching/robots.ts';
import { type Answer, createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb, NOW_MS } from '../../fakes/hostile-web.ts';

let server: HostileServer;
let other: HostileServer;
beforeAll(async () => {
  [server, other] = await Promise.all([createHostileServer(), createHostileServer()]);
});
beforeEach(() => {
  server.at('/robots.txt', say({ body: 'User-agent: *\nDisallow: /private/' }));
});
afterAll(() => Promise.all([server.close(), other.close()]));

function createPageWeb(now: () => number = () => NOW_MS): PageWeb {
  const clock = { now: () => new Date(now()).toISOString() };
  const web = { ...createWeb(readAllowedHosts([server.host, other.host])), clock };
  return { ...web, robots: createRobots(web), queue: createHostQueue() };
}

const asked = (path: string) => server.requests.filter((request) => request.path === path).length;

describe('a page', () => {
  it('is fetched where robots.txt allows it, and only there', async () => {
    const web = createPageWeb();
    const page = server.at('/article', say({ headers: ['Content-Type: text/html'], body: '<html>words</html>' }));
    const hidden = server.at('/private/article', say({ body: 'hidden' }));
    const reply = await fetchPage(page, web);
    expect(reply.kind === 'document' && Buffer.from(reply.body).toString()).toBe('<html>words</html>');
    expect(await fetchPage(hidden, web)).toMatchObject({ kind: 'refused', message: expect.stringContaining('robots.txt') });
    expect(asked('/private/article')).toBe(0);
  });

  it.each<[string, Answer, boolean]>([
    ['missing', say({ status: 404 }), true],
    ['forbidden', say({ status: 403 }), true],
    ['broken', say({ status: 500 }), false],
    ['too busy', say({ status: 429 }), false],
    ['reset', (socket) => void socket.resetAndDestroy(), false],
    ['silent', () => undefined, false],
    ['a web page', say({ body: '<html>Disallow: /</html>' }), true],
    ['with a byte-order mark', say({ body: '\ufeffUser-agent: sitrep\nDisallow: /' }), false],
    ['elsewhere', say({ status: 301, headers: ['Location: /robots-2.txt'] }), false],
    ['in a circle', say({ status: 301, headers: ['Location: /robots.txt'] }), true],
  ])('robots.txt that is %s', async (_, answer, isAllowed) => {
    server.at('/robots.txt', answer);
    server.at('/robots-2.txt', say({ body: 'User-agent: *\nDisallow: /' }));
    const reply = await fetchPage(server.at('/some', say({ body: 'x' })), createPageWeb());
    expect(reply.kind).toBe(isAllowed ? 'document' : 'refused');
  });

  it('asks for robots.txt once a day', async () => {
    let nowMs = NOW_MS;
    const web = createPageWeb(() => nowMs);
    const page = server.at('/daily', say({ body: 'x' }));
    const before = asked('/robots.txt');
    await Promise.all([fetchPage(page, web), fetchPage(page, web), fetchPage(page, web)]);
    expect(asked('/robots.txt') - before).toBe(1);
    nowMs += 25 * 60 * 60 * 1_000;
    await fetchPage(page, web);
    expect(asked('/robots.txt') - before).toBe(2);
  });

  it('longer than the cap, inside, or behind a challenge is no document', async () => {
    const web = createPageWeb();
    const long = server.at('/long', say({ body: 'x'.repeat(300_000) }));
    const challenge = server.at('/challenge', say({ status: 403, headers: ['cf-mitigated: challenge'] }));
    expect(await fetchPage(long, web)).toMatchObject({ kind: 'failed', reason: 'too-large' });
    expect(await fetchPage(challenge, web)).toMatchObject({
      kind: 'refused',
      message: 'blocked by a challenge page (Cloudflare)',
    });
    expect(await fetchPage('http://127.1/', web)).toMatchObject({ kind: 'refused' });
    expect(await fetchPage('http://10.0.0.1/', web)).toMatchObject({ kind: 'refused' });
  });

  it('waits while the host wants to be left alone', async () => {
    let nowMs = NOW_MS;
    const web = createPageWeb(() => nowMs);
    await fetchPage(server.at('/busy', say({ status: 503, headers: ['Retry-After: 600'] })), web);
    const page = server.at('/later', say({ body: 'x' }));
    expect(await fetchPage(page, web)).toMatchObject({ message: 'the host asked to be left alone for 600 seconds' });
    expect(asked('/later')).toBe(0);
    nowMs += 600_000;
    expect((await fetchPage(page, web)).kind).toBe('document');
  });
});

describe('the queue', () => {
  it('asks each host for one thing at a time, and several hosts at once', async () => {
    const web = createPageWeb();
    let [running, most] = [0, 0];
    const hosts = new Set<HostileServer>();
    const slow =
      (from: HostileServer): Answer =>
      (socket, request) => {
        running += 1;
        hosts.add(from);
        most = Math.max(most, running);
        setTimeout(() => {
          running -= 1;
          say({ body: 'x' })(socket, request);
        }, 20);
      };
    const pages = ['/1', '/2', '/3'].flatMap((path) => [
      server.at(`/slow${path}`, slow(server)),
      other.at(`/slow${path}`, slow(other)),
    ]);
    await Promise.all(pages.map((page) => fetchPage(page, web)));
    expect([most, hosts.size]).toEqual([2, 2]);
  });

  it('goes on after a failure, in order', async () => {
    const queue = createHostQueue();
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(name);
      if (name === 'b') throw new Error('b');
    };
    const all = ['a', 'b', 'c'].map((name) => queue.run('example.org', work(name)));
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('never shortens a pause', () => {
    const queue = createHostQueue();
    queue.pause('example.org', 5_000);
    queue.pause('example.org', 3_000);
    expect([queue.pausedFor('example.org', 1_000), queue.pausedFor('other.example', 1_000)]).toEqual([4_000, 0]);
    expect(queue.pausedFor('example.org', 5_000)).toBe(0);
  });
});
