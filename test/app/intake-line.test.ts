/** Pages that wait together are one transaction, and each of them still has its own outcome. */
import { describe, expect, it } from 'vitest';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import type { Filing, IncomingPage, Store } from '../../src/ports.ts';
import { generatedPage } from '../bench/generated-articles.ts';
import { smallHouse } from '../fakes/small-house.ts';

const NEWEST = Date.parse('2026-11-21T12:00:00.000Z');
const PAGES = Array.from({ length: 24 }, (_, index) => generatedPage(24 - index, NEWEST));

/** Everything that was filed, in the order in which it was. */
async function rowsOf(store: Store) {
  const reports = await store.reports({ limit: 100 });
  const ids = reports.map(({ articleId }) => articleId);
  return {
    reports,
    articles: await store.articles(ids),
    quotes: await store.quotes({ limit: 10_000 }),
    trails: await Promise.all(ids.map((id) => store.trail(id))),
  };
}

async function houseWith(change: (store: Store) => Partial<Store> = () => ({})) {
  const { store, tools } = await smallHouse([]);
  const { library, clock } = tools;
  const seen = { ...store, ...change(store) };
  const line = createIntakeLine({ store: seen, library, clock, restorePlacer: () => restorePlacer(store) });
  return { store, line };
}

describe('pages that come at the same time', () => {
  it('are filed as if they had come one after the other, in few transactions', async () => {
    let transactions = 0;
    const counting = (store: Store): Partial<Store> => ({
      file: (filing) => {
        transactions += 1;
        return store.file(filing);
      },
      fileAll: (filings) => {
        transactions += 1;
        return store.fileAll(filings);
      },
    });
    const [together, alone] = [await houseWith(counting), await houseWith()];
    for (const page of PAGES) await alone.line.take(page);
    await Promise.all([...PAGES, ...PAGES].map((page) => together.line.take(page)));
    expect(await rowsOf(together.store)).toEqual(await rowsOf(alone.store));
    expect(transactions).toBeLessThan(PAGES.length / 3);
  });

  it('are told filed only when they are held', async () => {
    const { store, line } = await houseWith();
    await Promise.all(
      PAGES.map(async (page) => {
        expect(await line.take(page)).toEqual(['filed']);
        expect(await store.articleAt(page.url ?? '')).toBeDefined();
      }),
    );
  });

  it('lose none but the one that cannot be filed, and nothing refers to it', async () => {
    const text = PAGES[0]?.raw ?? '';
    const isBad = ({ article }: Filing) => article.url === 'https://bad.example/';
    const refusing = (store: Store): Partial<Store> => ({
      file: (filing) => (isBad(filing) ? Promise.reject(new Error('refused')) : store.file(filing)),
      fileAll: (filings) => (filings.some(isBad) ? Promise.reject(new Error('refused')) : store.fileAll(filings)),
    });
    const { store, line } = await houseWith(refusing);
    const own = (name: string): IncomingPage => ({ name, url: name, origin: 'feed', raw: text });
    const pages = [own('https://a.example/'), own('https://bad.example/'), own('https://b.example/'), ...PAGES.slice(1, 9)];
    const outcomes = await Promise.allSettled(pages.map((page) => line.take(page)));
    expect(outcomes.map(({ status }) => status)).toEqual(pages.map((_, at) => (at === 1 ? 'rejected' : 'fulfilled')));
    const reports = await store.reports({ limit: 100 });
    expect(reports).toHaveLength(pages.length - 1);
    const held = new Set(reports.map(({ articleId }) => articleId));
    for (const { copyOf } of reports) if (copyOf !== undefined) expect(held).toContain(copyOf);
    expect(await line.take(own('https://c.example/'))).toEqual(['filed']);
  });
});
