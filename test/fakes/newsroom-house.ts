/** A newsroom over an empty store, with news taken in as they come and a clock that tests set. */
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { createNewsroom } from '../../src/app/posting/newsroom.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import type { Poster } from '../../src/ports/poster.ts';
import type { IncomingPage } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { type FakePosterOptions, fakePoster } from './fake-poster.ts';
import { DAILY, silentLog } from './posting-house.ts';
import { smallLibrary } from './small-house.ts';

export interface NewsroomHouseOptions extends FakePosterOptions {
  /** Instead of the one in memory. */
  readonly posters?: readonly Poster[];
  /** A database file, for two houses on one. */
  readonly path?: string;
  /** Tells the houses apart. */
  readonly holder?: string;
}

export function newsroomHouse(options: NewsroomHouseOptions = {}) {
  const { path = ':memory:', holder = 'test' } = options;
  const { store, digests, feeds, close } = openStores({ path });
  const library = smallLibrary();
  const at = { now: '2026-11-20T12:00:00.000Z' };
  const clock = { now: () => at.now };
  const poster = fakePoster(options);
  const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
  const posting = { store, digests, feeds, library, posters: options.posters ?? [poster], clock, log: silentLog, holder };
  const newsroom = createNewsroom(posting);
  const take = async (page: Partial<IncomingPage> & { readonly name: string; readonly raw: string }) => {
    const date = { at: at.now, precision: 'minute' as const, basis: 'feed' as const };
    await line.take({ origin: 'feed', date, url: `https://news.example/${page.name}`, ...page });
  };
  return {
    store,
    digests,
    feeds,
    poster,
    posting,
    newsroom,
    library,
    clock,
    close,
    take,
    /** Sets the clock. */
    at: (now: string) => {
      at.now = now;
    },
    /** A digest from now on, due every day at nine. */
    addDigest: (fields: object = {}) => digests.addDigest({ ...DAILY, createdAt: at.now, coveredUntil: at.now, ...fields }),
    /** What was posted, as Briefs. */
    briefs: (): Brief[] => poster.posts.map(({ message }) => message.brief as unknown as Brief),
  };
}

/** Headline, then key sentences and statements, of each story; updates marked. */
export function saidIn(brief: Brief | undefined): string[][] {
  return (brief?.blocks ?? []).flatMap((block) =>
    block.kind === 'story'
      ? [
          [
            `${block.isUpdate === true ? 'Update: ' : ''}${block.headline.text}`,
            ...block.claims.map(({ text }) => text),
            ...block.sayings.map(({ text, speaker }) => `${speaker}: ${text}`),
          ],
        ]
      : [],
  );
}
