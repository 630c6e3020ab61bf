/**
 * Brings one delivery to its end, step by step, each kept before the next: taken on, composed, handed over part by part, receipts.
 * A process that is killed anywhere in between leaves a delivery that another one goes on with.
 *
 * Of what is handed over nothing is sent twice on a guess (`look-for-part.ts`). Where nothing can tell whether a part arrived, the
 * delivery ends as `unclear`; what stands in it and in the parts behind it is not counted as told, and the next edition covers
 * the same window and says so.
 */
import { contentHash } from '../../core/content-hash.ts';
import type { Told } from '../../core/digest/digest.ts';
import { type Instant, instantOf } from '../../core/instant.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Composed, Delivery, DeliveryPart, Outcome } from '../../ports/deliveries.ts';
import type { MessagePart, Poster, Receipt } from '../../ports/poster.ts';
import { type Pausing, pauseStanding } from './pause-standing.ts';
import { type PostingTools, platformOf } from './posting-tools.ts';
import { secondsUntilRetry, TRIED_FOR_MS } from './retry-after.ts';
import { type Sending, sendPart } from './send-part.ts';

/** What is to be said; `isSilent`: nothing, because nothing is new and the channel wants no empty edition. */
export interface Written extends Omit<Composed, 'parts' | 'told'> {
  readonly told: readonly Told[];
  readonly isSilent: boolean;
}

export type Writer = (delivery: Delivery) => Promise<Written>;

/** Longer than handing over one part takes; a process that is killed is followed after this time, while Discord still knows its nonce. */
const LEASE_MS = 60_000;

/** Its state afterwards; `later` where it was put off, `lost` where another process has it. */
export type Ended = Outcome['state'] | 'later' | 'lost';

export async function deliver(id: string, tools: PostingTools, write: Writer): Promise<Ended> {
  const held = await hold(id, tools);
  if (held === undefined) return 'lost';
  const poster = tools.posters.find(({ platform }) => platform === platformOf(held.channel));
  if (poster === undefined) return putOff(held, { kind: 'later', why: 'this platform is not connected' }, tools);
  const edited = held.occasion.kind === 'edit' ? await tools.digests.delivery(held.occasion.of) : undefined;
  // What has waited unsent is written anew: another post may have said some of it meanwhile.
  const isBegun = held.parts.some(({ sentAt }) => sentAt !== undefined);
  const composed = isBegun ? held : await compose(held, { poster, tools, write, ...(edited === undefined ? {} : { edited }) });
  if (composed instanceof UsageError) return refuse(held, { by: 'topic', why: composed.message }, tools);
  if (composed === 'silent') return end(held, { state: 'silent' }, tools);
  if (composed === undefined) return 'lost';
  const prolong = async () => (await hold(id, tools)) !== undefined;
  const sending = { delivery: composed, poster, tools, prolong, ...(edited === undefined ? {} : { edited }) };
  return (await sendAll(sending)) ?? end(composed, { state: 'posted' }, tools);
}

async function hold(id: string, { digests, clock, holder }: PostingTools): Promise<Delivery | undefined> {
  const now = clock.now();
  return digests.hold(id, { holder, until: after(now, LEASE_MS) }, now);
}

interface Composing {
  readonly poster: Poster;
  readonly tools: PostingTools;
  readonly write: Writer;
  readonly edited?: Delivery;
}

async function compose(
  delivery: Delivery,
  { poster, tools, write, edited }: Composing,
): Promise<Delivery | 'silent' | UsageError | undefined> {
  // A topic that was readable when it was typed.
  const answer = await write(delivery).catch((cause: unknown) => {
    if (cause instanceof UsageError) return cause;
    throw cause;
  });
  if (answer instanceof UsageError) return answer;
  const { isSilent, told, ...written } = answer;
  const composed = isSilent ? [] : poster.compose(written.brief, delivery.channel);
  // A post that is said anew has as many messages as it had.
  const messages = edited === undefined ? composed : composed.slice(0, edited.parts.length);
  const parts = messages.map(({ message }, index) => ({ key: keyOf(delivery, index), message }));
  const isKept = await tools.digests.keepComposed(delivery.id, tools.holder, {
    ...written,
    told: inParts(told, composed),
    parts,
  });
  if (!isKept) return undefined;
  return isSilent ? 'silent' : tools.digests.delivery(delivery.id);
}

/** Each with the part in which its story begins. */
function inParts(told: readonly Told[], messages: readonly MessagePart[]): Composed['told'] {
  const partOf = new Map(messages.flatMap(({ stories = [] }, part) => stories.map((storyId) => [storyId, part] as const)));
  return told.map((one) => ({ ...one, part: partOf.get(one.storyId) ?? 0 }));
}

/** The same part of the same delivery has the same key in every process, and no other part has it. */
function keyOf({ occasion: { kind, of, slot }, channel }: Delivery, index: number): string {
  return `sitrep-${contentHash(`${kind} ${of} ${slot} ${channel} ${index}`)}`;
}

/** In their order; a part that does not arrive holds up those behind it. `undefined` when all of them stand there. */
async function sendAll(sending: Sending): Promise<Ended | undefined> {
  let { delivery } = sending;
  for (const part of delivery.parts) {
    if (part.receipt !== undefined) continue;
    const settled = await settle(part, { ...sending, delivery });
    if (typeof settled === 'string') return settled;
    const parts = delivery.parts.map((each) => (each.index === part.index ? { ...each, receipt: settled } : each));
    delivery = { ...delivery, parts };
  }
  return undefined;
}

/** Where the part stands, once that is kept; or what became of the delivery instead. */
async function settle(part: DeliveryPart, sending: Sending): Promise<Receipt | Ended> {
  const { delivery, tools, prolong, edited } = sending;
  const { index } = part;
  const sent = await sendPart(part, sending);
  switch (sent.kind) {
    case 'posted': {
      const isKept = await tools.digests.keepReceipt(delivery.id, tools.holder, { index, receipt: sent.receipt });
      const isLast = index === delivery.parts.length - 1;
      return isKept && (isLast || (await prolong())) ? sent.receipt : 'lost';
    }
    case 'refused':
      if (sent.concerns === 'message') return end(delivery, { state: 'failed', why: sent.why }, tools);
      if (edited !== undefined) return end(delivery, { state: 'refused', why: sent.why }, tools);
      return refuse(delivery, { by: 'channel', why: sent.why }, tools);
    case 'later':
    case 'unknown':
      return putOff(delivery, { ...sent, part }, tools);
    case 'unclear':
      return end(delivery, { state: 'unclear', why: `it cannot be told whether part ${index + 1} arrived` }, tools);
    case 'lost':
      return 'lost';
  }
}

/** Nothing of it can be posted until somebody changes something. */
async function refuse(delivery: Delivery, pausing: Pausing, tools: PostingTools): Promise<Ended> {
  await pauseStanding(delivery, pausing, tools);
  return end(delivery, { state: 'refused', why: pausing.why }, tools);
}

interface PutOff {
  readonly kind: 'later' | 'unknown';
  readonly why: string;
  readonly seconds?: number;
  readonly part?: DeliveryPart;
  /** It certainly did not arrive. */
  readonly isUnsent?: boolean;
}

/** Comes back later, or ends where it has been tried for a day. */
async function putOff(delivery: Delivery, { why, seconds, part, isUnsent }: PutOff, tools: PostingTools): Promise<Ended> {
  const { digests, clock, holder, log } = tools;
  const now = clock.now();
  const isUnsure = part !== undefined && isUnsent !== true;
  if (Date.parse(now) - Date.parse(delivery.claimedAt) > TRIED_FOR_MS)
    return end(delivery, { state: isUnsure ? 'unclear' : 'failed', why }, tools);
  const wait = Math.max(seconds ?? 0, secondsUntilRetry(delivery.attempts));
  const at = after(now, wait * 1000);
  const unsent = part !== undefined && isUnsent === true ? { unsent: part.index } : {};
  if (!(await digests.putOff(delivery.id, holder, { at, why, ...unsent }))) return 'lost';
  log.warn({ delivery: delivery.id, channel: delivery.channel, why, wait }, 'a post is put off');
  return 'later';
}

async function end(delivery: Delivery, { state, why }: Omit<Outcome, 'at'>, tools: PostingTools): Promise<Ended> {
  const { digests, clock, holder, log } = tools;
  const outcome = { state, at: clock.now(), ...(why === undefined ? {} : { why }) };
  if (!(await digests.finish(delivery.id, holder, outcome))) return 'lost';
  const fields = { delivery: delivery.id, ...delivery.occasion, channel: delivery.channel, state, why };
  if (state === 'posted' || state === 'silent') log.info(fields, 'delivered');
  else log.error(fields, 'not delivered');
  return state;
}

function after(at: Instant, ms: number): Instant {
  return instantOf(Date.parse(at) + ms);
}
