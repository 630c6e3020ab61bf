/**
 * Answers to a command or a press, by its `response_url`: five uses within thirty minutes. What does not fit into five goes by
 * posting; where the bot may not post in that channel, to the person directly.
 */
import type { Log } from '../../ports.ts';
import { LIMITS } from './limits.ts';
import { type SlackMessage, sentenceMessage } from './message.ts';
import type { Place, Posts } from './posts.ts';

export interface Responding {
  readonly url: string;
  readonly at: Place;
  readonly user: string;
  /** Seen by everybody in the channel, or by whoever asked. */
  readonly isPublic: boolean;
  readonly thread?: string;
}

interface Means {
  readonly posts: Posts;
  readonly log: Log;
}

/** Never rejects: an answer that cannot be delivered at all is logged. */
export async function respond(messages: readonly SlackMessage[], responding: Responding, means: Means): Promise<void> {
  const isWhole = messages.length <= LIMITS.responses;
  // The last use is kept for saying where the rest stands.
  const here = isWhole ? messages : messages.slice(0, LIMITS.responses - 1);
  let sent = 0;
  for (const message of here) {
    if (!(await use(message, responding, means.log))) break;
    sent += 1;
  }
  const rest = messages.slice(sent);
  if (rest.length === 0) return;
  const where = await postRest(rest, responding, means);
  if (sent < here.length || where === 'channel') return;
  const said =
    where === 'direct'
      ? `This answer is long: ${rest.length} more messages are in your direct messages with me.`
      : `${rest.length} more messages could not be posted. Invite me to this channel, or ask for less: since:24h`;
  await use(sentenceMessage(said), { ...responding, isPublic: false }, means.log);
}

/** Into the channel where all may see it; else, or where the bot may not post there, to the person. */
async function postRest(
  messages: readonly SlackMessage[],
  { at, user, isPublic, thread }: Responding,
  { posts, log }: Means,
): Promise<'channel' | 'direct' | 'nowhere'> {
  const inThread = thread === undefined ? {} : { thread };
  if (isPublic && (await postAll(messages, { at, ...inThread }, { posts, log }))) return 'channel';
  return (await postAll(messages, { at: { ...at, channel: user } }, { posts, log })) ? 'direct' : 'nowhere';
}

/** In order; false where the first could not be posted. */
export async function postAll(
  messages: readonly SlackMessage[],
  to: { readonly at: Place; readonly thread?: string },
  { posts, log }: Means,
): Promise<boolean> {
  for (const [index, message] of messages.entries()) {
    const posted = await posts.postPatiently({ ...to, message: { ...message } });
    if (posted.kind === 'posted') continue;
    log.warn({ channel: to.at.channel, why: posted.why }, 'an answer could not be posted on Slack');
    return index > 0;
  }
  return true;
}

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Whether the message arrived. */
async function use(message: SlackMessage, { url, isPublic, thread }: Responding, log: Log): Promise<boolean> {
  const body = {
    ...message,
    response_type: isPublic ? 'in_channel' : 'ephemeral',
    replace_original: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.arrayBuffer();
    if (!response.ok) log.warn({ status: response.status }, 'Slack did not take an answer at its response_url');
    return response.ok;
  } catch (cause) {
    log.warn({ err: cause }, 'Slack did not take an answer at its response_url');
    return false;
  }
}
