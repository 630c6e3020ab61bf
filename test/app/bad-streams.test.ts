/** The streams of `npm run bench:stories -- --bad`, small, through the whole intake: each article is held once, in one story that is there. */
import { describe, expect, it } from 'vitest';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import type { StoryInput } from '../../src/core/story.ts';
import type { IncomingPage, Store } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { type BadStream, badStreams } from '../bench/bad-streams.ts';
import { smallLibrary } from '../fakes/small-house.ts';

const clock = { now: () => '2026-01-02T12:00:00.000Z' };
const library = smallLibrary();

function pageOf({ id, title, text, outletId, at }: StoryInput): IncomingPage {
  const url = id.startsWith('http') ? id : `https://news.example/${id}`;
  return {
    name: url,
    url,
    origin: 'feed',
    raw: text,
    ...(title === undefined ? {} : { title }),
    ...(outletId === undefined ? {} : { outletId }),
    ...(at === undefined ? {} : { date: { at, precision: 'minute', basis: 'feed' } }),
  };
}

/** Half of the stream, and the rest after a restart. */
async function takeAll(store: Store, pages: readonly IncomingPage[]): Promise<void> {
  for (const half of [pages.slice(0, pages.length / 2), pages.slice(pages.length / 2)]) {
    const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
    await Promise.all(half.map((page) => line.take(page)));
  }
}

async function heldAfter({ length, itemAt }: BadStream) {
  const { store, close } = openStores({ path: ':memory:' });
  const pages = Array.from({ length }, (_, place) => pageOf(itemAt(place).input));
  await takeAll(store, pages);
  const reports = await store.reports({ limit: 1_000 });
  const articles = await store.articles(reports.map(({ articleId }) => articleId));
  const stories = await store.stories([...new Set(reports.map(({ storyId }) => storyId))]);
  const counts = await store.counts();
  await close();
  return { pages, reports, articles, stories, counts };
}

describe('a stream that no editor would send', () => {
  const [, ...bad] = badStreams(library.catalog, 0.003);

  it.each(bad.map((stream) => [stream.name, stream] as const))('%s: nothing is lost', async (_, stream) => {
    const { pages, reports, articles, stories, counts } = await heldAfter(stream);
    // What holds no letter is no article.
    const readable = pages.filter(({ raw }) => /\p{L}/u.test(raw));
    expect(articles.map(({ url }) => url).sort()).toEqual(readable.map(({ url }) => url).sort());
    expect(stories.every(({ mergedInto }) => mergedInto === undefined)).toBe(true);
    expect(stories.flatMap(({ articleIds }) => articleIds).sort()).toEqual(reports.map(({ articleId }) => articleId).sort());
    expect(counts).toMatchObject({ articles: readable.length, stories: stories.length });
  });

  it('an archive that comes again at other addresses is copies of what came first', async () => {
    const { articles, reports } = await heldAfter(bad.find(({ name }) => name === 'an archive that comes again') as BadStream);
    const again = new Set(articles.flatMap(({ id, url = '' }) => (url.includes('/again-') ? id : [])));
    const copies = reports.filter(({ articleId }) => again.has(articleId));
    expect(copies.length).toBe(30);
    for (const { copyOf = '' } of copies) {
      expect(copyOf).not.toBe('');
      expect(again).not.toContain(copyOf);
    }
  });
});
