/**
 * `npm run bench:quotes`: memory while a million articles are read for quotations (`-- --articles 100000` for fewer). Each has
 * names and words that no other one has, so that whatever is kept of them shows.
 */
import { parseArgs } from 'node:util';
import { extractQuotes } from '../../src/core/quotes/extract-quotes.ts';
import { publish } from '../eval/quality-page.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000000' }, write: { type: 'boolean' } },
});
const ARTICLES = Number(values.articles);
const TOLD_AT = [10_000, 30_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000];

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

/** About 200 characters: two statements, one of them in quotation marks. */
function articleOf(index: number): string {
  const [first, last] = [nameOf(index), nameOf(ARTICLES * 2 + index)];
  const [noun, verb] = [wordOf(ARTICLES * 3 + index), wordOf(ARTICLES * 4 + index)];
  return `“The ${noun} of the port will ${verb} by March,” ${first} ${last} said on Friday. ${last} added that the ${noun} had been closed. The crossing is quiet, and nobody waits there any more.`;
}

const megabytes = (bytes: number) => String(Math.round(bytes / 1024 / 1024)).padStart(4);

const lines: string[] = [];
let [quotations, characters] = [0, 0];
const start = process.cpuUsage();
for (let index = 0; index < ARTICLES; index += 1) {
  const text = articleOf(index);
  characters += text.length;
  quotations += extractQuotes({ text, language: 'en' }).length;
  if (!TOLD_AT.includes(index + 1) && index + 1 !== ARTICLES) continue;
  // What is alive: how much garbage lies around depends on how busy the machine is.
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  lines.push(
    `after ${String(index + 1).padStart(9)} articles ${megabytes(heapUsed)} MB alive, ${megabytes(rss)} MB of the machine, ${quotations} quotations`,
  );
  process.stderr.write(`${lines.at(-1)}\n`);
}
const { user, system } = process.cpuUsage(start);
lines.push(`${Math.round(characters / ((user + system) / 1e6) / 1000)}k characters a second of processor time`);
publish({ title: 'Memory of reading quotations', command: 'npm run bench:quotes', lines });
