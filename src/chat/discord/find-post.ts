/** Looks whether a post whose outcome is not known has arrived: by the mark that it carries (`stamp.ts`). */
import { type APIChannel, type APIMessage, type APIThreadChannel, ChannelType, type REST, Routes } from 'discord.js';
import type { Instant } from '../../core/instant.ts';
import type { Found } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { failureOf } from './post-outcome.ts';
import { isStamped } from './stamp.ts';

export interface SoughtPost {
  readonly key: string;
  /** Discord's id of the channel or thread. */
  readonly channel: string;
  /** The thread in which it was to stand. */
  readonly thread?: string;
  readonly since: Instant;
}

/**
 * "In the past few minutes", as https://discord.com/developers/docs/resources/message#create-message has it, and no document more
 * exactly: two are sure.
 */
const NONCE_SECONDS = 120;
const UNABLE: Found = { kind: 'unable', keyHoldsFor: NONCE_SECONDS };

/** `unable` where the bot may not read the history, or where more was said since than is looked at. Never rejects. */
export async function findPost(sought: SoughtPost, { rest, log }: { rest: REST; log: Log }): Promise<Found> {
  let unable = UNABLE;
  try {
    const channel = (await rest.get(Routes.channel(sought.channel))) as APIChannel;
    if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) {
      // Opening a post of a forum takes no nonce.
      unable = { kind: 'unable' };
      return await inForum(sought, channel.guild_id ?? '', rest);
    }
    return await inChannel(sought, 'last_message_id' in channel ? channel.last_message_id : undefined, rest);
  } catch (cause) {
    log.debug({ err: cause, channel: sought.channel }, 'a post on Discord could not be looked for');
    const failure = failureOf(cause, 'asking');
    return failure.kind === 'refused' ? unable : { ...failure, kind: 'later' };
  }
}

async function inChannel(sought: SoughtPost, lastMessage: string | null | undefined, rest: REST): Promise<Found> {
  const { key, channel, thread, since } = sought;
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(LOOKED_AT), ...(before === undefined ? {} : { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const found = messages.find(({ components }) => isStamped(components, key));
    if (found !== undefined)
      return { kind: 'found', receipt: { channel, message: found.id, ...(thread === undefined ? {} : { thread }) } };
    const oldest = messages.at(-1);
    // Without the right to read the history Discord gives an empty list, not an error.
    if (oldest === undefined) return page > 0 || lastMessage === null ? ABSENT : UNABLE;
    if (messages.length < LOOKED_AT || Date.parse(oldest.timestamp) < Date.parse(since)) return ABSENT;
    before = oldest.id;
  }
  return UNABLE;
}

const ABSENT: Found = { kind: 'absent' };

/** Every post of a forum is a thread; its first message has the thread's id. */
async function inForum({ key, channel, since }: SoughtPost, guild: string, rest: REST): Promise<Found> {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as { threads: APIThreadChannel[] };
  const recent = threads.filter(
    ({ id, parent_id: parent }) => parent === channel && createdAt(id) >= Date.parse(since) - SLACK_MS,
  );
  for (const { id } of recent) {
    const message = (await rest.get(Routes.channelMessage(id, id))) as APIMessage;
    if (isStamped(message.components, key)) return { kind: 'found', receipt: { channel, message: id, thread: id } };
  }
  return ABSENT;
}

/** The most that Discord gives at once, and how often it is asked for more. */
const LOOKED_AT = 100;
const PAGES = 5;
/** How far its clock and ours may be apart. */
const SLACK_MS = 60_000;

/** A snowflake begins with its time: https://discord.com/developers/docs/reference#snowflakes */
function createdAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
