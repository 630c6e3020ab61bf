/** Which element says what: the tables that the rewriter goes by. */

/** What can be said of a feed or an item. */
export type Field =
  | 'title'
  | 'link'
  | 'id'
  | 'published'
  | 'updated'
  | 'author'
  | 'summary'
  | 'content'
  | 'language'
  | 'tag'
  | 'tags'
  | 'enclosure';

/** A field, and how good a source of it the element is: 0 is the best, and a worse one never replaces a better one. */
export type Says = readonly [field: Field, rank: number];

/** RSS 2.0, RSS 1.0, RFC 4287, Atom 0.3, Dublin Core, Media RSS, Apple and Google podcasts, FeedBurner; made-up ones as seen. */
const BOTH: Readonly<Record<string, Says>> = {
  title: ['title', 0],
  'atom:title': ['title', 1],
  'dc:title': ['title', 2],
  'itunes:title': ['title', 3],
  'media:title': ['title', 4],
  link: ['link', 1],
  'atom:link': ['link', 2],
  id: ['id', 1],
  'atom:id': ['id', 1],
  'dc:identifier': ['id', 3],
  pubdate: ['published', 0],
  published: ['published', 1],
  'atom:published': ['published', 1],
  issued: ['published', 2],
  'atom:issued': ['published', 2],
  'dcterms:issued': ['published', 2],
  'dc:date': ['published', 3],
  'prism:publicationdate': ['published', 4],
  'atom:created': ['published', 5],
  'dcterms:created': ['published', 5],
  lastbuilddate: ['updated', 0],
  updated: ['updated', 1],
  'atom:updated': ['updated', 1],
  modified: ['updated', 2],
  'atom:modified': ['updated', 2],
  'dcterms:modified': ['updated', 2],
  author: ['author', 0],
  'atom:author': ['author', 0],
  'dc:creator': ['author', 1],
  'dc:author': ['author', 1],
  'itunes:author': ['author', 2],
  'googleplay:author': ['author', 3],
  'itunes:owner': ['author', 4],
  'media:credit': ['author', 6],
  language: ['language', 0],
  'dc:language': ['language', 1],
};

/** What stands only at the head of a feed. */
const OF_FEED: Readonly<Record<string, Says>> = {
  description: ['summary', 0],
  subtitle: ['summary', 1],
  'atom:subtitle': ['summary', 1],
  tagline: ['summary', 1],
  'atom:tagline': ['summary', 1],
  'dc:description': ['summary', 2],
  'atom:info': ['summary', 3],
  'itunes:summary': ['summary', 4],
  'googleplay:description': ['summary', 4],
  'itunes:subtitle': ['summary', 5],
  managingeditor: ['author', 0],
  'dc:publisher': ['author', 5],
  webmaster: ['author', 7],
};

/** What stands only in an item. */
const OF_ITEM: Readonly<Record<string, Says>> = {
  guid: ['id', 0],
  'feedburner:origlink': ['link', 0],
  description: ['summary', 0],
  summary: ['summary', 1],
  'atom:summary': ['summary', 1],
  'dc:description': ['summary', 2],
  'excerpt:encoded': ['summary', 2],
  'dcterms:abstract': ['summary', 3],
  'itunes:summary': ['summary', 4],
  'googleplay:description': ['summary', 4],
  'media:description': ['summary', 5],
  'itunes:subtitle': ['summary', 6],
  'content:encoded': ['content', 0],
  content: ['content', 1],
  'atom:content': ['content', 1],
  'xhtml:body': ['content', 2],
  'xhtml:div': ['content', 3],
  body: ['content', 4],
  fullitem: ['content', 4],
  category: ['tag', 0],
  'atom:category': ['tag', 0],
  'dc:subject': ['tag', 0],
  'media:category': ['tag', 0],
  'itunes:category': ['tag', 0],
  'itunes:keywords': ['tags', 0],
  'media:keywords': ['tags', 0],
  tags: ['tags', 0],
  'feedburner:origenclosurelink': ['enclosure', 0],
  enclosure: ['enclosure', 1],
  'media:content': ['enclosure', 2],
};

export type Holder = 'feed' | 'item';

const SAID: Readonly<Record<Holder, ReadonlyMap<string, Says>>> = {
  feed: new Map(Object.entries({ ...BOTH, ...OF_FEED })),
  item: new Map(Object.entries({ ...BOTH, ...OF_ITEM })),
};

export function whatSays(key: string, holder: Holder): Says | undefined {
  return SAID[holder].get(key);
}

/** Elements that hold what is said of the feed. RSS 1.0 has its items beside the channel, RSS 1.1 in a list inside it. */
export const FEED_HOLDERS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'channel', 'feed', 'atom:feed', 'items']);

/** Elements without which there is no feed. RSS 1.1 begins with its channel. */
export const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'channel', 'feed', 'atom:feed']);

export const ITEM_HOLDERS: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);

/** Elements inside a feed or an item that are read as if they were not there; nested categories are categories. */
export const SEE_THROUGH: ReadonlySet<string> = new Set(['media:group', 'media:content', 'itunes:category']);

/** Elements that speak of something else: RFC 4287 §4.2.11, the feed that an entry was taken from. Nothing in them counts. */
export const SEALED: ReadonlySet<string> = new Set(['source', 'atom:source']);

/** Fields whose elements may hold mark-up. */
export const HOLDS_MARKUP: ReadonlySet<Field> = new Set(['title', 'summary', 'content']);

/** Elements of a feed that HTML has too, so that meeting one inside text does not mean that the text was never closed. */
const ALSO_HTML: ReadonlySet<string> = new Set([
  'title',
  'link',
  'body',
  'summary',
  'content',
  'tags',
  'id',
  'xhtml:div',
  'xhtml:body',
]);

/** Whether an element cannot stand inside the text of a field, which therefore was never closed. */
export function endsText(key: string, field: Field, holder: Holder): boolean {
  if (ITEM_HOLDERS.has(key)) return true;
  if (whatSays(key, holder) === undefined) return false;
  if (field === 'title') return key !== 'title' && !key.startsWith('xhtml:');
  return HOLDS_MARKUP.has(field) ? !ALSO_HTML.has(key) : true;
}
