/** Feeds through the command line, as processes: a round, the same round again, and rounds that are killed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../src/core/article-id.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { html, rss } from '../fakes/feed-house.ts';
import { createHostileServer, type HostileServer, type SeenRequest, say } from '../fakes/hostile-server.ts';
import { answersOf, createPlace, finished, type Place } from './sitrep.ts';

const STORIES = 12;
const titleOf = (n: number) => `Report number ${n}: the bridge over the river stays closed`;
const textOf = (n: number) => [
  `The governor of the border state said in his statement number ${n} that the bridge would stay closed until the army had searched both banks.`,
  `Traders on the other side told reporters on day ${n} that trucks had been waiting for weeks and that most of the fruit had rotted.`,
];

let server: HostileServer;
const places: Place[] = [];

beforeAll(async () => {
  server = await createHostileServer();
  const links = Array.from({ length: STORIES }, (_, n) => server.at(`/story-${n}`, page(n)));
  const items = links.map((link, n) => ({ title: titleOf(n), link, guid: `${n}`, text: textOf(n)[0] ?? '' }));
  server.at('/feed', say({ body: rss(items), headers: ['Content-Type: application/rss+xml'] }));
  server.at('/one', say({ body: rss(items.slice(0, 1)), headers: ['Content-Type: application/rss+xml'] }));
  server.at('/broken', say({ status: 500 }));
});
afterAll(async () => {
  for (const place of places) place.remove();
  await server.close();
});

function page(n: number) {
  return say({ body: html(titleOf(n), textOf(n)), headers: ['Content-Type: text/html; charset=utf-8'] });
}

/** A place whose list of feeds has these paths of the server. */
function placeWith(paths: readonly string[]) {
  const place = createPlace();
  places.push(place);
  const outlines = paths.map((path) => `<outline type="rss" text="Feed ${path}" xmlUrl="http://${server.host}${path}"/>`);
  const file = join(place.folder, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
  const settings = { SITREP_FEEDS: file, SITREP_ALLOW_HOSTS: server.host };
  return { place, settings, run: (...words: string[]) => place.run(words, { settings }) };
}

const rowsOf = (out: string) =>
  (JSON.parse(out) as { blocks: { rows: { label: string; value: string }[] }[] }).blocks[0]?.rows ?? [];

describe('sitrep ingest', () => {
  it('asks every feed, says what came of it, and ends well where some fail', async () => {
    const { run } = placeWith(['/feed', '/broken', '/none']);
    const first = await run('ingest');
    expect(first.end).toBe(0);
    expect(first.err).toMatch(/\nFeeds: 3 of 3 asked \(0 unchanged, 2 failed\), 12 new articles, 0 changed\n$/);
    const again = await run('ingest');
    expect([again.end, again.err]).toEqual([
      0,
      expect.stringContaining('Feeds: none is due; sitrep feeds list says when') as string,
    ]);
    const why = await run('why', `http://${server.host}/story-3?utm_source=x`, '--json');
    const rows = rowsOf(why.out);
    expect(rows.find(({ label }) => label === 'feed')?.value).toMatch(/^Feed \/feed, .* \(http:\/\/127\.0\.0\.1:\d+\/feed\)$/);
    expect(rows.find(({ label }) => label === 'text')?.value).toMatch(/^of its page \(its page was read, \d+ words\)$/);
    expect(rows.find(({ label }) => label === 'outlet')?.value).toContain('127.0.0.1');
    const status = rowsOf((await run('status', '--json')).out);
    expect(status.find(({ label }) => label === 'feeds')?.value).toMatch(
      /^3 feeds: 2 failing, 1 in order; next poll in \d+ min$/,
    );
  });

  it('counts one article as one', async () => {
    expect((await placeWith(['/one']).run('ingest')).err).toMatch(/, 1 new article, 0 changed\n$/);
  });

  it('takes in the seeds alone where that is wanted', async () => {
    const { run } = placeWith(['/feed']);
    const asked = server.requests.length;
    expect((await run('ingest', '--seeds')).err).not.toContain('Feeds:');
    expect(server.requests).toHaveLength(asked);
  });
});

describe('killed in the middle of a round', () => {
  it('while it asks for a page: the next round loses nothing and doubles nothing', async () => {
    const fatal = 6;
    const { place, settings, run } = placeWith(['/feed']);
    let arrived: (request: SeenRequest) => void = () => undefined;
    const asked = new Promise((resolve) => {
      arrived = resolve;
    });
    // Answers nothing: the process waits here until it is killed.
    server.at(`/story-${fatal}`, (_, request) => arrived(request));
    const child = place.start(['ingest'], { settings });
    const ended = finished(child, '');
    await asked;
    child.kill('SIGKILL');
    expect((await ended).end).toBe('SIGKILL');
    server.at(`/story-${fatal}`, page(fatal));
    const before = server.requests.length;
    expect((await run('ingest')).err).toMatch(/Feeds: 1 of 1 asked .*, \d+ new articles/);
    // What was filed before the kill was not fetched again.
    const fetched = server.requests.slice(before).filter(({ path }) => path.startsWith('/story-'));
    expect(new Set(fetched.map(({ path }) => path)).size).toBe(fetched.length);
    const { store, close } = openStores({ path: place.database });
    const ids = Array.from({ length: STORIES }, (_, n) => articleIdOf(`https://${server.host}/story-${n}`));
    const articles = await store.articles(ids);
    expect(articles.map(({ textBasis, isBaseline }) => [textBasis, isBaseline])).toEqual(ids.map(() => ['page', true]));
    expect(await store.counts()).toMatchObject({ articles: SEEDS + STORIES });
    await close();
  });
});

/** Reports on the pages in `seeds/articles`. */
const SEEDS = 14;

describe('npm start', () => {
  it('polls while it talks, and ends at once when told, whatever is on its way', async () => {
    const { place, settings } = placeWith(['/feed', '/slow']);
    let isAsked: (request: SeenRequest) => void = () => undefined;
    const slow = new Promise((resolve) => {
      isAsked = resolve;
    });
    server.at('/slow', (_, request) => isAsked(request));
    const chat = place.start([], { settings });
    const ended = finished(chat);
    await answersOf(chat.stdout)('not connected');
    await slow;
    chat.stdin.write('/status\n/quit\n');
    const ran = await ended;
    expect([ran.end, ran.err]).toEqual([0, expect.stringMatching(/^Seeds: 14 new.*\n$/) as string]);
    expect(ran.out).toContain('2 feeds');
  });
});
