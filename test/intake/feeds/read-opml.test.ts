/** Golden cases: `input.opml` is written in UTF-8 and encoded as the head of `expected.txt` says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { OPML_LIMITS, readOpml } from '../../../src/intake/feeds/read-opml.ts';
import { SEEDS } from '../../seeds-library.ts';

const CASES = join(import.meta.dirname, '../../cases/opml');
/** `UPDATE_CASES=1` writes what comes out; read the difference before you believe it. */
const isUpdating = process.env.UPDATE_CASES === '1';

function linesOf(slug: string, charset: string): string[] {
  const input = readFileSync(join(CASES, slug, 'input.opml'), 'utf8');
  const { feeds, problems } = readOpml(iconv.encode(input, charset));
  return [...feeds.map((feed) => JSON.stringify(feed)), ...problems.map((problem) => `problem: ${problem}`)];
}

const outlines = (count: number) =>
  Array.from({ length: count }, (_, index) => `<outline xmlUrl="https://e.example/${index}"/>`).join('');

describe('a list of feeds is read', () => {
  it.each(readdirSync(CASES))('%s', (slug) => {
    const file = join(CASES, slug, 'expected.txt');
    const expected = readFileSync(file, 'utf8');
    expect(expected).toMatch(/^# Why: .{20}/);
    const head = expected.split('\n').filter((line) => line.startsWith('# '));
    const charset = /^# Charset: (.*)$/m.exec(expected)?.[1] ?? 'utf8';
    const lines = [...head, ...linesOf(slug, charset), ''].join('\n');
    if (isUpdating) writeFileSync(file, lines);
    else expect(lines).toBe(expected);
  });

  it('reads every feed of the list that a desk starts with', () => {
    const document = readFileSync(`${SEEDS}/feeds.opml`, 'utf8');
    const { feeds, problems } = readOpml(document);
    expect(problems).toEqual([]);
    expect(feeds).toHaveLength([...document.matchAll(/xmlUrl=/g)].length);
    expect(feeds.filter(({ outletId, foundIn, folders, title }) => !(outletId && foundIn && folders && title))).toEqual([]);
  });
});

describe('a list that means harm', () => {
  it('is refused whole where it is too large, and says so', () => {
    const { feeds, problems } = readOpml(`<opml><body>${outlines(3)}${' '.repeat(OPML_LIMITS.bytes)}`);
    expect(feeds).toEqual([]);
    expect(problems).toEqual(['is larger than 5 MB, which no list of feeds is; export fewer feeds at once']);
  });

  it('is cut where it has more feeds than anybody reads', () => {
    const { feeds, problems } = readOpml(`<opml><body>${outlines(OPML_LIMITS.feeds + 5)}</body></opml>`);
    expect(feeds).toHaveLength(OPML_LIMITS.feeds);
    expect(problems).toEqual(['more than 10000 feeds: the rest was left out']);
  });

  it('keeps the outermost folders of 100,000 that stand in each other', () => {
    const nested = Array.from({ length: 100_000 }, (_, index) => `<outline text="${index}">`).join('');
    const { feeds } = readOpml(`<opml><body>${nested}<outline text="Deep" xmlUrl="https://deep.example/feed"/>`);
    expect(feeds[0]?.folders).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('is read in time where it consists of brackets, quotes and ampersands', () => {
    for (const piece of ['<', '&', '<outline ', '<outline text="', "'", '<!--', '<![CDATA[', '<outline text="&lol;">']) {
      const { feeds } = readOpml(`<opml><body>${outlines(1)}${piece.repeat(100_000)}`);
      expect(feeds.length).toBeLessThanOrEqual(1);
    }
  });

  it('tells no more problems than can be read', () => {
    const { problems } = readOpml(`<opml><body>${'<outline type="rss" text="x"/>'.repeat(1_000)}</body></opml>`);
    expect(problems).toHaveLength(51);
  });
});
