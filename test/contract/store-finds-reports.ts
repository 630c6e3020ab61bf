import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportQuery, Store } from '../../src/ports.ts';
import { filingOf, type Report } from './filing-of.ts';
import { someOf } from './some-of.ts';
import type { MakeStore } from './store.contract.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const VOCABULARY = ['alpha', 'beta', 'gamma', 'delta'];
const ENTITIES: Readonly<Record<string, string>> = { A: 'alpha', B: 'beta', C: 'gamma' };

/** Reports of four words, so that words, entities and dates meet in every combination. */
const reports: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record(
      {
        text: fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
        title: fc.constantFrom('alpha', 'beta gamma', 'Alphabet'),
        at: fc.integer({ min: 1, max: 9 }).map(day),
        outletId: fc.constantFrom('o1', 'o2'),
        language: fc.constantFrom('en', 'es'),
      },
      { requiredKeys: ['text'] },
    ),
    { minLength: 4, maxLength: 30 },
  )
  .map((list) => list.map((report, index) => ({ ...report, id: `a_${index}`, names: ENTITIES })));

/** At most three restrictions at once: with more, nearly every answer is empty and says nothing. */
const queries: fc.Arbitrary<ReportQuery> = someOf({
  entityIds: fc.array(fc.constantFrom('A', 'B', 'C', 'unknown'), { maxLength: 3 }),
  words: fc.constantFrom('alpha', 'beta GAMMA', '"alpha beta"', 'délta', 'epsilon', '“gamma” alpha', '!', ''),
  since: fc.integer({ min: 1, max: 9 }).map(day),
  until: fc.integer({ min: 1, max: 9 }).map(day),
  outletId: fc.constantFrom('o1', 'o2', 'o3'),
  language: fc.constantFrom('en', 'es'),
});

/** The same question answered the slow, obvious way. */
function expected(list: readonly Report[], query: ReportQuery): { id: string; hits: number; inTitle: boolean }[] {
  const wanted = query.words === undefined ? undefined : phrasesOf(query.words);
  return list
    .map((report, index) => ({ report, index }))
    .filter(({ report }) => isInWindow(report, query) && (wanted === undefined || holds(report, wanted)))
    .map((found) => ({ ...found, hits: hitsOf(found.report, query), inTitle: isInTitle(found.report, query, wanted) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => (b.report.at ?? '').localeCompare(a.report.at ?? '') || b.index - a.index)
    .slice(0, query.limit)
    .map(({ report, hits, inTitle }) => ({ id: report.id, hits, inTitle }));
}

function isInWindow({ at, outletId, language }: Report, query: ReportQuery): boolean {
  if (query.since !== undefined && (at === undefined || at < query.since)) return false;
  if (query.until !== undefined && (at === undefined || at >= query.until)) return false;
  return (query.outletId ?? outletId) === outletId && (query.language ?? language ?? 'en') === (language ?? 'en');
}

function phrasesOf(words: string): string[] {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.matchAll(/["“]([^"”]*)["”]|([a-z]+)/gu)].map((match) => match[1] ?? match[2] ?? '');
}

function holds({ text, title }: Report, phrases: readonly string[]): boolean {
  return phrases.length > 0 && phrases.every((phrase) => holdsPhrase(text, phrase) || holdsPhrase(title, phrase));
}

function holdsPhrase(text: string | undefined, phrase: string): boolean {
  return ` ${text?.toLowerCase()} `.includes(` ${phrase} `);
}

function hitsOf({ text }: Report, { entityIds }: ReportQuery): number {
  if (entityIds === undefined) return 1;
  return text?.split(' ').filter((word) => entityIds.some((id) => ENTITIES[id] === word)).length ?? 0;
}

function isInTitle({ title, text }: Report, { entityIds }: ReportQuery, phrases: readonly string[] | undefined): boolean {
  if (entityIds === undefined) return phrases?.every((phrase) => holdsPhrase(title, phrase)) === true;
  return entityIds.some(
    (id) => holdsPhrase(text, ENTITIES[id] ?? '?') && title?.split(' ').includes(ENTITIES[id] ?? '?') === true,
  );
}

async function idsOf(store: Store, query: Omit<ReportQuery, 'limit'>): Promise<string[]> {
  return (await store.reports({ ...query, limit: 50 })).map((row) => row.articleId);
}

export function findsReports(make: MakeStore): void {
  describe('finding reports', () => {
    test('answers what a plain reading of all reports answers', async () => {
      await fc.assert(
        fc.asyncProperty(reports, fc.array(queries, { minLength: 1, maxLength: 8 }), async (list, asked) => {
          const store = await make();
          for (const report of list) await store.file(filingOf(report));
          for (const query of asked) {
            const rows = await store.reports(query);
            expect(rows.map(({ articleId: id, hits, inTitle }) => ({ id, hits, inTitle }))).toEqual(expected(list, query));
          }
          await store.close();
        }),
        { numRuns: 150 },
      );
    });

    test('a row tells what ranking needs, and leaves out what is not known', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', storyId: 's_1', ownerId: 'owner', names: { x: 'Report' } }));
      await store.file(filingOf({ id: 'a_2', storyId: 's_1', at: day(3), outletId: 'o', ownerId: 'owner', copyOf: 'a_1' }));
      expect(await store.reports({ limit: 5 })).toStrictEqual([
        {
          articleId: 'a_2',
          storyId: 's_1',
          at: day(3),
          outletId: 'o',
          ownerId: 'owner',
          pageId: 'a_2',
          length: expect.any(Number),
          copyOf: 'a_1',
          hits: 1,
          inTitle: false,
        },
        {
          articleId: 'a_1',
          storyId: 's_1',
          ownerId: 'owner',
          pageId: 'a_1',
          length: expect.any(Number),
          hits: 1,
          inTitle: false,
        },
      ]);
    });

    test('in the title: as the text calls it, at any of its places; without a title, in the first headline', async () => {
      const store = await make();
      const text = 'Marco Rubio spoke. The secretary left. Rubio again.';
      const named = (words: string) => ({ text, names: { rubio: words } });
      const both = filingOf({ id: 'a_1', title: 'Rubio speaks', text });
      const mentions = ['The secretary', 'Rubio', 'Marco Rubio'].map((words) => {
        const start = text.indexOf(words);
        return { entityId: 'rubio', start, end: start + words.length };
      });
      await store.file({ ...both, mentions });
      await store.file(filingOf({ id: 'a_2', title: 'Rubios and rubio', ...named('Rubio') }));
      const headed = filingOf({ id: 'a_3', ...named('Marco Rubio') });
      await store.file({ ...headed, article: { ...headed.article, sections: [{ kind: 'headline', start: 0, end: 18 }] } });
      await store.file(filingOf({ id: 'a_4', ...named('Rubio') }));
      const rows = await store.reports({ entityIds: ['rubio'], limit: 9 });
      expect(new Map(rows.map((row) => [row.articleId, row.inTitle]))).toEqual(
        new Map([
          ['a_4', false],
          ['a_3', true],
          ['a_2', false],
          ['a_1', true],
        ]),
      );
    });

    test('since is included, until is not, to the millisecond; many reports of one moment stay in their window', async () => {
      const store = await make();
      const moment = '2026-01-05T10:00:00.000Z';
      for (let n = 0; n < 30; n++) await store.file(filingOf({ id: `a_${n}`, at: moment }));
      await store.file(filingOf({ id: 'before', at: '2026-01-05T09:59:59.999Z' }));
      await store.file(filingOf({ id: 'after', at: '2026-01-05T10:00:00.001Z' }));
      const next = '2026-01-05T10:00:00.001Z';
      expect(await idsOf(store, { since: moment, until: next })).toHaveLength(30);
      expect((await idsOf(store, { since: moment }))[0]).toBe('after');
      expect(await idsOf(store, { since: next })).toEqual(['after']);
      expect(await idsOf(store, { until: moment })).toEqual(['before']);
      expect(await idsOf(store, { since: next, until: moment })).toEqual([]);
      expect(await store.reports({ limit: 3, words: 'report', until: next })).toHaveLength(3);
    });

    test('dates decide and not the order of filing', async () => {
      const store = await make();
      for (const n of [5, 2, 9, 1, 7]) await store.file(filingOf({ id: `a_${n}`, at: day(n), text: 'x' }));
      await store.file(filingOf({ id: 'old', at: '1969-07-20T20:17:40.000Z', text: 'x' }));
      await store.file(filingOf({ id: 'open', text: 'x' }));
      const order = ['a_9', 'a_7', 'a_5', 'a_2', 'a_1', 'old', 'open'];
      expect(await idsOf(store, {})).toEqual(order);
      expect(await idsOf(store, { words: 'x' })).toEqual(order);
      expect(await idsOf(store, { words: 'x', until: day(2) })).toEqual(['a_1', 'old']);
    });

    test('any limit is taken', async () => {
      const store = await make();
      for (const id of ['a_1', 'a_2', 'a_3']) await store.file(filingOf({ id }));
      const sizes = [0, -1, 1, 2.9, 1e12, Number.POSITIVE_INFINITY, Number.NaN].map((limit) => store.reports({ limit }));
      expect((await Promise.all(sizes)).map((rows) => rows.length)).toEqual([0, 0, 1, 2, 3, 3, 0]);
    });
  });
}
