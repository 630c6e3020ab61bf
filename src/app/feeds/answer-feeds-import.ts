/** `/feeds import`: all feeds of an OPML file at once. Nothing is fetched but the file; their turns come one after the other. */
import { type Asker, actorOf } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { plural } from '../../core/brief/labels.ts';
import { lengthLabel } from '../../core/brief/time-labels.ts';
import { writtenAddress } from '../../core/feeds/written-address.ts';
import { type Instant, instantOf } from '../../core/instant.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { FeedList, NewFeed } from '../../ports/feeds.ts';
import { outletOfFeed } from './feed-outlet.ts';
import { type FeedTools, mostFeeds } from './feed-tools.ts';
import { POLLING_OFF } from './feed-words.ts';

/** Between the first polls of two feeds: 500 take a quarter of an hour. */
const APART_MS = 2_000;

export async function answerFeedsImport(source: string, asker: Asker, tools: FeedTools): Promise<Brief> {
  const list = await listAt(source, tools.lists);
  if (list.feeds.length === 0) throw new UsageError(nothingRead(source, list));
  const now = tools.clock.now();
  const { feeds, leftOut } = await within(list.feeds, asker, tools);
  const planned = feeds.map((feed, index) => ({ ...feed, ...planOf(feed, index, { now, tools }) }));
  const done = await tools.feeds.subscribe(asker.workspace, planned, { actor: actorOf(asker), at: now });
  const added = done.filter(({ isNew }) => isNew).length;
  return importedBrief({ added, had: done.length - added, leftOut, problems: list.problems, now, isPolling: tools.isPolling });
}

/** An address is a word that begins as one; a file begins with a bracket. */
async function listAt(source: string, lists: FeedTools['lists']): Promise<FeedList> {
  if (/^<(?!https?:)|<(?:opml|outline)\b/i.test(source.trim())) return lists.read(source);
  const address = writtenAddress(source);
  if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return lists.fetch(address);
  throw new UsageError(
    `${address.slice(0, 80)} is neither the address of an OPML file nor its text. For example /feeds import https://example.org/feeds.opml`,
  );
}

function nothingRead(source: string, { problems }: FeedList): string {
  const named = /^https?:/i.test(source) ? source.slice(0, 200) : 'The text';
  return `${named} ${problems.join('; ') || 'has no feeds in it'}. An OPML file is what readers of feeds export; /feeds add takes one feed.`;
}

/** As many as there is room for; those that are here already take none. */
async function within(feeds: readonly NewFeed[], { workspace }: Asker, tools: FeedTools) {
  const held = new Set((await tools.feeds.subscriptions(workspace)).map(({ feed }) => feed.address));
  let room = Math.max(0, mostFeeds(workspace) - held.size);
  const kept = feeds.filter(({ address }) => held.has(address) || room-- > 0);
  return { feeds: kept, leftOut: feeds.length - kept.length };
}

function planOf({ address, home, outletId }: NewFeed, index: number, { now, tools }: { now: Instant; tools: FeedTools }) {
  return {
    firstPollAt: instantOf(Date.parse(now) + index * APART_MS),
    // An outlet that another installation knows and this one does not has no name here.
    outletId:
      outletId !== undefined && tools.library.outletName(outletId) !== undefined
        ? outletId
        : outletOfFeed(address, home, tools.library),
  };
}

interface Imported {
  readonly added: number;
  readonly had: number;
  readonly leftOut: number;
  readonly problems: readonly string[];
  readonly now: Instant;
  readonly isPolling: boolean;
}

function importedBrief({ added, had, leftOut, problems, now, isPolling }: Imported): Brief {
  const rows = [
    { label: 'added', value: String(added) },
    ...(had === 0 ? [] : [{ label: 'here already', value: String(had) }]),
    ...(leftOut === 0 ? [] : [{ label: 'no room for', value: `${leftOut}; remove some, then import the file again` }]),
  ];
  const troubles = problems.map((value) => ({ label: 'in the file', value }));
  return {
    title: `Imported: ${added} ${plural(added, 'feed')}`,
    asOf: now,
    notices:
      added === 0 ? ['Nothing was changed.'] : [isPolling ? firstRound(added) : `They are kept, and not read: ${POLLING_OFF}.`],
    blocks: [
      { kind: 'facts', rows },
      ...(troubles.length === 0 ? [] : [{ kind: 'facts' as const, heading: 'Not taken over', rows: troubles }]),
    ],
    sources: [],
  };
}

function firstRound(added: number): string {
  const long = lengthLabel(Math.max(added * APART_MS, 60_000));
  return `Nothing was fetched yet: they are asked one after the other, the last in about ${long}. What they hold then is where they start, and none of it is posted as news.`;
}
