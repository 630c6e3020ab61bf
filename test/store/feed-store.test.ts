/** SQLite under the contract of a memory of feeds. */
import { describe, expect, test } from 'vitest';
import { feedStoreOn } from '../../src/store/sqlite/feed-store-on.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { feedStoreContract } from '../contract/feed-store.contract.ts';

feedStoreContract('SQLite', async () => openStores({ path: ':memory:' }));

describe('all or nothing', () => {
  test('one address that is none adds no feed at all', async () => {
    const { feeds, close } = openStores({ path: ':memory:' });
    const two = [{ address: 'https://a.example/' }, { address: 'nonsense' }];
    await expect(feeds.subscribe('w', two, { actor: 'Ana', at: '2026-11-21T14:00:00.000Z' })).rejects.toThrow('Invalid URL');
    expect([await feeds.subscriptions('w'), await feeds.changes('w', 9)]).toEqual([[], []]);
    await close();
  });

  test('a record with one bad item leaves nothing behind', async () => {
    const db = openDatabase({ path: ':memory:' });
    const feeds = feedStoreOn(db);
    const seen = { id: 'i_1', name: 'x', articleId: 'a_1', firstSeenAt: 'x', lastSeenAt: 'x' };
    await feeds.subscribe('w', [{ address: 'https://a.example/' }], { actor: 'Ana', at: '2026-11-21T14:00:00.000Z' });
    const [held] = await feeds.subscriptions('w');
    if (held === undefined) throw new Error('not held');
    const broken = { ...held.feed, title: 'changed' };
    const bad = { ...seen, firstSeenAt: undefined as unknown as string };
    await expect(feeds.record({ feed: broken, items: [seen, bad] })).rejects.toThrow();
    expect(await feeds.items(held.feed.id, 9)).toEqual([]);
    expect((await feeds.subscriptions('w'))[0]?.feed.title).toBeUndefined();
    db.close();
  });
});
