/**
 * `npm run bench:stories`: generated news placed in stories and settled day by day, in processor time
 * (`-- --articles 3000` for fewer, `-- --write` to keep the figures). Beside the rate stand figures of the stream, to be held against those of
 * real news in docs/decisions/0010-stories.md, and the rate of a shorter stream whose articles all share the same few names, the worst case. What settles a day comes with the first article of the next one, in
 * pieces between which others are answered, so the longest piece is told beside the rate. Then what placing costs in windows of several
 * sizes, and how long the window takes to come back from a store. Last, streams that no editor would send (`bad-streams.ts`), each beside the
 * ordinary one; `-- --bad` for these alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { storyInputOfLine } from '../../src/app/analyze-lines.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { createStoryPlacer, type StoryPlacer } from '../../src/core/stories/place-in-story.ts';
import { readViews } from '../../src/core/stories/read-views.ts';
import { storyInputOf } from '../../src/core/story-input-of.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import type { Filing, IncomingPage } from '../../src/ports.ts';
import { openStore } from '../../src/store/sqlite/open-store.ts';
import { publish } from '../eval/quality-page.ts';
import { badStreamLines } from './bad-stream-lines.ts';
import { generatedPage } from './generated-articles.ts';
import { generatedFiling } from './generated-filing.ts';
import { founderOf, generatedNews } from './generated-news.ts';
import { aliveMegabytes, placeOne } from './measure-placing.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '30000' },
    stored: { type: 'string', default: '100000' },
    bad: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const ARTICLES = Number(values.articles);
const STORED = Number(values.stored);
const STRETCHES = 6;
/** Articles in the stream of the worst case, and articles that are looked at for what they hold. */
const ALIKE = Math.min(ARTICLES, 6000);
const LOOKED_AT = 1000;
/** Windows in which the growth is measured, in reports, and the days of articles placed there. */
const WINDOWS = [1000, 4000, 16_000].filter((size) => size <= ARTICLES);
const DAYS_PLACED = 3;
const ARTICLES_A_DAY = 144;
const NEWEST = Date.UTC(2026, 0, 1);
/** More than a window holds. */
const PLACED = 6000;
const { catalog } = (await readLibrary('seeds')).library;

/** Which article stands at an index of the stream; the stream goes from high indexes to low ones. */
type Stream = (index: number, newest: number) => IncomingPage;

/** Reading its entities is not part of what is measured. */
function inputAt(stream: Stream, index: number) {
  const { name, title, raw, outletId, date } = stream(index, NEWEST);
  return storyInputOfLine({ id: name, title, text: raw, source: outletId, date: date?.at, lang: 'en' }, catalog);
}

/** What placing costs depends on: how much an article holds, and what two of them have in common. */
function likenessLine(stream: Stream): string {
  const views = Array.from({ length: LOOKED_AT }, (_, index) => readViews(inputAt(stream, index)));
  const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const shared = (view: 'words' | 'names') =>
    views.slice(1).map((its, at) => [...its[view].keys()].filter((term) => views[at]?.[view].has(term)).length);
  const words = mean(Array.from({ length: LOOKED_AT }, (_, index) => stream(index, NEWEST).raw.split(/\s+/u).length));
  const named = shared('names').filter((names) => names > 0).length / (LOOKED_AT - 1);
  return [
    `${words.toFixed(0)} words an article`,
    `of its opening ${mean(views.map((view) => view.words.size)).toFixed(0)} terms and ${mean(views.map((view) => view.names.size)).toFixed(0)} names count`,
    `two neighbours share ${mean(shared('words')).toFixed(1)} terms and ${mean(shared('names')).toFixed(1)} names, ${(100 * named).toFixed(0)} % of them a name`,
  ].join('; ');
}

function streamLines(): string[] {
  const placer = createStoryPlacer();
  const lines: string[] = [];
  let [whole, longestOfAll] = [0, 0];
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    const from = Math.floor((ARTICLES * stretch) / STRETCHES);
    const to = Math.floor((ARTICLES * (stretch + 1)) / STRETCHES);
    let [sum, longest] = [0, 0];
    for (let position = from; position < to; position += 1) {
      const cost = placeOne(placer, inputAt(generatedNews, ARTICLES - 1 - position));
      [sum, longest] = [sum + cost.all, Math.max(longest, cost.longest)];
    }
    [whole, longestOfAll] = [whole + sum, Math.max(longestOfAll, longest)];
    lines.push(
      `after ${String(to).padStart(6)} articles: ${(sum / (to - from)).toFixed(2)} ms each, the longest piece ${Math.round(longest)} ms, ${aliveMegabytes()} MB alive`,
    );
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  const rate = Math.round((ARTICLES * 1000) / whole);
  return [...lines, `${rate} articles a second of processor time, the longest piece ${Math.round(longestOfAll)} ms`];
}

/** The worst case: every article holds the same few names, so that each is a little like all. */
function alikeLine(): string {
  const placer = createStoryPlacer();
  let sum = 0;
  for (let index = ALIKE - 1; index >= 0; index -= 1) sum += placeOne(placer, inputAt(generatedPage, index)).all;
  return `${ALIKE} articles that all share the same few names: ${Math.round((ALIKE * 1000) / sum)} a second (${likenessLine(generatedPage)})`;
}

/** How many reports an event of the stream has. */
function eventsLine(): string {
  const sizes = new Map<number, number>();
  for (let index = 0; index < ARTICLES; index += 1) sizes.set(founderOf(index), (sizes.get(founderOf(index)) ?? 0) + 1);
  const single = [...sizes.values()].filter((size) => size === 1).length / sizes.size;
  const most = [...sizes.values()].reduce((largest, size) => Math.max(largest, size), 0);
  return `${(ARTICLES / sizes.size).toFixed(1)} reports an event, the largest ${most}, ${(100 * single).toFixed(0)} % of the events have one; ${likenessLine(generatedNews)}`;
}

/** The same articles placed in windows that hold more and more before them. */
function growthLines(): string[] {
  const costs = WINDOWS.map((size) => {
    const placer = createStoryPlacer({ minReports: size, maxReports: size * 2 });
    const placed = DAYS_PLACED * ARTICLES_A_DAY;
    for (let index = placed + size - 1; index >= placed; index -= 1) {
      const input = inputAt(generatedNews, index);
      placer.remember(input, { storyId: `s_${input.id}` });
    }
    let sum = 0;
    for (let index = placed - 1; index >= 0; index -= 1) sum += placeOne(placer, inputAt(generatedNews, index)).all;
    process.stderr.write(`window of ${size}: ${(sum / placed).toFixed(2)} ms each\n`);
    return { size, cost: sum / placed };
  });
  const [first, last] = [costs[0], costs.at(-1)];
  const exponent =
    first && last && last.size > first.size ? Math.log(last.cost / first.cost) / Math.log(last.size / first.size) : undefined;
  const told = costs.map(({ size, cost }) => `${size} reports ${cost.toFixed(2)} ms`).join(', ');
  return [
    `placing in a window of ${told}${exponent === undefined ? '' : `: it grows with the power ${exponent.toFixed(2)} of the window`}`,
  ];
}

async function restartLine(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    const store = openStore({ path: join(folder, 'restart.db'), isDisposable: true });
    const placer = createStoryPlacer();
    for (let from = STORED - 1; from >= 0; from -= 200) {
      const indexes = Array.from({ length: Math.min(200, from + 1) }, (_, at) => from - at);
      await store.fileAll(indexes.map((index) => filingAt(index, placer)));
    }
    const [began, wall] = [process.cpuUsage(), performance.now()];
    const { size } = await restorePlacer(store);
    const { user, system } = process.cpuUsage(began);
    const line = `after a restart with ${STORED} articles in the store the window of ${size} is back in ${((performance.now() - wall) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`;
    await store.close();
    return line;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of articles that have long left the window only the number counts here, so their names are not looked for. */
function filingAt(index: number, placer: StoryPlacer): Filing {
  const page = generatedPage(index, NEWEST);
  if (index >= PLACED) return generatedFiling({ ...page, raw: page.title ?? '' }, index, catalog);
  const filing = generatedFiling(page, index, catalog);
  const window = placer.remember(storyInputOf(filing.article, filing.mentions), filing.placement);
  return { ...filing, placement: { ...filing.placement, ...(window === undefined ? {} : { window }) } };
}

/** The streams are at their full size from so many articles on. */
const FULL = 30_000;

function publishOrdinary(lines: readonly string[]): void {
  publish({ title: 'Placing in stories', command: `npm run bench:stories -- --articles ${ARTICLES} --stored ${STORED}`, lines });
}

function publishBad(): void {
  const lines = badStreamLines(catalog, Math.min(1, ARTICLES / FULL));
  publish({ title: 'Bad input for stories', command: `npm run bench:stories -- --bad --articles ${ARTICLES}`, lines });
}

if (values.bad !== true) publishOrdinary([eventsLine(), ...streamLines(), alikeLine(), ...growthLines(), await restartLine()]);
publishBad();
