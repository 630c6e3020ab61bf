/** The methods of Slack's Web API that a bot of ours may call, with the errors that the real ones answer. */
import { checkMessage, checkView } from './check-message.ts';
import type { Said, Workspace } from './workspace.ts';

export type Args = Readonly<Record<string, unknown>>;
export type Result = Readonly<Record<string, unknown>> & { readonly ok: boolean };

/** What the methods read and change. */
export interface Ground {
  readonly said: Said[];
  /** Of messages that somebody removed. */
  readonly removed: Set<string>;
  readonly views: { readonly method: string; readonly args: Args }[];
  /** Complaints about messages that the real Slack would have refused, or that break a rule of ours. */
  readonly complaints: string[];
  /** A trigger opens one view. */
  readonly openTriggers: Set<string>;
  /** By the code that the install page hands out. */
  readonly grants: Map<string, Workspace>;
  readonly ts: () => string;
}

const refuse = (error: string, more: Args = {}): Result => ({ ok: false, error, ...more });

type Method = (args: Args, workspace: Workspace, ground: Ground) => Result;

/** Methods that need a scope answer `missing_scope` without it. */
const NEEDS: Readonly<Record<string, (args: Args) => string>> = {
  'chat.postMessage': () => 'chat:write',
  'chat.update': () => 'chat:write',
  'users.info': () => 'users:read',
  'conversations.info': ({ channel }) => (String(channel).startsWith('G') ? 'groups:read' : 'channels:read'),
  'conversations.history': ({ channel }) => (String(channel).startsWith('D') ? 'im:history' : 'channels:history'),
  'conversations.replies': ({ channel }) => (String(channel).startsWith('D') ? 'im:history' : 'channels:history'),
};

export function callMethod(method: string, args: Args, on: { workspace: Workspace; ground: Ground }): Result {
  const { workspace, ground } = on;
  const known = METHODS[method];
  if (known === undefined) return refuse('unknown_method');
  const needed = NEEDS[method]?.(args);
  if (needed !== undefined && !workspace.scopes.includes(needed))
    return refuse('missing_scope', { needed, provided: workspace.scopes.join(',') });
  return known(args, workspace, ground);
}

const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_args, { team, botUser, botId }) => ({
    ok: true,
    url: 'https://fake.slack.example/',
    team: `Team ${team}`,
    user: 'sitrep',
    team_id: team,
    user_id: botUser,
    bot_id: botId,
    is_enterprise_install: false,
  }),
  'chat.postMessage': post,
  'chat.update': (args, workspace, { said, complaints }) => {
    const index = said.findIndex((one) => one.team === workspace.team && one.channel === args.channel && one.ts === args.ts);
    const old = said[index];
    if (old === undefined) return refuse('message_not_found');
    complaints.push(...checkMessage(args));
    said[index] = { ...old, text: String(args.text ?? ''), blocks: blocksIn(args) };
    return { ok: true, channel: old.channel, ts: old.ts, text: old.text };
  },
  'chat.getPermalink': (args, { team }, { said }) => {
    const found = said.find((one) => one.team === team && one.channel === args.channel && one.ts === args.message_ts);
    if (found === undefined) return refuse('message_not_found');
    const permalink = `https://fake.slack.example/archives/${found.channel}/p${found.ts.replace('.', '')}`;
    return { ok: true, channel: found.channel, permalink };
  },
  'conversations.info': (args, { channels }) => {
    const found = channels.find(({ id }) => id === args.channel);
    if (found === undefined) return refuse('channel_not_found');
    return { ok: true, channel: { id: found.id, ...(found.creator === undefined ? {} : { creator: found.creator }) } };
  },
  'conversations.history': history,
  'conversations.replies': (args, { team }, { said }) => {
    const thread = said.filter((one) => one.team === team && one.channel === args.channel);
    const replies = thread.filter((one) => one.ts === args.ts || one.thread === args.ts);
    if (replies.length === 0) return refuse('thread_not_found');
    return { ok: true, messages: replies.map(asMessage(said, args.include_all_metadata === 'true')), has_more: false };
  },
  'users.info': (args, { people }) => {
    const found = people.find(({ id }) => id === args.user);
    if (found === undefined) return refuse('user_not_found');
    const { id, name, isAdmin = false, isOwner = false, timeZone, locale } = found;
    return {
      ok: true,
      user: {
        id,
        name,
        real_name: name,
        profile: { display_name: name },
        is_admin: isAdmin,
        is_owner: isOwner,
        tz: timeZone,
        ...(args.include_locale === 'true' ? { locale } : {}),
      },
    };
  },
  'views.open': (args, _workspace, { views, openTriggers, complaints }) => {
    if (!openTriggers.delete(String(args.trigger_id))) return refuse('expired_trigger_id');
    return publishView('views.open', args, { views, complaints });
  },
  'views.publish': (args, _workspace, { views, complaints }) => publishView('views.publish', args, { views, complaints }),
};

function post(args: Args, workspace: Workspace, { said, removed, complaints, ts }: Ground): Result {
  const channel = workspace.channels.find(({ id }) => id === args.channel);
  const isPerson = workspace.people.some(({ id }) => id === args.channel);
  if (channel === undefined && !isPerson) return refuse('channel_not_found');
  if (channel?.refuses !== undefined) return refuse(channel.refuses);
  const wrong = checkMessage(args);
  complaints.push(...wrong);
  if (wrong.some((line) => line.startsWith('blocks')))
    return refuse('invalid_blocks', { response_metadata: { messages: wrong } });
  const message: Said = {
    team: workspace.team,
    channel: isPerson ? `D${String(args.channel)}` : String(args.channel),
    ts: ts(),
    // Where the message that it answers was removed, it stands in the channel.
    ...(args.thread_ts === undefined || removed.has(String(args.thread_ts)) ? {} : { thread: String(args.thread_ts) }),
    text: String(args.text ?? ''),
    blocks: blocksIn(args),
    ...(args.metadata === undefined ? {} : { metadata: parsed(args.metadata) as Required<Said>['metadata'] }),
    byBot: true,
  };
  said.push(message);
  return { ok: true, channel: message.channel, ts: message.ts, message: asMessage(said)(message) };
}

/** Newest first, without what stands in threads, as many as asked for. */
function history(args: Args, { team, channels, isSold }: Workspace, { said }: Ground): Result {
  if (Number(args.limit ?? 100) > 999) return refuse('invalid_limit');
  if (!channels.some(({ id }) => id === args.channel)) return refuse('channel_not_found');
  const all = said
    .filter((one) => one.team === team && one.channel === args.channel && one.thread === undefined)
    .filter((one) => args.oldest === undefined || Number(one.ts) > Number(args.oldest))
    .reverse();
  const from = Number(args.cursor ?? 0);
  const to = from + Math.min(Number(args.limit ?? 100), isSold === true ? 15 : 999);
  return {
    ok: true,
    messages: all.slice(from, to).map(asMessage(said, args.include_all_metadata === 'true')),
    has_more: to < all.length,
    response_metadata: { next_cursor: to < all.length ? String(to) : '' },
  };
}

function asMessage(said: readonly Said[], hasMetadata = true) {
  return (one: Said) => ({
    type: 'message',
    ts: one.ts,
    text: one.text,
    blocks: one.blocks,
    ...(one.byBot ? { bot_id: 'BBOT', user: 'UBOT' } : { user: 'UMEMBER' }),
    ...(one.thread === undefined ? {} : { thread_ts: one.thread }),
    reply_count: said.filter(({ channel, thread }) => channel === one.channel && thread === one.ts).length,
    ...(one.metadata === undefined || !hasMetadata ? {} : { metadata: one.metadata }),
  });
}

function publishView(method: string, args: Args, { views, complaints }: Pick<Ground, 'views' | 'complaints'>): Result {
  const view = parsed(args.view) as Record<string, unknown>;
  const wrong = checkView(view);
  complaints.push(...wrong);
  if (wrong.length > 0) return refuse('invalid_arguments', { response_metadata: { messages: wrong } });
  views.push({ method, args: { ...args, view } });
  return { ok: true, view: { id: `V${views.length}`, ...view } };
}

/** Blocks, views and metadata come as JSON inside a form. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

function blocksIn(args: Args): Record<string, unknown>[] {
  return args.blocks === undefined ? [] : (parsed(args.blocks) as Record<string, unknown>[]);
}
