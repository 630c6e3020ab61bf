/**
 * The whole intake of generated articles, in wall time and in processor time (other threads included): once as the bot does it, with as many
 * pages on their way as feeds are polled at once, and once stage by stage, each over all articles before the next begins. The first
 * thousand pays for a program that has just been started: some 2 seconds of processor time go to compiling it, on other threads. The
 * next thousand is what a program that runs for days does; the stages are measured after it, warm as well.
 */
import { join } from 'node:path';
import { composeFiling } from '../../src/app/compose-filing.ts';
import { createIntakeLine, type IntakeLine } from '../../src/app/intake-line.ts';
import { rateSentences } from '../../src/core/brief/rate-sentences.ts';
import { findMentions } from '../../src/core/entities/find-mentions.ts';
import type { Library } from '../../src/core/library.ts';
import { readPage } from '../../src/core/page/read-page.ts';
import { quotesOf } from '../../src/core/quotes-of.ts';
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import { storyInputOf } from '../../src/core/story-input-of.ts';
import type { Filing, IncomingPage, Store } from '../../src/ports.ts';
import { openStore } from '../../src/store/sqlite/open-store.ts';
import { generatedPage } from './generated-articles.ts';
import { type Cost, costOf } from './measure.ts';

const NEWEST = Date.parse('2026-01-31T00:00:00.000Z');
const clock = { now: () => new Date(NEWEST).toISOString() };
const ARTICLES = 1_000;
/** Feeds that the bot polls at once, each with one article on its way. */
const ON_THEIR_WAY = 8;

export async function benchTakingIn(folder: string, library: Library): Promise<string[]> {
  const pages = pagesFrom(2 * ARTICLES);
  const { first, next } = await withStore(join(folder, 'whole.db'), (store) => takeInTwice(pages, store, library));
  const stages = await withStore(join(folder, 'stages.db'), (store) => costsByStage(pages, store, library));
  const sum = stages.reduce((all, [, { busy }]) => all + busy, 0);
  return [
    `intake of ${ARTICLES} articles of about 600 words, ${ON_THEIR_WAY} on their way at a time: ${rates(first)}   (100 wanted)`,
    `  of the next ${ARTICLES}, the program being warm: ${rates(next)}`,
    '  stage by stage                             CPU ms each   share   wall ms each',
    ...stages.map(
      ([name, { wall, busy }]) =>
        `  ${name.padEnd(44)}${perArticle(busy)}  ${((100 * busy) / sum).toFixed(0).padStart(4)} %   ${perArticle(wall)}`,
    ),
    '',
  ];
}

const rate = (seconds: number) => (ARTICLES / seconds).toFixed(0);
const rates = ({ wall, busy }: Cost) => `${rate(wall)} articles/s, ${rate(busy)} a CPU second`;
const perArticle = (seconds: number) => ((1000 * seconds) / ARTICLES).toFixed(2).padStart(10);

async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore({ path });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A thousand, of which the oldest is `oldest` articles before the newest of all. */
function pagesFrom(oldest: number): IncomingPage[] {
  return Array.from({ length: ARTICLES }, (_, index) => generatedPage(oldest - 1 - index, NEWEST));
}

async function takeInTwice(older: readonly IncomingPage[], store: Store, library: Library): Promise<{ first: Cost; next: Cost }> {
  const line = createIntakeLine({ store, library, clock, restorePlacer: async () => createStoryPlacer() });
  const first = await costOf(() => takeAll(older, line));
  const newer = pagesFrom(ARTICLES);
  return { first, next: await costOf(() => takeAll(newer, line)) };
}

async function takeAll(pages: readonly IncomingPage[], line: IntakeLine): Promise<void> {
  const rest = pages.values();
  const feed = async () => {
    for (const page of rest) await line.take(page);
  };
  await Promise.all(Array.from({ length: ON_THEIR_WAY }, feed));
}

/** Names are found while a page is read, so their cost is taken from the reading's. */
async function costsByStage(pages: readonly IncomingPage[], store: Store, library: Library): Promise<[string, Cost][]> {
  const { catalog } = library;
  const placer = createStoryPlacer();
  const read = await costOf(() =>
    pages.flatMap((page) => readPage(page, catalog, clock.now()).map((report) => ({ ...report, page }))),
  );
  const reports = read.result;
  const names = await costOf(() => reports.map(({ article }) => findMentions(article.text, catalog)));
  const quotes = await costOf(() => reports.map(({ article, mentions }) => quotesOf(article, mentions, catalog)));
  const sentences = await costOf(() => reports.map(({ article }) => rateSentences(article.text, article.sections)));
  const story = await costOf(() => reports.map(({ article, mentions }) => placer.place(storyInputOf(article, mentions))));
  const filings: Filing[] = [];
  for (const { page, ...report } of reports) filings.push(await composeFiling(report, page, { library, placer }));
  const filed = await costOf(async () => {
    for (let from = 0; from < filings.length; from += ON_THEIR_WAY) await store.fileAll(filings.slice(from, from + ON_THEIR_WAY));
  });
  return [
    ['clean: text, sections, date, language', { wall: read.wall - names.wall, busy: read.busy - names.busy }],
    ['names', names],
    ['quotations', quotes],
    ['sentences rated', sentences],
    ['copies and story', story],
    [`filed, ${ON_THEIR_WAY} in a transaction`, filed],
  ];
}
