/** Addresses of a feed or an item, ordered by how surely they are the page that a person should open. */
import { type Draft, keepValue, type Ranked } from './draft.ts';
import { LIMITS } from './limits.ts';
import type { Attributes } from './scan-markup.ts';

/** Ranks of RFC 4287 §4.2.7.2 relations; those that are missing never lead to the page itself. */
const RELATIONS: Readonly<Record<string, number>> = {
  '': 0,
  alternate: 0,
  'http://www.iana.org/assignments/relation/alternate': 0,
  via: 6,
  related: 6,
};
/** Added to that of an alternate that is no page: a feed, data, a PDF. */
const OTHER_TYPE = 2;
/** RSS 2.0: a guid is a permanent link unless it says otherwise. */
const PERMALINK = 5;
/** RSS 1.0 §5.5: the item's address, by which the list of items names it. */
const ABOUT = 5;
const ENCLOSURE = 1;

export interface FoundLink {
  readonly key: string;
  readonly attributes: Attributes;
  readonly text: string;
  readonly bases: readonly string[];
}

/** `link` in all its kinds: text in RSS, attributes in Atom, either in either. */
export function collectLink(draft: Draft, { attributes, text, bases }: FoundLink, rank: number): void {
  const href = (attributes.get('href') ?? attributes.get('rdf:resource') ?? text).trim();
  if (href === '') return;
  const relation = attributes.get('rel')?.trim().toLowerCase() ?? '';
  const link = { text: href, form: 'text' as const, bases };
  if (relation === 'enclosure') addLink(draft.enclosures, { ...link, rank: ENCLOSURE });
  const relationRank = RELATIONS[relation];
  if (relationRank === undefined || draft.links.length >= LIMITS.links) return;
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  const isOther = type !== '' && !type.includes('html');
  // Of several that are equally good the last one counts, as in feedparser and gofeed.
  draft.links.unshift({ ...link, rank: rank + relationRank + (isOther ? OTHER_TYPE : 0) });
}

export function collectEnclosure(draft: Draft, { attributes, text, bases }: FoundLink, rank: number): void {
  const href = (attributes.get('url') ?? attributes.get('href') ?? text).trim();
  if (href !== '') addLink(draft.enclosures, { text: href, form: 'text', bases, rank });
}

/** The guid of RSS 2.0. It is an address only if it says so or says nothing, and looks like one. */
export function collectPermalink(draft: Draft, { attributes, text, bases }: FoundLink): void {
  const isPermalink = attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  if (isPermalink && /^\s*https?:\/\//i.test(text)) addLink(draft.links, { text, form: 'text', bases, rank: PERMALINK });
}

/** `rdf:about` of an item in RSS 1.0. */
export function collectAbout(draft: Draft, about: string | undefined, bases: readonly string[]): void {
  if (about === undefined || about.trim() === '') return;
  keepValue(draft, ['id', 2], { text: about, form: 'text', bases });
  addLink(draft.links, { text: about, form: 'text', bases, rank: ABOUT });
}

function addLink(links: Ranked[], link: Ranked): void {
  if (links.length < LIMITS.links) links.push(link);
}
