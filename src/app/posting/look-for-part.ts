/**
 * A part that was handed over and has no receipt may have arrived: it is looked for before anything is sent again. Where the
 * platform cannot tell, it is sent again with the same key for as long as the platform itself takes that for the same post, and
 * after that never.
 */
import { type Instant, instantOf } from '../../core/instant.ts';
import type { Delivery, DeliveryPart } from '../../ports/deliveries.ts';
import type { Found, Poster } from '../../ports/poster.ts';
import type { Clock } from '../../ports.ts';
import { messageOf } from './message-of.ts';

export type Before =
  /** It was never handed over, or certainly did not arrive. */
  | { readonly kind: 'absent' }
  | Extract<Found, { kind: 'found' | 'later' }>
  /** It may have arrived; sent again with the same key it is one post all the same. */
  | { readonly kind: 'same key' }
  /** Nothing can tell. */
  | { readonly kind: 'unclear' };

/** Clocks of a platform may be behind ours. */
const CLOCKS_DIFFER_MS = 300_000;

/** Never rejects. */
export async function lookForPart(
  { sentAt, key }: DeliveryPart,
  { channel, after }: Pick<Delivery, 'channel' | 'after'>,
  { poster, clock }: { readonly poster: Poster; readonly clock: Clock },
): Promise<Before> {
  if (sentAt === undefined) return { kind: 'absent' };
  const found = await ask({ key, channel, since: earlier(sentAt), ...(after === undefined ? {} : { after }) }, poster);
  if (found.kind !== 'unable') return found;
  const age = Date.parse(clock.now()) - Date.parse(sentAt);
  return { kind: age < (found.keyHoldsFor ?? 0) * 1000 ? 'same key' : 'unclear' };
}

async function ask(sought: Parameters<Poster['find']>[0], poster: Poster): Promise<Found> {
  try {
    return await poster.find(sought);
  } catch (cause) {
    return { kind: 'later', why: messageOf(cause) };
  }
}

function earlier(sentAt: Instant): Instant {
  return instantOf(Date.parse(sentAt) - CLOCKS_DIFFER_MS);
}
