/** Two prints side by side. */
import { contentLength, type ItemPrint, pathOf } from './item-print.ts';

/** `open`: one of the two does not say. */
export type Agreement = 'same' | 'similar' | 'other' | 'open';

export interface Comparison {
  readonly guid: Agreement;
  readonly link: Agreement;
  /** Whether the addresses differ in nothing but the host, and name more than a front page. */
  readonly isMovedHost: boolean;
  /** Whether the address reads like that of one article, and not like that of a page whose content changes. */
  readonly isLinkTelling: boolean;
  readonly title: Agreement;
  readonly content: Agreement;
  readonly published: Agreement;
  /** Not only the same day, of which midnight is all that is left. */
  readonly isSameMinute: boolean;
  /** The same words, and so many that two items do not have them by chance. */
  readonly isLongContentSame: boolean;
  /** Words of the title, where it is the same. */
  readonly titleWords: number;
}

/** Two different items may share a sentence ("Read today's bulletin here"), hardly a paragraph. */
const LONG = 200;

export function compareItems(a: ItemPrint, b: ItemPrint): Comparison {
  const content = agreement(a.content, b.content);
  const title = titleAgreement(a.title, b.title);
  return {
    guid: agreement(a.guid, b.guid),
    link: agreement(a.link, b.link),
    isMovedHost: isMovedHost(a.link, b.link),
    isLinkTelling: isTelling(a.link ?? ''),
    title,
    content,
    published: agreement(a.published, b.published),
    isSameMinute: a.published !== undefined && a.published === b.published && !a.published.endsWith(MIDNIGHT),
    isLongContentSame: content === 'same' && contentLength(a) >= LONG,
    titleWords: title === 'same' ? (a.title ?? '').split(' ').length : 0,
  };
}

const MIDNIGHT = 'T00:00:00.000Z';

/** `/2026/11/21/two-ships`, `?id=5712`; not `/alerts`. */
function isTelling(link: string): boolean {
  return /-|\d{4}|=\d/.test(pathOf(link));
}

function agreement(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined) return 'open';
  return a === b ? 'same' : 'other';
}

/** Half of all words in common is an edited headline; fewer is another one. */
const SIMILAR = 0.5;

function titleAgreement(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined || a === b) return agreement(a, b);
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common) >= SIMILAR ? 'similar' : 'other';
}

function isMovedHost(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const path = pathOf(a);
  return path.length > 1 && path === pathOf(b);
}
