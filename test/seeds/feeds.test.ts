import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outletShape, outletsFileShape } from '../../src/core/shapes/outlets.ts';
import { SEEDS } from '../seeds-library.ts';
import { readStrictXml, type XmlElement } from './strict-xml.ts';

const GROUPS = [
  ...['Venezuela', 'Colombia', 'Mexico', 'Cuba', 'Ecuador', 'Haiti', 'Guyana', 'Nicaragua', 'Peru', 'Brazil'],
  ...['Central America', 'Caribbean', 'Region and international'],
];
/** Hosts that serve the feeds of an outlet beside its own, as the outlet says ("News feeds from the BBC", bbc.co.uk/news/10628494). */
const FEED_HOSTS: Readonly<Record<string, readonly string[]>> = { bbc: ['feeds.bbci.co.uk'] };
const FEED_ATTRIBUTES = ['type', 'text', 'title', 'xmlUrl', 'htmlUrl', 'language', 'sitrepOutlet', 'sitrepFoundIn'];

const { outlets } = outletsFileShape.parse(JSON.parse(readFileSync(`${SEEDS}/outlets.json`, 'utf8')));
const known = new Map(outlets.map((outlet) => [outlet.id, outlet]));
const document = readFileSync(`${SEEDS}/feeds.opml`, 'utf8');
const opml = readStrictXml(document);

const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';
const named = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
const groups = named(opml, 'body').flatMap((body) => body.children);
const feeds = groups.flatMap((group) => group.children);
const outletOf = (feed: XmlElement) => known.get(attribute(feed, 'sitrepOutlet'));
const isWithin = (address: string, hosts: readonly string[]): boolean => {
  const { hostname } = new URL(address);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
};
const folded = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const textsOf = (wrong: readonly XmlElement[]) => wrong.map((feed) => attribute(feed, 'text'));

describe('feeds.opml as a document', () => {
  it('is OPML 2.0 with a title, and outlines alone in its body', () => {
    expect([opml.name, attribute(opml, 'version')]).toEqual(['opml', '2.0']);
    expect(named(opml, 'head').flatMap((head) => named(head, 'title'))).toHaveLength(1);
    expect(named(opml, 'body')).toHaveLength(1);
    expect([...groups, ...feeds].filter(({ name }) => name !== 'outline')).toEqual([]);
    expect(feeds.flatMap(({ children }) => children)).toEqual([]);
  });

  it('writes each feed with the same attributes, none of them empty', () => {
    const wrong = feeds.filter(({ attributes }) => [...attributes.keys()].join() !== FEED_ATTRIBUTES.join());
    expect(textsOf(wrong)).toEqual([]);
    expect(textsOf(feeds.filter(({ attributes }) => [...attributes.values()].some((value) => value.trim() === '')))).toEqual([]);
    expect([...new Set(feeds.map((feed) => attribute(feed, 'type')))]).toEqual(['rss']);
    expect(textsOf(feeds.filter((feed) => attribute(feed, 'text') !== attribute(feed, 'title')))).toEqual([]);
  });
});

describe('the feeds', () => {
  it('are at least sixty, each named and addressed once', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(60);
    expect(repeated(textsOf(feeds))).toEqual([]);
    expect(repeated(feeds.map((feed) => folded(attribute(feed, 'xmlUrl'))))).toEqual([]);
  });

  it('have web addresses, for the feed and for the site', () => {
    const addresses = feeds.flatMap((feed) => [attribute(feed, 'xmlUrl'), attribute(feed, 'htmlUrl')]);
    expect(addresses.filter((address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))).toEqual([]);
    expect(addresses.filter((address) => new URL(address).username !== '' || new URL(address).port !== '')).toEqual([]);
  });

  it.each(GROUPS)('%s has its group, with at least two', (text) => {
    const group = groups.filter((outline) => attribute(outline, 'text') === text);
    expect(group).toHaveLength(1);
    expect(group[0]?.children.length).toBeGreaterThanOrEqual(2);
  });

  it('say publicly where each address was found', () => {
    const wrong = feeds.filter(
      (feed) => !/^(the feed itself .*github\.com\/|[a-z0-9-]+(\.[a-z0-9-]+)+[/ ])/.test(attribute(feed, 'sitrepFoundIn')),
    );
    expect(textsOf(wrong)).toEqual([]);
  });
});

describe('the outlets of the feeds', () => {
  it('are known, and publish in the language of the feed', () => {
    expect(textsOf(feeds.filter((feed) => outletOf(feed) === undefined))).toEqual([]);
    expect(textsOf(feeds.filter((feed) => !outletOf(feed)?.languages.includes(attribute(feed, 'language'))))).toEqual([]);
  });

  it('own the host of the site and of the feed', () => {
    expect(textsOf(feeds.filter((feed) => !isWithin(attribute(feed, 'htmlUrl'), outletOf(feed)?.hosts ?? [])))).toEqual([]);
    const feedHosts = (feed: XmlElement) => [
      ...(outletOf(feed)?.hosts ?? []),
      ...(FEED_HOSTS[attribute(feed, 'sitrepOutlet')] ?? []),
    ];
    expect(textsOf(feeds.filter((feed) => !isWithin(attribute(feed, 'xmlUrl'), feedHosts(feed))))).toEqual([]);
  });

  it('are of every kind, and write English and Spanish, Portuguese and French', () => {
    const kinds = new Set(feeds.map((feed) => outletOf(feed)?.kind));
    expect(outletShape.shape.kind.options.filter((kind) => !kinds.has(kind))).toEqual([]);
    const languages = feeds.map((feed) => attribute(feed, 'language'));
    expect([...new Set(languages)].sort()).toEqual(['en', 'es', 'fr', 'pt']);
    for (const language of ['en', 'es']) expect(languages.filter((each) => each === language).length).toBeGreaterThanOrEqual(20);
  });
});

describe('the strict reader', () => {
  const within = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

  it.each([
    ['an element left open', '<a><b></a>'],
    ['an element never closed', '<a><b/>'],
    ['an end without a start', '<a/></a>'],
    ['two roots', '<a/><a/>'],
    ['no root', '<!-- nothing -->'],
    ['a bare ampersand', '<a b="c?d&e=f"/>'],
    ['an unknown reference', '<a b="&nbsp;"/>'],
    ['an attribute twice', '<a b="c" b="d"/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['a bare less-than', '<a b="<"/>'],
    ['two hyphens in a comment', '<a><!-- b -- c --></a>'],
    ['text outside the root', '<a/>b'],
    ['a document type', '<!DOCTYPE a><a/>'],
  ])('refuses %s', (_, body) => {
    expect(() => readStrictXml(within(body))).toThrow();
  });

  it('reads what is well formed, its references resolved', () => {
    const root = readStrictXml(within('<a><!-- d - e --><b c="1 &amp; &lt;2&gt;"/>f</a>\n'));
    expect(root.children.map(({ name, attributes }) => [name, attributes.get('c')])).toEqual([['b', '1 & <2>']]);
  });

  it('refuses the same document without its declaration', () => {
    expect(() => readStrictXml(document.replace(/^.*\n/, ''))).toThrow();
  });
});
