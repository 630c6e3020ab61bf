/** A web page → the addresses at which it says, or seems to say, that it has feeds. */
import { decodeHTMLStrict } from 'entities';
import { webAddress } from './resolve-address.ts';
import { type Attributes, scanMarkup } from './scan-markup.ts';

export interface FeedLink {
  readonly address: string;
  /** By a `<link>` for programs, or by one for people that looks as those to feeds do. */
  readonly kind: 'declared' | 'linked';
  readonly isOfComments: boolean;
}

/** More stand on directories of feeds, and nobody asks for them all. */
const MOST_LINKS = 30;

/** What feeds are declared as: RFC 4287, the RSS board's "RSS Autodiscovery", jsonfeed.org/version/1.1, and older habits. */
const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/rss',
  'application/atom',
  'application/xml',
  'text/xml',
  'application/json',
]);

/** `/rss`, `/feed/`, `/feeds/all.atom`, `news.rss`, `?feed=rss2`, `?format=rss`, `rss.example.org`. */
const LIKE_A_FEED =
  /\/\/(?:feeds?|rss)\.|[/._-](?:rss|atom|rdf|feeds?|backend)(?:2|\d{3})?(?:[/._?#-]|$)|\bfeed\.json$|\/index\.xml$|[?&](?:feed|format|type|output(?:Type)?)=(?:rss|atom|rdf|xml|feed)/i;

/** Readers that offer to subscribe: the address is theirs, of a page. */
const READERS = /(?:^|\.)(?:feedly|inoreader|netvibes|newsblur|theoldreader|bloglovin|facebook|twitter|x|google|yahoo)\.com$/i;

const OF_COMMENTS = /comment|coment[aá]rio/i;

/** Declared ones first, those of comments last, otherwise in the order of the page. `url`: where the page was found. */
export function feedLinks(html: string, url: string): FeedLink[] {
  const links = new Map<string, FeedLink>();
  const pending: { href: string; kind: FeedLink['kind']; title: string }[] = [];
  let base: string | undefined;
  const take = (name: string, attributes: Attributes) => {
    const say = (attribute: string) => decodeHTMLStrict(attributes.get(attribute) ?? '').trim();
    if (name === 'base') base ??= webAddress(say('href'), url);
    const kind = name === 'link' ? declaredKind(say) : name === 'a' || name === 'area' ? linkedKind(say) : undefined;
    if (kind !== undefined && say('href') !== '') pending.push({ href: say('href'), kind, title: say('title') });
  };
  scanMarkup(html, { open: take, close() {}, text() {}, isDone: () => pending.length >= MOST_LINKS * 10 }, 'html');
  for (const { href, kind, title } of pending) {
    const address = webAddress(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base ?? url)?.replace(/#.*$/, '');
    if (address === undefined || links.has(address) || READERS.test(new URL(address).hostname)) continue;
    links.set(address, { address, kind, isOfComments: OF_COMMENTS.test(`${title} ${new URL(address).pathname}`) });
  }
  return [...links.values()].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_LINKS);
}

type Say = (attribute: string) => string;

function declaredKind(say: Say): FeedLink['kind'] | undefined {
  const rels = say('rel').toLowerCase().split(/\s+/);
  if (rels.includes('stylesheet')) return undefined;
  const type = say('type').toLowerCase().split(';')[0]?.trim() ?? '';
  // What WordPress declares as JSON is its programming interface.
  const isFeed = FEED_TYPES.has(type) && !/\/wp-json\//.test(say('href'));
  return rels.includes('feed') || (rels.includes('alternate') && isFeed) ? 'declared' : undefined;
}

function linkedKind(say: Say): FeedLink['kind'] | undefined {
  return FEED_TYPES.has(say('type').toLowerCase()) || LIKE_A_FEED.test(say('href')) ? 'linked' : undefined;
}

function rank({ kind, isOfComments }: FeedLink): number {
  return (isOfComments ? 2 : 0) + (kind === 'declared' ? 0 : 1);
}
