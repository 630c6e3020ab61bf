/** `sitrep feeds …` as whoever runs the program uses it: a fresh database, files, a pipe. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOpml } from '../../src/intake/feeds/read-opml.ts';
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

const feeds = (...words: readonly string[]) => place.run(['feeds', ...words], { settings: { SITREP_ALLOW_HOSTS: server.host } });
const addresses = (opml: string) =>
  readOpml(opml)
    .feeds.map(({ address }) => address)
    .sort();

describe('sitrep feeds', () => {
  it('is added, listed, checked, exported and removed', async () => {
    const page = server.at(
      '/',
      say({ body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>' }),
    );
    const address = server.at('/feed.xml', say({ headers: ['Content-Type: application/rss+xml'], body: RSS }));
    const added = await feeds('add', page, 'title:Notes from the field');
    expect([added.end, added.err]).toEqual([0, '']);
    expect(added.out).toContain('Added: Notes from the field');
    expect(added.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(existsSync(place.database)).toBe(true);
    expect((await feeds('list')).out).toContain('1 feed: 1 not asked yet.');
    expect((await feeds('check', address)).out).toMatch(/^outcome {4}fresh\n/);
    const exported = await feeds('export');
    expect(exported.out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<opml version="2\.0">/);
    expect(exported.out).toMatch(/<\/opml>\n$/);
    expect(addresses(exported.out)).toEqual([address]);
    expect((await feeds('remove', 'notes from the field')).out).toContain('Removed: Notes from the field');
    expect((await feeds('changes', '--json')).out).toContain(`removed the feed ${address}`);
    expect(addresses((await feeds('export')).out)).toEqual([]);
  });

  it('takes a file of 500 feeds without asking one of them, and gives the same set', async () => {
    const before = server.requests.length;
    const outlines = Array.from(
      { length: 500 },
      (_, index) => `<outline text="Página ${index}" xmlUrl="http://${server.host}/${index}.xml"/>`,
    );
    const file = join(place.folder, 'feeds.opml');
    const opml = `<?xml version="1.0" encoding="ISO-8859-1"?><opml><body>${outlines.join('\n')}</body></opml>`;
    writeFileSync(file, opml, 'latin1');
    const imported = await feeds('import', 'feeds.opml');
    expect([imported.end, imported.err]).toEqual([0, '']);
    expect(imported.out).toContain('Imported: 500 feeds');
    const exported = await feeds('export');
    expect(addresses(exported.out)).toEqual(addresses(opml));
    expect(exported.out).toContain('text="Página 7"');
    expect((await feeds('import', 'feeds.opml')).out).toContain('here already  500');
    expect(server.requests).toHaveLength(before);
    expect(readFileSync(file, 'latin1')).toBe(opml);
  });

  it.each([
    [['import', 'nowhere.opml'], 'There is no file nowhere.opml here.'],
    [['import', 'nothing'], 'nothing is neither the address of an OPML file nor its text.'],
    [['add', 'http://10.0.0.1/feed'], 'No feed was added from http://10.0.0.1/feed: '],
    [['add', 'x', 'outlt:y'], '/feeds add has no option outlt:. Did you mean outlet:?'],
    [['remove', 'no such feed'], 'No feed here is called no such feed.'],
    [['chek', 'x'], "unknown command 'chek'"],
  ])('%j is refused with what to type', async (words, message) => {
    const { end, out, err } = await feeds(...words);
    expect([end, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names every one of them once in its help', async () => {
    const { out } = await feeds('--help');
    const named = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    expect(named.sort()).toEqual(['add', 'changes', 'check', 'export', 'import', 'list', 'remove']);
  });
});
