import { describe, expect, it } from 'vitest';
import { createIntakeLine, type IntakeLineTools } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { takeIn } from '../../src/app/take-in.ts';
import type { Store } from '../../src/ports.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const ONE = page({ raw: 'Marco Rubio spoke in Guyana about oil and the border for an hour.', name: 'one', daysAgo: 1 });
const TWO = page({ raw: 'A strong earthquake shook the coast of Venezuela at dawn on Monday.', name: 'two', daysAgo: 1 });

function lineTo(store: Store, tools: Omit<IntakeLineTools, 'restorePlacer'>) {
  return createIntakeLine({ ...tools, store, restorePlacer: () => restorePlacer(tools.store) });
}

describe('taking pages in', () => {
  it('changes nothing the second time', async () => {
    const { store, tools, report } = await smallHouse([ONE, TWO]);
    expect(report).toMatchObject({ filed: 2, known: 0, problems: [] });
    const before = [await store.counts(), await store.reports({ limit: 9 })];
    expect(await takeIn({ pages: async () => ({ pages: [ONE, TWO], problems: [] }) }, tools)).toMatchObject({
      filed: 0,
      known: 2,
    });
    expect([await store.counts(), await store.reports({ limit: 9 })]).toEqual(before);
  });

  it('keeps an edited page as a new version', async () => {
    const { tools } = await smallHouse([ONE]);
    const edited = { ...ONE, raw: `${ONE.raw} He left at noon.` };
    expect(await takeIn({ pages: async () => ({ pages: [edited], problems: [] }) }, tools)).toMatchObject({
      filed: 0,
      revised: 1,
    });
  });

  it('passes over a page that holds no letter, and counts what is done', async () => {
    const seen: string[] = [];
    const { tools } = await smallHouse([]);
    const empty = page({ raw: ' \n\n… 123', name: 'empty', daysAgo: 1 });
    const report = await takeIn({ pages: async () => ({ pages: [empty, ONE], problems: [] }) }, tools, (done, of) =>
      seen.push(`${done}/${of}`),
    );
    expect(report).toMatchObject({ filed: 1 });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  it('names a page that fails, and takes the rest in', async () => {
    const { tools, store } = await smallHouse([]);
    const failing: Store = {
      ...store,
      file: async (filing) => (filing.article.url === 'u' ? Promise.reject(new Error('disk full')) : store.file(filing)),
    };
    const report = await takeIn(
      { pages: async () => ({ pages: [{ ...ONE, url: 'u' }, TWO], problems: [{ where: 'x', what: 'unread' }] }) },
      { ...tools, line: lineTo(failing, tools) },
    );
    expect(report).toMatchObject({ filed: 1, problems: [{ where: 'x', what: 'unread' }, { where: 'one' }] });
  });

  it('joins nothing to an article whose filing failed', async () => {
    const { tools, store } = await smallHouse([]);
    const text = `${ONE.raw} The envoys of both sides stayed behind and met again over dinner to speak of the port, the river and the coast.`;
    const [lost, kept] = [page({ raw: text, name: 'lost', daysAgo: 1 }), page({ raw: text, name: 'kept', daysAgo: 1 })];
    let calls = 0;
    const failing: Store = {
      ...store,
      file: async (filing) => (calls++ === 0 ? Promise.reject(new Error('disk full')) : store.file(filing)),
    };
    await takeIn({ pages: async () => ({ pages: [lost, kept], problems: [] }) }, { ...tools, line: lineTo(failing, tools) });
    const [row, ...others] = await store.reports({ limit: 9 });
    expect(others).toEqual([]);
    expect(row).toBeDefined();
    expect(row?.copyOf).toBeUndefined();
  });
});
