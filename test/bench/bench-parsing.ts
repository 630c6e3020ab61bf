/** `parseFeed` beside rss-parser alone on the same feeds, in turn, so that a busy machine slows both. */
import { createRequire } from 'node:module';
import { parseFeed } from '../../src/intake/feeds/parse-feed.ts';
import { type GeneratedFeed, generatedFeed } from './generated-feeds.ts';

const FEEDS = 60;
const RUNS = 12;

interface Parsed {
  readonly items: readonly unknown[];
}

/** A package is named in one folder of `src`; what is measured beside it is loaded by its name. */
const RssParser = createRequire(import.meta.url)('rss-parser') as new () => { parseString(text: string): Promise<Parsed> };

type Parse = (feed: GeneratedFeed) => Promise<Parsed>;

const ours: Parse = ({ body, url }) => parseFeed({ body, url, contentType: 'application/rss+xml' });
const alone: Parse = ({ body }) => new RssParser().parseString(body.toString('utf8'));

/** Processor seconds for all of them. */
async function secondsFor(parse: Parse, feeds: readonly GeneratedFeed[]): Promise<number> {
  const before = process.cpuUsage();
  for (const feed of feeds) {
    const { items } = await parse(feed);
    if (items.length === 0) throw new Error(`no items in ${feed.url}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export async function benchParsing(): Promise<string[]> {
  const feeds = Array.from({ length: FEEDS }, (_, index) => generatedFeed(index));
  const megabytes = feeds.reduce((sum, { body }) => sum + body.length, 0) / 1e6;
  const times = { ours: [] as number[], alone: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.ours.push(await secondsFor(ours, feeds));
    times.alone.push(await secondsFor(alone, feeds));
  }
  const [best, floor] = [Math.min(...times.ours), Math.min(...times.alone)];
  const row = (name: string, seconds: number) =>
    `  ${name.padEnd(18)} ${(FEEDS / seconds).toFixed(0).padStart(5)} feeds/s ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s`;
  return [
    `parsing: ${FEEDS} feeds of ${Math.round((1000 * megabytes) / FEEDS)} kB in the mean, best of ${RUNS} runs, processor time`,
    row('parseFeed', best),
    row('rss-parser alone', floor),
    `  ratio ${(floor / best).toFixed(2)}   (at least 0.5 wanted)`,
  ];
}
