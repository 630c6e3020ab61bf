/** Feeds found from any address of a site, on a server of our own; how often it is asked is part of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { DISCOVERY_LIMITS, type DiscoverWeb, discoverFeeds } from '../../../src/intake/fetching/discover-feeds.ts';
import { createHostQueue } from '../../../src/intake/fetching/host-queue.ts';
import { createRobots } from '../../../src/intake/fetching/robots.ts';
import { USUAL_FEEDS } from '../../../src/intake/fetching/usual-feeds.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb, NOW, RSS } from '../../fakes/hostile-web.ts';

let server: HostileServer;
let root: string;
beforeEach(async () => {
  server = await createHostileServer();
  root = server.at('/', say({ status: 404 }));
});
afterEach(() => server.close());

function createDiscoverWeb(host = server.host, now: () => string = () => NOW): DiscoverWeb {
  const web = { ...createWeb(readAllowedHosts([host])), clock: { now } };
  return { ...web, robots: createRobots(web), queue: createHostQueue() };
}

const found = async (address: string) => {
  const { feeds, problems } = await discoverFeeds(address, createDiscoverWeb());
  return { addresses: feeds.map((feed) => feed.address.replace(root, '/')), feeds, problems };
};
const rss = (title: string) => say({ headers: ['Content-Type: application/rss+xml'], body: RSS.replace('Field notes', title) });
const page = (head: string, body = '') =>
  say({ headers: ['Content-Type: text/html'], body: `<!doctype html><html><head>${head}</head><body>${body}</body></html>` });
const asked = () => server.requests.map(({ path }) => path);

describe('an address that is a feed', () => {
  it('is that feed, with what a person is told of it', async () => {
    const address = server.at('/feed.xml', rss('Field notes'));
    expect((await found(address)).feeds).toEqual([
      {
        address,
        title: 'Field notes',
        home: 'https://example.org/',
        condition: 'fresh',
        items: 2,
        newestAt: '2026-11-21T11:00:00.000Z',
      },
    ]);
    expect(asked()).toEqual(['/feed.xml']);
  });

  it('is taken at the address that it moved to for good', async () => {
    server.at('/new.xml', rss('Moved'));
    const old = server.at('/old.xml', say({ status: 301, headers: ['Location: /new.xml'] }));
    expect((await found(old)).addresses).toEqual(['/new.xml']);
  });

  it('without a scheme is asked for by https, then by http', async () => {
    const plain = createServer((request, response) => response.end(request.url === '/feed' ? RSS : ''));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(plain.address() as AddressInfo).port}`;
    const { feeds } = await discoverFeeds(`${host}/feed`, createDiscoverWeb(host));
    expect(feeds.map(({ address }) => address)).toEqual([`http://${host}/feed`]);
    await new Promise((resolve) => plain.close(resolve));
  });
});

describe('a page that declares feeds', () => {
  it('gives them in its order, those of comments last, each fetched and read', async () => {
    const links = [
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">',
      '<LINK TYPE="application/atom+xml; charset=utf-8" REL="Alternate home" HREF="atom.xml?a=1&amp;b=2">',
      '<link rel="alternate" type="application/feed+json" href="/feed.json">',
      '<link rel="alternate" type="application/rss+xml" href="/gone.xml">',
      '<link rel="alternate" hreflang="es" href="/es/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
      '<link rel="alternate stylesheet" type="text/xml" href="/style.xml">',
      '<script>var x = \'<link rel="alternate" type="application/rss+xml" href="/script.xml">\'</script>',
      '<!-- <link rel="alternate" type="application/rss+xml" href="/commented.xml"> -->',
    ];
    const start = server.at('/news/today', page(`<base href="/news/">${links.join('')}`, '<a href="/rss">RSS</a>'));
    server.at('/comments/feed/', rss('Comments'));
    server.at('/news/atom.xml?a=1&b=2', rss('Atom'));
    server.at('/feed.json', rss('JSON'));
    expect((await found(start)).addresses).toEqual(['/news/atom.xml?a=1&b=2', '/feed.json', '/comments/feed/']);
    expect(asked()).toEqual(['/news/today', '/news/atom.xml?a=1&b=2', '/feed.json', '/gone.xml', '/comments/feed/']);
  });

  it('names the same feed once, whatever it is called', async () => {
    const declare = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const start = server.at('/', page(['/a.xml', '/b.xml', '/c.xml'].map(declare).join('')));
    server.at('/a.xml', rss('Same'));
    server.at('/b.xml', say({ status: 301, headers: ['Location: /a.xml'] }));
    server.at('/c.xml', rss('Same'));
    expect((await found(start)).addresses).toEqual(['/a.xml']);
  });

  it('has one feed in several formats once, and what is alive before what is not', async () => {
    const declare = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const old = (title: string) => say({ body: RSS.replace('Field notes', title).replaceAll('21 Nov 2026', '21 Jan 2024') });
    const start = server.at('/', page(['/dossiers', '/comments', '/news', '/news/rss'].map(declare).join('')));
    server.at('/dossiers', old('Dossiers'));
    server.at('/comments', old('Comments'));
    server.at('/news', rss('News'));
    server.at('/news/rss', say({ body: RSS.replace('Field notes', 'News').replace('<link>', '<!-- 0.92 --><link>') }));
    expect((await found(start)).addresses).toEqual(['/news', '/dossiers', '/comments']);
  });

  it('is asked for no more than a person waits for', async () => {
    const declare = (index: number) => `<link rel="alternate" type="application/rss+xml" href="/${index}.xml">`;
    const start = server.at('/', page(Array.from({ length: 50 }, (_, index) => declare(index)).join('')));
    for (let index = 0; index < 50; index += 1) server.at(`/${index}.xml`, rss(`Feed ${index}`));
    expect((await found(start)).feeds).toHaveLength(DISCOVERY_LIMITS.feeds);
    let minutes = 0;
    const slow = createDiscoverWeb(server.host, () => new Date(Date.parse(NOW) + 30_000 * minutes++).toISOString());
    expect((await discoverFeeds(start, slow)).feeds.length).toBeLessThan(3);
  });
});

describe('a page that declares none', () => {
  it('gives those that it links to, and looks into a page of feeds', async () => {
    const start = server.at(
      '/',
      page('', '<a href="/about">About</a><a href="https://feedly.com/i/feed">+</a><a href="/rss">RSS</a>'),
    );
    server.at('/rss', page('', '<a href="/rss/politica.xml">Política</a> <a href=/rss/seguridad.xml>Seguridad</a>'));
    server.at('/rss/politica.xml', rss('Política'));
    server.at('/rss/seguridad.xml', rss('Seguridad'));
    expect((await found(start)).addresses).toEqual(['/rss/politica.xml', '/rss/seguridad.xml']);
    expect(asked()).not.toContain('/about');
  });

  it.each(USUAL_FEEDS)('tries $path', async ({ path }) => {
    const start = server.at('/section/', page('<title>News</title>'));
    server.at(path, rss('Usual'));
    expect((await found(start)).addresses).toEqual([path]);
  });

  it('tries the usual places where robots.txt lets it', async () => {
    server.at('/robots.txt', say({ body: 'User-agent: *\nDisallow: /feed\n' }));
    server.at('/feed/', rss('Hidden'));
    server.at('/feed.xml', rss('Hidden too'));
    const { feeds, problems } = await found(server.at('/', page('')));
    expect(feeds).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^no feed was found there, nor at \d+ further addresses$/)]);
    expect(asked().filter((path) => path.startsWith('/feed'))).toEqual([]);
  });

  it('asks one address after the other, and no more than it may', async () => {
    const anchors = Array.from({ length: 40 }, (_, index) => `<a href="/${index}/rss">RSS</a>`).join('');
    await found(server.at('/', page('', anchors)));
    expect(asked().filter((path) => path !== '/robots.txt')).toHaveLength(DISCOVERY_LIMITS.requests);
  });
});

describe('an address where there is nothing to find', () => {
  it.each([
    ['is no address', 'not an address', 'this is no address of the web'],
    ['is of another kind', 'mailto:ana@example.org', 'this is no address of the web'],
    ['is a script', 'javascript:alert(1)', 'this is no address of the web'],
    ['is inside', 'http://10.0.0.1/', '10.0.0.1'],
    ['is inside, without a scheme', '192.168.1.1/feed', '192.168.1.1'],
    ['has no such name', 'https://nowhere.example/', 'host name is not known'],
  ])('%s', async (_, address, problem) => {
    const { feeds, problems } = await found(address);
    expect(feeds).toEqual([]);
    expect(problems.join()).toContain(problem);
  });

  it.each([
    ['asks to be left alone', say({ status: 429, headers: ['Retry-After: 60'] }), /asked too often/],
    ['is forbidden', say({ status: 403 }), /forbidden/],
    ['is broken', say({ status: 502 }), /server failed/],
    ['is gone', say({ status: 410 }), /gone for good/],
    ['is behind a challenge', say({ status: 403, headers: ['cf-mitigated: challenge'] }), /challenge page/],
  ])('%s: nothing more is asked there', async (_, answer, problem) => {
    const { feeds, problems } = await found(server.at('/', answer));
    expect(feeds).toEqual([]);
    expect(problems.join()).toMatch(problem);
    expect(asked()).toEqual(['/']);
  });

  it('does not lead inside: what a page declares there is not asked for', async () => {
    const other = await createHostileServer();
    const secret = other.at('/secret.xml', rss('Secret'));
    const start = server.at('/', page(`<link rel="alternate" type="application/rss+xml" href="${secret}">`));
    expect((await found(start)).feeds).toEqual([]);
    expect(other.connections()).toBe(0);
    await other.close();
  });
});
