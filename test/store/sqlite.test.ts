/** SQLite under the contract, and what only it has: its full-text index in step, its query plans, its order of dates. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { QuoteQuery, ReportQuery, Store } from '../../src/ports.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openStore, storeOn } from '../../src/store/sqlite/open-store.ts';
import { filingOf } from '../contract/filing-of.ts';
import { filings } from '../contract/generated-filings.ts';
import { storeContract } from '../contract/store.contract.ts';
import { problemsOf } from './database-problems.ts';

storeContract('SQLite', async () => openStore({ path: ':memory:' }));

function storeInMemory() {
  const db = openDatabase({ path: ':memory:' });
  return { db, store: storeOn(db) };
}

describe('kept in step', () => {
  test('full text, references and counts, whatever is filed and revised', async () => {
    const anyOf = fc.constantFrom('a_1', 'a_2', 'a_3').chain(filings);
    await fc.assert(
      fc.asyncProperty(fc.array(anyOf, { maxLength: 12 }), async (list) => {
        const { db, store } = storeInMemory();
        for (const filing of list) await store.file(filing);
        expect(problemsOf(db)).toEqual([]);
        await store.close();
      }),
      { numRuns: 100 },
    );
  });

  test('the check of the full-text index bites', async () => {
    const { db, store } = storeInMemory();
    await store.file(filingOf({ id: 'a_1', text: 'Eight warships.' }));
    db.exec(
      "INSERT INTO article_fts (article_fts, rowid, title, text) VALUES ('delete', (SELECT pos FROM article), NULL, 'Eight')",
    );
    expect(problemsOf(db).join()).toContain('full text');
  });

  test('filing what is known writes nothing at all', async () => {
    const { db, store } = storeInMemory();
    const filing = filingOf({ id: 'a_1', text: 'Eight warships.', names: { x: 'Eight' }, quotes: [{ text: 'Eight' }] });
    const changes = () => db.prepare('SELECT total_changes()').pluck().get();
    await store.file(filing);
    const before = changes();
    expect(await store.file(filing)).toBe('known');
    expect(changes()).toBe(before);
  });
});

describe('the order of dates', () => {
  test('more reports of one millisecond than fit behind each other', async () => {
    const { store } = storeInMemory();
    const at = '2026-01-05T00:00:00.000Z';
    for (let n = 0; n < 2_100; n++) await store.file(filingOf({ id: `a_${n}`, at, text: 'x', storyId: 's_1' }));
    const rows = await store.reports({ words: 'x', since: at, limit: 5_000 });
    expect(rows.map((row) => row.articleId)).toEqual([...Array(2_100).keys()].map((n) => `a_${2_099 - n}`));
  });

  test('dates of no news: before 1900 and in the far future', async () => {
    const { store } = storeInMemory();
    const dates = ['0001-01-01T00:00:00.000Z', '2026-01-05T00:00:00.000Z', '9999-12-31T23:59:59.999Z'];
    for (const at of dates) await store.file(filingOf({ id: `a_${at}`, at }));
    expect((await store.reports({ limit: 5 })).map((row) => row.at)).toEqual([...dates].reverse());
    expect(await store.reports({ since: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', limit: 5 })).toHaveLength(
      1,
    );
  });
});

describe('merged stories', () => {
  test('answer with the one that they became part of, which new reports join', async () => {
    const { db, store } = storeInMemory();
    for (const n of [1, 2, 3]) await store.file(filingOf({ id: `a_${n}`, storyId: `s_${n}` }));
    db.exec(`UPDATE story SET merged_into = 's_2' WHERE id = 's_1'; UPDATE story SET merged_into = 's_3' WHERE id = 's_2';
             UPDATE article SET story_id = 's_3'`);
    await store.file(filingOf({ id: 'a_4', storyId: 's_1' }));
    const found = await store.stories(['s_1', 's_2', 's_3']);
    expect(found.map((story) => [story.id, story.articleIds])).toEqual([['s_3', ['a_1', 'a_2', 'a_3', 'a_4']]]);
    expect(await store.counts()).toMatchObject({ articles: 4, stories: 1 });
    expect(problemsOf(db)).toEqual([]);
  });
});

const SPOKEN = filingOf({
  id: 'a_1',
  text: 'x',
  names: { x: 'x' },
  quotes: [{ text: 'x', speakerName: 'Marco Rubio', speakerId: 'person:rubio' }],
});

/** The plans of every statement that answering takes, in SQLite's own words. */
async function plansOf(answer: (store: Store) => Promise<unknown>): Promise<string[]> {
  const { db, store } = storeInMemory();
  await store.file(SPOKEN);
  const prepared = vi.spyOn(db, 'prepare');
  await answer(store);
  const texts = prepared.mock.calls.map(([text]) => text);
  prepared.mockRestore();
  return texts.flatMap((text) => {
    const positional = Array(text.split('?').length - 1).fill('');
    const named = Object.fromEntries([...text.matchAll(/@(\w+)/gu)].map(([, key]) => [key, '']));
    const values = text.includes('@') ? [...positional, named] : positional;
    const rows = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[];
    return rows.map((row) => row.detail);
  });
}

describe('query plans', () => {
  const since = '2026-01-01T00:00:00.000Z';
  const reportQueries: Omit<ReportQuery, 'limit'>[] = [
    {},
    { since },
    { outletId: 'o' },
    { language: 'en', since },
    { entityIds: ['x', 'y'] },
    { entityIds: ['x'], since, until: since, outletId: 'o', language: 'en' },
    { words: 'x' },
    { words: 'x', since, language: 'en' },
    { words: 'x', entityIds: ['x', 'y'], since },
  ];
  const quoteQueries: Omit<QuoteQuery, 'limit'>[] = [
    {},
    { since, kinds: ['direct'] },
    { speakerIds: ['person:rubio'] },
    { speakerIds: ['person:rubio'], aboutEntityIds: ['x'], since },
    { aboutEntityIds: ['x', 'y'] },
    { aboutWords: 'x' },
    { speakerIds: ['person:rubio'], aboutWords: 'x', since },
    { aboutEntityIds: ['x'], aboutWords: 'x' },
  ];
  const scans = /^SCAN|TEMP B-TREE/;
  /** Not scans of anything that grows: the list in the question, and the one row that carries the order. */
  const harmless = /^SCAN (asked|json_each) VIRTUAL TABLE|^SCAN (article|quote)_fts VIRTUAL TABLE INDEX (0|192):M/;

  test.each(reportQueries)('reports %j: read in order off an index, nothing sorted', async (query) => {
    const plans = await plansOf((store) => store.reports({ ...query, limit: 5 }));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => scans.test(plan) && !harmless.test(plan))).toEqual([]);
  });

  test.each(quoteQueries)('quotes %j: read in order off an index, nothing sorted', async (query) => {
    const plans = await plansOf((store) => store.quotes({ ...query, limit: 5 }));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => scans.test(plan) && !harmless.test(plan))).toEqual([]);
  });

  test('the rest: by id, by address, by first characters, by story, every version, the window of placement', async () => {
    const filing = filingOf({ id: 'a_2' });
    const window = { form: Uint8Array.from([1]), earliestId: 'a_2' };
    const placed = { ...filing, placement: { ...filing.placement, window } };
    const plans = await plansOf(async (store) => {
      await Promise.all([store.articles(['a_1']), store.sentences(['a_1']), store.mentions(['a_1']), store.trail('a_1')]);
      await Promise.all([store.articleAt('https://example.org/'), store.articleIdsLike('a_'), store.storyIdsLike('s_')]);
      await Promise.all([store.stories(['s_a_1']), store.versions('a_1'), store.isHeld('a_1', '')]);
      await store.file(placed);
      for await (const { articleId } of store.placed()) expect(articleId).toBe('a_2');
    });
    expect(plans.filter((plan) => scans.test(plan))).toEqual([]);
  });
});
