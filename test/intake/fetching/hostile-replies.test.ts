/** Replies as hostile and broken servers send them, byte for byte, and what becomes of them. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedCheck, type FeedState, isUsable } from '../../../src/core/feeds/feed-check.ts';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { checkFeed } from '../../../src/intake/fetching/check-feed.ts';
import { POLL } from '../../../src/intake/fetching/limits.ts';
import { type Answer, createHostileServer, endlessly, type HostileServer, type Said, say } from '../../fakes/hostile-server.ts';
import { createWeb, RSS } from '../../fakes/hostile-web.ts';

let server: HostileServer;
let cases = 0;
beforeAll(async () => {
  server = await createHostileServer();
});
afterAll(() => server.close());

/** Each case has a path of its own. */
function check(answer: Answer, state: FeedState = {}): Promise<FeedCheck> {
  cases += 1;
  return checkFeed(server.at(`/case/${cases}`, answer), state, createWeb(readAllowedHosts([server.host])));
}

const summary = ({ outcome, condition, status, parsed }: FeedCheck) => [outcome, condition, status, parsed?.items.length];

const PAGE = '<!doctype html><html><head><title>Log in</title></head><body>Please log in</body></html>';
const ITEM_WITHOUT_DATE =
  '<rss version="2.0"><channel><title>T</title><item><title>a</title><guid>1</guid></item></channel></rss>';

describe('what a status means', () => {
  it.each<[string, Said, unknown[]]>([
    ['a feed', { body: RSS }, ['fresh', 'fresh', 200, 2]],
    ['203 of a proxy', { status: 203, body: RSS }, ['fresh', 'fresh', 203, 2]],
    ['an empty feed', { body: '<rss version="2.0"><channel><title>T</title></channel></rss>' }, ['fresh', 'empty', 200, 0]],
    ['a feed without dates', { body: ITEM_WITHOUT_DATE }, ['fresh', 'undated', 200, 1]],
    ['a feed as text/html', { headers: ['Content-Type: text/html'], body: RSS }, ['fresh', 'fresh', 200, 2]],
    ['nothing', { body: '' }, ['failed', 'failed', 200, undefined]],
    ['a log-in page', { body: PAGE }, ['failed', 'failed', 200, undefined]],
    ['204', { status: 204, length: false }, ['failed', 'failed', 204, undefined]],
    ['206 that nobody asked for', { status: 206, body: RSS }, ['failed', 'failed', 206, undefined]],
    ['300', { status: 300, headers: ['Location: /x'] }, ['failed', 'failed', 300, undefined]],
    ['304 that nobody asked for', { status: 304 }, ['failed', 'failed', 304, undefined]],
    ['305', { status: 305, headers: ['Location: /x'] }, ['failed', 'failed', 305, undefined]],
    ['400', { status: 400 }, ['failed', 'failed', 400, undefined]],
    ['401', { status: 401, headers: ['WWW-Authenticate: Basic'] }, ['failed', 'blocked', 401, undefined]],
    ['403', { status: 403, body: 'no' }, ['failed', 'blocked', 403, undefined]],
    ['404', { status: 404, body: RSS }, ['failed', 'failed', 404, undefined]],
    ['410', { status: 410, body: RSS }, ['gone', 'gone', 410, undefined]],
    ['429', { status: 429 }, ['later', 'paused', 429, undefined]],
    ['451', { status: 451 }, ['failed', 'failed', 451, undefined]],
    ['500', { status: 500, body: RSS }, ['failed', 'failed', 500, undefined]],
    ['503', { status: 503 }, ['failed', 'failed', 503, undefined]],
    ['503 with a time', { status: 503, headers: ['Retry-After: 7200'] }, ['later', 'paused', 503, undefined]],
    ['503 with nonsense', { status: 503, headers: ['Retry-After: later'] }, ['failed', 'failed', 503, undefined]],
    ['599', { status: 599 }, ['failed', 'failed', 599, undefined]],
    ['999', { status: 999 }, ['failed', 'failed', 999, undefined]],
  ])('%s', async (_, said, expected) => {
    const result = await check(say(said));
    expect(summary(result)).toEqual(expected);
    expect(isUsable(result)).toBe(expected[0] === 'fresh');
    expect(result.problems.length > 0).toBe(expected[0] !== 'fresh');
  });

  it.each<[string, Said, string]>([
    ['Cloudflare by header', { status: 403, headers: ['cf-mitigated: challenge'] }, 'Cloudflare'],
    ['Cloudflare by page', { status: 503, body: '<html><title>Just a moment...</title></html>' }, 'Cloudflare'],
    ['Imperva with 200', { body: '<html><script src="/_Incapsula_Resource?x"></script></html>' }, 'Imperva'],
    ['compressed', { status: 403, headers: ['Content-Encoding: gzip'], body: gzipSync('<html>h-captcha</html>') }, 'unnamed'],
    ['AWS with 202', { status: 202, headers: ['x-amzn-waf-action: challenge'], length: false }, 'AWS WAF'],
  ])('a challenge is named: %s', async (_, said, whose) => {
    const result = await check(say(said));
    expect([result.outcome, result.condition]).toEqual(['failed', 'blocked']);
    expect(result.problems[0]).toContain(`challenge page (${whose}`);
  });

  it('a feed about captchas is no challenge', async () => {
    expect((await check(say({ body: RSS.replace('>One<', '>g-recaptcha, just a moment<') }))).outcome).toBe('fresh');
  });
});

describe('when to come again', () => {
  it.each<[string, Said, number | undefined]>([
    ['nothing said', { body: RSS }, POLL.usual],
    ['max-age', { headers: ['Cache-Control: max-age=7200'], body: RSS }, 7_200],
    ['a year', { headers: ['Cache-Control: max-age=31536000'], body: RSS }, POLL.most],
    ['max-age=0', { headers: ['Cache-Control: max-age=0'], body: RSS }, POLL.usual],
    ['Expires', { headers: ['Expires: Sat, 21 Nov 2026 22:30:00 GMT'], body: RSS }, 7_200],
    ['Expires: -1', { headers: ['Expires: -1'], body: RSS }, POLL.usual],
    ['ttl', { body: RSS.replace('<link>', '<ttl>120</ttl><link>') }, 7_200],
    ['skipHours', { body: RSS.replace('<link>', '<skipHours><hour>21</hour></skipHours><link>') }, 5_400],
    ['429 with seconds', { status: 429, headers: ['Retry-After: 172800'] }, 172_800],
    ['429 with a date', { status: 429, headers: ['Retry-After: Sat, 21 Nov 2026 22:30:00 GMT'] }, 7_200],
    ['429 for ever', { status: 429, headers: ['Retry-After: 99999999999999'] }, POLL.longestPause],
    ['429 at once', { status: 429, headers: ['Retry-After: 1'] }, POLL.least],
    ['429 with nonsense', { status: 429, headers: ['Retry-After: -1'] }, 1_350],
    ['404', { status: 404 }, 1_350],
    ['410', { status: 410 }, undefined],
  ])('%s', async (_, said, seconds) => expect((await check(say(said))).nextPollSeconds).toBe(seconds));

  it('failures in a row double it, a success forgets them', async () => {
    const failed = await check(say({ status: 500 }), { failures: 3, etag: '"a"' });
    expect(failed).toMatchObject({ state: { failures: 4, etag: '"a"' }, nextPollSeconds: POLL.usual * 8 * 0.75 });
    expect((await check(say({ body: RSS }), failed.state)).state.failures).toBeUndefined();
  });
});

describe('conditional requests', () => {
  it.each([['"abc"'], ['W/"abc"'], ['"caf\u00e9"'], ['"\u00ff\u0080"'], ['unquoted and, odd; "quotes'], ['"a", "b"']])(
    'ETag %j comes back byte for byte',
    async (etag) => {
      const first = await check(say({ headers: [`ETag: ${etag}`], body: RSS }));
      const second = await check(say({ status: 304 }), first.state);
      expect(server.requests.at(-1)?.headers['if-none-match']).toBe(etag);
      expect([second.outcome, second.state.etag, second.state.bodyHash]).toEqual(['unchanged', etag, first.state.bodyHash]);
    },
  );

  it.each(['Sat, 21 Nov 2026 10:00:00 GMT', 'yesterday', '2026-11-21 10:00'])('Last-Modified %j too', async (lastModified) => {
    const first = await check(say({ headers: [`Last-Modified: ${lastModified}`], body: RSS }));
    await check(say({ status: 304 }), first.state);
    expect(server.requests.at(-1)?.headers['if-modified-since']).toBe(lastModified);
  });

  it('a validator that would break the request is not sent', async () => {
    const result = await check(say({ body: RSS }), { etag: '"a\r\nx-evil: 1"', lastModified: 'a\0b' });
    expect(result.outcome).toBe('fresh');
    expect(Object.keys(server.requests.at(-1)?.headers ?? {}).sort()).toEqual(
      ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'].sort(),
    );
  });

  it('a body that is the same is unchanged, whatever the validators say', async () => {
    const first = await check(say({ headers: ['ETag: "1"'], body: RSS }));
    const second = await check(say({ headers: ['ETag: "2"'], body: RSS }), first.state);
    expect([second.outcome, second.status, second.state.etag]).toEqual(['unchanged', 200, '"2"']);
  });

  it('a new body under an old validator is fresh', async () => {
    const first = await check(say({ headers: ['ETag: "1"'], body: RSS }));
    const second = await check(say({ headers: ['ETag: "1"'], body: RSS.replace('>One<', '>Other<') }), first.state);
    expect(second.outcome).toBe('fresh');
  });

  it('nothing is said but who asks, what is wanted and the validators', async () => {
    const { sent } = await check(say({ body: RSS }), { etag: '"a"' });
    expect(server.requests.at(-1)?.headers).toEqual({ ...sent, host: server.host, connection: 'close' });
  });
});

describe('content codings', () => {
  const body = Buffer.from(RSS);
  it.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(body)],
    ['x-gzip', 'X-GZIP', gzipSync(body)],
    ['gzip with something behind it', 'gzip', Buffer.concat([gzipSync(body), Buffer.from('<!-- 0.1 s -->')])],
    ['gzip with zeros behind it', 'gzip', Buffer.concat([gzipSync(body), Buffer.alloc(99)])],
    ['gzip with a name and something behind it', 'gzip', Buffer.concat([named(gzipSync(body)), Buffer.from('x')])],
    ['deflate with something behind it', 'deflate', Buffer.concat([deflateSync(body), Buffer.from('x')])],
    ['gzip of two members', 'gzip', Buffer.concat([gzipSync(body.subarray(0, 99)), gzipSync(body.subarray(99))])],
    ['deflate', 'deflate', deflateSync(body)],
    ['raw deflate', 'deflate', deflateRawSync(body)],
    ['br', 'br', brotliCompressSync(body)],
    ['identity', 'identity', body],
    ['two layers', 'gzip, br', brotliCompressSync(gzipSync(body))],
    ['an empty name', ' , gzip', gzipSync(body)],
  ])('%s is undone', async (_, coding, bytes) => {
    expect(summary(await check(say({ headers: [`Content-Encoding: ${coding}`], body: bytes })))).toEqual([
      'fresh',
      'fresh',
      200,
      2,
    ]);
  });

  it.each<[string, string, Uint8Array | string, RegExp]>([
    ['unknown', 'zstd', body, /not known \(zstd\)/],
    ['compress', 'compress', body, /not known/],
    ['three layers', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(body))), /encoded 3 times/],
    ['a thousand layers', Array(1_000).fill('gzip').join(','), body, /encoded 1000 times/],
    ['gzip cut short', 'gzip', gzipSync(body).subarray(0, 150), /gzip content is cut short/],
    ['deflate cut short', 'deflate', deflateSync(body).subarray(0, 150), /deflate content is cut short/],
    ['br cut short', 'br', brotliCompressSync(body).subarray(0, 50), /br content is cut short/],
    ['gzip damaged', 'gzip', gzipSync(body).fill(0x55, 40, 90), /gzip content is damaged/],
    ['wrong checksum', 'gzip', Buffer.concat([gzipSync(body).subarray(0, -8), Buffer.alloc(8)]), /gzip content is damaged/],
    ['not compressed at all', 'gzip', body, /gzip content is damaged/],
    ['noise as br', 'br', Buffer.alloc(500, 0xfe), /br content/],
    ['empty gzip', 'gzip', '', /is empty/],
  ])('%s is a clean error', async (_, coding, bytes, problem) => {
    const result = await check(say({ headers: [`Content-Encoding: ${coding}`], body: bytes }));
    expect([result.outcome, result.status]).toEqual(['failed', 200]);
    expect(result.problems.join()).toMatch(problem);
  });
});

describe('sizes and lengths', () => {
  const head = 'HTTP/1.1 200 OK\r\n';
  const big = 'x'.repeat(16 * 1024);
  it.each<[string, Answer, RegExp]>([
    ['announced too long', say({ length: 999_999_999, stays: true }), /999999999 bytes are announced/],
    ['endless without a length', endlessly(`${head}\r\n`, big), /more than 262144 bytes/],
    ['endless in chunks', endlessly(`${head}Transfer-Encoding: chunked\r\n\r\n`, `4000\r\n${big}\r\n`), /more than 262144 bytes/],
    ['shorter than announced', say({ body: RSS, length: 5_000 }), /not as long as announced|ended before/],
    ['chunks without an end', chunked('5\r\n<rss>\r\n'), /ended before/],
    ['a chunk cut short', chunked('500\r\n<rss>'), /ended before/],
    ['a chunk with a wrong length', chunked('2\r\n<rss>\r\n0\r\n\r\n'), /no valid HTTP/],
    ['a chunk with no number', chunked('zz\r\n<rss>\r\n'), /no valid HTTP/],
    ['two lengths', say({ headers: ['Content-Length: 3'], body: RSS }), /not as long as announced/],
    ['a negative length', raw(`${head}Content-Length: -5\r\n\r\n${RSS}`), /no valid HTTP/],
    [
      'a length and chunks',
      raw(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      /not as long as announced/,
    ],
    ['a header too long', say({ headers: [`X-Long: ${'x'.repeat(20_000)}`], body: RSS }), /header is longer/],
    ['many headers', say({ headers: Array(3_000).fill('X-Many: 1'), body: RSS }), /header is longer/],
    ['endless headers', endlessly(head, `X-More: ${big}\r\n`), /header is longer/],
    ['endless trailers', endlessly(`${head}Transfer-Encoding: chunked\r\n\r\n0\r\n`, `X-More: ${big}\r\n`), /header is longer/],
    ['an endless name of a header', endlessly(head, big), /header is longer/],
    ['a flood of 103', endlessly('', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'), /more than 10 interim/],
    ['a flood of 102', endlessly('', 'HTTP/1.1 102 Processing\r\n\r\n'), /more than 10 interim/],
    ['a flood of 100', endlessly('', 'HTTP/1.1 100 Continue\r\n\r\n'), /ended before|interim/],
    ['101', raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'), /./],
    ['no HTTP', raw('SSH-2.0-OpenSSH_9.6\r\n'), /no valid HTTP/],
    ['HTTP/0.9', raw(RSS), /no valid HTTP/],
    ['a status that is no number', raw('HTTP/1.1 abc OK\r\n\r\n'), /no valid HTTP/],
    ['a header with a zero byte', raw(`${head}X-A: a\0b\r\n\r\n${RSS}`), /no valid HTTP/],
    ['nothing and an end', raw(''), /ended before/],
    ['a reset at once', (socket) => void socket.resetAndDestroy(), /ended before/],
    ['a reset in the body', resetAfter(`${head}Content-Length: 5000\r\n\r\n${RSS}`), /ended before|not as long/],
  ])('%s', async (_, answer, problem) => {
    const result = await check(answer);
    expect(result.outcome).toBe('failed');
    expect(result.problems.join()).toMatch(problem);
  });

  it.each<[string, Answer]>([
    [
      'a few early hints',
      raw(`${'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(3)}${head}Content-Length: ${RSS.length}\r\n\r\n${RSS}`),
    ],
    ['no length, closed at the end', raw(`${head}\r\n${RSS}`)],
    ['small chunks', chunked(`${[...RSS].map((char) => `1\r\n${char}\r\n`).join('')}0\r\n\r\n`)],
    ['chunk extensions and trailers', chunked(`${RSS.length.toString(16)};a=b\r\n${RSS}\r\n0\r\nX-T: 1\r\n\r\n`)],
    ['more than announced', say({ body: `${RSS}<junk>`, length: RSS.length })],
    ['no reason phrase', raw(`HTTP/1.1 200\r\nContent-Length: ${RSS.length}\r\n\r\n${RSS}`)],
    ['HTTP/1.0', raw(`HTTP/1.0 200 OK\r\n\r\n${RSS}`)],
    ['100 that nobody asked for', raw(`HTTP/1.1 100 Continue\r\n\r\n${head}Content-Length: ${RSS.length}\r\n\r\n${RSS}`)],
    ['a compressed file', say({ headers: ['Content-Type: application/gzip'], body: gzipSync(RSS) })],
    ['a connection that stays open', say({ body: RSS, stays: true })],
  ])('%s is read', async (_, answer) => expect(summary(await check(answer))).toEqual(['fresh', 'fresh', 200, 2]));
});

describe('time', () => {
  it.each<[string, Answer, RegExp]>([
    ['no answer', () => undefined, /no answer in time/],
    ['a header that stops', (socket) => void socket.write('HTTP/1.1 200 OK\r\nX-A: '), /no answer in time/],
    ['a header that drips', endlessly('HTTP/1.1 200 OK\r\nX-A: ', 'x', 50), /no answer in time/],
    ['a body that stops', say({ body: RSS, length: 5_000, stays: true }), /body stopped coming/],
    ['a body that drips', endlessly('HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n', 'x', 50), /not done within 1.5 seconds/],
    ['an endless reason', endlessly('HTTP/1.1 200 ', 'x'.repeat(1_000), 1), /no answer in time/],
    [
      'an endless chunk extension',
      endlessly(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;`, 'x'.repeat(1_000), 1),
      /./,
    ],
    ['hints that drip', endlessly('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 100), /no answer in time/],
  ])('%s', async (_, answer, problem) => {
    const started = performance.now();
    const result = await check(answer);
    expect([result.outcome, result.condition]).toEqual(['failed', 'timed out']);
    expect(result.problems.join()).toMatch(problem);
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  it('what a refusal says may drip without end, the refusal stands', async () => {
    const dripping = endlessly('HTTP/1.1 403 No\r\nContent-Length: 90000\r\n\r\n', 'x', 50);
    expect(summary(await check(dripping))).toEqual(['failed', 'blocked', 403, undefined]);
    const gone = endlessly('HTTP/1.1 410 Gone\r\n\r\n', 'x', 50);
    expect((await check(gone)).outcome).toBe('gone');
  });

  it('nobody listens', async () => {
    const closed = await createHostileServer();
    await closed.close();
    const result = await checkFeed(`http://${closed.host}/`, {}, createWeb(readAllowedHosts([closed.host])));
    expect(result).toMatchObject({ outcome: 'failed', problems: ['the connection was refused (ECONNREFUSED)'], sent: {} });
  });

  it('leaves no socket open', async () => {
    await expect.poll(() => server.open(), { timeout: 3_000 }).toBe(0);
  });
});

/** With the name of a file in its header (RFC 1952, section 2.3.1). */
function named(gzip: Buffer): Buffer {
  const flagged = Buffer.from(gzip.subarray(0, 10)).fill(8, 3, 4);
  return Buffer.concat([flagged, Buffer.from('feed.xml\0'), gzip.subarray(10)]);
}

function raw(text: string): Answer {
  return (socket) => void socket.end(Buffer.from(text, 'latin1'));
}

function chunked(chunks: string): Answer {
  return raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`);
}

function resetAfter(text: string): Answer {
  return (socket) => void socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 50));
}
