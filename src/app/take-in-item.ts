/** One item of a feed → an article: its page where that can be read, the feed's own text where not, its date, its outlet. */
import type { Article, Decision } from '../core/article.ts';
import { canonicalAddress, cleanAddress } from '../core/canonical-address.ts';
import { type ChosenText, chooseText } from '../core/feeds/choose-text.ts';
import { believable, type DateOfItem, dateOfItem } from '../core/feeds/date-of-item.ts';
import type { JudgedItem } from '../core/feeds/judge-items.ts';
import { outletOfItem } from '../core/feeds/outlet-of-item.ts';
import type { Instant } from '../core/instant.ts';
import type { Library } from '../core/library.ts';
import type { FeedReader, FeedRecord, PageReading } from '../ports/feeds.ts';
import type { Clock, Filed, IncomingPage, Store } from '../ports.ts';
import type { IntakeLine } from './intake-line.ts';

export interface ItemTools {
  readonly reader: Pick<FeedReader, 'page' | 'textOf'>;
  readonly store: Pick<Store, 'articles'>;
  readonly library: Library;
  readonly line: IntakeLine;
  readonly clock: Clock;
}

/** The item, and what its poll says of it. */
export interface ItemInPoll {
  readonly judged: JudgedItem;
  readonly feed: FeedRecord;
  /** It was there when the feed was read for the first time. */
  readonly isBaseline: boolean;
  /** Missing where its page may be fetched. */
  readonly whyNoPage?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface ItemTaken {
  readonly outcome: Filed;
  /** The feed's own text stands in for a page that may be had another time. */
  readonly isPageOwed: boolean;
}

/** Rejects where the article could not be filed, and where the program ends: a page that was given up is no reason for a summary. */
export async function takeInItem(coming: ItemInPoll, tools: ItemTools): Promise<ItemTaken> {
  const { judged } = coming;
  const [held] = await tools.store.articles([judged.seen.articleId]);
  // Another feed brought it, or this one did before the program was ended in the middle.
  if (held !== undefined && judged.verdict === 'new') return { outcome: 'known', isPageOwed: false };
  const page = await pageOf(coming, tools);
  coming.signal?.throwIfAborted();
  const chosen = chooseFor(coming, page, tools);
  // What was read on the page is not given up for a summary because the page cannot be read today.
  const isPageOwed = chosen.basis === 'feed' && page.kind === 'unread' && page.mayPass === true;
  if (held?.textBasis === 'page' && chosen.basis === 'feed') return { outcome: 'known', isPageOwed };
  const incoming = incomingPage(coming, { page, chosen, held, now: tools.clock.now(), library: tools.library });
  const [own = 'known'] = await tools.line.take(incoming);
  return { outcome: own, isPageOwed };
}

async function pageOf({ judged, whyNoPage }: ItemInPoll, { reader }: ItemTools): Promise<PageReading> {
  const { item, seen, isAddressShared } = judged;
  const why = (reason: string): PageReading => ({ kind: 'unread', why: reason });
  if (seen.link === undefined || item.link === undefined) return why('the item has no address of its own');
  if (isAddressShared) return why('other items of the feed have the same address');
  return whyNoPage === undefined ? reader.page(item.link) : why(whyNoPage);
}

function chooseFor({ judged: { item } }: ItemInPoll, page: PageReading, { reader }: ItemTools): ChosenText {
  const passages = [item.content, item.summary].map((passage) => (passage === undefined ? '' : reader.textOf(passage)));
  return chooseText({
    fromFeed: passages.find((text) => text !== '') ?? '',
    page: page.kind === 'read' ? page.page : { why: `its page was not used: ${page.why}` },
    ...(item.titleBasis === 'title' && item.title !== undefined ? { title: item.title } : {}),
  });
}

interface Known {
  readonly page: PageReading;
  readonly chosen: ChosenText;
  readonly held: Article | undefined;
  readonly now: Instant;
  readonly library: Library;
}

function incomingPage({ judged: { item, seen }, feed, isBaseline }: ItemInPoll, known: Known): IncomingPage {
  const { page, chosen, held, now, library } = known;
  const read = chosen.basis === 'page' && page.kind === 'read' ? page.page : undefined;
  const own = item.titleBasis === 'title' ? item.title : undefined;
  const title = own ?? read?.title ?? (item.titleBasis === 'text' ? undefined : item.title);
  const dated = dateFor(item, { ...known, read });
  const byline = read?.byline ?? item.author;
  // An item with nothing but a headline is a report all the same; one that is a text begins with its own title.
  const raw = chosen.text === '' ? (item.title ?? '') : chosen.text;
  return {
    name: seen.name,
    origin: 'feed',
    raw,
    textBasis: chosen.basis,
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(seen.link === undefined || item.link === undefined ? {} : { url: cleanAddress(urlOf(item.link, read?.url)) }),
    ...outletOfItem(seen.link, feed, library),
    ...(dated.date === undefined ? {} : { date: dated.date }),
    ...(isBaseline || held?.isBaseline ? { isBaseline: true } : {}),
    trail: decisions(feed, chosen, { dated, isBaseline, now }),
  };
}

/** Where a redirector was followed, the address that it led to; a page that only calls itself otherwise keeps the feed's. */
function urlOf(link: string, found: string | undefined): string {
  return found === undefined || canonicalAddress(found) === canonicalAddress(link) ? link : found;
}

/** An edit does not make an old report new: the date that is held stays. */
function dateFor(
  item: JudgedItem['item'],
  { held, now, read }: Known & { readonly read: { date?: Article['date'] } | undefined },
): DateOfItem {
  if (held !== undefined && (held.date.basis === 'feed' || held.date.basis === 'page')) return { date: held.date };
  const fromFeed = dateOfItem(item, now);
  if (fromFeed.date?.basis === 'feed' || read?.date === undefined) return fromFeed;
  const fromPage = believable(read.date, now);
  return fromPage.date === undefined ? fromFeed : { ...fromFeed, ...fromPage };
}

function decisions(
  feed: FeedRecord,
  { basis, reason }: ChosenText,
  { dated, isBaseline, now }: { dated: DateOfItem; isBaseline: boolean; now: Instant },
): Decision[] {
  const where = feed.title ?? feed.address;
  return [
    {
      stage: 'seen',
      outcome: isBaseline ? 'there when the feed was first read' : 'new in its feed',
      reason: isBaseline ? `${where}; so it is never posted as news` : `${where}, ${now}`,
    },
    { stage: 'text', outcome: basis === 'page' ? 'of its page' : 'of the feed itself', reason },
    ...(dated.note === undefined
      ? []
      : [{ stage: 'dated' as const, outcome: 'the date given is not believed', reason: dated.note }]),
  ];
}
