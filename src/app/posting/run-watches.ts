/**
 * Watches, after each round of filing: a story that matches is posted; further reports of it within the cooldown edit that post;
 * after it, something new is a post of its own. What matches in quiet hours waits for their end, and is not said then where a
 * digest has said it meanwhile. Several stories at once are one post, so that nothing floods a channel.
 */
import type { Watch } from '../../core/digest/digest.ts';
import { isQuiet } from '../../core/digest/quiet-hours.ts';
import type { Edition } from '../../core/digest/write-edition.ts';
import { type Instant, instantOf } from '../../core/instant.ts';
import type { Delivery } from '../../ports/digests.ts';
import { type PostingTools, platformOf } from './posting-tools.ts';
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
      tools.log.error({ watch: watch.id, err: cause }, 'a watch could not be run; it is tried again');
    }
  }
}

/** Whether all of it is taken care of. */
async function runWatch(watch: Watch, { to, at }: { to: number; at: Instant }, tools: WatchTools): Promise<boolean> {
  const { told, leftOut } = await writeWatch(watch, { from: watch.cursor, to }, tools);
  const stories = [...new Set(told.map(({ storyId }) => storyId))];
  // A further outlet with nothing new in it is a source more in the post that stands there.
  const carried = leftOut.flatMap(({ rule, storyId }) => (rule === 'known' ? [storyId] : []));
  if (stories.length + carried.length === 0) return true;
  const posts = await recentPosts(watch, tools);
  const edited = [...new Set([...stories, ...carried])].filter((storyId) => posts.has(storyId));
  const fresh = stories.filter((storyId) => !posts.has(storyId));
  if (fresh.length > SINGLE_POSTS) await claim(watch, { from: watch.cursor, to, at }, tools);
  else for (const storyId of fresh) await claim(watch, { storyId, from: watch.cursor, to, at }, tools);
  const done = await Promise.all(edited.map((storyId) => editPost(watch, { storyId, to }, posts.get(storyId), tools)));
  return !done.includes(false);
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

/** The post says anew what it said, with what has come since. False where that has to be tried again. */
async function editPost(
  watch: Watch,
  { storyId, to }: { storyId: string; to: number },
  post: Delivery | undefined,
  tools: WatchTools,
): Promise<boolean> {
  const poster = tools.posters.find(({ platform }) => platform === platformOf(watch.channel));
  // On its way yet: it is edited once it stands there.
  if (post?.postedAt === undefined || poster === undefined) return false;
  const { from } = readWatchSlot(post.occasion.slot);
  const edition = await writeWatch(watch, { storyId, from, to, asOfTold: post.claimedAt }, tools);
  if (edition.brief.blocks.length === 0) return true;
  const messages = poster.compose(edition.brief, watch.channel);
  for (const part of post.parts) {
    const message = messages[part.index];
    if (part.receipt === undefined || message === undefined) continue;
    const { kind } = await poster.edit(part.receipt, message);
    if (kind === 'later' || kind === 'unknown') return false;
  }
  await tools.digests.addTold(post.id, await notYetTold(edition, watch.channel, tools), tools.clock.now());
  return true;
}

async function notYetTold({ told }: Edition, channel: string, { digests }: WatchTools): Promise<Edition['told']> {
  const held = await digests.toldOf(channel, [...new Set(told.map(({ storyId }) => storyId))]);
  const keyOf = ({ kind, articleId, start, end }: Edition['told'][number]) => `${kind} ${articleId} ${start}-${end}`;
  const known = new Set(held.map(keyOf));
  return told.filter((one) => !known.has(keyOf(one)));
}
