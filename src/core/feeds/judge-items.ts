/** The items of one poll: which are new, which came again, and under which name each is an article. */
import { articleIdOf } from '../article-id.ts';
import { canonicalAddress } from '../canonical-address.ts';
import { contentHash } from '../content-hash.ts';
import type { Instant } from '../instant.ts';
import { compareItems } from './compare-items.ts';
import type { FeedItem } from './feed.ts';
import { type ItemPrint, printOf } from './item-print.ts';
import { type Match, matchItems, shared } from './match-items.ts';
import type { SeenItem } from './seen-item.ts';

export interface JudgedItem {
  readonly item: FeedItem;
  readonly verdict: 'new' | 'changed' | 'same';
  /** Which rule knew it again; missing for a new one. */
  readonly rule?: string;
  /** As it is to be remembered. */
  readonly seen: SeenItem;
  /** Other items have this address as well, so its page is not this item. */
  readonly isAddressShared: boolean;
}

export interface FeedIdentity {
  readonly id: string;
  readonly home?: string;
}

/** In the order of the feed, each item once however often it stands there. */
export function judgeItems(
  feed: FeedIdentity,
  items: readonly FeedItem[],
  known: readonly SeenItem[],
  now: Instant,
): JudgedItem[] {
  const home = feed.home === undefined ? undefined : canonicalAddress(feed.home);
  const came = eachOnce(items.map((item) => ({ item, print: printOf(item, home) })).filter(({ print }) => saysSomething(print)));
  const prints = came.map(({ print }) => print);
  const matches = matchItems(prints, known);
  const naming = namingIn(feed.id, prints, known);
  return came.map(({ item, print }, place) => {
    const match = matches.get(place);
    const held = match === undefined ? undefined : known[match.known];
    const judged =
      match === undefined || held === undefined
        ? { verdict: 'new' as const, seen: firstSight(feed.id, naming.nameOf(print), print, now) }
        : knownAgain(print, held, match, now);
    return { item, ...judged, isAddressShared: naming.isShared(judged.seen) };
  });
}

function saysSomething(print: ItemPrint): boolean {
  return print.link !== undefined || print.title !== undefined || print.content !== undefined;
}

function knownAgain(print: ItemPrint, held: SeenItem, { rule }: Match, now: Instant) {
  const { title, content } = compareItems(print, held);
  const isChanged = title === 'similar' || title === 'other' || content === 'other' || held.isPageOwed === true;
  // What it is called now is what it will be known by; what it no longer says is still remembered.
  const seen: SeenItem = { ...held, ...print, lastSeenAt: now };
  return { verdict: isChanged ? ('changed' as const) : ('same' as const), rule, seen };
}

function firstSight(feedId: string, name: string, print: ItemPrint, now: Instant): SeenItem {
  return {
    ...print,
    id: `i_${contentHash(`${feedId} ${name}`)}`,
    name,
    articleId: articleIdOf(name),
    firstSeenAt: now,
    lastSeenAt: now,
  };
}

interface Came {
  readonly item: FeedItem;
  readonly print: ItemPrint;
}

/** Feeds list an item under each of its sections, or before and after an edit. The first stands for all. */
function eachOnce(came: readonly Came[]): Came[] {
  const held = new Map<string, Came>();
  const pairs = new Map<string, number>();
  for (const { print } of came) pairs.set(pairOf(print), (pairs.get(pairOf(print)) ?? 0) + 1);
  return came.filter((one) => {
    const { guid = '', link = '', title = '', content = '' } = one.print;
    const keys = [`= ${link} ${title} ${content}`];
    if (guid !== '' && link !== '' && (pairs.get(pairOf(one.print)) ?? 0) <= VERSIONS) keys.push(pairOf(one.print));
    if (guid === '' && link !== '') keys.push(`l ${link} ${title}`);
    const twin = keys.map((key) => held.get(key)).find((other) => other !== undefined && isTwin(one.print, other.print));
    for (const key of keys) if (!held.has(key)) held.set(key, one);
    return twin === undefined;
  });
}

/** Of one entry in one feed; a template that writes one identifier into all items has more of them. */
const VERSIONS = 3;

function pairOf({ guid, link }: ItemPrint): string {
  return `g ${guid ?? ''} ${link ?? ''}`;
}

function isTwin(a: ItemPrint, b: ItemPrint): boolean {
  const { title, content, link, guid, published, isLongContentSame, isLinkTelling } = compareItems(a, b);
  if (title === 'other') return false;
  // Of one entry, before and after an edit. "Alert 12" and "Alert 13" of one page and one identifier are two.
  if (link === 'same' && guid === 'same' && content !== 'same')
    return (isLinkTelling || published !== 'other') && numbersIn(a) === numbersIn(b);
  // Two of one address, title and text are one; "Alert" of Monday and "Alert" of Tuesday without an address are two.
  if (content === 'same') return link === 'same' || isLongContentSame || published !== 'other';
  return content === 'open' && published !== 'other' && (link === 'same' || guid !== 'other');
}

function numbersIn({ title = '' }: ItemPrint): string {
  return (title.match(/\d+/g) ?? []).join(' ');
}

/** The name of an article is its canonical address, so that it is one article in whatever feed; more is added only where that is not enough. */
function namingIn(feedId: string, came: readonly ItemPrint[], known: readonly SeenItem[]) {
  const links = new Set([...shared(came, 'link'), ...shared(known, 'link')]);
  const guids = new Set([...shared(came, 'guid'), ...shared(known, 'guid')]);
  const names = new Set(known.map(({ name }) => name));
  const ownMark = ({ guid = '', title = '', content = '', published = '' }: ItemPrint) =>
    contentHash(guid !== '' && !guids.has(guid) ? `id ${guid}` : `says ${guid} ${title} ${content} ${published}`);
  return {
    isShared: ({ link, name }: SeenItem) => link !== undefined && (links.has(link) || name.startsWith(`${link}#`)),
    nameOf: (print: ItemPrint): string => {
      const { link } = print;
      if (link === undefined) return `${feedId}#${ownMark(print)}`;
      return links.has(link) || names.has(link) ? `${link}#${ownMark(print)}` : link;
    },
  };
}
