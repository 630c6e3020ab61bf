/** `sitrep feeds check` as a person and a script use it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostileServer, type HostileServer, say } from '../fakes/hostile-server.ts';
import { RSS } from '../fakes/hostile-web.ts';
import { createPlace, type Place } from './sitrep.ts';

let server: HostileServer;
let place: Place;
beforeAll(async () => {
  server = await createHostileServer();
  place = createPlace();
});
afterAll(async () => {
  place.remove();
  await server.close();
});

const run = (words: readonly string[]) =>
  place.run(['feeds', 'check', ...words], { settings: { SITREP_ALLOW_HOSTS: server.host } });

describe('sitrep feeds check', () => {
  it('prints one object, and the next check can be made from its state', async () => {
    const address = server.at(
      '/feed',
      say({ headers: ['ETag: W/"caf\u00e9"', 'Last-Modified: x', 'Cache-Control: max-age=7200'], body: RSS }),
    );
    const first = await run([address, '--json']);
    const shown = JSON.parse(first.out);
    expect([first.end, first.err]).toEqual([0, '']);
    expect(shown).toMatchObject({
      outcome: 'fresh',
      condition: 'fresh',
      status: 200,
      items: 2,
      problems: [],
      nextPollSeconds: 7200,
    });
    server.at('/feed', say({ status: 304 }));
    const { etag, lastModified } = shown.state;
    const second = await run([address, '--json', '--etag', etag, '--last-modified', lastModified]);
    expect([second.end, JSON.parse(second.out)]).toMatchObject([
      0,
      { outcome: 'unchanged', status: 304, sent: { 'if-none-match': etag } },
    ]);
    expect(server.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': 'W/"caf\u00e9"', 'if-modified-since': 'x' });
  });

  it('says it in lines, harmless to look at', async () => {
    const title = 'Notes&#x202e; from';
    const moved = server.at('/old', say({ status: 308, headers: ['Location: /new'] }));
    server.at('/new', say({ body: RSS.replace('Field notes', title) }));
    const { end, out } = await run([moved]);
    expect(end).toBe(0);
    expect(out).toMatch(/^outcome {4}moved \(fresh\)\nstatus {5}200\n/);
    expect(out).toContain(`moved to   http://${server.host}/new\n`);
    expect(out).not.toContain('\u202e');
  });

  it.each<[string, Parameters<typeof say>[0], string]>([
    ['a missing feed', { status: 404 }, 'failed'],
    ['a busy host', { status: 429, headers: ['Retry-After: 3600'] }, 'later'],
    ['a feed that is gone', { status: 410 }, 'gone'],
  ])('%s ends with 1', async (_, said, outcome) => {
    const { end, out } = await run([server.at('/other', say(said)), '--json']);
    expect([end, JSON.parse(out).outcome]).toEqual([1, outcome]);
  });

  it('an address inside ends with 1 and is not contacted', async () => {
    const before = server.connections();
    const { end, out } = await place.run(['feeds', 'check', `http://${server.host}/feed`, '--json']);
    expect([end, JSON.parse(out)]).toMatchObject([1, { outcome: 'failed', items: 0, sent: {} }]);
    expect(server.connections()).toBe(before);
  });

  it.each(['', 'ftp://example.org/feed'])('%j is mistyped', async (address) => {
    const { end, out, err } = await run([address, '--json']);
    expect([end, JSON.parse(out)]).toMatchObject([
      2,
      { outcome: 'failed', items: 0, problems: [expect.stringContaining('no address')] },
    ]);
    expect(err).toMatch(/is no address of a feed\. For example sitrep feeds check https:/);
  });

  it('is mistyped for a person, too', async () => {
    expect(await run(['example'])).toMatchObject({ end: 2, out: '' });
  });

  it('remembers what the server gave: the second time it asks whether there is anything new', async () => {
    const address = server.at('/again', say({ headers: ['ETag: "\u00e9-1"', 'Last-Modified: a while ago'], body: RSS }));
    const first = await run([address, '--json']);
    expect(JSON.parse(first.out).sent).not.toHaveProperty('if-none-match');
    const second = JSON.parse((await run([address, '--json'])).out);
    expect(second).toMatchObject({ outcome: 'unchanged', status: 200, items: 0 });
    expect(second.sent).toMatchObject({ 'if-none-match': '"\u00e9-1"', 'if-modified-since': 'a while ago' });
    const third = JSON.parse((await run([address, '--json', '--anew'])).out);
    expect([third.outcome, third.sent['if-none-match']]).toEqual(['fresh', undefined]);
  });

  it('counts failures and moves from call to call', async () => {
    const lost = server.at('/lost', say({ status: 500 }));
    await run([lost]);
    expect(JSON.parse((await run([lost, '--json'])).out).state).toEqual({ failures: 2 });
    const moved = server.at('/moving', say({ status: 301, headers: ['Location: /new'] }));
    await run([moved]);
    expect(JSON.parse((await run([moved, '--json'])).out).state.move).toEqual({ url: `http://${server.host}/new`, times: 2 });
  });

  it('goes on without a memory where the database cannot be used', async () => {
    const { end, out, err } = await place.run(['feeds', 'check', server.at('/other', say({ body: RSS })), '--json'], {
      settings: { SITREP_ALLOW_HOSTS: server.host, SITREP_DATABASE: '/proc/version/x.db' },
    });
    expect([end, JSON.parse(out).outcome]).toEqual([0, 'fresh']);
    expect(err).toMatch(/Use another database path/);
  });

  it('a large feed is read all the same', async () => {
    const items = Array.from({ length: 9_000 }, (_, i) => `<item><title>${i}</title><guid>${i}</guid></item>`).join('');
    const address = server.at('/large', say({ body: RSS.replace('</channel>', `${items}</channel>`) }));
    expect(JSON.parse((await run([address, '--json'])).out)).toMatchObject({ outcome: 'fresh', items: 9_002 });
  });
});
