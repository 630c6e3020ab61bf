/** What an item of a feed can be recognised by. */
import { canonicalAddress } from '../canonical-address.ts';
import { contentHash } from '../content-hash.ts';
import { foldName } from '../entities/fold.ts';
import type { Instant } from '../instant.ts';
import type { FeedItem, Passage } from './feed.ts';

export interface ItemPrint {
  readonly guid?: string;
  /** Canonical; missing where the item has no address of its own. */
  readonly link?: string;
  /** Folded words. */
  readonly title?: string;
  /** `length.hash` of the words that it says. */
  readonly content?: string;
  readonly published?: Instant;
}

/** `home`: the canonical address of the feed's home page, which says nothing about which item it is. */
export function printOf(item: FeedItem, home: string | undefined): ItemPrint {
  const link = item.link === undefined || item.linkBasis === 'home' ? undefined : canonicalAddress(item.link);
  const title = item.title === undefined || item.titleBasis === 'address' ? '' : foldName(item.title);
  const content = contentPrint(item.content ?? item.summary);
  const published = item.published ?? item.updated;
  return {
    ...(item.id === undefined ? {} : { guid: item.id }),
    ...(link === undefined || link === home ? {} : { link }),
    ...(title === '' ? {} : { title }),
    ...(content === undefined ? {} : { content }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Words alone: pictures, links and layout come and go from poll to poll. */
function contentPrint(passage: Passage | undefined): string | undefined {
  if (passage === undefined) return undefined;
  const text = passage.isHtml ? passage.text.replace(/<[^<>]*>/g, ' ') : passage.text;
  const words = text.toLowerCase().replace(NO_WORD, ' ').trim();
  return words === '' ? undefined : `${words.length}.${contentHash(words)}`;
}

/** An archive has megabytes of text, so it is not folded letter by letter as titles are. */
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Letters behind a content print. */
export function contentLength({ content }: ItemPrint): number {
  return Number.parseInt(content ?? '0', 10);
}

/** The part of a canonical address that stays when a site moves to another host. */
export function pathOf(link: string): string {
  return link.replace(/^https:\/\/[^/?#]*/, '');
}
