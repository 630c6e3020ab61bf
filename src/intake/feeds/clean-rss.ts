/** A treated feed ⇄ RSS 2.0 in its plainest form, which is what the parser of record reads. */
import Parser from 'rss-parser';
import { escapeMarkup } from './capture.ts';
import type { Feed, FeedItem, ParsedFeed, Passage } from './feed.ts';

/**
 * Running text does not go through rss-parser, it is represented by a number: rss-parser makes a snippet of whatever it takes
 * for content, in time that grows with the square of the brackets in it (19 s for 120 KB), and two published inputs of
 * 200,000 brackets keep it busy for good. Numbers have no brackets.
 */
interface Passages {
  readonly held: Passage[];
  hold(passage: Passage): string;
}

function createPassages(): Passages {
  const held: Passage[] = [];
  return { held, hold: (passage) => `${held.push(passage) - 1}` };
}

/** What XML 1.0 §2.2 does not allow: controls other than white space, halves of surrogate pairs. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeMarkup(text.replace(NOT_XML, ''))}</${name}>`;
}

function writeHead(feed: Feed, passages: Passages): string {
  return [
    element('title', feed.title),
    element('link', feed.link),
    element('description', feed.description && passages.hold(feed.description)),
    element('language', feed.language),
    element('pubDate', feed.published),
    element('lastBuildDate', feed.updated),
    element('managingEditor', feed.author),
    element('sitrep:id', feed.id),
  ].join('');
}

function writeItem(item: FeedItem, passages: Passages): string {
  const enclosure = item.enclosure
    ?.replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
  return [
    '<item>',
    element('title', item.title),
    element('sitrep:titleBasis', item.titleBasis),
    element('link', item.link),
    element('sitrep:linkBasis', item.linkBasis),
    element('guid', item.id),
    element('pubDate', item.published),
    element('atom:updated', item.updated),
    element('sitrep:datePrecision', item.datePrecision),
    element('author', item.author),
    element('description', item.summary && passages.hold(item.summary)),
    element('sitrep:content', item.content && passages.hold(item.content)),
    ...(item.tags ?? []).map((tag) => element('category', tag)),
    enclosure === undefined ? '' : `<enclosure url="${enclosure}"/>`,
    '</item>',
  ].join('');
}

const NAMESPACES = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sitrep="urn:sitrep"';

const FEED_FIELDS = ['sitrep:id', 'pubDate', 'lastBuildDate', 'managingEditor'] as const;
const ITEM_FIELDS = ['sitrep:titleBasis', 'sitrep:linkBasis', 'atom:updated', 'sitrep:datePrecision', 'sitrep:content'] as const;

type Said = Readonly<Record<string, unknown>>;

/** One parser per document: one that was used before keeps the state of its last error. */
export async function throughRssParser({ feed, items, problems }: ParsedFeed): Promise<ParsedFeed> {
  const passages = createPassages();
  const body = `${writeHead(feed, passages)}${items.map((item) => writeItem(item, passages)).join('')}`;
  const parser = new Parser({ customFields: { feed: [...FEED_FIELDS], item: [...ITEM_FIELDS] } });
  const read = await parser.parseString(`<rss version="2.0" ${NAMESPACES}><channel>${body}</channel></rss>`);
  return {
    feed: readHead(read as unknown as Said, passages),
    items: read.items.map((item) => readItem(item as unknown as Said, passages)),
    problems,
  };
}

function readHead(said: Said, passages: Passages): Feed {
  return present({
    title: textIn(said.title),
    link: textIn(said.link),
    description: passageIn(said.description, passages),
    language: textIn(said.language),
    published: textIn(said.pubDate),
    updated: textIn(said.lastBuildDate),
    author: textIn(said.managingEditor),
    id: textIn(said['sitrep:id']),
  });
}

function readItem(said: Said, passages: Passages): FeedItem {
  const { url } = (said.enclosure ?? {}) as Said;
  return present({
    title: textIn(said.title),
    titleBasis: textIn(said['sitrep:titleBasis']),
    link: textIn(said.link),
    linkBasis: textIn(said['sitrep:linkBasis']),
    id: textIn(said.guid),
    published: textIn(said.pubDate),
    updated: textIn(said['atom:updated']),
    datePrecision: textIn(said['sitrep:datePrecision']),
    author: textIn(said.author),
    summary: passageIn(said.content, passages),
    content: passageIn(said['sitrep:content'], passages),
    tags: Array.isArray(said.categories) ? said.categories.map(String) : undefined,
    enclosure: textIn(url),
  });
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function passageIn(value: unknown, { held }: Passages): Passage | undefined {
  return typeof value === 'string' ? held[Number(value)] : undefined;
}

function present<T extends object>(fields: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
