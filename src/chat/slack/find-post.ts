/** Looks whether a post whose outcome is not known has arrived: by the key in the metadata that it carries. */
import type { Instant } from '../../core/instant.ts';
import type { Found, Receipt } from '../../ports/poster.ts';
import { outcomeOf } from './outcome-of.ts';
import { DELIVERY, type Place } from './posts.ts';
import type { SlackClient } from './slack-clients.ts';

export interface SoughtPost {
  readonly key: string;
  readonly at: Place;
  readonly since: Instant;
  /** In which it was to stand. */
  readonly thread?: string;
}

/** As much as is read of a channel's history, newest first. */
const PAGES = 5;
const PAGE = 200;
/** The clocks of Slack and of this machine differ. */
const LEEWAY_SECONDS = 120;

/**
 * In its thread, and in the history of the channel, where a reply stands whose thread was removed. `unable` where the bot may not
 * read the channel, or where more was said since than Slack lets it read: apps that are sold outside its marketplace get fifteen
 * messages, once a minute. Never rejects.
 */
export async function findPost(sought: SoughtPost, client: SlackClient): Promise<Found> {
  const { thread, at, since } = sought;
  const oldest = String(Date.parse(since) / 1_000 - LEEWAY_SECONDS);
  const inThread = thread === undefined ? ABSENT : await read('conversations.replies', { ts: thread, oldest }, sought, client);
  // A thread that is not there any more holds nothing.
  if (inThread.kind === 'found' || inThread.kind === 'later') return inThread;
  return read('conversations.history', { channel: at.channel, oldest }, sought, client);
}

const ABSENT: Found = { kind: 'absent' };

async function read(
  method: string,
  where: Readonly<Record<string, string>>,
  { key, at }: SoughtPost,
  client: SlackClient,
): Promise<Found> {
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const args = { channel: at.channel, ...where, limit: PAGE, include_all_metadata: true };
    const listed = await list(client, method, cursor === '' ? args : { ...args, cursor });
    // Where Slack gives one page and then asks to wait, it would ask again the next time.
    if ('kind' in listed)
      return page > 0 && listed.kind === 'later' && listed.seconds !== undefined ? { kind: 'unable' } : listed;
    const found = listed.messages.find((message) => keyOf(message) === key);
    if (found !== undefined) return { kind: 'found', receipt: receiptOf(found, at) };
    cursor = listed.response_metadata?.next_cursor ?? '';
    if (cursor === '') return ABSENT;
  }
  return { kind: 'unable' };
}

interface Listed {
  readonly messages: readonly {
    readonly ts: string;
    readonly thread_ts?: string;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly key?: string } };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** Reading changes nothing: what may work another time is for later. */
async function list(
  client: SlackClient,
  method: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Listed | Exclude<Found, { kind: 'found' }>> {
  try {
    const { messages = [], response_metadata } = (await client.read(method, args)) as Partial<Listed>;
    return { messages, ...(response_metadata === undefined ? {} : { response_metadata }) };
  } catch (cause) {
    const { kind, ...failed } = outcomeOf(cause);
    return kind === 'refused' ? { kind: 'unable' } : { ...failed, kind: 'later' };
  }
}

function keyOf({ metadata }: Listed['messages'][number]): string | undefined {
  return metadata?.event_type === DELIVERY ? metadata.event_payload?.key : undefined;
}

function receiptOf({ ts, thread_ts }: Listed['messages'][number], { team, channel }: Place): Receipt {
  const thread = thread_ts === undefined || thread_ts === ts ? {} : { thread: thread_ts };
  return { channel: `${team}/${channel}`, message: ts, ...thread };
}
