/** What the fake Discord holds, and what each request does to it. */
import type { RestReply, RestRequest, Routes } from './rest.ts';

type Json = Record<string, unknown>;

export const APP = '100000000000000001';
export const GUILD = '200000000000000001';

export interface World {
  /** By id; a channel that is not here does not exist. */
  readonly channels: Map<string, { readonly type: number; readonly [field: string]: unknown }>;
  /** By channel, oldest first. */
  readonly messages: Map<string, Json[]>;
  /** `global`, or a server's id. */
  readonly commands: Map<string, Json[]>;
  /** Interaction tokens that can be answered, with how they were answered first. */
  readonly interactions: Map<string, { id: string; answeredWith?: number }>;
  /** Channels in which the bot may not write. */
  readonly forbidden: Set<string>;
  /** Channels whose history the bot may not read: Discord gives an empty list, and no error. */
  readonly unreadable: Set<string>;
  /** By channel and nonce: what was created with it, and when. */
  readonly nonces: Map<string, { readonly id: string; readonly at: number }>;
  /** Milliseconds since 1970. */
  now: () => number;
  gatewayUrl: string;
  shards: number;
  nextId(): string;
}

/**
 * "A few minutes", says the change log of 12 February 2024, and nothing more exactly; three, so that neither two nor five can be
 * counted on.
 */
export const NONCE_MS = 180_000;
const DISCORD_EPOCH = 1_420_070_400_000;

export function createWorld(): World {
  let last = 0n;
  const world: World = {
    channels: new Map([
      ['300000000000000001', { type: 0, name: 'briefings' }],
      ['300000000000000005', { type: 5, name: 'announcements' }],
      ['300000000000000011', { type: 11, name: 'a thread', parent_id: '300000000000000001' }],
      ['300000000000000015', { type: 15, name: 'forum', available_tags: [{ id: '400000000000000001', name: 'Venezuela' }] }],
      ['300000000000000099', { type: 1 }],
    ]),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    forbidden: new Set(),
    unreadable: new Set(),
    nonces: new Map(),
    now: () => Date.parse('2026-11-21T14:00:00.000Z'),
    gatewayUrl: '',
    shards: 1,
    nextId: () => {
      last += 1n;
      return String((BigInt(world.now() - DISCORD_EPOCH) << 22n) + last);
    },
  };
  return world;
}

/** A moderator removes a message. */
export function removeMessage({ messages }: World, channel: string, id: string): void {
  messages.set(
    channel,
    (messages.get(channel) ?? []).filter((message) => message.id !== id),
  );
}

type Handler = (world: World, request: Omit<RestRequest, 'status'>, parts: readonly string[]) => RestReply;

const ok = (body: unknown): RestReply => ({ status: 200, body });
const refuse = (status: number, code: number, message: string): RestReply => ({ status, body: { code, message } });

const TABLE: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', /^\/gateway\/bot$/, ({ gatewayUrl: url, shards }) => ok({ url, shards, session_start_limit: START_LIMIT })],
  ['GET', /^\/applications\/@me$/, () => ok({ id: APP, name: 'sitrep', flags: 0, bot_public: true })],
  ['GET', /^\/users\/@me$/, () => ok(BOT)],
  [
    'GET',
    /^\/applications\/\d+\/(?:guilds\/(\d+)\/)?commands$/,
    ({ commands }, _, [guild = 'global']) => ok(commands.get(guild) ?? []),
  ],
  ['PUT', /^\/applications\/\d+\/(?:guilds\/(\d+)\/)?commands$/, putCommands],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, answerInteraction],
  ['PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, afterInteraction],
  ['POST', /^\/webhooks\/\d+\/([^/]+)$/, afterInteraction],
  [
    'GET',
    /^\/channels\/(\d+)$/,
    ({ channels, messages }, _, [id = '']) =>
      withChannel(channels.get(id), (channel) =>
        ok({ id, guild_id: GUILD, last_message_id: messages.get(id)?.at(-1)?.id ?? null, ...channel }),
      ),
  ],
  ['POST', /^\/users\/@me\/channels$/, openDirect],
  ['GET', /^\/channels\/(\d+)\/messages$/, listMessages],
  ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, getMessage],
  [
    'GET',
    /^\/guilds\/\d+\/threads\/active$/,
    ({ channels }) => ok({ threads: [...channels].map(([id, channel]) => ({ id, ...channel })), members: [] }),
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/messages\/(\d+)\/crosspost$/,
    (_world, _, [channel, id]) => ok({ id, channel_id: channel, ...BARE }),
  ],
  ['POST', /^\/channels\/(\d+)\/threads$/, openThread],
];

export function routesOf(world: World): Routes {
  return (request) => {
    for (const [method, pattern, handle] of TABLE) {
      const found = method === request.method ? pattern.exec(request.path) : null;
      if (found !== null) return handle(world, request, found.slice(1));
    }
    return refuse(404, 0, '404: Not Found');
  };
}

const START_LIMIT = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
export const BOT = { id: APP, username: 'sitrep', discriminator: '0000', avatar: null, bot: true };
const BARE = {
  author: BOT,
  content: '',
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  timestamp: '2026-11-21T14:00:00.000000+00:00',
};

/** The channel between a person and the bot; the same one however often it is asked for. */
function openDirect({ channels, nextId }: World, { body }: Omit<RestRequest, 'status'>): RestReply {
  const recipient = (body as { recipient_id?: string }).recipient_id ?? '';
  const held = [...channels].find(([, { recipient: whose }]) => whose === recipient)?.[0];
  const id = held ?? nextId();
  channels.set(id, { type: 1, recipient });
  return ok({ id, type: 1, recipients: [{ ...BOT, id: recipient, bot: false }] });
}

function withChannel<T>(channel: T | undefined, then: (channel: T) => RestReply): RestReply {
  return channel === undefined ? refuse(404, 10003, 'Unknown Channel') : then(channel);
}

/** Discord gives back what it was sent with ids, versions and nulls added, and empty lists and defaults left out. */
function putCommands(world: World, { body }: { body: unknown }, [guild = 'global']: readonly string[]): RestReply {
  const held = (body as Json[]).map((command) => ({
    id: world.nextId(),
    application_id: APP,
    version: world.nextId(),
    type: 1,
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    name_localizations: null,
    ...command,
  }));
  world.commands.set(guild, held);
  return ok(held);
}

function answerInteraction(
  world: World,
  { body, query }: { body: unknown; query: URLSearchParams },
  [id, token = '']: readonly string[],
): RestReply {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id || interaction === undefined) return refuse(404, 10062, 'Unknown interaction');
  if (interaction.answeredWith !== undefined) return refuse(400, 40060, 'Interaction has already been acknowledged.');
  interaction.answeredWith = (body as { type: number }).type;
  return query.get('with_response') === 'true' ? ok({ interaction: { id, type: 2 } }) : { status: 204 };
}

function afterInteraction(world: World, { body }: { body: unknown }, [token = '']: readonly string[]): RestReply {
  const interaction = world.interactions.get(token);
  if (interaction?.answeredWith === undefined) return refuse(404, 10015, 'Unknown Webhook');
  return ok({ ...BARE, id: world.nextId(), channel_id: '300000000000000001', ...(body as Json) });
}

function postMessage(world: World, { body }: { body: unknown }, [channel = '']: readonly string[]): RestReply {
  if (world.forbidden.has(channel)) return refuse(403, 50001, 'Missing Access');
  return withChannel(world.channels.get(channel), () => {
    const held = world.messages.get(channel) ?? [];
    const { nonce, enforce_nonce: isEnforced, ...said } = body as Json;
    const made = isEnforced === true ? world.nonces.get(`${channel} ${nonce}`) : undefined;
    if (made !== undefined && world.now() - made.at < NONCE_MS) {
      const earlier = held.find(({ id }) => id === made.id);
      // It was made and removed since: it is not made again (discord-api-docs 6647).
      return earlier === undefined ? refuse(404, 10008, 'Unknown Message') : ok(earlier);
    }
    const answered = said.message_reference as Json | undefined;
    const isAnswered = answered === undefined || held.some(({ id }) => id === answered.message_id);
    if (!isAnswered && answered.fail_if_not_exists !== false) return refuse(400, 50035, 'Invalid Form Body');
    const id = world.nextId();
    const message: Json = { ...BARE, timestamp: timeOf(world), id, channel_id: channel, ...said };
    if (!isAnswered) delete message.message_reference;
    if (nonce !== undefined) world.nonces.set(`${channel} ${nonce}`, { id, at: world.now() });
    world.messages.set(channel, [...held, message]);
    // The nonce comes back to whoever created it, and in the event; never with a message that is read.
    return ok({ ...message, nonce });
  });
}

function timeOf({ now }: World): string {
  return new Date(now()).toISOString().replace('Z', '000+00:00');
}

/** Newest first, at most a hundred, those before an id where one is given. */
function listMessages(
  { messages, unreadable }: World,
  { query }: { query: URLSearchParams },
  [id = '']: readonly string[],
): RestReply {
  if (unreadable.has(id)) return ok([]);
  const before = query.get('before');
  const held = (messages.get(id) ?? []).filter((message) => before === null || BigInt(String(message.id)) < BigInt(before));
  return ok(held.slice(-Math.min(100, Number(query.get('limit') ?? 50))).reverse());
}

function getMessage(world: World, _request: unknown, [channel = '', id]: readonly string[]): RestReply {
  const message = (world.messages.get(channel) ?? []).find((held) => held.id === id);
  return message === undefined ? refuse(404, 10008, 'Unknown Message') : ok(message);
}

function editMessage(world: World, { body }: { body: unknown }, [channel = '', id]: readonly string[]): RestReply {
  if (world.forbidden.has(channel)) return refuse(403, 50001, 'Missing Access');
  const message = (world.messages.get(channel) ?? []).find((held) => held.id === id);
  if (message === undefined) return refuse(404, 10008, 'Unknown Message');
  return ok(Object.assign(message, body));
}

function openThread(world: World, { body }: { body: unknown }, [parent = '']: readonly string[]): RestReply {
  if (world.forbidden.has(parent)) return refuse(403, 50001, 'Missing Access');
  return withChannel(world.channels.get(parent), () => {
    const id = world.nextId();
    world.channels.set(id, { type: 11, parent_id: parent });
    const message = { ...BARE, timestamp: timeOf(world), ...((body as Json).message as Json), id, channel_id: id };
    world.messages.set(id, [message]);
    return { status: 201, body: { id, guild_id: GUILD, parent_id: parent, type: 11, name: (body as Json).name, message } };
  });
}
