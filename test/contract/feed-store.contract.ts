/** What every memory of feeds must do, whatever it is kept in. */
import { afterEach, describe, expect, test } from 'vitest';
import { feedIdOf } from '../../src/core/feeds/feed-id.ts';
import type { SeenItem } from '../../src/core/feeds/seen-item.ts';
import type { FeedRecord, FeedStore } from '../../src/ports/feeds.ts';

export interface OpenFeeds {
  readonly feeds: FeedStore;
  close(): Promise<void>;
}

const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 14, n)).toISOString();
const BY = { actor: 'Ana', at: minute(0) };
const A = 'https://a.example/feed';
const B = 'https://b.example/feed';

const item = (n: number, fields: Partial<SeenItem> = {}): SeenItem => ({
  id: `i_${n}`,
  name: `https://a.example/${n}`,
  articleId: `a_${n}`,
  firstSeenAt: minute(n),
  lastSeenAt: minute(n),
  ...fields,
});

async function added(feeds: FeedStore, address: string, workspace = 'w'): Promise<FeedRecord> {
  const [one] = await feeds.subscribe(workspace, [{ address }], BY);
  if (one === undefined) throw new Error('nothing came back');
  return one.feed;
}

export function feedStoreContract(name: string, make: () => Promise<OpenFeeds>): void {
  const opened: OpenFeeds[] = [];
  const empty = async () => {
    const open = await make();
    opened.push(open);
    return open.feeds;
  };
  afterEach(async () => {
    for (const open of opened.splice(0)) await open.close();
  });

  describe(`${name}: following feeds`, () => {
    test('a feed that is added is never started, due at once, and awaits its baseline', async () => {
      const feeds = await empty();
      const given = {
        address: A,
        title: 'Field notes',
        home: 'https://a.example/',
        outletId: 'a',
        foundIn: 'its page',
        folders: ['News', 'Caracas'],
      };
      const [first] = await feeds.subscribe('w', [given], BY);
      const feed: FeedRecord = {
        id: feedIdOf(A),
        address: A,
        title: 'Field notes',
        home: 'https://a.example/',
        outletId: 'a',
        foundIn: 'its page',
        state: {},
        condition: 'never started',
        nextPollAt: BY.at,
        awaitsBaseline: true,
      };
      expect(first).toStrictEqual({ feed, isNew: true });
      expect(await feeds.subscriptions('w')).toStrictEqual([
        { feed, folders: ['News', 'Caracas'], addedBy: 'Ana', addedAt: BY.at },
      ]);
      expect(await feeds.due(BY.at, 5)).toStrictEqual([feed]);
      expect(await feeds.nextDueAt()).toBe(BY.at);
    });

    test('adding twice changes nothing, in one call or in two, however the address is written', async () => {
      const feeds = await empty();
      const twice = await feeds.subscribe('w', [{ address: A }, { address: 'HTTPS://A.example:443/feed' }], BY);
      expect(twice.map(({ isNew }) => isNew)).toEqual([true, false]);
      const again = await feeds.subscribe('w', [{ address: A, title: 'Other' }], { actor: 'Eva', at: minute(5) });
      expect(again.map(({ isNew }) => isNew)).toEqual([false]);
      expect(await feeds.subscriptions('w')).toMatchObject([{ addedBy: 'Ana' }]);
      expect(await feeds.changes('w', 10)).toHaveLength(1);
    });

    test('five hundred at once, in the order of their titles, one change', async () => {
      const feeds = await empty();
      const many = Array.from({ length: 500 }, (_, n) => ({ address: `https://many.example/${n}`, title: `Feed ${n}` }));
      expect(await feeds.subscribe('w', many, BY)).toHaveLength(500);
      const held = await feeds.subscriptions('w');
      expect(held.map(({ feed }) => feed.title)).toEqual(many.map(({ title }) => title));
      expect((await feeds.changes('w', 10)).map(({ what }) => what)).toEqual([
        'added 500 feeds: https://many.example/0, https://many.example/1, https://many.example/2 and 497 more',
      ]);
    });

    test('workspaces share a feed and not each other', async () => {
      const feeds = await empty();
      const first = await added(feeds, A, 'w');
      await feeds.record({ feed: { ...first, condition: 'fresh', nextPollAt: minute(30), awaitsBaseline: false }, items: [] });
      const [second] = await feeds.subscribe('other', [{ address: A }], { actor: 'Eva', at: minute(9) });
      expect(second).toMatchObject({ isNew: true, feed: { condition: 'fresh', nextPollAt: minute(30), awaitsBaseline: false } });
      expect(await feeds.unsubscribe('w', first.id, BY)).toBe(true);
      expect(await feeds.subscriptions('w')).toEqual([]);
      expect(await feeds.subscriptions('other')).toHaveLength(1);
      expect(await feeds.nextDueAt()).toBe(minute(30));
    });

    test('what nobody follows is not due; whoever follows it again starts anew', async () => {
      const feeds = await empty();
      const feed = await added(feeds, A);
      await feeds.record({ feed: { ...feed, nextPollAt: minute(30), awaitsBaseline: false }, items: [item(1)] });
      expect(await feeds.unsubscribe('w', feed.id, { actor: 'Eva', at: minute(2) })).toBe(true);
      expect(await feeds.unsubscribe('w', feed.id, BY)).toBe(false);
      expect(await feeds.unsubscribe('w', 'f_none', BY)).toBe(false);
      expect([await feeds.due(minute(59), 5), await feeds.nextDueAt()]).toEqual([[], undefined]);
      // A poll that was on its way does not bring it back.
      await feeds.record({ feed: { ...feed, nextPollAt: minute(40), awaitsBaseline: false }, items: [] });
      expect(await feeds.nextDueAt()).toBeUndefined();
      const [again] = await feeds.subscribe('w', [{ address: A }], { actor: 'Ana', at: minute(50) });
      expect(again).toMatchObject({ isNew: true, feed: { nextPollAt: minute(50), awaitsBaseline: true } });
      expect(await feeds.items(feed.id, 5)).toHaveLength(1);
      expect(await feeds.changes('w', 2)).toEqual([
        { at: minute(50), workspace: 'w', actor: 'Ana', what: `added the feed ${A}` },
        { at: minute(2), workspace: 'w', actor: 'Eva', what: `removed the feed ${A}` },
      ]);
    });

    test('what is offered comes once: what was removed stays removed', async () => {
      const feeds = await empty();
      const both = [{ address: A }, { address: B }];
      const first = await feeds.offer('w', both, BY);
      expect(first.map(({ address }) => address)).toEqual([A, B]);
      await feeds.unsubscribe('w', feedIdOf(A), BY);
      expect(await feeds.offer('w', [...both, { address: 'https://c.example/' }], BY)).toMatchObject([
        { address: 'https://c.example/' },
      ]);
      expect(await feeds.offer('other', both, BY)).toHaveLength(2);
    });

    test('a feed that moved is known by both its addresses', async () => {
      const feeds = await empty();
      const feed = await added(feeds, A);
      await feeds.record({ feed: { ...feed, address: B }, items: [] });
      const again = await feeds.subscribe('w', [{ address: A }, { address: B }], BY);
      expect(again.map((one) => [one.isNew, one.feed.id])).toEqual([
        [false, feed.id],
        [false, feed.id],
      ]);
      expect(await feeds.offer('w', [{ address: A }, { address: B }], BY)).toEqual([]);
    });
  });

  describe(`${name}: polls`, () => {
    test('due: longest overdue first, no more than asked for, none before its time, none without one', async () => {
      const feeds = await empty();
      for (const n of [3, 1, 2, 9])
        await feeds.subscribe('w', [{ address: `https://${n}.example/`, firstPollAt: minute(n) }], BY);
      const gone = await added(feeds, A);
      const { nextPollAt: _, ...never } = gone;
      await feeds.record({ feed: { ...never, condition: 'gone' }, items: [] });
      const due = async (n: number, limit: number) => (await feeds.due(minute(n), limit)).map(({ address }) => address);
      expect(await due(3, 9)).toEqual(['https://1.example/', 'https://2.example/', 'https://3.example/']);
      expect(await due(3, 1)).toEqual(['https://1.example/']);
      expect(await due(0, 9)).toEqual([]);
      expect(await feeds.nextDueAt()).toBe(minute(1));
    });

    test('a record is kept to the last field, and items are seen last first', async () => {
      const feeds = await empty();
      const { id } = await added(feeds, A);
      const feed: FeedRecord = {
        id,
        address: B,
        title: 'T',
        state: { etag: 'W/"ä"', failures: 2, move: { url: B, times: 1 } },
        condition: 'timed out',
        error: 'not done within 30 seconds',
        failingSince: minute(1),
        checkedAt: minute(2),
        succeededAt: minute(0),
        nextPollAt: minute(32),
        items: 7,
        awaitsBaseline: false,
      };
      const full = item(2, { isPageOwed: true, guid: 'g', link: 'l', title: 't', content: 'c', published: minute(0) });
      await feeds.record({ feed, items: [item(1), full] });
      expect(await feeds.subscriptions('w')).toMatchObject([{ feed }]);
      expect(await feeds.items(id, 9)).toStrictEqual([full, item(1)]);
      await feeds.record({ feed, items: [item(1, { lastSeenAt: minute(9) })] });
      expect(await feeds.items(id, 1)).toStrictEqual([item(1, { lastSeenAt: minute(9) })]);
      expect(await feeds.items('f_none', 9)).toEqual([]);
    });

    test('an article is found in every feed that had it', async () => {
      const feeds = await empty();
      const [a, b] = [await added(feeds, A), await added(feeds, B)];
      await feeds.record({ feed: b, items: [item(2, { articleId: 'a_1' })] });
      await feeds.record({ feed: a, items: [item(1, { articleId: 'a_1' }), item(3)] });
      const seen = await feeds.sightings('a_1');
      expect(seen).toStrictEqual([
        { feed: a, item: item(1, { articleId: 'a_1' }) },
        { feed: b, item: item(2, { articleId: 'a_1' }) },
      ]);
    });

    test('changes of others stand among its own, newest first', async () => {
      const feeds = await empty();
      await added(feeds, A);
      const change = { at: minute(1), workspace: 'w', actor: 'Eva', what: 'added the digest Venezuela' };
      await feeds.logChange(change);
      expect(await feeds.changes('w', 1)).toEqual([change]);
      expect(await feeds.changes('w', 9)).toHaveLength(2);
      expect(await feeds.changes('other', 9)).toEqual([]);
    });
  });
}
