/** One feed's turn: asked, its items judged, what is new taken in, and all of it remembered. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { dateOfItem } from '../../core/feeds/date-of-item.ts';
import type { FeedCheck } from '../../core/feeds/feed-check.ts';
import { type JudgedItem, judgeItems } from '../../core/feeds/judge-items.ts';
import { recordAfter } from '../../core/feeds/record-after.ts';
import type { SeenItem } from '../../core/feeds/seen-item.ts';
import { daysBefore, type Instant } from '../../core/instant.ts';
import type { FeedReader, FeedRecord, FeedStore } from '../../ports/feeds.ts';
import type { Filed, Log } from '../../ports.ts';
import { type ItemInPoll, type ItemTools, takeInItem } from '../take-in-item.ts';

export interface PollTools extends ItemTools {
  readonly reader: Pick<FeedReader, 'page' | 'textOf' | 'check'>;
  readonly feeds: FeedStore;
  readonly log: Log;
}

export interface PollReport {
  readonly before: FeedRecord;
  readonly after: FeedRecord;
  readonly check: FeedCheck;
  /** Articles that were not held before, that came again with another text, and items that could not be taken in. */
  readonly filed: number;
  readonly revised: number;
  readonly lost: number;
}

/** Items of one feed that are compared with what comes: the longest archives have about five thousand. */
const KNOWN_ITEMS = 20_000;
/** Pages fetched for the newest of one poll, each after the other. The rest is taken in as the feed has it. */
const NEW_PAGES = 25;
/** Some feeds touch every item at every poll; a page is not read again for that more often than this. */
const CHANGED_PAGES = 5;
/** Nobody writes so much between two polls: it is an archive, and an archive is no news. */
const ARCHIVE = 100;
/** The page of an older item has mostly gone behind a wall, and nobody waits for it. */
const PAGE_DAYS = 30;
/** Items that are remembered in one transaction: so many are judged again after a kill, and nothing else is lost. */
const BATCH = 20;
/** When an item was seen last is written down anew after so long: it comes again at every poll. */
const SIGHT_HOURS = 12;

/** Rejects only where the memory of feeds does; a feed, page or item that fails is counted. An aborted poll is done again. */
export async function pollOneFeed(feed: FeedRecord, tools: PollTools, signal?: AbortSignal): Promise<PollReport> {
  const { feeds, reader, clock } = tools;
  const check = await reader.check(feed.address, feed.state);
  const now = clock.now();
  if (signal?.aborted) return { before: feed, after: feed, check, ...NOTHING };
  const after = recordAfter(feed, check, now);
  const known = check.parsed === undefined ? [] : await feeds.items(feed.id, KNOWN_ITEMS);
  const judged = judgeItems(after, check.parsed?.items ?? [], known, now);
  const due = oldestFirst(judged.filter(({ verdict }) => verdict !== 'same'));
  const { counts, left } = await takeInAll(planned(due, feed, now), { feed, now, signal }, tools);
  // With the feed as it was: what is not done yet comes again at the next poll.
  if (signal?.aborted) await feeds.record({ feed, items: left });
  else await feeds.record({ feed: after, items: [...left, ...worthWriting(judged, known, now)] });
  return { before: feed, after: signal?.aborted ? feed : after, check, ...counts };
}

const NOTHING = { filed: 0, revised: 0, lost: 0 };

interface Poll {
  readonly feed: FeedRecord;
  readonly now: Instant;
  readonly signal: AbortSignal | undefined;
}

/** What came of it, and the items that are not remembered yet. */
async function takeInAll(items: readonly ItemInPoll[], { feed, now, signal }: Poll, tools: PollTools) {
  const counts = { ...NOTHING };
  let left: SeenItem[] = [];
  for (const coming of items) {
    if (signal?.aborted) break;
    const { outcome, isPageOwed } = await tryToTakeIn({ ...coming, signal }, tools);
    if (outcome !== 'lost') left.push(owing(coming.judged.seen, isPageOwed, now));
    if (outcome !== 'known') counts[outcome] += 1;
    if (left.length >= BATCH) {
      await tools.feeds.record({ feed, items: left });
      left = [];
    }
    // What is held already is not read, so nothing else waits here.
    await nextTurn();
  }
  return { counts, left };
}

async function tryToTakeIn(coming: ItemInPoll, tools: PollTools): Promise<{ outcome: Filed | 'lost'; isPageOwed: boolean }> {
  try {
    return await takeInItem(coming, tools);
  } catch (cause) {
    if (coming.signal?.aborted) return LOST;
    tools.log.error({ feed: coming.feed.address, item: coming.judged.seen.name, err: cause }, 'an item could not be taken in');
    return LOST;
  }
}

const LOST = { outcome: 'lost', isPageOwed: false } as const;

/** A page that could not be had for a day is not asked for any more. */
function owing({ isPageOwed: _, ...seen }: SeenItem, isPageOwed: boolean, now: Instant): SeenItem {
  return isPageOwed && seen.firstSeenAt > daysBefore(now, 1) ? { ...seen, isPageOwed } : seen;
}

/** Oldest first, so that what was written first is placed first; undated ones as the feed has them, from its end. */
function oldestFirst(judged: readonly JudgedItem[]): JudgedItem[] {
  const dateOf = ({ seen }: JudgedItem) => seen.published ?? '';
  return [...judged].reverse().sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** Which pages are fetched, and whether any of it is news. */
function planned(due: readonly JudgedItem[], feed: FeedRecord, now: Instant): ItemInPoll[] {
  const news = due.filter(({ verdict }) => verdict === 'new');
  const isBaseline = (judged: JudgedItem) =>
    judged.verdict === 'new' && (news.length > ARCHIVE || (feed.awaitsBaseline && !isLaterThanEmpty(judged, feed, now)));
  const read = new Set([...news.slice(-NEW_PAGES), ...due.filter(({ verdict }) => verdict === 'changed').slice(-CHANGED_PAGES)]);
  const oldest = daysBefore(now, PAGE_DAYS);
  const why = (judged: JudgedItem): Pick<ItemInPoll, 'whyNoPage'> => {
    if (!read.has(judged)) return { whyNoPage: `only the newest ${NEW_PAGES} pages of one poll are fetched` };
    return (dateOfItem(judged.item, now).date?.at ?? now) < oldest ? { whyNoPage: `it is more than ${PAGE_DAYS} days old` } : {};
  };
  return due.map((judged) => ({
    judged,
    feed,
    isBaseline: isBaseline(judged),
    ...why(judged),
  }));
}

/** A feed of warnings is empty until there is one; the first must not be taken for what was there already. */
function isLaterThanEmpty({ item }: JudgedItem, { emptySince }: FeedRecord, now: Instant): boolean {
  const { date } = dateOfItem(item, now);
  return emptySince !== undefined && date?.basis === 'feed' && date.at !== undefined && date.at > emptySince;
}

/** Of the items that came again as they were. */
function worthWriting(judged: readonly JudgedItem[], known: readonly SeenItem[], now: Instant): SeenItem[] {
  const held = new Map(known.map((item) => [item.id, item]));
  const long = Date.parse(now) - SIGHT_HOURS * 60 * 60 * 1_000;
  const same = judged.filter(({ verdict }) => verdict === 'same').map(({ seen }) => seen);
  return same.filter((item) => {
    const { lastSeenAt: _, ...said } = item;
    const { lastSeenAt = '', ...before } = held.get(item.id) ?? {};
    return Date.parse(lastSeenAt) < long || JSON.stringify(said) !== JSON.stringify(before);
  });
}
