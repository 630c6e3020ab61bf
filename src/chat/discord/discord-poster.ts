/** Posts into Discord's channels, announcement channels, threads and forums: the same key is the same post. */
import { type APIChannel, ChannelType, type REST, Routes } from 'discord.js';
import type { Message, Posted, Poster, Posting, Receipt } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { findPost } from './find-post.ts';
import { forumPost } from './forum-post.ts';
import { messagesFor } from './messages-for.ts';
import { nonceOf } from './nonce-of.ts';
import { type Failure, failureOf } from './post-outcome.ts';
import type { After } from './respond.ts';
import { stamped } from './stamp.ts';

export interface Posts {
  readonly rest: REST;
  readonly after: After;
  readonly log: Log;
  /** Announcement channels in which posts are published to those who follow them. */
  readonly publish?: readonly string[];
}

export function createDiscordPoster(posts: Posts): Poster {
  return {
    platform: 'discord',
    remembersKeysFor: NONCE_SECONDS,
    compose: (brief) => messagesFor({ brief }),
    post: (posting) => settled(() => post(posting, posts), posts.after),
    edit: (receipt, message) => settled(() => edit(receipt, message, posts), posts.after),
    find: (key, channel, since) => findPost({ key, channel: channelIdOf(channel), since }, posts),
  };
}

/** "In the past few minutes", as https://discord.com/developers/docs/resources/message#create-message has it: two are sure. */
const NONCE_SECONDS = 120;

/** `discord:123` → `123`. */
function channelIdOf(channel: string): string {
  return channel.slice(channel.indexOf(':') + 1);
}

async function post(posting: Posting, posts: Posts): Promise<Posted> {
  const { rest } = posts;
  const { after } = posting;
  const id = after?.thread ?? after?.channel ?? channelIdOf(posting.channel);
  const channel = (await rest.get(Routes.channel(id))) as APIChannel;
  const message = stamped(posting.message, posting.key);
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) {
    const opened = (await rest.post(Routes.threads(id), { body: forumPost(message, channel) })) as { id: string };
    return { kind: 'posted', receipt: { channel: id, message: opened.id, thread: opened.id } };
  }
  // Within some minutes Discord answers the same nonce with the message that is there.
  const reference = after === undefined ? {} : { message_reference: { message_id: after.message, fail_if_not_exists: false } };
  const body = { ...message, ...reference, nonce: nonceOf(posting.key), enforce_nonce: true };
  const sent = (await rest.post(Routes.channelMessages(id), { body })) as { id: string };
  if (channel.type === ChannelType.GuildAnnouncement && posts.publish?.includes(id) === true) await publish(id, sent.id, posts);
  return {
    kind: 'posted',
    receipt: { channel: id, message: sent.id, ...(after?.thread === undefined ? {} : { thread: after.thread }) },
  };
}

/** It stands in the channel already; that followers do not get it is no reason to post it again. */
async function publish(channel: string, message: string, { rest, log }: Posts): Promise<void> {
  try {
    await rest.post(Routes.channelMessageCrosspost(channel, message));
  } catch (cause) {
    log.warn({ err: cause, channel, message }, 'an announcement was posted, but not published to those who follow it');
  }
}

async function edit(receipt: Receipt, message: Message, { rest }: Posts): Promise<Posted> {
  await rest.patch(Routes.channelMessage(receipt.thread ?? receipt.channel, receipt.message), { body: message });
  return { kind: 'posted', receipt };
}

/** After a 5xx it is tried again, each time later: the nonce keeps it one post. */
async function settled(work: () => Promise<Posted>, after: After): Promise<Posted> {
  let failure: Failure = { kind: 'later', why: 'not tried' };
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise<void>((resolve) => after(pause, resolve));
    try {
      return await work();
    } catch (cause) {
      failure = failureOf(cause);
      if (failure.kind !== 'later' || failure.seconds !== undefined) return failure;
    }
  }
  return failure;
}

const PAUSES_MS = [0, 1_000, 4_000] as const;
