import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/instant.ts';
import { readOpml } from '../../../src/intake/feeds/read-opml.ts';
import { writeOpml } from '../../../src/intake/feeds/write-opml.ts';
import type { NewFeed } from '../../../src/ports/feeds.ts';
import { readStrictXml } from '../../seeds/strict-xml.ts';

const HEAD = { title: 'Feeds of <us> & "them"', at: instantOf(Date.UTC(2026, 10, 21)) };
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Names of every script, and what mark-up is made of. */
const name = fc
  .array(fc.constantFrom(...'añ<>&"\' /;#]!-жЖ中文字🙂é—“”١', 'amp;', '&lt;', '&#38;', '<!--', ']]>', '\t', '\n'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => `x${parts.join('')}x`);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const feed = fc.record({
  path: fc.webPath(),
  query: fc.webQueryParameters(),
  title: optional(name),
  home: optional(fc.webUrl()),
  outletId: optional(fc.constantFrom('efecto-cocuyo', 'noticias.example', 'bbc')),
  foundIn: optional(name),
  folders: optional(fc.array(name.map(line), { minLength: 1, maxLength: 3 })),
});

/** Each with an address of its own. */
const lists = (size: number) =>
  fc.array(feed, { minLength: size, maxLength: size }).map((feeds) =>
    feeds.map(
      ({ path, query, title, home, foundIn, ...rest }, index) =>
        Object.fromEntries(
          Object.entries({
            ...rest,
            address: new URL(`https://${index}.example${path}?${query}`).href,
            title: title === undefined ? undefined : line(title),
            home: home === undefined ? undefined : new URL(home).href,
            foundIn: foundIn === undefined ? undefined : line(foundIn),
          }).filter(([, value]) => value !== undefined),
        ) as unknown as NewFeed,
    ),
  );

const listed = (feeds: readonly NewFeed[]) => feeds.map(({ folders = [], ...feed }) => ({ folders, feed }));
const byAddress = (feeds: readonly NewFeed[]) => [...feeds].sort((one, other) => (one.address < other.address ? -1 : 1));

describe('a list of feeds that is written', () => {
  it('says all of it again when it is read: 500 feeds, none lost and none changed', () => {
    fc.assert(
      fc.property(lists(500), (feeds) => {
        const { feeds: read, problems } = readOpml(Buffer.from(writeOpml(listed(feeds), HEAD)));
        expect(problems).toEqual([]);
        expect(byAddress(read)).toEqual(byAddress(feeds));
      }),
      { numRuns: 4 },
    );
  });

  it('is well-formed XML, and the same in whatever order it is given', () => {
    fc.assert(
      fc.property(lists(12), (feeds) => {
        const opml = writeOpml(listed(feeds), HEAD);
        expect(() => readStrictXml(opml.replace(/&#(?:9|10|13);/g, ' '))).not.toThrow();
        expect(writeOpml(listed([...feeds].reverse()), HEAD)).toBe(opml);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the file', () => {
  it('is OPML 2.0 with folders, after what stands in none', () => {
    const opml = writeOpml(
      [
        { folders: ['Cuba', 'Press'], feed: { address: 'https://c.example/feed', title: 'C' } },
        { folders: ['Cuba'], feed: { address: 'https://b.example/feed', title: 'B', outletId: 'b' } },
        { folders: [], feed: { address: 'https://a.example/feed?x=1&y=2', home: 'https://a.example/', foundIn: 'its page' } },
      ],
      { ...HEAD, title: 'Feeds' },
    );
    expect(opml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>Feeds</title>
          <dateCreated>Sat, 21 Nov 2026 00:00:00 GMT</dateCreated>
          <docs>http://opml.org/spec2.opml</docs>
        </head>
        <body>
          <outline type="rss" text="https://a.example/feed?x=1&amp;y=2" title="https://a.example/feed?x=1&amp;y=2" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" sitrepFoundIn="its page"/>
          <outline text="Cuba" title="Cuba">
            <outline type="rss" text="B" title="B" xmlUrl="https://b.example/feed" sitrepOutlet="b"/>
            <outline text="Press" title="Press">
              <outline type="rss" text="C" title="C" xmlUrl="https://c.example/feed"/>
            </outline>
          </outline>
        </body>
      </opml>
      "
    `);
  });
});
