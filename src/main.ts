/** Puts the parts together: settings, knowledge, store, desk. What needs more (placing stories) is made when it is needed. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { createDesk } from './app/desk.ts';
import type { FeedPolling } from './app/feeds/feed-polling.ts';
import type { IntakeLine, IntakeLineTools } from './app/intake-line.ts';
import { createNewsroom, type Newsroom } from './app/posting/newsroom.ts';
import type { Progress, TakeInReport } from './app/take-in.ts';
import type { Desk } from './core/desk.ts';
import { instantOf } from './core/instant.ts';
import type { Library } from './core/library.ts';
import type { Config } from './core/shapes/settings.ts';
import { listsWhenNeeded, readerWhenNeeded } from './feeds-when-needed.ts';
import { readLibrary } from './intake/seeds/read-library.ts';
import { seedArticles } from './intake/seeds/seed-articles.ts';
import { createLog } from './log.ts';
import type { ChatStore } from './ports/chat.ts';
import type { DigestStore } from './ports/digests.ts';
import type { FeedReader, FeedStore } from './ports/feeds.ts';
import type { Poster } from './ports/poster.ts';
import type { RecheckStore } from './ports/rechecks.ts';
import type { Clock, Intake, Log, Problem, Store } from './ports.ts';
import { openStores } from './store/sqlite/open-store.ts';

export interface House {
  readonly desk: Desk;
  readonly store: Store;
  readonly feeds: FeedStore;
  readonly digests: DigestStore;
  readonly rechecks: RecheckStore;
  /** What speaks up by itself. It posts through `posters`, to which each platform adds its own when it is connected. */
  readonly newsroom: Newsroom;
  readonly posters: Poster[];
  /** What the chat platforms need remembered. */
  readonly chat: ChatStore;
  /** The network, loaded when it is needed for the first time. */
  reader(): Promise<FeedReader>;
  readonly library: Library;
  readonly log: Log;
  readonly clock: Clock;
  /** What is wrong with the knowledge files. */
  readonly problems: readonly Problem[];
  readonly seeds: Intake;
  takeInSeeds(onProgress?: Progress): Promise<TakeInReport>;
  /** Missing where no feed is to be polled (`SITREP_FEEDS=none`). It ends with the house. */
  polling?(): Promise<FeedPolling>;
  close(): Promise<void>;
}

const systemClock: Clock = { now: () => instantOf(Date.now()) };

export async function openHouse(config: Config): Promise<House> {
  const log = await createLog(config.logLevel);
  const folder = config.seeds ?? 'seeds';
  const seeds = seedArticles(folder);
  const { library, problems } = await readLibrary(folder, config.knowledge);
  for (const problem of problems) log.warn(problem, 'a knowledge file has a problem');
  const { store, feeds, chat, digests, rechecks, close } = openStores({ path: config.database, log });
  let opened: Promise<FeedReader> | undefined;
  const reader = () => {
    opened ??= import('./open-feed-reader.ts').then(({ openFeedReader }) => openFeedReader(config));
    return opened;
  };
  const posters: Poster[] = [];
  const holder = randomUUID();
  const newsroom = createNewsroom({ store, digests, feeds, library, posters, clock: systemClock, log, holder });
  const feedParts = {
    feeds,
    reader: readerWhenNeeded(reader),
    lists: listsWhenNeeded(config),
    isPolling: config.feeds !== 'none',
  };
  let started: Promise<IntakeLine> | undefined;
  const intakeLine = () => {
    started ??= startIntakeLine({ store, library, clock: systemClock });
    return started;
  };
  let polled: Promise<FeedPolling> | undefined;
  const polling = () => {
    polled ??= startPolling();
    return polled;
  };
  const startPolling = async () => {
    const [{ openPolling }, line, network] = await Promise.all([import('./open-polling.ts'), intakeLine(), reader()]);
    const tools = { store, feeds, digests, rechecks, library, line, log, clock: systemClock, reader: network };
    return openPolling(listOfFeeds(config), tools, () => newsroom.afterFiling());
  };
  return {
    store,
    feeds,
    digests,
    rechecks,
    newsroom,
    posters,
    chat,
    reader,
    library,
    log,
    clock: systemClock,
    problems,
    seeds,
    desk: createDesk({ store, library, clock: systemClock, newsroom, ...feedParts }, commands),
    takeInSeeds: async (onProgress) => {
      const [{ takeIn }, line] = await Promise.all([import('./app/take-in.ts'), intakeLine()]);
      return takeIn(seeds, { line, log }, onProgress);
    },
    ...(config.feeds === 'none' ? {} : { polling }),
    close: async () => {
      await (await polled?.catch(() => undefined))?.stop();
      await (await opened)?.close();
      await close();
    },
  };
}

/** The OPML file that a desk starts with. */
export function listOfFeeds({ feeds, seeds = 'seeds' }: Config): string {
  return feeds ?? join(seeds, 'feeds.opml');
}

/** Reading and placing load much that answering a question does not need. */
async function startIntakeLine(tools: Pick<IntakeLineTools, 'store' | 'library' | 'clock'>): Promise<IntakeLine> {
  const [{ createIntakeLine }, { restorePlacer }] = await Promise.all([
    import('./app/intake-line.ts'),
    import('./app/restore-placer.ts'),
  ]);
  return createIntakeLine({ ...tools, restorePlacer: () => restorePlacer(tools.store) });
}
