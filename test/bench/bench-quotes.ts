/**
 * `npm run bench:quotes`: memory while a million articles are read for quotations (`-- --articles 100000` for fewer). Each has
 * names, words and a number that no other one has, so that whatever is kept of them shows. What is alive is taken after a
 * collection every 10,000 articles; the verdict is the line through those of the last half (least squares).
 */
import { parseArgs } from 'node:util';
import { extractQuotes } from '../../src/core/quotes/extract-quotes.ts';
import { publish } from '../eval/quality-page.ts';
import { slopeOf } from './measure.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000000' }, write: { type: 'boolean' } },
});
const ARTICLES = Number(values.articles);
const SAMPLED_EVERY = 10_000;
const TOLD_AT = [10_000, 30_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000];
const MEGABYTE = 1024 * 1024;
/** What flat means, in megabytes: the machine's own noise from one collection to the next is about 1 MB. */
const MOST_ALIVE = 80;
const MOST_RISE = 5;

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo mar len tor bas kin dol'.split(' ');

/** A word that only this number has. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

function nameOf(number: number): string {
  const word = wordOf(number);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** About 230 characters: two statements, one of them in quotation marks. */
function articleOf(index: number): string {
  const [first, last] = [nameOf(index), nameOf(ARTICLES * 2 + index)];
  const [noun, verb] = [wordOf(ARTICLES * 3 + index), wordOf(ARTICLES * 4 + index)];
  return `“The ${noun} of the port will ${verb} by March,” ${first} ${last} said on Friday. ${last} added that ${1_000_000 + index * 37} tons of ${noun} had been held back. The crossing is quiet, and nobody waits there any more.`;
}

/** Bytes alive. How much garbage lies around beside them depends on how busy the machine is. */
function alive(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function verdict(samples: readonly number[]): string {
  if (samples.length < 10) return 'too few articles to tell whether it is flat';
  const lastHalf = samples.slice(Math.floor(samples.length / 2));
  const rise = slopeOf(lastHalf) * lastHalf.length;
  const most = Math.max(...samples);
  const flat = most <= MOST_ALIVE * MEGABYTE && rise <= MOST_RISE * MEGABYTE ? 'flat' : 'NOT FLAT';
  const [from, to] = [Math.min(...lastHalf), Math.max(...lastHalf)];
  return `${flat}: over the last half it rises by ${(rise / MEGABYTE).toFixed(1)} MB (${rounded(from)} to ${rounded(to)} MB); the most at any of ${samples.length} samples is ${rounded(most)} MB`;
}

const rounded = (bytes: number) => Math.round(bytes / MEGABYTE);
const megabytes = (bytes: number) => String(rounded(bytes)).padStart(4);

const lines: string[] = [];
const samples: number[] = [];
let [quotations, characters] = [0, 0];
const start = process.cpuUsage();
for (let read = 1; read <= ARTICLES; read += 1) {
  const text = articleOf(read - 1);
  characters += text.length;
  quotations += extractQuotes({ text, language: 'en' }).length;
  if (read % SAMPLED_EVERY === 0) samples.push(alive());
  if (!TOLD_AT.includes(read) && read !== ARTICLES) continue;
  lines.push(
    `after ${String(read).padStart(9)} articles ${megabytes(alive())} MB alive, ${megabytes(process.memoryUsage.rss())} MB of the machine, ${quotations} quotations`,
  );
  process.stderr.write(`${lines.at(-1)}\n`);
}
const { user, system } = process.cpuUsage(start);
lines.push(verdict(samples), `${Math.round(characters / ((user + system) / 1e6) / 1000)}k characters a second of processor time`);
publish({ title: 'Memory of reading quotations', command: 'npm run bench:quotes', lines });
