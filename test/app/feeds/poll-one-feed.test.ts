/** One feed, poll after poll: what is taken in, from where, and what is remembered. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../src/core/article-id.ts';
import { canonicalAddress } from '../../../src/core/canonical-address.ts';
import { type FeedHouse, feedHouse, html, rss } from '../../fakes/feed-house.ts';
import { say } from '../../fakes/hostile-server.ts';

let house: FeedHouse;
beforeEach(async () => {
  house = await feedHouse();
});
afterEach(() => house.close());

const PARAGRAPHS = [
  'The governor of the border state said on Friday that the bridge would stay closed until the army had searched both banks of the river.',
  'Traders on the other side told reporters that trucks had been waiting for eleven days and that most of the fruit had rotted.',
  'The national guard answered that it had counted fourteen trucks, and that none of them had asked for an escort.',
];
const SUMMARY = 'The governor said that the bridge would stay closed.';
const DATE = 'Fri, 20 Nov 2026 10:00:00 GMT';

const trailOf = async (url: string) => house.tools.store.trail(articleIdOf(canonicalAddress(url)));
const textDecision = async (url: string) => (await trailOf(url)).find(({ stage }) => stage === 'text');

/** A feed with one item that leads to `/story`. */
async function followOne(fields: object = {}) {
  const link = house.serve('/story', html('Bridge closed after shooting', PARAGRAPHS));
  const item = { title: 'Bridge closed after shooting', link, guid: '1', date: DATE, text: SUMMARY, ...fields };
  const feed = await house.follow(house.serve('/feed', rss([item])));
  return { link, item, feed };
}

describe('an item', () => {
  it('is taken in with the text of its page, the date of the feed and the outlet of its host', async () => {
    const { link, feed } = await followOne();
    const { filed, after } = await house.poll(feed);
    const [article, ...others] = await house.articles();
    expect([filed, others]).toEqual([1, []]);
    expect(article).toMatchObject({
      id: articleIdOf(canonicalAddress(link)),
      url: link,
      title: 'Bridge closed after shooting',
      textBasis: 'page',
      isBaseline: true,
      outletId: '127.0.0.1',
      date: { at: '2026-11-20T10:00:00.000Z', precision: 'minute', basis: 'feed' },
      firstSeenAt: '2026-11-21T14:00:00.000Z',
    });
    expect(article?.text).toContain(PARAGRAPHS[2]);
    expect(after).toMatchObject({ condition: 'fresh', title: 'Field notes', items: 1, awaitsBaseline: false });
    expect(await house.tools.feeds.sightings(article?.id ?? '')).toMatchObject([{ feed: { id: feed.id }, item: { guid: '1' } }]);
  });

  it('that comes again is left alone; one that is new later is news', async () => {
    const { item, feed } = await followOne();
    await house.poll(feed);
    const link = house.serve('/second', html('Army searches both banks of the river', PARAGRAPHS.slice(1)));
    house.serve('/feed', rss([{ ...item, title: 'Army searches both banks of the river', link, guid: '2' }, item]));
    expect(await house.poll(feed)).toMatchObject({ filed: 1, revised: 0 });
    const held = await house.articles();
    expect(held.map(({ isBaseline }) => isBaseline).sort()).toEqual([true, undefined]);
    expect(house.server.requests.filter(({ path }) => path === '/story')).toHaveLength(1);
    expect(await house.poll(feed)).toMatchObject({ filed: 0, check: { outcome: 'unchanged' } });
  });

  it('whose headline was edited has its page read again; the date stays, the version before is kept', async () => {
    const { item, link, feed } = await followOne();
    await house.poll(feed);
    house.serve('/story', html('Bridge still closed after shooting', [...PARAGRAPHS, 'It was opened for ambulances at noon.']));
    house.serve('/feed', rss([{ ...item, title: 'Bridge still closed after shooting', date: 'Sat, 21 Nov 2026 13:00:00 GMT' }]));
    expect(await house.poll(feed)).toMatchObject({ filed: 0, revised: 1 });
    const versions = await house.tools.store.versions(articleIdOf(canonicalAddress(link)));
    expect(versions.map(({ date }) => date.at)).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z']);
    expect(versions[1]?.text).toContain('opened for ambulances');
    const seen = (await trailOf(link)).filter(({ stage }) => stage === 'seen');
    expect(seen.map(({ outcome, reason }) => `${outcome} (${reason})`).slice(-2)).toEqual([
      `there when the feed was first read (${feed.address}; so it is never posted as news)`,
      'its text was changed (by its outlet; noticed 2026-11-21T14:30:00.000Z)',
    ]);
    expect(seen[0]?.reason).toBe('first seen 2026-11-21T14:00:00.000Z');
    // What a page gave is not replaced by a summary because the page is gone.
    house.server.at('/story', say({ status: 404 }));
    house.serve('/feed', rss([{ ...item, title: 'Bridge opened again after shooting' }]));
    expect(await house.poll(feed)).toMatchObject({ filed: 0, revised: 0, lost: 0 });
    expect(await house.tools.store.versions(versions[0]?.id ?? '')).toHaveLength(2);
  });

  it('of two feeds is one article', async () => {
    const { item, feed } = await followOne();
    await house.poll(feed);
    const link = `${item.link}?utm_source=other#top`;
    const other = await house.follow(house.serve('/other', rss([{ ...item, link, guid: 'x' }], 'Other')));
    expect(await house.poll(other)).toMatchObject({ filed: 0 });
    const [article, ...others] = await house.articles();
    expect(others).toEqual([]);
    expect((await house.tools.feeds.sightings(article?.id ?? '')).map(({ feed: { title } }) => title)).toEqual([
      'Field notes',
      'Other',
    ]);
  });
});

describe('a page that cannot be had just now', () => {
  it('is asked for once more when the feed changes, and never after it was had', async () => {
    const { item, link, feed } = await followOne();
    house.server.at('/story', say({ status: 503 }));
    await house.poll(feed);
    expect(await textDecision(link)).toMatchObject({
      outcome: 'of the feed itself',
      reason: expect.stringContaining('status 503') as string,
    });
    house.serve('/story', html('Bridge closed after shooting', PARAGRAPHS));
    house.serve('/feed', rss([item, { title: 'Army searches both banks of the river', text: SUMMARY }]));
    expect(await house.poll(feed)).toMatchObject({ filed: 1, revised: 1 });
    expect((await house.tools.store.versions(articleIdOf(canonicalAddress(link)))).map(({ textBasis }) => textBasis)).toEqual([
      'feed',
      'page',
    ]);
    house.serve('/feed', rss([item]));
    await house.poll(feed);
    expect(house.server.requests.filter(({ path }) => path === '/story')).toHaveLength(2);
  });
});

describe('where the page does not serve, the feed’s own text does', () => {
  const cases: readonly (readonly [why: string, prepare: (path: string) => void])[] = [
    [
      'the robots.txt of the site forbids this page',
      () => house.server.at('/robots.txt', say({ body: 'User-agent: *\nDisallow: /' })),
    ],
    ['the site answered with status 403', (path) => house.server.at(path, say({ status: 403, body: 'no' }))],
    ['it is no web page (application/pdf)', (path) => house.serve(path, '%PDF-1.4', ['Content-Type: application/pdf'])],
    [
      'it leads to the front page',
      (path) => {
        house.serve('/', html('Front', PARAGRAPHS));
        house.server.at(path, say({ status: 302, headers: ['Location: /'] }));
      },
    ],
    [
      'what stands at its address is about something else',
      (path) =>
        house.serve(
          path,
          html(
            'We value your privacy',
            Array(9).fill('We and our partners store cookies on your device to show you what you want to buy, as you agreed.'),
          ),
        ),
    ],
    [
      'its page gives only the beginning for free',
      (path) =>
        house.serve(
          path,
          html('Bridge closed after shooting', PARAGRAPHS.slice(0, 1), '<meta property="article:content_tier" content="locked">'),
        ),
    ],
    ['its page has', (path) => house.serve(path, html('Bridge closed after shooting', ['Bridge closed.']))],
    ['it holds no article', (path) => house.serve(path, '<html><body></body></html>')],
  ];

  it.each(cases)('%s', async (why, prepare) => {
    const { link, feed } = await followOne({ text: `<p>${PARAGRAPHS.slice(0, 2).join('</p><p>')}</p>` });
    prepare('/story');
    await house.poll(feed);
    const [article] = await house.articles();
    expect(article).toMatchObject({ textBasis: 'feed', title: 'Bridge closed after shooting' });
    expect(article?.text).toContain(PARAGRAPHS[1]);
    expect(await textDecision(link)).toMatchObject({
      outcome: 'of the feed itself',
      reason: expect.stringContaining(why) as string,
    });
  });

  it('and an item with nothing but a headline is a report all the same', async () => {
    const feed = await house.follow(house.serve('/feed', rss([{ title: 'Bridge closed after shooting near the river' }])));
    expect(await house.poll(feed)).toMatchObject({ filed: 1, lost: 0 });
    expect(await house.articles()).toMatchObject([{ title: 'Bridge closed after shooting near the river', textBasis: 'feed' }]);
  });

  it('and items that share an address are told apart by what the feed says of each', async () => {
    const link = house.serve('/alerts', html('Alerts', PARAGRAPHS));
    const items = ['Caracas', 'Zulia'].map((place) => ({
      title: `Alert for ${place}`,
      link,
      guid: place,
      text: `Avoid the centre of ${place} until further notice.`,
    }));
    const feed = await house.follow(house.serve('/feed', rss(items)));
    await house.poll(feed);
    expect((await house.articles()).map(({ text }) => text).sort()).toEqual(items.map(({ text }) => text));
    expect(house.server.requests.filter(({ path }) => path === '/alerts')).toEqual([]);
  });
});

describe('dates', () => {
  it('in the future do not pin an item to the top, and the trail says so', async () => {
    const { link, feed } = await followOne({ date: 'Sun, 21 Nov 2027 10:00:00 GMT' });
    await house.poll(feed);
    const [article] = await house.articles();
    expect(article?.date).toEqual({ at: '2026-11-21T14:00:00.000Z', precision: 'day', basis: 'first-seen' });
    expect((await trailOf(link)).find(({ stage }) => stage === 'dated')?.reason).toContain(
      '2027-11-21 10:00 UTC, which is in the future',
    );
  });

  it('of the page count where the feed has none or one that cannot be', async () => {
    const { feed } = await followOne({ date: 'Thu, 01 Jan 1970 00:00:00 GMT' });
    house.serve(
      '/story',
      html('Bridge closed after shooting', PARAGRAPHS, '<meta property="article:published_time" content="2026-11-19T08:00:00Z">'),
    );
    await house.poll(feed);
    expect((await house.articles())[0]?.date).toMatchObject({ at: '2026-11-19T08:00:00.000Z', basis: 'page' });
  });

  it('stay open for what was there when the feed was first read, and are the day of first sight for news', async () => {
    const { item, feed } = await followOne({ date: undefined });
    await house.poll(feed);
    const link = house.serve('/second', html('Army searches both banks of the river', PARAGRAPHS.slice(1)));
    house.serve('/feed', rss([item, { ...item, title: 'Army searches both banks of the river', link, guid: '2' }]));
    await house.poll(feed);
    const dates = new Map((await house.articles()).map(({ title, date }) => [title, date]));
    expect(dates.get('Bridge closed after shooting')).toEqual({ precision: 'day', basis: 'first-seen' });
    expect(dates.get('Army searches both banks of the river')).toEqual({
      at: '2026-11-21T14:30:00.000Z',
      precision: 'day',
      basis: 'first-seen',
    });
  });
});

describe('what goes wrong', () => {
  it('in one item does not stop the rest, and the item is tried again', async () => {
    const link = house.serve('/story', html('Bridge closed after shooting', PARAGRAPHS));
    const items = [
      { title: 'Bridge closed after shooting', link },
      { title: 'Army searches both banks of the river', text: PARAGRAPHS.join(' ') },
    ];
    const feed = await house.follow(house.serve('/feed', rss(items)));
    const { take } = house.tools.line;
    let isBroken = true;
    house.tools.line = {
      take: (page) => (isBroken && page.url !== undefined ? Promise.reject(new Error('disk full')) : take(page)),
    };
    expect(await house.poll(feed)).toMatchObject({ filed: 1, lost: 1 });
    expect(house.logged.map(({ level, message }) => [level, message])).toEqual([['error', 'an item could not be taken in']]);
    isBroken = false;
    house.serve('/feed', rss([...items, { title: 'Third of the day from the river' }]));
    expect(await house.poll(feed)).toMatchObject({ filed: 2, lost: 0 });
  });

  it('with the feed is remembered since when, and forgotten when it is well again', async () => {
    const feed = await house.follow(house.server.at('/feed', say({ status: 500 })));
    expect((await house.poll(feed)).after).toMatchObject({
      condition: 'failed',
      error: 'the server failed (500)',
      failingSince: '2026-11-21T14:00:00.000Z',
      awaitsBaseline: true,
    });
    expect((await house.poll(feed)).after).toMatchObject({ failingSince: '2026-11-21T14:00:00.000Z', state: { failures: 2 } });
    house.serve('/feed', '<html><body>Please log in</body></html>');
    expect((await house.poll(feed)).after).toMatchObject({ condition: 'failed', error: 'is a web page, not a feed' });
    house.serve('/feed', rss([{ title: 'Bridge closed after shooting near the river' }]));
    const { after } = await house.poll(feed);
    expect(after).toMatchObject({ condition: 'undated', succeededAt: '2026-11-21T15:30:00.000Z' });
    expect(after).not.toHaveProperty('error');
    expect(after).not.toHaveProperty('failingSince');
  });

  it('for good ends polling', async () => {
    const feed = await house.follow(house.server.at('/feed', say({ status: 410 })));
    expect((await house.poll(feed)).after).toMatchObject({ condition: 'gone' });
    expect(await house.tools.feeds.nextDueAt()).toBeUndefined();
  });

  it('a new address is kept only when it was given three times in a row', async () => {
    const target = house.serve('/new', rss([{ title: 'Bridge closed after shooting near the river' }]));
    const feed = await house.follow(house.server.at('/old', say({ status: 301, headers: ['Location: /new'] })));
    const addresses: string[] = [];
    for (let n = 0; n < 4; n++) addresses.push((await house.poll(feed)).after.address);
    expect(addresses).toEqual([feed.address, feed.address, target, target]);
  });
});

describe('a feed that holds nothing when it is added, as feeds of warnings do', () => {
  it('tells its first warning as news; what is older than it, or has no date, is where it starts', async () => {
    const feed = await house.follow(house.serve('/feed', rss([])));
    expect((await house.poll(feed)).after).toMatchObject({
      condition: 'empty',
      awaitsBaseline: true,
      emptySince: '2026-11-21T14:00:00.000Z',
    });
    house.serve(
      '/feed',
      rss([
        { title: 'Demonstrators block the road to the airport', date: 'Sat, 21 Nov 2026 14:20:00 GMT', text: SUMMARY },
        { title: 'Embassy closed to the public next week', date: DATE, text: PARAGRAPHS.slice(0, 1).join(' ') },
        { title: 'How to register with the embassy', text: PARAGRAPHS.slice(1, 2).join(' ') },
      ]),
    );
    const { after } = await house.poll(feed);
    expect(after).toMatchObject({ awaitsBaseline: false });
    expect(after).not.toHaveProperty('emptySince');
    const news = (await house.articles()).filter(({ isBaseline }) => isBaseline !== true);
    expect(news.map(({ title }) => title)).toEqual(['Demonstrators block the road to the airport']);
  });

  it('starts anew when it is followed again', async () => {
    const feed = await house.follow(house.serve('/feed', rss([])));
    await house.poll(feed);
    await house.tools.feeds.unsubscribe('w', feed.id, { actor: 'Ana', at: house.clock.at });
    const again = await house.follow(feed.address);
    expect(again).not.toHaveProperty('emptySince');
  });
});

describe('floods', () => {
  it('an archive of hundreds is taken in as the feed has it, none of it news', async () => {
    const { item, feed } = await followOne();
    await house.poll(feed);
    const many = Array.from({ length: 130 }, (_, n) => ({
      title: `Old report number ${n} of the archive`,
      link: `${item.link}-${n}`,
      date: 'Mon, 02 Nov 2026 10:00:00 GMT',
      text: `What happened on day ${n}.`,
    }));
    house.serve('/feed', rss([item, ...many]));
    expect(await house.poll(feed)).toMatchObject({ filed: 130, lost: 0 });
    expect((await house.articles()).filter(({ isBaseline }) => isBaseline !== true)).toEqual([]);
    expect(house.server.requests.filter(({ path }) => path.startsWith('/story-'))).toHaveLength(25);
    expect(await house.poll(feed)).toMatchObject({ filed: 0 });
  });

  it('leave room for answers between any two items', async () => {
    const items = Array.from({ length: 80 }, (_, n) => ({
      title: `Report number ${n} of this morning`,
      text: `What happened at ${n}.`,
    }));
    const feed = await house.follow(house.serve('/feed', rss(items)));
    const { reader } = house.tools;
    let turns = 0;
    let isDone = false;
    house.tools.reader = { ...house.tools.reader, check: async (...asked) => reader.check(...asked).finally(() => count()) };
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    await house.poll(feed);
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(items.length);
  });

  it('an aborted poll is done again, and nothing twice', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({
      title: `Report number ${n} of this morning`,
      text: `What happened at ${n}.`,
    }));
    const feed = await house.follow(house.serve('/feed', rss(items)));
    const ending = new AbortController();
    const { take } = house.tools.line;
    let taken = 0;
    house.tools.line = {
      take: (page) => {
        if (++taken === 30) ending.abort();
        return take(page);
      },
    };
    const { pollOneFeed } = await import('../../../src/app/feeds/poll-one-feed.ts');
    expect(await pollOneFeed(feed, house.tools, ending.signal)).toMatchObject({ filed: 30 });
    expect(await house.poll(feed)).toMatchObject({ filed: 30, lost: 0 });
    expect(taken).toBe(60);
    expect((await house.articles()).filter(({ isBaseline }) => isBaseline !== true)).toEqual([]);
  });
});
