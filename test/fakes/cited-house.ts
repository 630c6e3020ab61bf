/** A house in which an article came by a feed and was told in two channels; its server then says what a test says. */
import { createNewsroom } from '../../src/app/posting/newsroom.ts';
import { recheckRound } from '../../src/app/rechecks/recheck-round.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import { fakePoster } from './fake-poster.ts';
import { feedHouse, html, rss } from './feed-house.ts';
import { DAILY, silentLog } from './posting-house.ts';

export const TITLE = 'Bridge closed after shooting near the river';
export const PARAGRAPHS = [
  'Three people died on Friday when gunmen opened fire on a police post near the bridge over the river.',
  'The army closed the bridge and both roads to it, and said that it would stay closed until Monday at least.',
  '"We will find those who did this," the governor of the province said in a short address on Friday evening.',
  'Shops in the two towns on the river remained closed on Saturday, and buses took the long way through the hills.',
];

export async function citedHouse() {
  const house = await feedHouse();
  const { store, digests, feeds, rechecks, library } = house.tools;
  const { clock } = house;
  const poster = fakePoster();
  const posting = { store, digests, feeds, library, posters: [poster], clock, log: silentLog, holder: 'test' };
  const newsroom = createNewsroom(posting);
  const later = (hours: number) => {
    clock.at = new Date(Date.parse(clock.at) + hours * 3_600_000).toISOString();
  };
  const old = { title: 'Old report of the archive', guid: '0', text: 'It stood in the feed before anybody followed it.' };
  const feed = await house.follow(house.serve('/feed', rss([old])));
  await house.poll(feed);
  const address = house.serve('/world/bridge-closed', html(TITLE, PARAGRAPHS));
  house.serve('/feed', rss([{ title: TITLE, link: address, guid: '1', date: new Date(clock.at).toUTCString() }, old]));
  for (const channel of ['terminal', 'terminal:2']) {
    await digests.addDigest({
      ...DAILY,
      channel,
      createdAt: clock.at,
      coveredUntil: clock.at,
      nextSlot: '2026-11-21T16:00:00.000Z',
    });
  }
  await house.poll(feed);
  clock.at = '2026-11-21T16:00:10.000Z';
  await newsroom.tick();
  const told = poster.posts.length;
  const round = async () => {
    const isToBeSaid = await recheckRound(house.tools);
    if (isToBeSaid) await newsroom.afterFiling();
    return isToBeSaid;
  };
  return {
    ...house,
    newsroom,
    poster,
    rechecks,
    feed,
    address,
    later,
    /** Cited pages are asked for again, and what follows is posted. */
    round,
    /** The next so many hours, a round in each. */
    hours: async (count: number) => {
      for (let hour = 0; hour < count; hour += 1) {
        later(1);
        await round();
      }
    },
    /** How often its page was asked for. */
    asked: () => house.server.requests.filter(({ path }) => path === '/world/bridge-closed').length,
    article: async () => store.articleAt(address),
    /** What was posted after the two editions. */
    replies: (): Brief[] => poster.posts.slice(told).map(({ message }) => message.brief as unknown as Brief),
    posts: () => poster.posts,
    close: async () => {
      await newsroom.stop();
      await house.close();
    },
  };
}

export type CitedHouse = Awaited<ReturnType<typeof citedHouse>>;
