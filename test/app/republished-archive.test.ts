/** Feeds that bring everything again as if it were of today. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FeedHouse, feedHouse, rss } from '../fakes/feed-house.ts';

let house: FeedHouse;
beforeEach(async () => {
  house = await feedHouse();
});
afterEach(() => house.close());

const TOWNS = ['Arenal', 'Muisne', 'Zelaya', 'Tibú', 'Jinotega', 'Esmeraldas'];
const itemsOn = (day: number, { count = 40, guid = '' } = {}) =>
  Array.from({ length: count }, (_, n) => ({
    title: `Report ${n}: ${TOWNS[n % TOWNS.length]} and the ${n * 7}th patrol of the river`,
    link: `http://${house.server.host}/report/${n}`,
    guid: `${n}${guid}`,
    date: new Date(Date.UTC(2026, 10, day, 9)).toUTCString(),
    text: `Patrol ${n * 7} left ${TOWNS[n % TOWNS.length]} with ${n + 3} boats, and the harbour was closed for ${n + 2} hours.`,
  }));

const wholeStore = async () => {
  const { store } = house.tools;
  const reports = await store.reports({ limit: 1_000 });
  return { reports, articles: await house.articles(), counts: await store.counts() };
};

describe('an archive that is published again with the date of today', () => {
  it.each([
    ['the same ids', {}],
    ['ids of its own for each day', { guid: '-again' }],
  ])('under %s changes nothing: no article, no story, no date', async (_, again) => {
    const feed = await house.follow(house.serve('/feed', rss(itemsOn(18))));
    expect(await house.poll(feed)).toMatchObject({ filed: 40, lost: 0 });
    const before = await wholeStore();
    house.serve('/feed', rss(itemsOn(21, again)));
    expect(await house.poll(feed)).toMatchObject({ filed: 0, revised: 0, lost: 0 });
    expect(await wholeStore()).toEqual(before);
  });

  it('at addresses of its own is filed as an archive: none of it is news', async () => {
    const feed = await house.follow(house.serve('/feed', rss(itemsOn(18, { count: 3 }))));
    await house.poll(feed);
    const archive = itemsOn(21, { count: 110, guid: '-old' }).map((item, n) => ({
      ...item,
      title: `From the archive, ${n}: ${item.title}`,
      text: `${item.text} This was told ${n} years ago.`,
      link: `${item.link}/old`,
    }));
    house.serve('/feed', rss(archive));
    expect(await house.poll(feed)).toMatchObject({ filed: 110, lost: 0 });
    const { articles } = await wholeStore();
    expect(articles.filter(({ isBaseline }) => isBaseline !== true)).toEqual([]);
  });
});
