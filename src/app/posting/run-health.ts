/** Feeds that fail for long: one notice in each channel of the workspace that has digests or watches, and one when they recover. */
import type { Brief } from '../../core/brief/brief.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import { instantOf } from '../../core/instant.ts';
import { lengthLabel } from '../../core/schedule/local-label.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import type { FeedRecord } from '../../ports/feeds.ts';
import type { PostingTools } from './posting-tools.ts';
import { feedsFor } from './source-health.ts';

/** Feeds go away for hours all the time: a night, a certificate, a move. After a day a person should look. */
const LONG_MS = 24 * 3_600_000;
const RECOVERED = ' recovered';

export async function takeOnHealth(tools: PostingTools): Promise<void> {
  const [digests, watches] = await Promise.all([tools.digests.digests({}), tools.digests.watches({})]);
  const active = [...digests, ...watches].filter(({ state }) => state === 'active');
  const places = new Map(active.map(({ workspace, channel }) => [`${workspace} ${channel}`, { workspace, channel }]));
  for (const workspace of new Set(active.map((standing) => standing.workspace))) {
    const channels = [...places.values()].filter((place) => place.workspace === workspace).map(({ channel }) => channel);
    for (const feed of await feedsFor(tools.feeds, workspace)) {
      for (const channel of channels) await takeOn(feed, { workspace, channel }, tools);
    }
  }
}

async function takeOn(
  feed: FeedRecord,
  place: { workspace: string; channel: string },
  { digests, clock }: PostingTools,
): Promise<void> {
  const now = clock.now();
  const { failingSince } = feed;
  if (failingSince !== undefined && instantOf(Date.parse(now) - LONG_MS) < failingSince) return;
  const [last] = await digests.deliveries({ of: feed.id, channel: place.channel }, 1);
  const isToldOf = last !== undefined && !last.occasion.slot.endsWith(RECOVERED);
  const slot = failingSince ?? `${last?.occasion.slot}${RECOVERED}`;
  const isDue = failingSince === undefined ? isToldOf && last.state === 'posted' : last?.occasion.slot !== failingSince;
  if (!isDue) return;
  const receipt = failingSince === undefined ? last?.parts[0]?.receipt : undefined;
  const occasion = { kind: 'health' as const, of: feed.id, slot };
  await digests.claim({ occasion, ...place, at: now, missed: 0, ...(receipt === undefined ? {} : { after: receipt }) });
}

export async function writeHealth({ occasion, workspace }: Delivery, { feeds, clock }: PostingTools): Promise<Brief> {
  const feed = (await feedsFor(feeds, workspace)).find(({ id }) => id === occasion.of);
  const name = feed?.title ?? feed?.address ?? 'A feed that is no longer followed';
  const asOf = clock.now();
  if (occasion.slot.endsWith(RECOVERED)) {
    const since = occasion.slot.slice(0, -RECOVERED.length);
    const length = lengthLabel(Date.parse(asOf) - Date.parse(since));
    return noticeOf(asOf, `A source is back: ${name}`, `It failed from ${minuteLabel(since)} on, for ${length}.`);
  }
  const why = feed?.error === undefined ? '' : ` ${feed.error}`;
  const told = `Failing since ${minuteLabel(occasion.slot)}.${why} Digests say so until it is back: /feeds check ${feed?.address ?? ''}`;
  return noticeOf(asOf, `A source fails: ${name}`, told.trim());
}

function noticeOf(asOf: string, title: string, notice: string): Brief {
  return { title, asOf, notices: [notice], blocks: [], sources: [] };
}
