/** Digests and editions in words, for lists. */
import type { Block, FactsBlock } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { Digest } from '../../core/digest/digest.ts';
import type { Instant } from '../../core/instant.ts';
import { localLabel } from '../../core/schedule/local-label.ts';
import type { Delivery } from '../../ports/deliveries.ts';

type Row = FactsBlock['rows'][number];

/** An answer of sitrep about itself. */
export function said(
  title: string,
  asOf: Instant,
  { notices = [], blocks = [] }: { notices?: string[]; blocks?: Block[] },
): Brief {
  return { title, asOf, notices, blocks, sources: [] };
}

export function onWhat({ topic }: { readonly topic?: string }): string {
  return topic ?? 'everything';
}

/** `channel`: only where it is another one than that of whoever asks. */
export function digestRows(digest: Digest, now: Instant, channel?: string): Row[] {
  const { schedule, state, pausedWhy, nextSlot, coveredUntil, isSilent } = digest;
  const zone = schedule.timeZone;
  const at = (instant: Instant) => localLabel(zone, instant);
  const paused = `paused${pausedWhy === undefined ? '' : `: ${pausedWhy}`}. On again: /digest resume ${digest.id}`;
  return [
    ...(channel === undefined ? [] : [{ label: 'channel', value: channel }]),
    { label: 'when', value: `${schedule.text} zone:${zone}` },
    { label: 'next', value: state === 'active' ? (nextSlot === undefined ? 'never' : at(nextSlot)) : paused },
    { label: 'covered', value: `until ${at(coveredUntil < now ? coveredUntil : now)}` },
    { label: 'without news', value: isSilent ? 'silent' : 'says so, and what was checked' },
  ];
}

/** "e7  Sat 21 Nov 2026 09:00: posted, 3 stories". */
export function editionLine(delivery: Delivery, timeZone: string): string {
  const stories = delivery.brief?.blocks.filter(({ kind }) => kind === 'story').length;
  const size = stories === undefined ? '' : `, ${stories} ${stories === 1 ? 'story' : 'stories'}`;
  const why = delivery.why === undefined ? '' : ` (${delivery.why})`;
  return `${localLabel(timeZone, delivery.occasion.slot)}: ${delivery.state}${size}${why}`;
}
