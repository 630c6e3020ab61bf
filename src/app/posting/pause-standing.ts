/**
 * What cannot be posted until somebody changes something there is not tried at every slot. Whoever lists it sees why, and whoever made
 * it is told, in a message to that person alone: in the channel nothing can be said.
 */
import type { Brief } from '../../core/brief/brief.ts';
import type { Standing } from '../../core/digest/digest.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import type { PostingTools } from './posting-tools.ts';

export async function pauseStanding({ id, occasion, channel }: Delivery, why: string, tools: PostingTools): Promise<void> {
  const { digests, clock, log } = tools;
  const by = { actor: 'sitrep', at: clock.now() };
  const what = `paused the ${occasion.kind} ${occasion.of}: ${channel} refuses posts (${why})`;
  const digest = occasion.kind === 'digest' ? await digests.digest(occasion.of) : undefined;
  const watch = occasion.kind === 'watch' ? await digests.watch(occasion.of) : undefined;
  const standing = digest ?? watch;
  if (standing === undefined || standing.state === 'removed') return;
  if (digest?.state === 'active') await digests.changeDigest({ ...digest, state: 'paused', pausedWhy: why }, { ...by, what });
  if (watch?.state === 'active') await digests.changeWatch({ ...watch, state: 'paused', pausedWhy: why }, { ...by, what });
  if (standing.state === 'active')
    log.error({ ...occasion, channel, why }, 'a channel refuses posts; what posts there is paused');
  await tellOwner(standing, id, tools);
}

/** Once for each delivery that was refused, also where a process was killed in between. */
async function tellOwner(
  { id, owner, channel, workspace }: Standing,
  delivery: string,
  { digests, clock }: PostingTools,
): Promise<void> {
  if (owner === undefined || owner === channel) return;
  const occasion = { kind: 'paused' as const, of: delivery, slot: id };
  await digests.claim({ occasion, workspace, channel: owner, at: clock.now(), missed: 0 });
}

/** `undefined` where it is on again, or gone. */
export async function pausedBrief(
  { occasion: { slot } }: Delivery,
  { digests, clock }: Pick<PostingTools, 'digests' | 'clock'>,
): Promise<Brief | undefined> {
  const digest = await digests.digest(slot);
  const standing = digest ?? (await digests.watch(slot));
  if (standing?.state !== 'paused') return undefined;
  const { id, topic, channel, pausedWhy } = standing;
  const what = digest === undefined ? 'watch' : 'digest';
  const again =
    digest === undefined
      ? `Once that is mended, remove it there and add it again: /watch remove ${id}.`
      : `Once that is mended, type there /digest resume ${id}: the next edition covers the time since the last one.`;
  return {
    title: `Your ${what} ${id} is paused`,
    asOf: clock.now(),
    notices: [`${id} on ${topic ?? 'everything'} cannot be posted in ${channel}: ${pausedWhy ?? 'it refuses posts'}`, again],
    blocks: [],
    sources: [],
  };
}
