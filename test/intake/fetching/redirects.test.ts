/** Redirects over real connections: which are followed, which are believed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { checkFeed } from '../../../src/intake/fetching/check-feed.ts';
import { nextTarget } from '../../../src/intake/fetching/redirects.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb, RSS } from '../../fakes/hostile-web.ts';

let server: HostileServer;
let count = 0;
beforeAll(async () => {
  server = await createHostileServer();
});
afterAll(() => server.close());

/** A chain of these statuses to a feed. */
function chain(statuses: readonly number[]): string {
  count += 1;
  const path = (step: number) => `/chain/${count}/${step}`;
  statuses.forEach((status, step) => {
    server.at(path(step), say({ status, headers: [`Location: ${path(step + 1)}`] }));
  });
  server.at(path(statuses.length), say({ headers: ['ETag: "1"'], body: RSS }));
  return `http://${server.host}${path(0)}`;
}

const check = (address: string, state = {}) => checkFeed(address, state, createWeb(readAllowedHosts([server.host])));

function redirect(lines: readonly string[], status = 302): Promise<Awaited<ReturnType<typeof check>>> {
  count += 1;
  return check(server.at(`/case/${count}`, say({ status, headers: lines })));
}

describe('redirects', () => {
  it.each([
    [[301], 'moved', true],
    [[308], 'moved', true],
    [[301, 308, 301], 'moved', true],
    [[302], 'fresh', false],
    [[303], 'fresh', false],
    [[307], 'fresh', false],
    [[301, 302], 'fresh', false],
    [[307, 301], 'fresh', false],
    [[301, 301, 301, 301, 301], 'moved', true],
  ])('%j: %s', async (statuses, outcome, isMoved) => {
    const address = chain(statuses);
    const result = await check(address);
    expect([result.outcome, result.parsed?.items.length]).toEqual([outcome, 2]);
    expect(result.permanentUrl).toBe(isMoved ? address.replace(/0$/, String(statuses.length)) : undefined);
  });

  it('six are too many', async () => {
    const result = await check(chain([301, 301, 301, 301, 301, 301]));
    expect(result).toMatchObject({ outcome: 'failed', status: 301, problems: ['more than 5 redirects'] });
    expect(server.requests.filter(({ path }) => path.startsWith(`/chain/${count}/`))).toHaveLength(6);
  });

  it.each<[string, readonly string[], string | RegExp]>([
    ['no location', [], 'status 302 without a location'],
    ['an empty location', ['Location: '], 'status 302 without a location'],
    ['two locations', ['Location: /a', 'Location: /b'], 'status 302 with several locations'],
    ['no address', ['Location: http://'], 'this is no address'],
    ['a file', ['Location: file:///etc/passwd'], /^file: is not fetched/],
    ['ftp', ['Location: ftp://example.org/'], /^ftp: is not fetched/],
    ['gopher', ['Location: gopher://127.0.0.1:6379/_x'], /^gopher: is not fetched/],
    ['data', ['Location: data:text/xml,<rss/>'], /^data: is not fetched/],
    ['a port of mail', ['Location: http://example.org:25/'], 'port 25 is not contacted'],
    ['an endless address', [`Location: /${'a'.repeat(9_000)}`], /^the address is longer/],
  ])('%s is an error', async (_, lines, problem) => {
    const { outcome, problems } = await redirect(lines);
    expect([outcome, problems]).toEqual(['failed', [typeof problem === 'string' ? problem : expect.stringMatching(problem)]]);
  });

  it('a circle is found at once', async () => {
    const a = server.at('/circle/a', say({ status: 301, headers: ['Location: /circle/b'] }));
    server.at('/circle/b', say({ status: 301, headers: ['Location: /circle/a#again'] }));
    expect((await check(a)).problems).toEqual(['redirected in a circle']);
  });

  it('to itself, with a cookie that is not kept', async () => {
    const self = server.at('/self', say({ status: 302, headers: ['Set-Cookie: a=1', 'Location: /self'] }));
    expect((await check(self)).problems).toEqual(['redirected in a circle']);
  });

  it('a location that grows ends at the fifth', async () => {
    for (let length = 1; length <= 9; length += 1)
      server.at(`/grow/${'a'.repeat(length)}`, say({ status: 302, headers: [`Location: /grow/${'a'.repeat(length + 1)}`] }));
    expect((await check(`http://${server.host}/grow/a`)).problems).toEqual(['more than 5 redirects']);
  });

  it('raw UTF-8 in a location is read as such', async () => {
    server.at('/%C3%B1', say({ body: RSS }));
    expect((await redirect([`Location: ${Buffer.from('/ñ').toString('latin1')}`])).outcome).toBe('fresh');
  });

  it('credentials in a location, and in the address, are not sent', async () => {
    const start = server.at('/secret', say({ status: 302, headers: [`Location: http://u:p@${server.host}/secret/2`] }));
    server.at('/secret/2', say({ body: RSS }));
    const result = await check(start.replace('//', '//user:word@'));
    expect(result).toMatchObject({ outcome: 'fresh', problems: ['the credentials in the address were not sent'] });
    const sent = JSON.stringify(server.requests.slice(-2));
    expect(sent).not.toMatch(/authorization|cookie|referer|user:word|u:p/i);
  });

  it('the body of a redirect is not read', async () => {
    server.at('/after', say({ body: RSS }));
    expect((await redirect(['Location: /after', 'Content-Encoding: nonsense'])).outcome).toBe('fresh');
  });

  it('what is not modified behind a permanent redirect is unchanged, and the address is told', async () => {
    server.at('/not-modified', say({ status: 304 }));
    const from = server.at('/old', say({ status: 301, headers: ['Location: /not-modified'] }));
    const result = await check(from, { etag: '"1"' });
    expect(result).toMatchObject({ outcome: 'unchanged', permanentUrl: `http://${server.host}/not-modified` });
  });

  it('a permanent redirect to an error or to a log-in page moves nothing', async () => {
    server.at('/log-in', say({ body: '<html><body>Log in</body></html>' }));
    for (const location of ['/nowhere', '/log-in']) {
      const result = await redirect([`Location: ${location}`], 301);
      expect([result.outcome, result.permanentUrl, result.state.move]).toEqual(['failed', undefined, undefined]);
    }
  });
});

describe('a downgrade', () => {
  it.each([
    ['https://example.org/', 'http://example.org/', 'redirected from https: to http:'],
    ['https://example.org/', '/a', undefined],
    ['http://example.org/', 'https://example.org/', undefined],
  ])('from %s to %s', (from, to, refused) => {
    const target = nextTarget({ status: 301, headers: [['location', to]] }, [new URL(from)], []);
    expect(target === undefined || 'refused' in target ? target?.refused : undefined).toBe(refused);
  });
});
