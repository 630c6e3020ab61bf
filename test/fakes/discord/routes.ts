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
  gatewayUrl: string;
  shards: number;
  nextId(): string;
}

export function createWorld(): World {
  let last = 900_000_000_000_000_000n;
  return {
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
    gatewayUrl: '',
    shards: 1,
    nextId: () => String(++last),
  };
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
    ({ channels }, _, [id = '']) => withChannel(channels.get(id), (channel) => ok({ id, guild_id: GUILD, ...channel })),
  ],
  ['GET', /^\/channels\/(\d+)\/messages$/, ({ messages }, _, [id = '']) => ok([...(messages.get(id) ?? [])].reverse())],
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
    const { nonce, enforce_nonce: isEnforced } = body as Json;
    const earlier = isEnforced === true ? held.find((message) => message.nonce === nonce) : undefined;
    if (earlier !== undefined) return ok(earlier);
    const message = { ...BARE, id: world.nextId(), channel_id: channel, ...(body as Json) };
    world.messages.set(channel, [...held, message]);
    return ok(message);
  });
}

function getMessage(world: World, _request: unknown, [channel = '', id]: readonly string[]): RestReply {
  const message = (world.messages.get(channel) ?? []).find((held) => held.id === id);
  return message === undefined ? refuse(404, 10008, 'Unknown Message') : ok(message);
}

function editMessage(world: World, { body }: { body: unknown }, [channel = '', id]: readonly string[]): RestReply {
  const message = (world.messages.get(channel) ?? []).find((held) => held.id === id);
  if (message === undefined) return refuse(404, 10008, 'Unknown Message');
  return ok(Object.assign(message, body));
}

function openThread(world: World, { body }: { body: unknown }, [parent = '']: readonly string[]): RestReply {
  if (world.forbidden.has(parent)) return refuse(403, 50001, 'Missing Access');
  return withChannel(world.channels.get(parent), () => {
    const id = world.nextId();
    world.channels.set(id, { type: 11, parent_id: parent });
    const message = { ...BARE, ...((body as Json).message as Json), id, channel_id: id };
    world.messages.set(id, [message]);
    return { status: 201, body: { id, guild_id: GUILD, parent_id: parent, type: 11, name: (body as Json).name, message } };
  });
}
