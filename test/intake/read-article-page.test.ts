/** Article pages as servers send them, over real connections: what is read, what is refused, and in which charset. */
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedReader } from '../../src/intake/feed-reader.ts';
import { parseFeed } from '../../src/intake/feeds/parse-feed.ts';
import { readAllowedHosts } from '../../src/intake/fetching/allowed-hosts.ts';
import { extractPage } from '../../src/intake/pages/extract-page.ts';
import { createHostileServer, type HostileServer, type Said, say } from '../fakes/hostile-server.ts';
import { createWeb } from '../fakes/hostile-web.ts';

let server: HostileServer;
let inside: HostileServer;
let reader: ReturnType<typeof createFeedReader>;
let count = 0;
beforeAll(async () => {
  [server, inside] = await Promise.all([createHostileServer(), createHostileServer()]);
  reader = createFeedReader({
    web: createWeb(readAllowedHosts([server.host])),
    parser: { parse: parseFeed, close: async () => undefined },
    pages: { read: async (page) => ({ outcome: 'read', page: extractPage(page) }), close: async () => undefined },
  });
});
afterAll(() => Promise.all([reader.close(), server.close(), inside.close()]));

function pageOf(said: Said) {
  count += 1;
  return reader.page(server.at(`/report/${count}`, say(said)));
}

const SPANISH = 'El ministro dijo que la frontera seguirá cerrada, según el último comunicado del año.';
const RUSSIAN = 'Министр заявил, что граница останется закрытой до конца года.';
const JAPANESE = '大臣は国境が年末まで閉鎖されると述べた。';
const html = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>T</title></head><body><article><p>${text}</p></article></body></html>`;
const meta = (charset: string) => `<meta charset="${charset}">`;
const PADDING = `<style>${'.a{color:red}'.repeat(300)}</style>`;

describe('a page is read in the charset', () => {
  it.each<[string, string, string, string, string]>([
    ['of its header', SPANISH, 'windows-1252', '; charset=windows-1252', ''],
    ['of its meta element', SPANISH, 'windows-1252', '', meta('iso-8859-1')],
    ['of a meta element that comes late', RUSSIAN, 'windows-1251', '', `${PADDING}${meta('windows-1251')}`],
    [
      'of an old meta element',
      JAPANESE,
      'shiftjis',
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    ],
    ['of its bytes, where the header lies', SPANISH, 'utf8', '; charset=iso-8859-1', ''],
    ['of its bytes, where the meta element lies', SPANISH, 'utf8', '', meta('windows-1252')],
    ['of its bytes, where UTF-8 is a lie', SPANISH, 'windows-1252', '; charset=utf-8', ''],
    ['of nothing said', SPANISH, 'utf8', '', ''],
  ])('%s', async (_, text, bytes, header, head) => {
    const reading = await pageOf({ headers: [`Content-Type: text/html${header}`], body: iconv.encode(html(text, head), bytes) });
    expect(reading).toMatchObject({ kind: 'read', page: { text } });
  });
});

describe('a page is not read', () => {
  const location = (to: string) => ({ status: 302, headers: [`Location: ${to}`] });
  it.each<[string, () => Said, RegExp]>([
    ['that is missing', () => ({ status: 404, body: html(SPANISH) }), /status 404/],
    ['that fails', () => ({ status: 500, body: html(SPANISH) }), /status 500/],
    ['that wants a log-in', () => ({ status: 401, headers: ['WWW-Authenticate: Basic'] }), /status 401/],
    ['that wants to be paid', () => ({ status: 402 }), /status 402/],
    [
      'that is no page',
      () => ({ headers: ['Content-Type: application/pdf'], body: '%PDF-1.7' }),
      /no web page \(application\/pdf\)/,
    ],
    ['of nothing', () => ({ body: '' }), /no article/],
    ['of scripts alone', () => ({ body: `<html><body>${'<script>var a=1</script>'.repeat(500)}</body></html>` }), /no article/],
    ['longer than the cap', () => ({ body: 'x'.repeat(300_000) }), /more than|announced/],
    ['in an unknown encoding', () => ({ headers: ['Content-Encoding: zstd'], body: 'x' }), /not known/],
    ['cut short', () => ({ body: html(SPANISH), length: 9_999 }), /ended before|not as long/],
    ['behind a challenge', () => ({ status: 403, headers: ['cf-mitigated: challenge'] }), /Cloudflare/],
    ['that leads inside', () => location(`http://127.0.0.1:${inside.port}/`), /not contacted/],
    ['that leads to a cloud\u2019s metadata', () => location('http://169.254.169.254/latest/meta-data/'), /not contacted/],
    ['that leads to a file', () => location('file:///etc/passwd'), /not fetched/],
    ['that leads nowhere', () => ({ status: 302 }), /without a location/],
  ])('%s', async (_, said, why) => {
    const reading = await pageOf(said());
    expect(reading.kind === 'unread' && reading.why).toMatch(why);
    expect(inside.connections()).toBe(0);
  });

  it('at an address inside, however it is written', async () => {
    for (const host of ['127.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', 'localhost'])
      expect(await reader.page(`http://${host}:${inside.port}/`), host).toMatchObject({ kind: 'unread' });
    expect(inside.connections()).toBe(0);
  });
});

describe('what a page asks for is not fetched', () => {
  it.each([
    ['a frame', '<iframe src="URL"></iframe>'],
    ['a picture', '<img src="URL">'],
    ['a style sheet', '<link rel="stylesheet" href="URL">'],
    ['a script', '<script src="URL"></script>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=URL">'],
    ['an object', '<object data="URL"></object>'],
    ['a base', '<base href="URL">'],
  ])('%s', async (_, markup) => {
    const body = html(SPANISH, markup.replaceAll('URL', `http://127.0.0.1:${inside.port}/x`));
    expect(await pageOf({ body })).toMatchObject({ kind: 'read', page: { text: SPANISH } });
    expect(inside.connections()).toBe(0);
  });
});
