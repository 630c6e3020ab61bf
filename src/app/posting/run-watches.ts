/**
 * Watches, after each round of filing: a story that matches is posted; further reports of it within the cooldown edit that post
 * (a delivery like any other, so that an edit waits its turn in the channel, is tried again, and survives a kill);
 * after it, something new is a post of its own. What matches in quiet hours waits for their end, and is not said then where a
 * digest has said it meanwhile. Several stories at once are one post, so that nothing floods a channel.
 */
import type { Watch } from '../../core/digest/digest.ts';
import { isQuiet } from '../../core/digest/quiet-hours.ts';
import { type Instant, instantOf } from '../../core/instant.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { pauseStanding } from './pause-standing.ts';
import type { PostingTools } from './posting-tools.ts';
import type { EditionTools } from './write-digest.ts';
import { readWatchSlot, type WatchRange, watchSlot, writeWatch } from './write-watch.ts';

/** More stories than this at once are one post. */
const SINGLE_POSTS = 3;
const POSTS_LOOKED_AT = 50;

export type WatchTools = PostingTools & EditionTools;

/** One watch that fails holds up no other. */
export async function runWatches(tools: WatchTools): Promise<void> {
  // In this order: what is filed in between is in what is looked at, and is not taken for told before it was.
  const at = tools.clock.now();
  const to = await tools.digests.lastFiling();
  for (const watch of await tools.digests.watches({})) {
    if (watch.state !== 'active' || watch.cursor >= to || isQuiet(watch.quiet, tools.clock.now())) continue;
    try {
      if (await runWatch(watch, { to, at }, tools)) await tools.digests.advanceWatch(watch.id, to);
    } catch (cause) {
      if (cause instanceof UsageError) await pauseUnreadable(watch, cause.message, tools);
      else tools.log.error({ watch: watch.id, err: cause }, 'a watch could not be run; it is tried again');
    }
  }
}

async function pauseUnreadable({ id, channel }: Watch, why: string, tools: WatchTools): Promise<void> {
  await pauseStanding({ id, occasion: { kind: 'watch', of: id, slot: '' }, channel }, { by: 'topic', why }, tools);
}

/** Whether all of it is taken on. */
async function runWatch(watch: Watch, { to, at }: { to: number; at: Instant }, tools: WatchTools): Promise<boolean> {
  const { told, leftOut } = await writeWatch(watch, { from: watch.cursor, to }, tools);
  const stories = [...new Set(told.map(({ storyId }) => storyId))];
  // A further outlet with nothing new in it is a source more in the post that stands there.
  const carried = leftOut.flatMap(({ rule, storyId }) => (rule === 'known' ? [storyId] : []));
  if (stories.length + carried.length === 0) return true;
  const posts = await recentPosts(watch, tools);
  const edited = [...new Set([...stories, ...carried])].flatMap((storyId) => posts.get(storyId) ?? []);
  const fresh = stories.filter((storyId) => !posts.has(storyId));
  if (fresh.length > SINGLE_POSTS) await claim(watch, { from: watch.cursor, to, at }, tools);
  else for (const storyId of fresh) await claim(watch, { storyId, from: watch.cursor, to, at }, tools);
  for (const post of edited) await claimEdit(post, { to, at }, tools);
  // What is on its way yet is said anew once it stands there.
  return edited.every(({ state }) => state === 'posted');
}

async function claim(watch: Watch, { at, ...range }: WatchRange & { readonly at: Instant }, tools: WatchTools): Promise<void> {
  await tools.digests.claim({
    occasion: { kind: 'watch', of: watch.id, slot: watchSlot(range) },
    workspace: watch.workspace,
    channel: watch.channel,
    at,
    missed: 0,
  });
}

/** The post will say anew what it said, with what has come since. An edit that waits unsent will say that as well. */
async function claimEdit(post: Delivery, { to, at }: { to: number; at: Instant }, { digests }: WatchTools): Promise<void> {
  if (post.state !== 'posted') return;
  const [last] = await digests.deliveries({ of: post.id }, 1);
  const isOpen = last?.state === 'claimed' || last?.state === 'composed';
  if (isOpen && last.parts.every(({ sentAt }) => sentAt === undefined)) return;
  const { workspace, channel } = post;
  await digests.claim({ occasion: { kind: 'edit', of: post.id, slot: String(to) }, workspace, channel, at, missed: 0 });
}

/** Posts of single stories within the cooldown, or still on their way, by story. */
async function recentPosts(watch: Watch, { digests, clock }: WatchTools): Promise<Map<string, Delivery>> {
  const since = instantOf(Date.parse(clock.now()) - watch.cooldownHours * 3_600_000);
  const posts = new Map<string, Delivery>();
  for (const delivery of await digests.deliveries({ of: watch.id, channel: watch.channel }, POSTS_LOOKED_AT)) {
    const { storyId } = readWatchSlot(delivery.occasion.slot);
    const isOpen = delivery.state === 'claimed' || delivery.state === 'composed';
    const isRecent = delivery.state === 'posted' && (delivery.postedAt ?? '') > since;
    if (storyId !== undefined && (isOpen || isRecent) && !posts.has(storyId)) posts.set(storyId, delivery);
  }
  return posts;
}
