import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedItem, ParsedFeed } from '../../../src/core/feeds/feed.ts';
import { parseFeed } from '../../../src/intake/feeds/parse-feed.ts';
import { brokenMarkup, escaped, isAmbiguous, type SaidItem, wholeItems, writtenFeeds } from './generated-feeds.ts';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function expectSound({ feed, items, problems }: ParsedFeed): void {
  for (const said of [feed, ...items]) {
    if (said.link !== undefined) expect(new URL(said.link).protocol).toMatch(/^https?:$/);
    for (const date of [said.published, said.updated]) if (date !== undefined) expect(date).toMatch(ISO);
    for (const value of Object.values(said)) expect(value ?? '').not.toBe('');
  }
  for (const problem of problems) expect(problem).toMatch(/^.+$/);
}

/** What the reader is told of an item, in the words of the generator. */
function saidBy({ title, link, id, published, content }: FeedItem): object {
  return { title, link, id, at: Date.parse(published ?? '') / 1000, text: content?.text };
}

/** White space at the edges and in rows is not part of what a line says. */
function expected({ title, link, id, at, text }: SaidItem, { content }: FeedItem): object {
  return { title, link, id, at, text: content?.isHtml === false ? text : escaped(text) };
}

describe('whatever comes', () => {
  it('bytes at random are never refused with an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (body) => expectSound(await parseFeed({ body }))),
      { numRuns: 300 },
    );
  });

  it('broken mark-up gives absolute addresses, dates in ISO, and no empty fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        brokenMarkup,
        fc.option(fc.constant('https://site.example/feed'), { nil: undefined }),
        async (markup, url) => {
          const document = { body: Buffer.from(`<rss><channel>${markup}`), ...(url === undefined ? {} : { url }) };
          expectSound(await parseFeed(document));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('a feed says the same in every format and charset', async () => {
    await fc.assert(
      fc.asyncProperty(writtenFeeds, async ({ items, body, contentType }) => {
        const parsed = await parseFeed({ body, contentType });
        expect(parsed.items.map(saidBy)).toEqual(items.map((item, index) => expected(item, parsed.items[index] ?? {})));
      }),
      { numRuns: 400 },
    );
  });

  it('a feed that breaks off anywhere has kept what was whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        writtenFeeds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async ({ charset, body, contentType }, share) => {
          const start = { charset, body: body.subarray(0, Math.floor(body.length * share)) };
          fc.pre(!isAmbiguous(start));
          const uncut = await parseFeed({ body, contentType });
          const cut = await parseFeed({ body: start.body, contentType });
          const whole = wholeItems(start);
          expect(cut.items.slice(0, whole)).toEqual(uncut.items.slice(0, whole));
          expect(cut.items.length).toBeGreaterThanOrEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });
});
