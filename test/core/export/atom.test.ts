/** Editions as an Atom feed: what RFC 4287 asks of it, whatever stands in it, and what our own reader of feeds finds in it. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { AtomEntry, AtomFeed } from '../../../src/core/export/atom.ts';
import { atomOf } from '../../../src/core/export/atom.ts';
import { parseFeed } from '../../../src/intake/feeds/parse-feed.ts';
import { anyBrief } from '../../arbitraries/brief.ts';

interface Tag {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | { readonly data?: string })[];
}

const tags = (node: { readonly children: readonly unknown[] }) =>
  node.children.filter((child) => 'attribs' in (child as object) && !(child as Tag).name.startsWith('?')) as Tag[];
const named = (node: Tag, name: string) => tags(node).filter((tag) => tag.name === name);
const textOf = (node: Tag | undefined) => (node?.children ?? []).map((child) => ('data' in child ? child.data : '')).join('');

/** RFC 3339 with a capital T and Z (RFC 4287, section 3.3). */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Sections 4.1.1 and 4.1.2, as far as a feed of ours can break them. */
function expectValid(text: string): void {
  expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')).toBe(true);
  const [feed, ...others] = tags(parseDocument(text, { xmlMode: true }) as never);
  if (feed === undefined) throw new Error('no element');
  expect([feed.name, feed.attribs.xmlns, others.length]).toEqual(['feed', 'http://www.w3.org/2005/Atom', 0]);
  const ids = [feed, ...named(feed, 'entry')].map((part) => {
    for (const name of ['id', 'title', 'updated']) expect(named(part, name), name).toHaveLength(1);
    expect(textOf(named(part, 'updated')[0])).toMatch(DATE);
    const links = named(part, 'link').filter(({ attribs: { rel } }) => rel === undefined || rel === 'alternate');
    expect(links.length).toBeLessThanOrEqual(1);
    for (const { attribs } of links) expect(URL.canParse(attribs.href ?? '')).toBe(true);
    return textOf(named(part, 'id')[0]);
  });
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(named(feed, 'author').flatMap((author) => named(author, 'name'))).toHaveLength(1);
  for (const entry of named(feed, 'entry')) {
    // Without it an entry must have a link.
    expect(named(entry, 'content').map(({ attribs }) => attribs)).toEqual([{ type: 'html' }]);
    // Type "html": text and nothing but text (section 4.1.3.3).
    expect(named(entry, 'content').flatMap(tags)).toEqual([]);
    for (const published of named(entry, 'published')) expect(textOf(published)).toMatch(DATE);
  }
}

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const entries: fc.Arbitrary<AtomEntry> = fc.record(
  {
    identity: fc.string({ unit: 'binary', maxLength: 40 }),
    brief: anyBrief,
    at: instants,
    link: fc.constantFrom('https://discord.com/channels/1/2/3', 'https://a.slack.example/archives/C1/p1?thread_ts=1.2&cid=C1'),
  },
  { requiredKeys: ['identity', 'brief', 'at'] },
);
const feeds: fc.Arbitrary<AtomFeed> = fc.record({
  identity: fc.string().map((name) => `feed ${name}`),
  title: fc.string({ unit: 'binary' }),
  updated: instants,
  entries: fc.uniqueArray(entries, { selector: ({ identity }) => identity, maxLength: 4 }),
});

describe('a feed of editions', () => {
  it('is valid whatever stands in it, and is read with its identifiers, addresses and times', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async (feed) => {
        const text = atomOf(feed);
        expectValid(text);
        const parsed = await parseFeed({
          body: Buffer.from(text),
          url: 'https://files.example/d1.atom',
          contentType: 'application/atom+xml',
        });
        expect(
          parsed.items.map(({ link, linkBasis, published, id }) => [
            linkBasis === 'home' ? undefined : link,
            published,
            id?.slice(0, 9),
          ]),
        ).toEqual(feed.entries.map(({ link, at }) => [link, at.replace(/\.\d+Z$/, '.000Z'), 'urn:uuid:']));
      }),
      { numRuns: 60 },
    );
  });
});
