/** Whatever a feed does to its identifiers, dates and links: no duplicate, none swallowed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../src/core/feeds/feed.ts';
import { judgeItems } from '../../../src/core/feeds/judge-items.ts';
import type { SeenItem } from '../../../src/core/feeds/seen-item.ts';

const FEED = { id: 'f_1', home: 'https://news.example/' };
const NOW = '2026-11-21T14:00:00.000Z';

/** What a story is, and what a feed makes of it at one poll. */
const WORDS = ['ships', 'court', 'bridge', 'fuel', 'army', 'vote', 'storm', 'mine', 'port', 'school'];
const storyOf = (n: number) => ({
  title: `${WORDS[n % 10]} ${WORDS[(n * 7 + 3) % 10]} story number ${n}`,
  link: `https://news.example/2026/story-${n}`,
  text: `Paragraph of story ${n}. `.repeat(12),
});

/** Ways of feeds, each for the whole feed: what every poll does to its items. */
const WAYS = {
  guid: ['kept', 'fleeting', 'one for all', 'none'],
  link: ['kept', 'dressed', 'home', 'none', 'moved host'],
  date: ['kept', 'bumped', 'none'],
} as const;
type Way = { readonly [K in keyof typeof WAYS]: (typeof WAYS)[K][number] };

function itemOf(n: number, poll: number, way: Way): FeedItem {
  const { title, link, text } = storyOf(n);
  const guid = { kept: `g${n}`, fleeting: `g${n}-${poll}`, 'one for all': 'item', none: undefined }[way.guid];
  const address = {
    kept: link,
    dressed: `http://www.news.example/2026/story-${n}/?utm_source=${poll}`,
    home: FEED.home,
    none: undefined,
    'moved host': poll > 0 ? link.replace('news', 'fresh') : link,
  }[way.link];
  const published = { kept: `2026-11-10T10:${10 + (n % 50)}:00.000Z`, bumped: `2026-11-2${poll}T09:00:00.000Z`, none: undefined }[
    way.date
  ];
  return {
    title,
    titleBasis: 'title',
    content: { text, isHtml: false },
    ...(guid === undefined ? {} : { id: guid }),
    ...(address === undefined ? {} : { link: address, linkBasis: way.link === 'home' ? ('home' as const) : ('link' as const) }),
    ...(published === undefined ? {} : { published }),
  };
}

const ways: fc.Arbitrary<Way> = fc.record({
  guid: fc.constantFrom(...WAYS.guid),
  link: fc.constantFrom(...WAYS.link),
  date: fc.constantFrom(...WAYS.date),
});
const polls = fc.array(fc.array(fc.nat(30), { maxLength: 25 }), { minLength: 1, maxLength: 6 });

function follow(sequence: readonly (readonly number[])[], way: Way): Map<string, SeenItem> {
  const known = new Map<string, SeenItem>();
  for (const [poll, numbers] of sequence.entries()) {
    const items = numbers.map((n) => itemOf(n, poll, way));
    for (const { seen } of judgeItems(FEED, items, [...known.values()], NOW)) known.set(seen.id, seen);
  }
  return known;
}

describe('items of one feed', () => {
  it('are as many articles as there are stories, whatever comes, goes, stands twice and returns', () => {
    fc.assert(
      fc.property(polls, ways, (sequence, way) => {
        const known = follow(sequence, way);
        const titles = [...known.values()].map(({ title }) => title).sort();
        const stories = [...new Set(sequence.flat())].map((n) => storyOf(n).title).sort();
        expect(titles).toEqual(stories);
        expect(new Set([...known.values()].map(({ articleId }) => articleId)).size).toBe(stories.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keep their article for ever', () => {
    fc.assert(
      fc.property(polls, ways, (sequence, way) => {
        const before = follow(sequence, way);
        const after = follow([...sequence, ...sequence], way);
        for (const [id, { articleId }] of before) expect(after.get(id)?.articleId).toBe(articleId);
      }),
      { numRuns: 200 },
    );
  });

  it('judged a second time bring nothing new, whatever they are made of', () => {
    const text = fc.option(fc.constantFrom('a', 'b c', 'one two three four five six', 'x'.repeat(300)), { nil: undefined });
    const anyItem = fc.record({ title: text, id: text, link: text, published: text, content: text }).map(
      ({ title, id, link, published, content }): FeedItem => ({
        ...(title === undefined ? {} : { title }),
        ...(id === undefined ? {} : { id }),
        ...(link === undefined ? {} : { link: `https://news.example/${link.replaceAll(' ', '-')}`, linkBasis: 'link' }),
        ...(published === undefined ? {} : { published: `2026-11-10T10:0${published.length % 10}:00.000Z` }),
        ...(content === undefined ? {} : { content: { text: content, isHtml: false } }),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
        const first = judgeItems(FEED, items, [], NOW);
        const again = judgeItems(
          FEED,
          items,
          first.map(({ seen }) => seen),
          NOW,
        );
        expect(again.filter(({ verdict }) => verdict === 'new').map(({ item }) => item)).toEqual([]);
        expect(new Set(first.map(({ seen }) => seen.id)).size).toBe(first.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
