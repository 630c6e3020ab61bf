/**
 * Brings one delivery to its end, step by step, each kept before the next: taken on, composed, handed over part by part, receipts.
 * A process that is killed anywhere in between leaves a delivery that another one goes on with.
 *
 * A part that was handed over and has no receipt may have arrived. It is looked for by its key before it is sent again. Where the
 * platform cannot tell, it is sent again with the same key for as long as the platform itself takes that for the same post
 * (`Poster.remembersKeysFor`), and after that never: the delivery ends as `unclear`, its news is not counted as told, and the
 * next edition covers the same window and says so.
 */
import { contentHash } from '../../core/content-hash.ts';
import { type Instant, instantOf } from '../../core/instant.ts';
import type { Composed, Delivery, DeliveryPart, Outcome } from '../../ports/digests.ts';
import type { Posted, Poster } from '../../ports/poster.ts';
import { type PostingTools, platformOf } from './posting-tools.ts';
import { secondsUntilRetry, TRIED_FOR_MS } from './retry-after.ts';

/** What is to be said; `isSilent`: nothing, because nothing is new and the channel wants no empty edition. */
export interface Written extends Omit<Composed, 'parts'> {
  readonly isSilent: boolean;
}

export type Writer = (delivery: Delivery) => Promise<Written>;

/** Longer than any step takes; a process that is killed is followed after this time, while Discord still knows its nonce. */
const LEASE_MS = 60_000;
/** Clocks of a platform may be behind ours. */
const CLOCKS_DIFFER_MS = 300_000;

/** Its state afterwards; `later` where it was put off, `lost` where another process has it. */
export async function deliver(id: string, tools: PostingTools, write: Writer): Promise<Outcome['state'] | 'later' | 'lost'> {
  const held = await hold(id, tools);
  if (held === undefined) return 'lost';
  const poster = tools.posters.find(({ platform }) => platform === platformOf(held.channel));
  if (poster === undefined) return putOff(held, { kind: 'later', why: 'this platform is not connected' }, tools);
  const composed = held.state === 'claimed' ? await compose(held, poster, { tools, write }) : held;
  if (composed === 'silent') return end(held, { state: 'silent' }, tools);
  if (composed === undefined) return 'lost';
  for (const part of composed.parts) {
    if (part.receipt !== undefined) continue;
    const stopped = await sendPart(part, composed, { poster, tools });
    if (stopped !== undefined) return stopped;
  }
  return end(composed, { state: 'posted' }, tools);
}

async function hold(id: string, { digests, clock, holder }: PostingTools): Promise<Delivery | undefined> {
  const now = clock.now();
  return digests.hold(id, { holder, until: after(now, LEASE_MS) }, now);
}

async function compose(
  delivery: Delivery,
  poster: Poster,
  { tools, write }: { tools: PostingTools; write: Writer },
): Promise<Delivery | 'silent' | undefined> {
  const { isSilent, ...written } = await write(delivery);
  const messages = isSilent ? [] : poster.compose(written.brief, delivery.channel);
  const parts = messages.map((message, index) => ({ key: keyOf(delivery, index), message }));
  if (!(await tools.digests.keepComposed(delivery.id, tools.holder, { ...written, parts }))) return undefined;
  return isSilent ? 'silent' : tools.digests.delivery(delivery.id);
}

/** The same part of the same delivery has the same key in every process, and no other part has it. */
function keyOf({ occasion: { kind, of, slot }, channel }: Delivery, index: number): string {
  return `sitrep-${contentHash(`${kind} ${of} ${slot} ${channel} ${index}`)}`;
}

type Stopped = Outcome['state'] | 'later' | 'lost' | undefined;

async function sendPart(part: DeliveryPart, delivery: Delivery, by: { poster: Poster; tools: PostingTools }): Promise<Stopped> {
  const { poster, tools } = by;
  const { digests, clock, holder } = tools;
  const before = part.sentAt === undefined ? 'absent' : await lookFor(part, part.sentAt, delivery, by);
  if (before === 'unclear') {
    return end(delivery, { state: 'unclear', why: `it cannot be told whether part ${part.index + 1} arrived` }, tools);
  }
  let posted: Posted;
  if (before === 'absent') {
    if (!(await digests.keepSending(delivery.id, holder, { index: part.index, at: clock.now() }))) return 'lost';
    posted = await post(part, delivery, poster);
  } else {
    posted = before;
  }
  switch (posted.kind) {
    case 'posted': {
      const { receipt } = posted;
      const isKept = await digests.keepReceipt(delivery.id, holder, { index: part.index, receipt });
      return isKept && (await prolonged(delivery, tools)) ? undefined : 'lost';
    }
    case 'refused':
      await pauseDigest(delivery, posted.why, tools);
      return end(delivery, { state: 'refused', why: posted.why }, tools);
    case 'later':
      return putOff(delivery, { ...posted, unsent: part.index }, tools);
    case 'unknown':
      return putOff(delivery, posted, tools);
  }
}

/** Many parts on a slow platform take longer than one lease; most deliveries are over long before. */
async function prolonged({ id, parts }: Delivery, tools: PostingTools): Promise<boolean> {
  return parts.length < PARTS_IN_A_LEASE || (await hold(id, tools)) !== undefined;
}

/** A platform answers within fifteen seconds, or not at all. */
const PARTS_IN_A_LEASE = 3;

/** What came of handing it over before: it stands there, it does not, or nothing can tell. */
async function lookFor(
  part: DeliveryPart,
  sentAt: Instant,
  { channel }: Delivery,
  { poster, tools }: { poster: Poster; tools: PostingTools },
): Promise<Posted | 'absent' | 'unclear'> {
  try {
    const found = await poster.find(part.key, channel, after(sentAt, -CLOCKS_DIFFER_MS));
    if (found === 'absent') return 'absent';
    if (found !== 'unable') return { kind: 'posted', receipt: found };
  } catch (cause) {
    return { kind: 'unknown', why: messageOf(cause) };
  }
  const age = Date.parse(tools.clock.now()) - Date.parse(sentAt);
  return age < (poster.remembersKeysFor ?? 0) * 1000 ? 'absent' : 'unclear';
}

async function post({ key, message }: DeliveryPart, { channel, after: answered }: Delivery, poster: Poster): Promise<Posted> {
  try {
    return await poster.post({ channel, message, key, ...(answered === undefined ? {} : { after: answered }) });
  } catch (cause) {
    return { kind: 'unknown', why: messageOf(cause) };
  }
}

interface PutOff {
  readonly kind: 'later' | 'unknown';
  readonly why: string;
  readonly seconds?: number;
  readonly unsent?: number;
}

/** Comes back later, or ends where it has been tried for a day. */
async function putOff(
  delivery: Delivery,
  { kind, why, seconds, unsent }: PutOff,
  tools: PostingTools,
): Promise<'later' | 'failed'> {
  const { digests, clock, holder, log } = tools;
  const now = clock.now();
  if (kind === 'later' && Date.parse(now) - Date.parse(delivery.claimedAt) > TRIED_FOR_MS) {
    await end(delivery, { state: 'failed', why }, tools);
    return 'failed';
  }
  const wait = Math.max(seconds ?? 0, secondsUntilRetry(delivery.attempts));
  const at = after(now, wait * 1000);
  await digests.putOff(delivery.id, holder, { at, why, ...(unsent === undefined ? {} : { unsent }) });
  log.warn({ delivery: delivery.id, channel: delivery.channel, why, wait }, 'a post is put off');
  return 'later';
}

async function end(
  delivery: Delivery,
  { state, why }: Omit<Outcome, 'at'>,
  tools: PostingTools,
): Promise<Outcome['state'] | 'lost'> {
  const { digests, clock, holder, log } = tools;
  const outcome = { state, at: clock.now(), ...(why === undefined ? {} : { why }) };
  if (!(await digests.finish(delivery.id, holder, outcome))) return 'lost';
  const fields = { delivery: delivery.id, ...delivery.occasion, channel: delivery.channel, state, why };
  if (state === 'posted' || state === 'silent') log.info(fields, 'delivered');
  else log.error(fields, 'not delivered');
  return state;
}

/** What cannot be posted until somebody changes something there is not tried at every slot; whoever lists it sees why. */
async function pauseDigest({ occasion, channel }: Delivery, why: string, { digests, clock, log }: PostingTools): Promise<void> {
  const by = { actor: 'sitrep', at: clock.now() };
  const what = (id: string) => `paused ${id}: ${channel} refuses posts (${why})`;
  const digest = occasion.kind === 'digest' ? await digests.digest(occasion.of) : undefined;
  const watch = occasion.kind === 'watch' ? await digests.watch(occasion.of) : undefined;
  if (digest !== undefined) {
    await digests.changeDigest({ ...digest, state: 'paused', pausedWhy: why }, { ...by, what: what(`the digest ${digest.id}`) });
  }
  if (watch !== undefined) {
    await digests.changeWatch({ ...watch, state: 'paused', pausedWhy: why }, { ...by, what: what(`the watch ${watch.id}`) });
  }
  log.error({ ...occasion, channel, why }, 'a channel refuses posts; what posts there is paused');
}

function after(at: Instant, ms: number): Instant {
  return instantOf(Date.parse(at) + ms);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
