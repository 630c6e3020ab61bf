/** Speaking up in a channel: through the queue, once, with what came of it. */
import type { Message, Posted } from '../../ports/poster.ts';
import { type Failed, outcomeOf } from './outcome-of.ts';
import type { SendQueue } from './send-queue.ts';
import type { SlackClient, SlackClients } from './slack-clients.ts';

/** A channel, or a person, in a workspace. */
export interface Place {
  readonly team: string;
  readonly channel: string;
}

export interface Post {
  readonly at: Place;
  readonly message: Message;
  readonly thread?: string;
  /** Kept with the message, to find it by. */
  readonly key?: string;
  /** Seconds that it waits for its turn at most; then it is for later. */
  readonly patience?: number;
}

export interface Posts {
  post(post: Post): Promise<Posted>;
  edit(at: Place, ts: string, message: Message): Promise<Posted>;
  /** Tries again while Slack asks to wait: for whoever waits for an answer. */
  postPatiently(post: Post): Promise<Posted>;
}

/** The type of the metadata under which a post of ours is found again. */
export const DELIVERY = 'sitrep_delivery';

const NOT_INSTALLED: Failed = { kind: 'refused', why: 'The app is not installed in that Slack workspace.' };

const TRIES = 4;
/** Seconds. Edits are deliveries, which can be tried again. */
const EDIT_PATIENCE = 5;

export function createPosts(clients: SlackClients, queue: SendQueue): Posts {
  const send = (at: Place, method: string, args: Readonly<Record<string, unknown>>, patience?: number): Promise<Posted> => {
    const once = async () => {
      const result: Posted = await sendOnce(clients, at, { method, args });
      return { result, ...(result.kind === 'later' && result.seconds !== undefined ? { retryAfter: result.seconds } : {}) };
    };
    const instead = (seconds: number): Posted => ({ kind: 'later', why: `Slack asks to wait ${seconds} s.`, seconds });
    return queue.run(at, once, patience === undefined ? undefined : { seconds: patience, instead });
  };
  const post = ({ at, message, thread, key, patience }: Post) => {
    const args = {
      ...message,
      channel: at.channel,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...(key === undefined ? {} : { metadata: { event_type: DELIVERY, event_payload: { key } } }),
    };
    return send(at, 'chat.postMessage', args, patience);
  };
  return {
    post,
    edit: (at, ts, message) => send(at, 'chat.update', { ...message, channel: at.channel, ts }, EDIT_PATIENCE),
    postPatiently: async (wanted) => {
      let posted = await post(wanted);
      for (let tries = 1; tries < TRIES && posted.kind === 'later' && posted.seconds !== undefined; tries += 1)
        posted = await post(wanted);
      return posted;
    },
  };
}

async function sendOnce(
  clients: SlackClients,
  at: Place,
  { method, args }: { readonly method: string; readonly args: Readonly<Record<string, unknown>> },
): Promise<Posted> {
  let client: SlackClient | undefined;
  try {
    client = await clients.of(at.team);
  } catch (cause) {
    // Its token does not open: the sentence says which setting is wrong.
    return { kind: 'refused', why: cause instanceof Error ? cause.message : String(cause) };
  }
  if (client === undefined) return NOT_INSTALLED;
  try {
    const { channel, ts } = (await client.write(method, args)) as { channel?: string; ts?: string };
    const thread = args.thread_ts;
    return {
      kind: 'posted',
      receipt: {
        channel: `${at.team}/${channel ?? at.channel}`,
        message: ts ?? '',
        ...(typeof thread === 'string' ? { thread } : {}),
      },
    };
  } catch (cause) {
    return outcomeOf(cause);
  }
}
