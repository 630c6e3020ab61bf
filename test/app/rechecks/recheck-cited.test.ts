/** Articles that were cited in channels and are changed, taken down, moved, walled or out of order afterwards. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerWhy } from '../../../src/app/answer-why.ts';
import { LOCAL } from '../../../src/core/asker.ts';
import { sourceLabel } from '../../../src/core/brief/labels.ts';
import type { Recheck } from '../../../src/core/rechecks/recheck.ts';
import { type CitedHouse, citedHouse, PARAGRAPHS, TITLE } from '../../fakes/cited-house.ts';
import { html, rss } from '../../fakes/feed-house.ts';
import { say } from '../../fakes/hostile-server.ts';

let house: CitedHouse;
beforeEach(async () => {
  house = await citedHouse();
});
afterEach(() => house.close());

const answers = (status: number, headers: readonly string[] = []) =>
  house.server.at('/world/bridge-closed', say({ status, headers, body: 'no' }));

const COFFEE = [
  'Farmers in the north expect a good harvest of coffee this year after two dry seasons in a row.',
  'Exports rose by a tenth in October, and prices on the world market remain high, according to the chamber.',
];

describe('an article that was cited and is gone', () => {
  it.each([
    [404, 'its page answers 404 (not found)'],
    [410, 'its page answers 410 (gone)'],
  ])('with %i, twice with a distance, is told of once in each channel that saw it', async (status, how) => {
    answers(status);
    await house.hours(9);
    // Asked after four hours; not believed before six more have passed.
    expect(house.replies()).toEqual([]);
    await house.hours(30);
    const replies = house.replies();
    expect(replies.map(({ title }) => title)).toEqual([`Withdrawn: ${TITLE}`, `Withdrawn: ${TITLE}`]);
    expect(replies[0]?.notices).toEqual([
      `127.0.0.1 no longer shows this article: since 21 Nov 2026 20:00 UTC at the latest ${how}.`,
    ]);
    expect(JSON.stringify(replies[0]?.blocks)).toContain('Three people died on Friday');
    const posts = house.posts();
    expect(
      posts
        .slice(2)
        .map(({ channel, after }) => [channel, after?.message])
        .sort(),
    ).toEqual(
      posts
        .slice(0, 2)
        .map(({ channel, receipt }) => [channel, receipt.message])
        .sort(),
    );
    expect((await house.article())?.withdrawn).toEqual({ since: '2026-11-21T20:00:10.000Z', how });
    const why = await answerWhy((await house.article())?.id ?? '', LOCAL, house.tools);
    expect(JSON.stringify(why.blocks)).toContain(`{"label":"withdrawn","value":"since 21 Nov 2026 20:00 UTC ${how}"}`);
    expect(replies[0]?.sources.map(sourceLabel)).toEqual([`${TITLE}, 127.0.0.1, 21 Nov 2026, withdrawn since 21 Nov 2026`]);
    expect(replies[0]?.sources[0]?.withdrawnSince).toBe('2026-11-21T20:00:10.000Z');
  });

  it('is no news to a channel that was not told of it', async () => {
    answers(404);
    await house.hours(12);
    const rows = await house.tools.digests.filed({ from: 0, to: 99 }, 9);
    expect(rows.map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, false]);
  });

  it('where its page leads to the front page or a section for good, and not where it does so for the time being', async () => {
    answers(302, ['Location: /world']);
    house.serve('/world', html('World', PARAGRAPHS));
    await house.hours(30);
    expect(house.replies()).toEqual([]);
    answers(301, ['Location: /world']);
    await house.hours(40);
    expect(house.replies().map(({ notices }) => notices[0]?.split('at the latest ')[1])).toEqual([
      'its page leads to a section of the site for good.',
      'its page leads to a section of the site for good.',
    ]);
  });

  it('where its page holds another text', async () => {
    house.serve('/world/bridge-closed', html('Coffee: a good year', COFFEE));
    await house.hours(12);
    expect(house.replies().map(({ notices }) => notices[0]?.split('at the latest ')[1])).toEqual([
      'its page holds another text.',
      'its page holds another text.',
    ]);
    // What was read stays what was read.
    expect((await house.article())?.text).toContain(PARAGRAPHS[0]);
  });

  it('and comes back is said to be back, once, where it was said to be gone', async () => {
    answers(404);
    await house.hours(12);
    house.serve('/world/bridge-closed', html(TITLE, PARAGRAPHS));
    await house.hours(48);
    expect(house.replies().map(({ title }) => title.split(':')[0])).toEqual(['Withdrawn', 'Withdrawn', 'Back', 'Back']);
    expect((await house.article())?.withdrawn).toBeUndefined();
    answers(404);
    await house.hours(48);
    expect(house.replies().map(({ title }) => title.split(':')[0])).toEqual([
      ...['Withdrawn', 'Withdrawn', 'Back', 'Back'],
      ...['Withdrawn', 'Withdrawn'],
    ]);
  });
});

it('a kill before the page is remembered makes no second reply, neither of what is gone nor of what is back', async () => {
  const { rechecks } = house;
  const keep = rechecks.keep.bind(rechecks);
  let kills = 0;
  /** Instead of the first memory that says so. */
  const killOnce = (says: (recheck: Recheck) => boolean) => {
    let isKilled = false;
    rechecks.keep = async (recheck) => {
      if (isKilled || !says(recheck)) return keep(recheck);
      isKilled = true;
      kills += 1;
      throw new Error('killed');
    };
  };
  killOnce(({ isWithdrawn }) => isWithdrawn === true);
  answers(404);
  await house.hours(30);
  killOnce(({ isWithdrawn, missing }) => isWithdrawn === undefined && missing === undefined);
  house.serve('/world/bridge-closed', html(TITLE, PARAGRAPHS));
  await house.hours(48);
  expect(kills).toBe(2);
  expect(house.replies().map(({ title }) => title.split(':')[0])).toEqual(['Withdrawn', 'Withdrawn', 'Back', 'Back']);
});

describe('nothing is said', () => {
  it.each([
    ['one 404 between two good answers', (hour: number) => (hour === 8 ? 404 : 200)],
    ['a server that fails', () => 503],
    ['a server that forbids', () => 403],
    ['a server that asks to wait', () => 429],
    ['a 404 and then only failures', (hour: number) => (hour < 5 ? 404 : 500)],
  ])('of %s', async (_, statusAt) => {
    for (let hour = 1; hour <= 60; hour += 1) {
      if (statusAt(hour) === 200) house.serve('/world/bridge-closed', html(TITLE, PARAGRAPHS));
      else answers(statusAt(hour));
      await house.hours(1);
    }
    expect(house.replies()).toEqual([]);
    expect((await house.article())?.withdrawn).toBeUndefined();
  });

  it('of a server that cannot be reached', async () => {
    house.server.at('/world/bridge-closed', (socket) => socket.destroy());
    await house.hours(48);
    expect(house.replies()).toEqual([]);
  });

  it.each([
    ['a wall that shows the beginning', PARAGRAPHS.slice(3)],
    [
      'other marks, capitals and dashes',
      PARAGRAPHS.map((line) => line.replaceAll('"', '“').replace('Friday', 'FRIDAY').replace(', and', ' — and')),
    ],
    ['a paragraph more', [...PARAGRAPHS, 'The bridge was opened for ambulances at noon on Saturday, a spokesman said.']],
  ])('of %s', async (_, paragraphs) => {
    house.serve('/world/bridge-closed', html(TITLE, paragraphs));
    await house.hours(48);
    expect(house.replies()).toEqual([]);
  });

  it('of pages that are all the same page now', async () => {
    const wall = Array(9).fill('We and our partners store cookies on your device to show you what you want to buy.') as string[];
    const title = 'Farmers expect a good harvest of coffee';
    const second = house.serve('/world/coffee', html(title, COFFEE));
    house.later(1);
    house.serve('/feed', rss([{ title, link: second, guid: '2', date: new Date(house.clock.at).toUTCString() }]));
    await house.poll(house.feed);
    house.clock.at = '2026-11-22T09:00:10.000Z';
    await house.newsroom.tick();
    const before = house.posts().length;
    expect(JSON.stringify(house.posts().at(-1))).toContain('good harvest');
    for (const path of ['/world/bridge-closed', '/world/coffee']) house.serve(path, html('Your privacy', wall));
    await house.hours(60);
    expect(house.posts().length).toBe(before);
    expect(house.logged.map(({ message }) => message)).toContain(
      'cited pages of a whole site are missing; none counts as withdrawn',
    );
  });
});

describe('an edit of what was told', () => {
  it('is corrected as one that a feed tells of, once', async () => {
    house.serve(
      '/world/bridge-closed',
      html(
        TITLE,
        PARAGRAPHS.map((line) => line.replace('Three people', 'Two people')),
      ),
    );
    await house.hours(30);
    const replies = house.replies();
    expect(replies.map(({ title }) => title)).toEqual([`Correction: ${TITLE}`, `Correction: ${TITLE}`]);
    expect(JSON.stringify(replies[0]?.blocks)).toContain('Two people died');
    expect(await house.tools.store.versions((await house.article())?.id ?? '')).toHaveLength(2);
  });
});

describe('asking', () => {
  it('thins out: every four hours on the first day, then daily, then every third day, and ends after thirty days', async () => {
    const before = house.asked();
    const askedIn = async (hours: number) => {
      const at = house.asked();
      await house.hours(hours);
      return house.asked() - at;
    };
    const counts = [await askedIn(25), await askedIn(24 * 6), await askedIn(24 * 24), await askedIn(24 * 10)];
    expect(counts).toEqual([6, 6, 8, 0]);
    expect(house.asked() - before).toBe(20);
  });

  it('sends the validators, and what is unchanged is not read', async () => {
    const path = '/world/bridge-closed';
    house.serve(path, html(TITLE, PARAGRAPHS), ['Content-Type: text/html', 'ETag: "v1"']);
    await house.hours(4);
    house.server.at(path, say({ status: 304 }));
    await house.hours(20);
    const sent = house.server.requests.filter((request) => request.path === path).map(({ headers }) => headers['if-none-match']);
    expect(sent.slice(-5)).toEqual(['"v1"', '"v1"', '"v1"', '"v1"', '"v1"']);
    expect((await house.article())?.withdrawn).toBeUndefined();
  });
});
