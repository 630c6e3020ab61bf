/** What every memory of cited pages must do, whatever it is kept in. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Told } from '../../src/core/digest/digest.ts';
import type { DigestStore } from '../../src/ports/digests.ts';
import type { RecheckStore } from '../../src/ports/rechecks.ts';
import type { Store } from '../../src/ports.ts';
import { filingOf } from './filing-of.ts';
import { toldInAPost } from './told-in-a-post.ts';

export interface OpenRechecks {
  readonly rechecks: RecheckStore;
  readonly digests: DigestStore;
  readonly store: Store;
  close(): Promise<void>;
}

const hour = (n: number) => new Date(Date.UTC(2026, 10, 21, n)).toISOString();
const LIMIT = { pages: 9, ofHost: 9 };

export function recheckStoreContract(name: string, make: () => Promise<OpenRechecks>): void {
  const opened: OpenRechecks[] = [];
  afterEach(async () => {
    for (const open of opened.splice(0)) await open.close();
  });

  /** Articles at these addresses, and a way to tell of one of them. */
  async function withArticles(urls: readonly (string | undefined)[]) {
    const open = await make();
    opened.push(open);
    const { digests, store } = open;
    for (const [index, url] of urls.entries())
      await store.file(filingOf({ id: `a_${index}`, ...(url === undefined ? {} : { url }) }));
    const told = (articleId: string): Told => ({
      ...{ kind: 'sentence', storyId: 's_1', articleId, start: 0, end: 1, text: 'x', fingerprint: 'f', language: 'en' },
    });
    const tell = (ids: readonly string[], at: string) => toldInAPost(digests, ids.map(told), at);
    return { ...open, tell };
  }

  describe(`${name}: cited pages`, () => {
    test('are those of what was told; due some hours later, once each, and of one host only so many', async () => {
      const { rechecks, tell } = await withArticles([
        'https://a.example/1',
        'https://a.example/2',
        'https://b.example/3',
        undefined,
        'https://b.example/never-told',
      ]);
      await tell(['a_0', 'a_1', 'a_0', 'a_3'], hour(1));
      await tell(['a_2', 'a_unknown'], hour(2));
      expect(await rechecks.due(hour(4), LIMIT)).toEqual([]);
      const due = await rechecks.due(hour(6), LIMIT);
      expect(due.map(({ articleId, host, nextAt }) => [articleId, host, nextAt])).toEqual([
        ['a_0', 'a.example', hour(5)],
        ['a_1', 'a.example', hour(5)],
        ['a_2', 'b.example', hour(6)],
      ]);
      const ids = async (limit: { pages: number; ofHost: number }) =>
        (await rechecks.due(hour(6), limit)).map(({ articleId }) => articleId);
      expect(await ids({ pages: 9, ofHost: 1 })).toEqual(['a_0', 'a_2']);
      expect(await ids({ pages: 1, ofHost: 9 })).toEqual(['a_0']);
      expect((await rechecks.ofHost('a.example', 9)).map(({ articleId }) => articleId).sort()).toEqual(['a_0', 'a_1']);
    });

    test('are kept as they were left; what is cited anew meanwhile is asked for sooner again', async () => {
      const { rechecks, tell } = await withArticles(['https://a.example/1']);
      await tell(['a_0'], hour(1));
      const [first] = await rechecks.due(hour(5), LIMIT);
      if (first === undefined) throw new Error('none is due');
      const { nextAt: _, ...rest } = first;
      const asked = { ...rest, checkedAt: hour(5), state: { etag: '"a"' }, missing: { since: hour(5), how: 'gone' } };
      await rechecks.keep({ ...asked, nextAt: hour(29) });
      expect(await rechecks.due(hour(29), LIMIT)).toEqual([{ ...asked, nextAt: hour(29) }]);
      // Told in another channel while the page was asked for.
      await tell(['a_0'], hour(8));
      await rechecks.keep({ ...asked, nextAt: hour(32) });
      expect(await rechecks.due(hour(12), LIMIT)).toEqual([{ ...asked, citedAt: hour(8), nextAt: hour(12) }]);
      await rechecks.keep({ ...asked, citedAt: hour(8) });
      expect(await rechecks.due(hour(999), LIMIT)).toEqual([]);
      await tell(['a_0'], hour(999));
      expect((await rechecks.due(hour(1003), LIMIT))[0]).toMatchObject({ citedAt: hour(999), nextAt: hour(1003) });
    });

    test('an article is marked as withdrawn, and no longer; its text stays', async () => {
      const { store } = await withArticles(['https://a.example/1', 'https://a.example/2']);
      const [before] = await store.articles(['a_0']);
      const withdrawn = { since: hour(1), how: 'its page answers 404 (not found)' };
      await store.markWithdrawn(['a_0', 'a_unknown'], withdrawn);
      expect(await store.articles(['a_0', 'a_1'])).toEqual([{ ...before, withdrawn }, ...(await store.articles(['a_1']))]);
      await store.markWithdrawn(['a_0'], undefined);
      expect(await store.articles(['a_0'])).toEqual([before]);
    });
  });
}
