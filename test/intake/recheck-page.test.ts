/** The page of an article that was read before, asked for again: what says that it is gone, and what says nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/core/rechecks/recheck.ts';
import { createFeedReader } from '../../src/intake/feed-reader.ts';
import { parseFeed } from '../../src/intake/feeds/parse-feed.ts';
import { readAllowedHosts } from '../../src/intake/fetching/allowed-hosts.ts';
import { extractPage } from '../../src/intake/pages/extract-page.ts';
import { createHostileServer, type HostileServer, type Said, say } from '../fakes/hostile-server.ts';
import { createWeb } from '../fakes/hostile-web.ts';

let server: HostileServer;
let reader: ReturnType<typeof createFeedReader>;
let count = 0;
beforeAll(async () => {
  server = await createHostileServer();
  reader = createFeedReader({
    web: createWeb(readAllowedHosts([server.host])),
    parser: { parse: parseFeed, close: async () => undefined },
    pages: { read: async (page) => ({ outcome: 'read', page: extractPage(page) }), close: async () => undefined },
  });
});
afterAll(() => Promise.all([reader.close(), server.close()]));

const TEXT = 'The minister said that the border stays closed until the end of the year, and that buses go around it.';
const HTML = `<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1><p>${TEXT}</p></article></body></html>`;
const TYPE = 'Content-Type: text/html';

/** `/world/americas/12345-border/<n>`, which a test may redirect. */
async function recheck(said: Said, state: PageState = {}) {
  count += 1;
  for (const path of ['/', '/world', '/world/americas', '/world/americas/12345-border', '/elsewhere'])
    server.at(path, say({ headers: [TYPE], body: HTML }));
  return reader.recheck(server.at(`/world/americas/12345-border/${count}`, say(said)), state);
}

const to = (status: number, path: string): Said => ({ status, headers: [`Location: ${path}`] });

describe('a page that was read before', () => {
  it.each<[string, Said, string]>([
    ['404', { status: 404 }, 'its page answers 404 (not found)'],
    ['410', { status: 410 }, 'its page answers 410 (gone)'],
    ['301 to the front page', to(301, '/'), 'its page leads to the front page for good'],
    ['308 to a section', to(308, '/world/americas'), 'its page leads to a section of the site for good'],
    ['301 to a section above that', to(301, '/world'), 'its page leads to a section of the site for good'],
  ])('is gone with %s', async (_, said, how) => {
    expect(await recheck(said)).toEqual({ kind: 'gone', how });
  });

  it.each<[string, Said, string]>([
    ['302 to the front page', to(302, '/'), 'it leads to the front page for the time being'],
    ['307 to a section', to(307, '/world'), 'it leads to a section of the site for the time being'],
    ['401', { status: 401 }, 'the site answered with status 401'],
    ['403', { status: 403 }, 'the site answered with status 403'],
    ['451', { status: 451 }, 'the site answered with status 451'],
    ['500', { status: 500 }, 'the site answered with status 500'],
    ['304 that nobody asked for', { status: 304 }, 'the site answered with status 304'],
    ['no article', { headers: [TYPE], body: '<html><body></body></html>' }, 'it holds no article'],
    [
      'a challenge',
      { status: 403, headers: ['cf-mitigated: challenge'], body: 'Just a moment...' },
      'blocked by a challenge page',
    ],
  ])('says nothing with %s', async (_, said, why) => {
    expect(await recheck(said)).toMatchObject({ kind: 'open', why: expect.stringContaining(why) as string });
  });

  it('is read where it moved: beside its own address, or to the article that stands above a form of it', async () => {
    for (const path of ['/elsewhere', '/world/americas/12345-border'])
      expect(await recheck(to(301, path)), path).toMatchObject({ kind: 'read', page: { text: TEXT } });
  });

  it('is unchanged by its validators, or by its bytes where a server knows none', async () => {
    const first = await recheck({ headers: [TYPE, 'ETag: "a"', 'Last-Modified: Sat, 21 Nov 2026 10:00:00 GMT'], body: HTML });
    expect(first).toMatchObject({ kind: 'read', state: { etag: '"a"', lastModified: 'Sat, 21 Nov 2026 10:00:00 GMT' } });
    const { state = {} } = first as { state?: PageState };
    expect(await recheck({ status: 304 }, state)).toEqual({ kind: 'unchanged', state });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Sat, 21 Nov 2026 10:00:00 GMT',
    });
    expect(await recheck({ headers: [TYPE], body: HTML }, state)).toMatchObject({
      kind: 'unchanged',
      state: { bodyHash: state.bodyHash },
    });
  });
});
