/** A treated feed ⇄ RSS 2.0 in its plainest form, which is what the parser of record reads. */
import Parser from 'rss-parser';
import type { Feed, FeedItem, ParsedFeed } from '../../core/feeds/feed.ts';
import { escapeMarkup } from './capture.ts';
import { legible } from './legible.ts';
import { present } from './present.ts';

/** Most texts have nothing that must be changed. */
const TO_CHANGE = /[&<>"]|[^\t\n\r -~\u00a0-\ufffd]|\p{Cs}/u;

function escaped(text: string): string {
  if (!TO_CHANGE.test(text)) return text;
  return escapeMarkup(legible(text)).replaceAll('"', '&quot;');
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;
}

function writeHead(feed: Feed): string {
  return [
    element('title', feed.title),
    element('link', feed.link),
    element('language', feed.language),
    element('pubDate', feed.published),
    element('lastBuildDate', feed.updated),
    element('managingEditor', feed.author),
    element('sitrep:id', feed.id),
  ].join('');
}

/**
 * Running text does not go through rss-parser, because it makes a snippet of whatever it takes for content, in time that
 * grows with the square of the brackets in it (19 s for 120 KB), and two published inputs of 200,000 brackets keep it busy for
 * good. It is found again by the place of its item.
 */
function writeItem(item: FeedItem): string {
  return [
    '<item>',
    element('title', item.title),
    element('link', item.link),
    element('guid', item.id),
    element('pubDate', item.published),
    element('atom:updated', item.updated),
    element('author', item.author),
    ...(item.tags ?? []).map((tag) => element('category', tag)),
    item.enclosure === undefined ? '' : `<enclosure url="${escaped(item.enclosure)}"/>`,
    '</item>',
  ].join('');
}

const NAMESPACES = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sitrep="urn:sitrep"';

type Said = Readonly<Record<string, unknown>>;

/** One parser per document: one that was used before keeps the state of its last error. */
export async function throughRssParser({ feed, items, problems }: ParsedFeed): Promise<ParsedFeed> {
  const body = `${writeHead(feed)}${items.map(writeItem).join('')}`;
  const parser = new Parser<Said, Said>({ customFields: { feed: ['sitrep:id'], item: ['atom:updated'] } });
  const read = await parser.parseString(`<rss version="2.0" ${NAMESPACES}><channel>${body}</channel></rss>`);
  return {
    feed: readHead(read, feed),
    items: read.items.map((item, place) => readItem(item, items[place] ?? {})),
    problems,
  };
}

function readHead(said: Said, { description }: Feed): Feed {
  return present<Feed>({
    title: textIn(said.title),
    link: textIn(said.link),
    description,
    language: textIn(said.language),
    published: textIn(said.pubDate),
    updated: textIn(said.lastBuildDate),
    author: textIn(said.managingEditor),
    id: textIn(said['sitrep:id']),
  });
}

/** `treated` has what RSS has no word for, and the running text. */
function readItem(said: Said, { titleBasis, linkBasis, datePrecision, summary, content }: FeedItem): FeedItem {
  const { url } = (said.enclosure ?? {}) as Said;
  return present<FeedItem>({
    title: textIn(said.title),
    titleBasis,
    link: textIn(said.link),
    linkBasis,
    id: textIn(said.guid),
    published: textIn(said.pubDate),
    updated: textIn(said['atom:updated']),
    datePrecision,
    author: textIn(said.author),
    summary,
    content,
    tags: Array.isArray(said.categories) ? said.categories.map(String) : undefined,
    enclosure: textIn(url),
  });
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
