/** What comes next in a channel, what waits to be posted, and which feeds fail: for `/status`. */
import type { Asker } from '../../core/asker.ts';
import type { FactsBlock } from '../../core/brief/block.ts';
import { minuteLabel, plural } from '../../core/brief/labels.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { localLabel } from '../../core/schedule/local-label.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { FeedRecord, FeedStore } from '../../ports/feeds.ts';
import { feedName } from '../feeds/feed-words.ts';
import { feedsFor } from '../posting/source-health.ts';
import { onWhat } from './digest-words.ts';

type Row = FactsBlock['rows'][number];

/** More are named by their number. */
const SHOWN = 5;

export async function standingRows(
  { workspace, channel }: Asker,
  { digests, feeds }: { readonly digests: DigestStore; readonly feeds: FeedStore },
): Promise<Row[]> {
  const held = await digests.digests({ workspace });
  const here = held.filter((digest) => digest.channel === channel).sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  const watches = (await digests.watches({ workspace })).filter((watch) => watch.channel === channel);
  const failing = (await feedsFor(feeds, workspace)).filter(({ failingSince }) => failingSince !== undefined);
  const elsewhere = held.length - here.length;
  return [
    ...manyRows('next digests', here.map(nextLine), 'none in this channel: /digest add'),
    ...(elsewhere === 0 ? [] : [{ label: 'other channels', value: `${elsewhere} ${plural(elsewhere, 'digest')}: /digest list` }]),
    ...(watches.length === 0
      ? []
      : [{ label: 'watches here', value: watches.map(({ id, topic }) => `${id} ${topic}`).join(', ') }]),
    { label: 'posts waiting', value: await waitingLabel(workspace, digests) },
    ...(failing.length === 0 ? [] : manyRows('failing feeds', failing.sort(longestFirst).map(failingLine), '')),
  ];
}

/** Those without a next time last. */
function dueOf({ nextSlot, state }: Digest): string {
  return state === 'active' ? (nextSlot ?? '~') : '~';
}

function nextLine({ id, state, pausedWhy, nextSlot, schedule: { timeZone }, ...digest }: Digest): string {
  const next = nextSlot === undefined ? 'never' : `${localLabel(timeZone, nextSlot)} (${timeZone})`;
  const paused = `paused${pausedWhy === undefined ? '' : `: ${pausedWhy}`}`;
  return `${id} on ${onWhat(digest)}: ${state === 'active' ? next : paused}`;
}

/** A row each; the label stands once. */
function manyRows(label: string, lines: readonly string[], none: string): Row[] {
  if (lines.length === 0) return [{ label, value: none }];
  const more = lines.length - SHOWN;
  const shown = [...lines.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
  return shown.map((value, index) => ({ label: index === 0 ? label : '', value }));
}

async function waitingLabel(workspace: string, digests: DigestStore): Promise<string> {
  const { count, since, why } = await digests.waiting(workspace);
  if (count === 0) return 'none';
  return `${count}${since === undefined ? '' : `, since ${minuteLabel(since)}`}${why === undefined ? '' : ` (${why})`}`;
}

function longestFirst(a: FeedRecord, b: FeedRecord): number {
  return (a.failingSince ?? '') < (b.failingSince ?? '') ? -1 : 1;
}

function failingLine(feed: FeedRecord): string {
  return `${feedName(feed)} since ${minuteLabel(feed.failingSince ?? '')}${feed.error === undefined ? '' : `: ${feed.error}`}`;
}
