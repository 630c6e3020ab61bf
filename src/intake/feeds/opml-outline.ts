/** One outline of an OPML file → the feed that it names. */
import type { NewFeed } from '../../ports/feeds.ts';
import { inLine } from './html-text.ts';
import { legible } from './legible.ts';
import { LIMITS } from './limits.ts';
import { quoted } from './problem-list.ts';
import { webAddress } from './resolve-address.ts';
import type { Attributes } from './scan-markup.ts';

/** What an attribute says, decoded, in one line; nothing where it says nothing. Names in lower case. */
export type Say = (name: string) => string | undefined;

/** Longer names are cut: a list shows one line for each feed. */
const LONGEST_NAME = 300;

/** Ids as outlets.json has them, and hosts, by which unknown outlets go. */
const OUTLET = /^[\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*$/u;
const LONGEST_OUTLET = 100;

/** Kinds of outlines that have an address and are no feeds (OPML 2.0, "Node types"). */
const OTHER_KINDS: ReadonlySet<string> = new Set(['link', 'include']);

export function sayOf(attributes: Attributes, decode: (text: string) => string): Say {
  return (name) => {
    const text = inLine(legible(decode(attributes.get(name) ?? '')));
    return text === '' ? undefined : text;
  };
}

/** The address as it is written, of whatever scheme. Readers that write their own export have called it all of these. */
export function addressIn(say: Say): string | undefined {
  if (OTHER_KINDS.has(say('type')?.toLowerCase() ?? '')) return undefined;
  return say('xmlurl') ?? say('url') ?? say('feedurl');
}

/** The specification shows `text`; `title` is what the feed calls itself. An address is no name. */
export function nameIn(say: Say): string | undefined {
  const name = say('text') ?? say('title');
  return name === undefined || name === addressIn(say) ? undefined : legible(name.slice(0, LONGEST_NAME)).trim();
}

/** Whether it speaks of a feed, although it gives no address. */
export function isAboutFeed(say: Say): boolean {
  const kind = say('type')?.toLowerCase() ?? '';
  return !OTHER_KINDS.has(kind) && (kind !== '' || say('htmlurl') !== undefined);
}

export function feedIn(say: Say, written: string, folders: readonly string[]): { feed?: NewFeed; problems: string[] } {
  const name = nameIn(say);
  const called = quoted(name ?? written);
  const url = webUrl(written);
  if (url === undefined) return { problems: [`${called} has no address of the web: ${quoted(written)}`] };
  const problems = url.username === '' ? [] : [`${called}: the name and password in its address were left out`];
  [url.username, url.password] = ['', ''];
  const home = webAddress(say('htmlurl') ?? '');
  const outletId = say('sitrepoutlet');
  const hasOutlet = outletId !== undefined && outletId.length <= LONGEST_OUTLET && OUTLET.test(outletId);
  if (outletId !== undefined && !hasOutlet) problems.push(`${called}: ${quoted(outletId)} is no outlet's id, and was left out`);
  const foundIn = say('sitrepfoundin')?.slice(0, LONGEST_NAME * 3);
  const feed: NewFeed = {
    address: url.href,
    ...(name === undefined ? {} : { title: name }),
    ...(home === undefined ? {} : { home }),
    ...(hasOutlet ? { outletId } : {}),
    ...(foundIn === undefined ? {} : { foundIn }),
    ...(folders.length === 0 ? {} : { folders }),
  };
  return { feed, problems };
}

/** `feed://example.org/rss` and `feed:https://example.org/rss` are what browsers once made of feeds. */
function webUrl(written: string): URL | undefined {
  if (written.length > LIMITS.line) return undefined;
  const address = webAddress(written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'http://'));
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url;
}
