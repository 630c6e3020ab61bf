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

  it.each(['', 'example', 'ftp://example.org/feed', 'file:///etc/passwd', 'http://'])('%j is mistyped', async (address) => {
    const { end, out, err } = await run([address, '--json']);
    expect([end, out]).toEqual([2, '']);
    expect(err).toMatch(/is no address of a feed\. For example sitrep feeds check https:/);
  });

  it('has no use for the database', async () => {
    const { end } = await run(['--help']);
    expect(end).toBe(0);
    const { existsSync } = await import('node:fs');
    expect(existsSync(place.database)).toBe(false);
  });
});
