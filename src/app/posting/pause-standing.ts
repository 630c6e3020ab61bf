/**
 * What cannot be posted until somebody changes something is not tried at every slot: the channel refuses posts, or what a digest or
 * watch is on can no longer be read, because an outlet or a name that it asks for is not known any more. Whoever lists it sees why, and
 * whoever made it is told, in a message to that person alone: in a channel that refuses nothing can be said.
 */
import type { Brief } from '../../core/brief/brief.ts';
import type { Standing } from '../../core/digest/digest.ts';
import { type KnownNames, readKeptFilter } from '../../core/filter/read-filter.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import type { PostingTools } from './posting-tools.ts';

export interface Pausing {
  readonly by: 'channel' | 'topic';
  readonly why: string;
}

/** `of`: the delivery that could not be posted, or a watch that could not be run. */
export async function pauseStanding(
  { id, occasion, channel }: Pick<Delivery, 'id' | 'occasion' | 'channel'>,
  { by, why }: Pausing,
  tools: PostingTools,
): Promise<void> {
  const { digests, clock, log } = tools;
  const logged = { actor: 'sitrep', at: clock.now() };
  const cause = by === 'channel' ? `${channel} refuses posts` : 'what it is on can no longer be read';
  const what = `paused the ${occasion.kind} ${occasion.of}: ${cause} (${why})`;
  const digest = occasion.kind === 'digest' ? await digests.digest(occasion.of) : undefined;
  const watch = occasion.kind === 'watch' ? await digests.watch(occasion.of) : undefined;
  const standing = digest ?? watch;
  if (standing === undefined || standing.state === 'removed') return;
  if (digest?.state === 'active') await digests.changeDigest({ ...digest, state: 'paused', pausedWhy: why }, { ...logged, what });
  if (watch?.state === 'active') await digests.changeWatch({ ...watch, state: 'paused', pausedWhy: why }, { ...logged, what });
  if (standing.state === 'active') log.error({ ...occasion, channel, why, cause }, 'what posts here is paused');
  await tell(standing, { of: id, by }, tools);
}

/** Once for each delivery that could not be posted, also where a process was killed in between. */
async function tell(
  { id, owner, channel, workspace }: Standing,
  { of, by }: { readonly of: string; readonly by: Pausing['by'] },
  { digests, clock }: PostingTools,
): Promise<void> {
  const whom = owner ?? (by === 'topic' ? channel : undefined);
  if (whom === undefined || (by === 'channel' && whom === channel)) return;
  const occasion = { kind: 'paused' as const, of, slot: id };
  await digests.claim({ occasion, workspace, channel: whom, at: clock.now(), missed: 0 });
}

/** `undefined` where it is on again, or gone. */
export async function pausedBrief(
  { occasion: { slot } }: Delivery,
  { digests, clock, names }: Pick<PostingTools, 'digests' | 'clock'> & { readonly names: KnownNames },
): Promise<Brief | undefined> {
  const digest = await digests.digest(slot);
  const standing = digest ?? (await digests.watch(slot));
  if (standing?.state !== 'paused') return undefined;
  const { id, topic, channel, pausedWhy } = standing;
  const what = digest === undefined ? 'watch' : 'digest';
  const kept = topic === undefined ? undefined : readKeptFilter(topic, names);
  const unreadable = kept instanceof UsageError ? kept.message : undefined;
  return {
    title: `Your ${what} ${id} is paused`,
    asOf: clock.now(),
    notices: [
      `${id} on ${topic ?? 'everything'} cannot be posted in ${channel}: ${unreadable ?? pausedWhy ?? 'it refuses posts'}`,
      unreadable === undefined ? againOf(what, id) : `Remove it there and add it anew: /${what} remove ${id}.`,
    ],
    blocks: [],
    sources: [],
  };
}

function againOf(what: 'digest' | 'watch', id: string): string {
  return what === 'watch'
    ? `Once that is mended, remove it there and add it again: /watch remove ${id}.`
    : `Once that is mended, type there /digest resume ${id}: the next edition covers the time since the last one.`;
}
