/** One part of a delivery is handed to its platform: looked for where it may have arrived, kept as sent before it is, and once. */
import type { Delivery, DeliveryPart } from '../../ports/deliveries.ts';
import type { Posted, Poster, Receipt } from '../../ports/poster.ts';
import { lookForPart } from './look-for-part.ts';
import { messageOf } from './message-of.ts';
import type { PostingTools } from './posting-tools.ts';

/** `isUnsent`: none of its tries arrived, so that it is as if it had never been handed over. */
export type Sent =
  | Extract<Posted, { kind: 'posted' | 'refused' | 'unknown' }>
  | (Extract<Posted, { kind: 'later' }> & { readonly isUnsent: boolean })
  /** It may have arrived, and nothing can tell. */
  | { readonly kind: 'unclear' }
  /** Another process has taken the delivery over. */
  | { readonly kind: 'lost' };

export interface Sending {
  readonly delivery: Delivery;
  /** The post that is said anew: changing it twice is changing it once, so that nothing has to be looked for. */
  readonly edited?: Delivery;
  readonly poster: Poster;
  readonly tools: PostingTools;
  /** Whether the delivery is still ours; looking may have taken longer than the lease. */
  readonly prolong: () => Promise<boolean>;
}

export async function sendPart(part: DeliveryPart, sending: Sending): Promise<Sent> {
  const { delivery, edited, poster, tools, prolong } = sending;
  const { index } = part;
  if (edited !== undefined) return keptAsSent(part, sending, () => edit(edited.parts[index]?.receipt, part, poster));
  const after = whatItFollows(delivery);
  const before = await lookForPart(part, { ...delivery, ...after }, { poster, clock: tools.clock });
  if (before.kind === 'found') return { kind: 'posted', receipt: before.receipt };
  if (before.kind === 'later') return { ...before, isUnsent: false };
  if (before.kind === 'unclear') return before;
  if (part.sentAt !== undefined && !(await prolong())) return { kind: 'lost' };
  const { channel } = delivery;
  const { message, key } = part;
  const sent = await keptAsSent(part, sending, () => poster.post({ channel, message, key, ...after }));
  return sent.kind === 'later' ? { ...sent, isUnsent: before.kind === 'absent' } : sent;
}

/** A post that opened a thread goes on inside it. */
function whatItFollows({ after, parts }: Delivery): Pick<Delivery, 'after'> {
  const opened = parts[0]?.receipt;
  const followed = after ?? (opened?.thread === undefined ? undefined : opened);
  return followed === undefined ? {} : { after: followed };
}

async function keptAsSent(
  { index }: DeliveryPart,
  { delivery, tools: { digests, clock, holder } }: Sending,
  hand: () => Promise<Posted>,
): Promise<Sent> {
  if (!(await digests.keepSending(delivery.id, holder, { index, at: clock.now() }))) return { kind: 'lost' };
  try {
    const posted = await hand();
    return posted.kind === 'later' ? { ...posted, isUnsent: true } : posted;
  } catch (cause) {
    return { kind: 'unknown', why: messageOf(cause) };
  }
}

async function edit(receipt: Receipt | undefined, { message }: DeliveryPart, poster: Poster): Promise<Posted> {
  return receipt === undefined ? { kind: 'refused', why: 'it does not stand there' } : poster.edit(receipt, message);
}
