/** What a watch says: one story, or several that came together or were held. */
import type { Watch } from '../../core/digest/digest.ts';
import { type Edition, writeEdition } from '../../core/digest/write-edition.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import type { Instant } from '../../core/instant.ts';
import type { Delivery, EditionWindow } from '../../ports/deliveries.ts';
import { gatherNews } from './gather-news.ts';
import { officialsIn } from './known-names.ts';
import { toldLatelyIn } from './told-lately.ts';
import { type EditionTools, inTitle, topicOf } from './write-digest.ts';

export interface WatchRange {
  /** Missing for all stories. */
  readonly storyId?: string;
  readonly from: number;
  readonly to: number;
}

/** `anew`: a post that stands there is said anew: what it said, and what has come since and nobody else has told meanwhile. */
export async function writeWatch(watch: Watch, range: WatchRange, tools: EditionTools, anew?: Delivery): Promise<Edition> {
  const now = tools.clock.now();
  const filter = readFilter(watch.topic, tools.names);
  const { from, to } = range;
  const lately = await toldLatelyIn(watch.channel, now, tools.digests);
  const news = await gatherNews(
    { channel: watch.channel, filter, from, to, now, ...(anew === undefined ? {} : { asOfTold: anew.claimedAt }) },
    tools,
  );
  const stories = news.stories.filter(({ story }) => range.storyId === undefined || story.id === range.storyId);
  const officials = officialsIn(tools.library);
  return writeEdition({
    title: `Watch: ${watch.topic}`,
    asOf: now,
    stories,
    lately: lately.filter(({ delivery }) => delivery !== anew?.id),
    isInTitle: inTitle(filter),
    isOfficial: (id) => officials.has(id),
    outletName: tools.library.outletName,
    ...topicOf(filter, watch.topic),
  });
}

/** `s_0abc 12-57`: the story (or `*`) and the filings that a post of a watch is on. */
export function watchSlot({ storyId, from, to }: WatchRange): string {
  return `${storyId ?? '*'} ${from}-${to}`;
}

export function readWatchSlot(slot: string): WatchRange {
  const [, storyId = '*', from = '0', to = '0'] = /^(\S+) (\d+)-(\d+)$/.exec(slot) ?? [];
  return { ...(storyId === '*' ? {} : { storyId }), from: Number(from), to: Number(to) };
}

/** A post of a watch looks back on its filings, for what the channel was told when. */
export function windowOf({ from, to }: WatchRange, now: Instant): EditionWindow {
  return { from, to, since: now, until: now };
}
