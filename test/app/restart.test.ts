/** A program that is stopped and started again does as one that was never stopped. */
import { describe, expect, it } from 'vitest';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import type { IncomingPage, PlacedArticle, Store } from '../../src/ports.ts';
import { generatedPage } from '../bench/generated-articles.ts';
import * as written from '../core/stories/written-reports.ts';
import { smallHouse } from '../fakes/small-house.ts';

const NEWEST = Date.parse('2026-11-21T12:00:00.000Z');
/** Eight a day for eight days, the oldest first. */
const PAGES: IncomingPage[] = Array.from({ length: 64 }, (_, at) => generatedPage((64 - at) * 18, NEWEST));

async function emptyHouse() {
  const { store, tools } = await smallHouse([]);
  return { store, start: (from: Store) => createIntakeLine({ ...tools, store, restorePlacer: () => restorePlacer(from) }) };
}

/** Two reports of one event, the second of which joins the first. */
const QUAKE: IncomingPage[] = written.QUAKE_NORTH.map(({ id, text, title = '', at = '' }, index) => ({
  ...{ name: id, url: `https://quake-${index}.example/`, origin: 'feed', title, raw: text },
  date: { at, precision: 'minute', basis: 'feed' },
}));

async function storyAt({ url = '' }: IncomingPage, store: Store) {
  const article = await store.articleAt(url);
  if (article === undefined) throw new Error(`${url} is not held`);
  const trail = await store.trail(article.id);
  return {
    storyId: await store.storyOf(article.id),
    version: article.version,
    decided: trail.filter(({ stage }) => stage === 'copy' || stage === 'story'),
  };
}

const edited = (page: IncomingPage): IncomingPage => ({
  ...page,
  raw: `${page.raw}\n\nThe office corrected its count on Sunday.`,
});

/** In which no text can be read. */
const withoutTexts = (store: Store): Store => ({ ...store, articles: () => Promise.reject(new Error('a text was read')) });

async function windowOf(store: Store) {
  const found: (Omit<PlacedArticle, 'form'> & { readonly form: string })[] = [];
  for await (const { form = [], ...placed } of store.placed())
    found.push({ ...placed, form: Buffer.from(form).toString('base64') });
  return found;
}

/** Everything that was decided. */
async function rowsOf(store: Store) {
  const reports = await store.reports({ limit: 100 });
  return {
    reports,
    trails: await Promise.all(reports.map(({ articleId }) => store.trail(articleId))),
    stories: await store.stories(reports.map(({ storyId }) => storyId)),
    window: await windowOf(store),
  };
}

describe('after a restart', () => {
  it('everything goes on as if there had been none, and no text is read for it', async () => {
    const [through, stopped] = [await emptyHouse(), await emptyHouse()];
    const line = through.start(through.store);
    for (const page of PAGES) await line.take(page);
    for (let from = 0; from < PAGES.length; from += 7) {
      const anew = stopped.start(withoutTexts(stopped.store));
      for (const page of PAGES.slice(from, from + 7)) await anew.take(page);
    }
    const rows = await rowsOf(through.store);
    expect(await rowsOf(stopped.store)).toEqual(rows);
    expect(rows.window).toHaveLength(PAGES.length);
    expect(rows.trails.flat().some(({ outcome }) => /^moved to|became part of/.test(outcome))).toBe(true);
  });

  it('an article that is edited stays in its story, and what was decided when it came is still told', async () => {
    const { store, start } = await emptyHouse();
    const line = start(store);
    for (const page of [...QUAKE, ...PAGES.slice(0, 8)]) await line.take(page);
    const [first, joined] = QUAKE as [IncomingPage, IncomingPage];
    const before = await storyAt(joined, store);
    expect(before.decided.at(-1)?.reason).toMatch(/^joined at /);
    expect(await start(store).take(edited(joined))).toEqual(['revised']);
    expect(await storyAt(joined, store)).toEqual({ ...before, version: 2 });
    expect(before.storyId).toBe((await storyAt(first, store)).storyId);
  });

  it('so does one that had left the window, for whatever comes after it as well', async () => {
    const { store, tools } = await smallHouse([]);
    const restorePlacer = async () => createStoryPlacer({ maxReports: 4 });
    const line = createIntakeLine({ ...tools, store, restorePlacer });
    const [first, joined] = QUAKE as [IncomingPage, IncomingPage];
    for (const page of [first, joined, ...PAGES.slice(0, 4)]) await line.take(page);
    const before = await storyAt(joined, store);
    expect(await line.take(edited(joined))).toEqual(['revised']);
    const like = { ...first, name: 'like', url: 'https://quake-9.example/' };
    await line.take(like);
    expect(await storyAt(joined, store)).toEqual({ ...before, version: 2 });
    expect((await storyAt(like, store)).storyId).toBe(before.storyId);
  });

  it('what has no form, or one that cannot be used, is read again, once', async () => {
    const { store, start } = await emptyHouse();
    const line = start(store);
    for (const page of PAGES) await line.take(page);
    const before = await windowOf(store);
    const spoilt = before.filter((_, at) => at % 3 > 0).map(({ articleId }) => [articleId, Uint8Array.from([1, 2])] as const);
    await store.keepForms(new Map(spoilt));
    expect((await restorePlacer(store)).size).toBe(PAGES.length);
    expect(await windowOf(store)).toEqual(before);
    expect((await restorePlacer(withoutTexts(store))).size).toBe(PAGES.length);
  });
});
