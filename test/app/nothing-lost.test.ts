/** Whatever comes, in whatever order, with restarts in between: every article is held once, in one story that is there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import type { IncomingPage } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { smallLibrary } from '../fakes/small-house.ts';

const PLACES = ['Caracas', 'Guyana', 'Lima', 'Quito'];
const sentence = fc
  .tuple(fc.constantFrom(...PLACES), fc.nat(30), fc.constantFrom('closed', 'searched', 'left', 'denied'))
  .map(([place, count, verb]) => `The patrol ${verb} the harbour of ${place} after ${count} boats had been counted there.`);
const text = fc.oneof(
  { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('', '…', 'Live', 'Marco Rubio') },
);
/** Few names, so that pages come again, with the same text and with another one. */
const page = fc
  .record({ n: fc.nat(12), raw: text, day: fc.option(fc.integer({ min: -60, max: 3 }), { nil: undefined }) })
  .map(({ n, raw, day }): IncomingPage => {
    const date = day === undefined ? undefined : new Date(Date.UTC(2026, 10, 21) + day * 86_400_000).toISOString();
    const url = `https://news.example/${n}`;
    return {
      name: url,
      url,
      origin: 'feed',
      raw,
      ...(date === undefined ? {} : { date: { at: date, precision: 'minute', basis: 'feed' } }),
    };
  });
const clock = { now: () => '2026-11-24T14:00:00.000Z' };
const library = smallLibrary();

it('nothing is lost, nothing is held twice, and each article is in one story', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(page, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }), async (runs) => {
      const { store, close } = openStores({ path: ':memory:' });
      for (const pages of runs) {
        // A program that was started again: it knows what the store holds.
        const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
        await Promise.all(pages.map((one) => line.take(one)));
      }
      const readable = runs.flat().filter(({ raw }) => /\p{L}/u.test(raw));
      const reports = await store.reports({ limit: 1_000 });
      const articles = await store.articles(reports.map(({ articleId }) => articleId));
      expect(articles.map(({ url }) => url).sort()).toEqual([...new Set(readable.map(({ url }) => url))].sort());
      for (const { url, text: held } of articles) expect(held).toBe(readable.findLast((one) => one.url === url)?.raw);
      const stories = await store.stories([...new Set(reports.map(({ storyId }) => storyId))]);
      expect(stories.every(({ mergedInto }) => mergedInto === undefined)).toBe(true);
      expect(stories.flatMap(({ articleIds }) => articleIds).sort()).toEqual(reports.map(({ articleId }) => articleId).sort());
      expect(await store.counts()).toMatchObject({ articles: reports.length, stories: stories.length });
      await close();
    }),
    { numRuns: 8 },
  );
});
