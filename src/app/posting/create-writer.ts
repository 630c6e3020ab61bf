/** What each kind of delivery says. */
import type { Brief } from '../../core/brief/brief.ts';
import type { Told } from '../../core/digest/digest.ts';
import type { EditionFacts } from '../../core/digest/edition-notices.ts';
import { isSlot } from '../../core/schedule/next-slot.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import type { Writer, Written } from './deliver.ts';
import { pausedBrief } from './pause-standing.ts';
import { correctionOf } from './run-corrections.ts';
import { writeHealth } from './run-health.ts';
import type { WatchTools } from './run-watches.ts';
import { isOfWithdrawal, withdrawalBrief } from './run-withdrawals.ts';
import { writeDigest } from './write-digest.ts';
import { readWatchSlot, windowOf, writeWatch } from './write-watch.ts';

/** Of what was left out so much is kept with an edition, for `/why` and `/digest show`. */
const LEFT_OUT_KEPT = 200;

export function createWriter(tools: WatchTools): Writer {
  return (delivery) => {
    switch (delivery.occasion.kind) {
      case 'digest':
        return editionFor(delivery, tools);
      case 'watch':
        return watchFor(delivery, tools);
      case 'edit':
        return editFor(delivery, tools);
      case 'correction':
        return correctionFor(delivery, tools);
      case 'health':
        return writeHealth(delivery, tools).then((brief) => ({ ...NOTHING_TOLD, brief, isSilent: false }));
      case 'paused':
        return pausedBrief(delivery, tools).then((brief) => noticeOf(brief, 'Paused', tools));
    }
  };
}

const NOTHING_TOLD = { told: [], leftOut: [] };

async function editionFor(delivery: Delivery, tools: WatchTools): Promise<Written> {
  const digest = await tools.digests.digest(delivery.occasion.of);
  if (digest === undefined) throw new Error(`no digest ${delivery.occasion.of}`);
  // Removed while an edition was waiting.
  const isGone = digest.state === 'removed';
  const { slot } = delivery.occasion;
  const isInTurn = isSlot(digest.schedule, slot);
  const before = (await tools.digests.deliveries({ of: digest.id }, 2)).find(({ id }) => id !== delivery.id);
  // One that was given up for this one is counted among those that did not come.
  const previous = before === undefined || (before.state === 'failed' && delivery.missed > 0) ? undefined : shortOf(before);
  const { brief, told, leftOut, window, stories, reasons } = await writeDigest(
    digest,
    {
      ...(isInTurn ? { slot } : {}),
      missed: delivery.missed,
      ...(previous === undefined ? {} : { previous }),
    },
    tools,
  );
  return {
    brief,
    told,
    leftOut: leftOut.slice(0, LEFT_OUT_KEPT),
    reasons: Object.fromEntries([...reasons].filter(([storyId]) => told.some((one) => one.storyId === storyId))),
    window,
    // Somebody asked because there was news, and another post has told it meanwhile.
    isSilent: isGone || (stories === 0 && (digest.isSilent || !isInTurn)),
  };
}

/** How an edition that is over fell short, if it did. */
function shortOf({ state, parts }: Delivery): EditionFacts['previous'] {
  if (state !== 'unclear' && state !== 'refused' && state !== 'failed') return undefined;
  return parts.some(({ receipt }) => receipt !== undefined) ? 'partly' : state;
}

async function watchFor(delivery: Delivery, tools: WatchTools): Promise<Written> {
  const watch = await tools.digests.watch(delivery.occasion.of);
  if (watch === undefined) throw new Error(`no watch ${delivery.occasion.of}`);
  const range = readWatchSlot(delivery.occasion.slot);
  const { brief, told } = await writeWatch(watch, range, tools);
  const window = windowOf(range, delivery.claimedAt);
  // Another post in this channel has told it meanwhile.
  return { brief, told, leftOut: [], window, isSilent: brief.blocks.length === 0 };
}

/** Up to what its watch has dealt with by now, which may be more than when it was taken on. */
async function editFor(delivery: Delivery, tools: WatchTools): Promise<Written> {
  const { digests } = tools;
  const post = await digests.delivery(delivery.occasion.of);
  const watch = post === undefined ? undefined : await digests.watch(post.occasion.of);
  if (post === undefined || watch === undefined) throw new Error(`no post ${delivery.occasion.of} of a watch`);
  const range = { ...readWatchSlot(post.occasion.slot), to: Math.max(Number(delivery.occasion.slot), watch.cursor) };
  const { brief, told } = await writeWatch(watch, range, tools, post);
  const known = new Set((await digests.toldOf(post.channel, [...new Set(told.map(({ storyId }) => storyId))])).map(placeOf));
  return {
    brief,
    told: told.filter((one) => !known.has(placeOf(one))),
    leftOut: [],
    window: windowOf(range, delivery.claimedAt),
    isSilent: brief.blocks.length === 0,
  };
}

function placeOf({ kind, articleId, start, end }: Told): string {
  return `${kind} ${articleId} ${start}-${end}`;
}

async function correctionFor(delivery: Delivery, tools: WatchTools): Promise<Written> {
  const { occasion, channel } = delivery;
  const brief = isOfWithdrawal(delivery)
    ? await withdrawalBrief(delivery, tools)
    : await correctionOf(occasion.of, channel, tools);
  return noticeOf(brief, 'Correction', tools);
}

/** Something that is no news, or nothing where there is no brief. */
function noticeOf(brief: Brief | undefined, title: string, { clock }: WatchTools): Written {
  const nothing = { title, asOf: clock.now(), notices: [], blocks: [], sources: [] };
  return { ...NOTHING_TOLD, brief: brief ?? nothing, isSilent: brief === undefined };
}
