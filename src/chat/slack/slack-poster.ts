/** Posts Briefs into channels of Slack: `slack:<team>/<channel>`. A receipt's channel is `<team>/<channel>`. */
import type { Instant } from '../../core/instant.ts';
import type { Poster, Receipt } from '../../ports/poster.ts';
import { messagesFor } from './messages-for.ts';
import { DELIVERY, type Place, type Posts } from './posts.ts';
import type { SlackClient, SlackClients } from './slack-clients.ts';

export function createSlackPoster(clients: SlackClients, posts: Posts): Poster {
  return {
    platform: 'slack',
    compose: (brief) => messagesFor({ brief, offers: [] }).map((message) => ({ ...message })),
    post: async ({ channel, message, key, after }) => {
      const at = placeOf(channel);
      if (at === undefined) return { kind: 'refused', why: `${channel} is no channel of Slack.` };
      const thread = after?.thread ?? after?.message;
      return posts.post({ at, message, key, ...(thread === undefined ? {} : { thread }) });
    },
    edit: async (receipt, message) => {
      const at = placeOf(receipt.channel);
      if (at === undefined) return { kind: 'refused', why: `${receipt.channel} is no channel of Slack.` };
      return posts.edit(at, receipt.message, message);
    },
    find: async (key, channel, since) => {
      const at = placeOf(channel);
      const client = at === undefined ? undefined : await clients.of(at.team).catch(() => undefined);
      return at === undefined || client === undefined ? 'unable' : findPost({ key, at, since }, client);
    },
  };
}

/** `slack:T1/C1`, `T1/C1` */
function placeOf(channel: string): Place | undefined {
  const [, team, id] = /^(?:slack:)?([A-Z0-9]+)\/([A-Z0-9]+)$/.exec(channel) ?? [];
  return team === undefined || id === undefined ? undefined : { team, channel: id };
}

interface Sought {
  readonly key: string;
  readonly at: Place;
  readonly since: Instant;
}

/** As much as is read of a channel's history, newest first; Slack gives some apps 15 messages a minute, so one page has to do there. */
const PAGES = 5;
const PAGE = 200;
/** The clocks of Slack and of this machine differ. */
const LEEWAY_SECONDS = 120;

/** In the history of the channel and in the threads under our own messages. `unable` as soon as Slack does not let us look. */
async function findPost({ key, at, since }: Sought, client: SlackClient): Promise<Receipt | 'absent' | 'unable'> {
  const oldest = String(Date.parse(since) / 1_000 - LEEWAY_SECONDS);
  let cursor = '';
  try {
    for (let page = 0; page < PAGES; page += 1) {
      const listed = await listMessages(client, 'conversations.history', {
        channel: at.channel,
        oldest,
        limit: PAGE,
        ...(cursor === '' ? {} : { cursor }),
      });
      const found = listed.messages.find((message) => keyOf(message) === key) ?? (await inThreads(key, at, { listed, client }));
      if (found !== undefined) return receiptOf(found, at);
      cursor = listed.response_metadata?.next_cursor ?? '';
      if (cursor === '') return 'absent';
    }
    return 'unable';
  } catch {
    return 'unable';
  }
}

async function inThreads(
  key: string,
  { channel }: Place,
  { listed, client }: { readonly listed: Listed; readonly client: SlackClient },
): Promise<Listed['messages'][number] | undefined> {
  for (const { ts, bot_id, reply_count = 0 } of listed.messages) {
    if (reply_count === 0 || bot_id === undefined || bot_id !== client.bot.botId) continue;
    const thread = await listMessages(client, 'conversations.replies', { channel, ts, limit: PAGE });
    const found = thread.messages.find((message) => keyOf(message) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Listed {
  readonly messages: readonly {
    readonly ts: string;
    readonly thread_ts?: string;
    readonly bot_id?: string;
    readonly reply_count?: number;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly key?: string } };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

async function listMessages(client: SlackClient, method: string, args: Readonly<Record<string, unknown>>): Promise<Listed> {
  const { messages = [], response_metadata } = (await client.read(method, {
    ...args,
    include_all_metadata: true,
  })) as Partial<Listed>;
  return { messages, ...(response_metadata === undefined ? {} : { response_metadata }) };
}

function keyOf({ metadata }: Listed['messages'][number]): string | undefined {
  return metadata?.event_type === DELIVERY ? metadata.event_payload?.key : undefined;
}

function receiptOf({ ts, thread_ts }: Listed['messages'][number], { team, channel }: Place): Receipt {
  const thread = thread_ts === undefined || thread_ts === ts ? {} : { thread: thread_ts };
  return { channel: `${team}/${channel}`, message: ts, ...thread };
}
