/**
 * `npm run bench:stories`: generated articles placed in stories and settled day by day, in processor time
 * (`-- --articles 3000` for fewer, `-- --write` to keep the figures). What settles a day comes with the first article of the next one
 * and answers nothing meanwhile, so the longest single placement is told beside the rate.
 */
import { parseArgs } from 'node:util';
import { storyInputOfLine } from '../../src/app/analyze-lines.ts';
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { publish } from '../eval/quality-page.ts';
import { generatedPage } from './generated-articles.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '30000' }, write: { type: 'boolean' } },
});
const ARTICLES = Number(values.articles);
const NEWEST = Date.UTC(2026, 0, 1);
const { catalog } = (await readLibrary('seeds')).library;

/** The oldest first; reading its entities is not part of what is measured. */
function inputAt(position: number) {
  const index = ARTICLES - 1 - position;
  const { name, title, raw, outletId, date } = generatedPage(index, NEWEST);
  return storyInputOfLine({ id: name, title, text: raw, source: outletId, date: date?.at, lang: 'en' }, catalog);
}

/** Milliseconds of processor time, those of other threads included. */
function costOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const placer = createStoryPlacer();
const lines: string[] = [];
let [all, longest] = [0, 0];
let quarter = { cost: 0, count: 0, longest: 0 };
for (let position = 0; position < ARTICLES; position += 1) {
  const input = inputAt(position);
  const cost = costOf(() => placer.place(input));
  all += cost;
  longest = Math.max(longest, cost);
  quarter = { cost: quarter.cost + cost, count: quarter.count + 1, longest: Math.max(quarter.longest, cost) };
  if (Math.floor(((position + 1) * 4) / ARTICLES) === Math.floor((position * 4) / ARTICLES)) continue;
  const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
  const each = (quarter.cost / quarter.count).toFixed(2);
  lines.push(
    `after ${String(position + 1).padStart(6)} articles: ${each} ms each in this quarter, the longest ${Math.round(quarter.longest)} ms, ${megabytes} MB of memory`,
  );
  process.stderr.write(`${lines.at(-1)}\n`);
  quarter = { cost: 0, count: 0, longest: 0 };
}
lines.push(
  `${Math.round((ARTICLES * 1000) / all)} articles a second of processor time, the longest piece ${Math.round(longest)} ms`,
);
publish({ title: 'Placing in stories', command: 'npm run bench:stories', lines });
