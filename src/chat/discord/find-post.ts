/** Looks whether a post whose outcome is not known has arrived. */
import { type APIChannel, type APIMessage, type APIThreadChannel, ChannelType, type REST, Routes } from 'discord.js';
import type { Instant } from '../../core/instant.ts';
import type { Receipt } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { nonceOf } from './nonce-of.ts';
import { isStamped } from './stamp.ts';

export interface Sought {
  readonly key: string;
  /** Discord's id. */
  readonly channel: string;
  readonly since: Instant;
}

/** `unable` where the bot may not read the history, or where more was said since than is looked at. Never rejects. */
export async function findPost(sought: Sought, { rest, log }: { rest: REST; log: Log }): Promise<Receipt | 'absent' | 'unable'> {
  try {
    const channel = (await rest.get(Routes.channel(sought.channel))) as APIChannel;
    if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia)
      return await inForum(sought, channel.guild_id ?? '', rest);
    return await inChannel(sought, 'last_message_id' in channel ? channel.last_message_id : undefined, rest);
  } catch (cause) {
    log.debug({ err: cause, channel: sought.channel }, 'a post on Discord could not be looked for');
    return 'unable';
  }
}

async function inChannel({ key, channel, since }: Sought, lastMessage: string | null | undefined, rest: REST) {
  const query = new URLSearchParams({ limit: String(LOOKED_AT) });
  const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  const found = messages.find((message) => message.nonce === nonceOf(key) || isStamped(message.components, key));
  if (found !== undefined) return { channel, message: found.id };
  // Without the right to read the history Discord gives an empty list, not an error.
  if (messages.length === 0) return lastMessage === null ? 'absent' : 'unable';
  const oldest = messages.at(-1)?.timestamp ?? '';
  return messages.length < LOOKED_AT || Date.parse(oldest) < Date.parse(since) ? 'absent' : 'unable';
}

/** Every post of a forum is a thread; its first message has the thread's id. */
async function inForum({ key, channel, since }: Sought, guild: string, rest: REST) {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as { threads: APIThreadChannel[] };
  const recent = threads.filter(
    ({ id, parent_id: parent }) => parent === channel && createdAt(id) >= Date.parse(since) - SLACK_MS,
  );
  for (const { id } of recent) {
    const message = (await rest.get(Routes.channelMessage(id, id))) as APIMessage;
    if (isStamped(message.components, key)) return { channel, message: id, thread: id };
  }
  return 'absent';
}

/** The most that Discord gives at once. */
const LOOKED_AT = 100;
/** How far its clock and ours may be apart. */
const SLACK_MS = 60_000;

/** A snowflake begins with its time: https://discord.com/developers/docs/reference#snowflakes */
function createdAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
