/** Posts into Discord's channels, announcement channels, threads and forums: the same key is the same post. */
import { type APIChannel, ChannelType, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Message, Posted, Poster, Posting, Receipt } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { findPost } from './find-post.ts';
import { forumPost } from './forum-post.ts';
import { partsFor } from './messages-for.ts';
import { nonceOf } from './nonce-of.ts';
import { type Failure, failureOf } from './post-outcome.ts';
import { stamped } from './stamp.ts';

export interface Posts {
  readonly rest: REST;
  readonly log: Log;
  /** Announcement channels in which posts are published to those who follow them. */
  readonly publish?: readonly string[];
}

export function createDiscordPoster(posts: Posts): Poster {
  return {
    platform: 'discord',
    compose: (brief) => partsFor({ brief }),
    post: (posting) => post(posting, posts).catch(failureOf),
    linkTo: async ({ channel, thread, message }, workspace) =>
      message === REMOVED ? undefined : `https://discord.com/channels/${serverOf(workspace)}/${thread ?? channel}/${message}`,
    edit: (receipt, message) => edit(receipt, message, posts).catch(failureOf),
    find: async ({ key, since, ...place }) => {
      const { after } = place;
      const inThread = after?.thread === undefined ? {} : { thread: after.thread };
      return findPost({ key, since, channel: await opened(placeOf(place), posts.rest), ...inThread }, posts);
    },
  };
}

/** The thread or channel of what is answered, else the channel: `discord:123` → `123`. */
function placeOf({ channel, after }: Pick<Posting, 'channel' | 'after'>): string {
  return after?.thread ?? after?.channel ?? channel.slice(channel.indexOf(':') + 1);
}

/** `discord:1` → `1`; what is said to one person alone is in no server: `discord:dm:7` → `@me`. */
function serverOf(workspace: string): string {
  return /^discord:(\d+)$/.exec(workspace)?.[1] ?? '@me';
}

/** `@7` → the channel between that person and us, which Discord opens where it is not open yet. */
async function opened(place: string, rest: REST): Promise<string> {
  if (!place.startsWith('@')) return place;
  return ((await rest.post(Routes.userChannels(), { body: { recipient_id: place.slice(1) } })) as { id: string }).id;
}

async function post(posting: Posting, posts: Posts): Promise<Posted> {
  const { rest } = posts;
  const { after } = posting;
  const channel = await channelAt(placeOf(posting), rest);
  if ('kind' in channel) return channel;
  const { id } = channel;
  const message = stamped(posting.message, posting.key);
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) {
    const opened = (await rest.post(Routes.threads(id), { body: forumPost(message, channel) })) as { id: string };
    return { kind: 'posted', receipt: { channel: id, message: opened.id, thread: opened.id } };
  }
  // Where what is answered was removed, it stands by itself.
  const isKnown = after !== undefined && after.message !== REMOVED;
  const reference = isKnown ? { message_reference: { message_id: after.message, fail_if_not_exists: false } } : {};
  const body = { ...message, ...reference, nonce: nonceOf(posting.key), enforce_nonce: true };
  const sent = await create(id, body, rest);
  if (channel.type === ChannelType.GuildAnnouncement && posts.publish?.includes(id) === true) await publish(id, sent, posts);
  return {
    kind: 'posted',
    receipt: { channel: id, message: sent, ...(after?.thread === undefined ? {} : { thread: after.thread }) },
  };
}

/** Asking what kind of channel it is changes nothing: whatever goes wrong, nothing was posted. */
async function channelAt(id: string, rest: REST): Promise<APIChannel | Failure> {
  try {
    return (await rest.get(Routes.channel(await opened(id, rest)))) as APIChannel;
  } catch (cause) {
    return failureOf(cause, 'asking');
  }
}

/**
 * The id of the message. Within some minutes Discord answers the same nonce with the message that is there, and with "Unknown
 * Message" where somebody has removed it since (discord-api-docs 6647): it was posted, and is not posted again.
 */
async function create(channel: string, body: object, rest: REST): Promise<string> {
  try {
    return ((await rest.post(Routes.channelMessages(channel), { body })) as { id: string }).id;
  } catch (cause) {
    if (cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.UnknownMessage) return REMOVED;
    throw cause;
  }
}

/** No message has this id: whatever asks for it hears that the message is gone. */
const REMOVED = '0';

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
