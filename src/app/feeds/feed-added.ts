/** The answers to adding a feed. */
import type { Brief } from '../../core/brief/brief.ts';
import { dayLabel, minuteLabel } from '../../core/brief/labels.ts';
import type { FeedRecord, FoundFeed } from '../../ports/feeds.ts';
import { outletLabel } from './feed-outlet.ts';
import type { FeedTools } from './feed-tools.ts';
import { feedName, itemsLabel, POLLING_OFF } from './feed-words.ts';

/** It was here before. */
export function heldAlready(feed: FeedRecord, { clock }: FeedTools, others: readonly FoundFeed[] = []): Brief {
  return {
    title: `Here already: ${feedName(feed)}`,
    asOf: clock.now(),
    notices: ['Nothing was changed.', ...othersNotices(others)],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'feed', value: feed.address },
          { label: 'condition', value: feed.condition },
          ...(feed.succeededAt === undefined ? [] : [{ label: 'last read', value: minuteLabel(feed.succeededAt) }]),
        ],
      },
    ],
    sources: [],
  };
}

/** As it is kept, with what was found in it. */
export type Added = Pick<FoundFeed, 'address' | 'items' | 'newestAt' | 'home' | 'title'> & Pick<FeedRecord, 'outletId'>;

export interface Telling {
  readonly tools: FeedTools;
  readonly others: readonly FoundFeed[];
  readonly problems: readonly string[];
}

/** What it is, which outlet it counts for, and what else was found. */
export function addedBrief(feed: Added, { tools, others, problems }: Telling): Brief {
  const newest = feed.newestAt === undefined ? 'none of them dated' : `newest ${dayLabel(feed.newestAt)}`;
  const rows = [
    { label: 'feed', value: feed.address },
    ...(feed.home === undefined ? [] : [{ label: 'site', value: feed.home }]),
    { label: 'holds', value: feed.items === 0 ? 'no items at the moment' : `${itemsLabel(feed.items)}, ${newest}` },
    ...(feed.outletId === undefined ? [] : [{ label: 'counts as', value: outletLabel(feed.outletId, tools.library) }]),
  ];
  return {
    title: `Added: ${feedName(feed)}`,
    asOf: tools.clock.now(),
    notices: [tools.isPolling ? BASELINE : UNREAD, ...problems, ...othersNotices(others)],
    blocks: [{ kind: 'facts', rows }],
    sources: [],
  };
}

const BASELINE = 'What it holds today is where it starts: it can be asked about, and none of it is posted as news.';
const UNREAD = `It is kept, and not read: ${POLLING_OFF}.`;

function othersNotices(others: readonly FoundFeed[]): string[] {
  return others.map((other) => `Also found there: ${feedName(other)}. To add it: /feeds add ${other.address}`);
}
