import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filing, Store } from '../../src/ports.ts';
import { filingOf } from './filing-of.ts';
import { filings } from './generated-filings.ts';
import type { MakeStore } from './store.contract.ts';

const EVERYTHING = 1_000;

/** Everything that a store tells of one article, to compare before and after. */
async function everythingOf(store: Store, id: string) {
  return {
    articles: await store.articles([id]),
    versions: await store.versions(id),
    sentences: await store.sentences([id]),
    mentions: await store.mentions([id]),
    trail: await store.trail(id),
    quotes: await store.quotes({ articleIds: [id], limit: EVERYTHING }),
    reports: await store.reports({ limit: EVERYTHING }),
    speakers: await store.speakers(EVERYTHING),
    entities: await store.topEntities(EVERYTHING),
    counts: await store.counts(),
  };
}

/** A copy is known as one by the article or by its placement; held, it says so itself. */
function asHeld({ article, placement }: Filing) {
  const copyOf = article.copyOf ?? placement.copyOf;
  return { ...article, ...(copyOf !== undefined && { copyOf }) };
}

export function filesArticles(make: MakeStore): void {
  describe('filing', () => {
    test('what was filed is read back, every field of it, and filing it again changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(filings('a_1'), async (filing) => {
          const store = await make();
          expect(await store.file(filing)).toBe('filed');
          const held = await everythingOf(store, 'a_1');
          expect(held.articles).toStrictEqual([asHeld(filing)]);
          expect(held.versions).toStrictEqual([asHeld(filing)]);
          expect(held.sentences).toStrictEqual(new Map([['a_1', filing.sentences]]));
          expect(held.mentions).toStrictEqual(new Map([['a_1', filing.mentions]]));
          expect(held.trail).toStrictEqual(filing.trail);
          expect(held.quotes).toStrictEqual([...filing.quotes].sort((a, b) => a.start - b.start));
          expect(await store.file(filing)).toBe('known');
          expect(await everythingOf(store, 'a_1')).toStrictEqual(held);
          await store.close();
        }),
        { numRuns: 150 },
      );
    });

    test('a revised article is as if only the new text had been filed, and the old text stays readable', async () => {
      await fc.assert(
        fc.asyncProperty(filings('a_1'), filings('a_1'), filings('a_2'), async (first, second, other) => {
          fc.pre(first.article.fingerprint !== second.article.fingerprint);
          const store = await make();
          const fresh = await make();
          await store.file(first);
          await store.file(other);
          expect(await store.file(second)).toBe('revised');
          const [before, now] = await store.versions('a_1');
          expect(before).toStrictEqual(asHeld(first));
          expect(now?.text).toBe(second.article.text);
          if (now === undefined) return;
          await fresh.file({ ...second, article: now, placement: { ...second.placement, storyId: first.placement.storyId } });
          await fresh.file(other);
          const { versions: _, reports: held, ...rest } = await everythingOf(store, 'a_1');
          const { versions: __, reports: wanted, ...expected } = await everythingOf(fresh, 'a_1');
          expect(rest).toStrictEqual(expected);
          // Reports of one date may have changed places: the revised one got its date later than the other.
          expect(new Set(held)).toStrictEqual(new Set(wanted));
          await store.close();
          await fresh.close();
        }),
        { numRuns: 100 },
      );
    });

    test('a revision keeps the first sight, the story and a date that says more than the sight of the change', async () => {
      const store = await make();
      const report = { id: 'a_1', at: '2026-01-05T00:00:00.000Z', firstSeenAt: '2026-01-06T00:00:00.000Z', storyId: 's_1' };
      await store.file(filingOf({ ...report, text: 'Eight warships.' }));
      const later = filingOf({ ...report, text: 'Seven warships.', firstSeenAt: '2026-01-09T00:00:00.000Z', storyId: 's_2' });
      const date = { at: '2026-01-09T00:00:00.000Z', precision: 'minute', basis: 'first-seen' } as const;
      expect(await store.file({ ...later, article: { ...later.article, date } })).toBe('revised');
      const [article] = await store.articles(['a_1']);
      expect(article).toMatchObject({ version: 2, firstSeenAt: report.firstSeenAt, date: { at: report.at, basis: 'feed' } });
      expect((await store.reports({ limit: 5 })).map((row) => row.storyId)).toEqual(['s_1']);
      expect(await store.stories(['s_2'])).toEqual([]);
    });

    test('a text that comes back after a revision is a third version', async () => {
      const store = await make();
      const [one, two] = [filingOf({ id: 'a_1', text: 'One.' }), filingOf({ id: 'a_1', text: 'Two.' })];
      expect([await store.file(one), await store.file(two), await store.file(one)]).toEqual(['filed', 'revised', 'revised']);
      expect((await store.versions('a_1')).map((article) => [article.version, article.text])).toEqual([
        [1, 'One.'],
        [2, 'Two.'],
        [3, 'One.'],
      ]);
      expect(await store.isHeld('a_1', one.article.fingerprint)).toBe(true);
      expect(await store.isHeld('a_1', two.article.fingerprint)).toBe(false);
    });

    test('a filing that cannot be filed leaves nothing behind', async () => {
      const store = await make();
      const good = filingOf({ id: 'a_1', at: '2026-01-05T00:00:00.000Z', names: { x: 'Report' } });
      const bad: Filing = { ...good, article: { ...good.article, date: { ...good.article.date, at: 'yesterday' } } };
      await expect(store.file(bad)).rejects.toThrow('yesterday');
      expect(await store.counts()).toEqual({ articles: 0, copies: 0, quotes: 0, stories: 0 });
      expect(await store.file(good)).toBe('filed');
    });
  });

  describe('filing several together', () => {
    test('is as filing them one after the other', async () => {
      const some = fc.array(fc.constantFrom('a_1', 'a_2', 'a_3').chain(filings), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(some, async (list) => {
          const [together, alone] = [await make(), await make()];
          const outcomes: string[] = [];
          for (const filing of list) outcomes.push(await alone.file(filing));
          expect(await together.fileAll(list)).toEqual(outcomes);
          for (const id of ['a_1', 'a_2', 'a_3'])
            expect(await everythingOf(together, id)).toStrictEqual(await everythingOf(alone, id));
          await together.close();
          await alone.close();
        }),
        { numRuns: 40 },
      );
    });

    test('leaves nothing behind where one of them cannot be filed', async () => {
      const store = await make();
      const good = filingOf({ id: 'a_1', at: '2026-01-05T00:00:00.000Z', names: { x: 'Report' } });
      const other = filingOf({ id: 'a_2' });
      const bad: Filing = { ...other, article: { ...other.article, date: { ...other.article.date, at: 'yesterday' } } };
      await expect(store.fileAll([good, bad])).rejects.toThrow('yesterday');
      expect(await store.counts()).toEqual({ articles: 0, copies: 0, quotes: 0, stories: 0 });
      expect(await store.fileAll([good, other])).toEqual(['filed', 'filed']);
    });
  });

  describe('reading by id', () => {
    test('in the order asked for, each once, unknown ones left out', async () => {
      const store = await make();
      for (const id of ['a_1', 'a_2', 'a_3']) await store.file(filingOf({ id }));
      const asked = ['a_3', 'a_9', 'a_1', 'a_3', '', "a_1' OR 1=1 --"];
      expect((await store.articles(asked)).map((article) => article.id)).toEqual(['a_3', 'a_1']);
      expect([...(await store.sentences(asked)).keys()]).toEqual(['a_3', 'a_1']);
      expect([...(await store.mentions(asked)).keys()]).toEqual(['a_3', 'a_1']);
      expect(await store.trail('a_9')).toEqual([]);
      expect(await store.versions('a_9')).toEqual([]);
      expect(await store.isHeld('a_9', 'f_')).toBe(false);
      expect(await store.articles([])).toEqual([]);
    });

    test('ids by their first characters, which are no pattern', async () => {
      const store = await make();
      for (let n = 10; n < 25; n++) await store.file(filingOf({ id: `a_${n}` }));
      expect(await store.articleIdsLike('a_1')).toEqual([...Array(10).keys()].map((n) => `a_1${n}`));
      expect(await store.storyIdsLike('s_a_2')).toEqual([0, 1, 2, 3, 4].map((n) => `s_a_2${n}`));
      expect(await store.articleIdsLike('a_12')).toEqual(['a_12']);
      expect(await store.articleIdsLike('a')).toHaveLength(10);
      for (const none of ['%', 'a%', 'A_1', 'a_3', '_']) expect(await store.articleIdsLike(none)).toEqual([]);
    });

    test('by address: the article itself, not a report below it on its page', async () => {
      const store = await make();
      const url = 'https://example.org/a?b=c';
      for (const id of ['a_2', 'a_1']) await store.file(filingOf({ id, url }));
      expect((await store.articleAt(url))?.id).toBe('a_2');
      expect(await store.articleAt('https://example.org/a')).toBeUndefined();
    });
  });
}
