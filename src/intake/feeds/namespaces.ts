/** Namespaces of feeds → the short name under which the tables of this folder know them. */

/** Names as documents write them, lower case, without what they end in: slash, hash and file extension vary in the wild. */
const KNOWN: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom', // RFC 4287
  'http://purl.org/atom/ns': 'atom', // Atom 0.3
  'http://purl.org/rss/1.0': '', // RSS 1.0
  'http://purl.org/net/rss1.1': '', // RSS 1.1
  'http://my.netscape.com/rdf/simple/0.9': '', // RSS 0.90
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '', // RSS 2.0 as some wrote it before it was said to have none
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://backend.userland.com/rss092': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/excerpt': 'excerpt',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
  'http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd': 'googleplay',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://wellformedweb.org/commentapi': 'wfw',
  'http://prismstandard.org/namespaces/1.2/basic': 'prism',
};

/** What a prefix means where the document forgot to declare it, or declared it as something that nobody knows. */
const CUSTOMARY: ReadonlySet<string> = new Set(Object.values(KNOWN));

/** The namespaces in force at one element: prefix → short name. */
export type Namespaces = ReadonlyMap<string, string>;

export const NO_NAMESPACES: Namespaces = new Map();

/** More declarations than this in force at once are not feeds. */
const MOST = 200;

/** The namespaces in force inside an element with these attributes. */
export function withDeclarations(outer: Namespaces, attributes: ReadonlyMap<string, string>, isRoot: boolean): Namespaces {
  if (attributes.size === 0) return outer;
  let inner: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inner ??= new Map(outer);
    if (inner.size < MOST) inner.set(name.slice(6), shortName(uri, name.slice(6), isRoot));
  }
  return inner ?? outer;
}

/** An unknown namespace hides its elements, so that they are not taken for those of the feed; except the root's own. */
function shortName(uri: string, prefix: string, isRoot: boolean): string {
  const known =
    KNOWN[
      uri
        .trim()
        .toLowerCase()
        .replace(/^https:/, 'http:')
        .replace(/[/#]+$/, '')
    ];
  if (known !== undefined) return known;
  if (prefix === '') return isRoot || uri.trim() === '' ? '' : 'unknown';
  return CUSTOMARY.has(prefix) ? prefix : 'unknown';
}

/** `dc:creator`, `atom:link`, `title`: the name under which the tables know an element, whatever prefix it was written with. */
export function keyOf(written: string, namespaces: Namespaces): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = colon < 0 ? written : written.slice(colon + 1);
  const space = namespaces.get(prefix) ?? (CUSTOMARY.has(prefix) ? prefix : 'unknown');
  return space === '' ? local : `${space}:${local}`;
}
