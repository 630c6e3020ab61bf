/** `/digest now`: an edition out of turn; the next slot stays what it was. */
import type { Brief } from '../../core/brief/brief.ts';
import type { Digest } from '../../core/digest/digest.ts';
import type { Instant } from '../../core/instant.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { writeDigest } from '../posting/write-digest.ts';
import { said } from './digest-words.ts';
import type { StandingTools } from './standing-tools.ts';

/** Editions among which the one is that holds up another. */
const LOOKED_AT = 5;

/**
 * Without news nothing is posted: whoever asked is told so, and no channel reads the same empty edition each time that somebody asks.
 * Of two who ask in the same moment, in whatever process, one has an edition made, and both are told of that one.
 */
export async function answerDigestNow(digest: Digest, tools: StandingTools): Promise<Brief> {
  const { digests, clock, deliver } = tools;
  const { id } = digest;
  const now = clock.now();
  if (digest.state !== 'active') throw new UsageError(`${id} is paused. Type /digest resume ${id}`);
  const { brief, stories } = await writeDigest(digest, { missed: 0 }, tools);
  const nothing = [`Nothing is posted, because nothing is new. /digest preview ${id} lists what is left out.`];
  if (stories === 0) return said(`Digest ${id}`, now, { notices: [...nothing, ...brief.notices] });
  const claimed = await takeOn(digest, now, tools);
  const edition = claimed ?? (await digests.deliveries({ of: id }, LOOKED_AT)).find(isOpen);
  if (edition === undefined) throw new UsageError(`${id} was posted just now. Look at it with /digest show ${id}`);
  await deliver();
  const delivered = (await digests.delivery(edition.id)) ?? edition;
  if (delivered.state === 'silent') return said(`Digest ${id}`, now, { notices: nothing });
  const already = claimed === undefined ? 'An edition was on its way already. ' : '';
  return said(`Digest ${id}`, now, {
    notices: [`${already}${outcomeOf(delivered)} /digest show ${edition.id} shows it, /digest preview ${id} what is left out.`],
  });
}

function takeOn({ id, workspace, channel, nextSlot }: Digest, at: Instant, { digests }: StandingTools) {
  return digests.claim({
    occasion: { kind: 'digest', of: id, slot: at },
    workspace,
    channel,
    at,
    missed: 0,
    isOutOfTurn: true,
    ...(nextSlot === undefined ? {} : { digest: { expected: nextSlot, nextSlot } }),
  });
}

function isOpen({ state }: Delivery): boolean {
  return state === 'claimed' || state === 'composed';
}

function outcomeOf(delivery: Delivery): string {
  const { id, state } = delivery;
  const why = delivery.why === undefined ? '' : ` (${delivery.why})`;
  if (state === 'posted') return `Edition ${id} is posted.`;
  return isOpen(delivery) ? `Edition ${id} is on its way${why}.` : `Edition ${id} ended as ${state}${why}.`;
}
