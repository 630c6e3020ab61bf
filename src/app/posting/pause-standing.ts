/** What cannot be posted until somebody changes something there is not tried at every slot; whoever lists it sees why. */
import type { Delivery } from '../../ports/digests.ts';
import type { PostingTools } from './posting-tools.ts';

export async function pauseStanding({ occasion, channel }: Delivery, why: string, tools: PostingTools): Promise<void> {
  const { digests, clock, log } = tools;
  const by = { actor: 'sitrep', at: clock.now() };
  const what = (id: string) => `paused ${id}: ${channel} refuses posts (${why})`;
  const digest = occasion.kind === 'digest' ? await digests.digest(occasion.of) : undefined;
  const watch = occasion.kind === 'watch' ? await digests.watch(occasion.of) : undefined;
  if (digest?.state === 'active') {
    await digests.changeDigest({ ...digest, state: 'paused', pausedWhy: why }, { ...by, what: what(`the digest ${digest.id}`) });
  }
  if (watch?.state === 'active') {
    await digests.changeWatch({ ...watch, state: 'paused', pausedWhy: why }, { ...by, what: what(`the watch ${watch.id}`) });
  }
  if ((digest ?? watch)?.state === 'active')
    log.error({ ...occasion, channel, why }, 'a channel refuses posts; what posts there is paused');
}
