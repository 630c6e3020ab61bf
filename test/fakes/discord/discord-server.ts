/** A Discord on 127.0.0.1: REST and gateway on one port, and people who type and press. */
import type { AddressInfo } from 'node:net';
import { warmUp } from './body-rules.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { interactionPayload, type Typed } from './interactions.ts';
import { createRest, type Rest, type RestRequest } from './rest.ts';
import { APP, BOT, createWorld, GUILD, routesOf, type World } from './routes.ts';
import { TOKEN } from './token.ts';

export { TOKEN };

export interface DiscordServer {
  /** For `DISCORD_API_URL`. */
  readonly api: string;
  readonly rest: Rest;
  readonly gateway: Gateway;
  readonly world: World;
  /** Somebody types a command, presses a button or is still typing. */
  interact(typed: Typed): Asked;
  /** What was seen so far, for those that measure memory. */
  forget(): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly id: string;
  readonly token: string;
  /** Again, as after a lost connection. */
  repeat(): void;
  /** The first answer: what was posted to the callback. */
  answered(): Promise<RestRequest & { readonly body: { readonly type: number; readonly data: Record<string, unknown> } }>;
  /** The answer that came by editing the deferred one. */
  edited(): Promise<RestRequest>;
  /** A further message. */
  followedUp(): Promise<RestRequest>;
}

export interface ServerOptions {
  readonly heartbeatMs?: number;
  readonly allowedIntents?: number;
}

/** Privileged intents (GuildMembers, GuildPresences, MessageContent) are off. */
const UNPRIVILEGED = 0xffffffff & ~((1 << 1) | (1 << 8) | (1 << 15));

export async function createDiscordServer(options: ServerOptions = {}): Promise<DiscordServer> {
  warmUp();
  const world = createWorld();
  const rest = createRest(TOKEN, routesOf(world));
  await new Promise<void>((resolve) => rest.server.listen(0, '127.0.0.1', resolve));
  const { port } = rest.server.address() as AddressInfo;
  world.gatewayUrl = `ws://127.0.0.1:${port}`;
  const gateway = createGateway({
    server: rest.server,
    token: TOKEN,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    allowedIntents: options.allowedIntents ?? UNPRIVILEGED,
    ready: () => readyOf(world),
  });
  return {
    api: `http://127.0.0.1:${port}/api`,
    rest,
    gateway,
    world,
    interact: (typed) => {
      const [id, token] = [world.nextId(), `token-${world.interactions.size + 1}`];
      world.interactions.set(token, { id });
      const payload = interactionPayload(typed, { id, token });
      gateway.dispatch('INTERACTION_CREATE', payload);
      const request = (method: string, path: string) =>
        rest.seen.until((seen) => seen.method === method && seen.path === path && seen.status > 0 && seen.status < 300);
      return {
        id,
        token,
        repeat: () => gateway.dispatch('INTERACTION_CREATE', payload),
        answered: () => request('POST', `/interactions/${id}/${token}/callback`) as ReturnType<Asked['answered']>,
        edited: () => request('PATCH', `/webhooks/${APP}/${token}/messages/@original`),
        followedUp: () => request('POST', `/webhooks/${APP}/${token}`),
      };
    },
    forget: () => {
      rest.seen.forget();
      gateway.forgetSent();
      world.interactions.clear();
    },
    close: async () => {
      await gateway.close();
      rest.server.closeAllConnections();
      await new Promise((resolve) => rest.server.close(resolve));
    },
  };
}

function readyOf(world: World) {
  const guild = { id: GUILD, name: 'Regional desk', unavailable: false };
  const channels = [...world.channels]
    .filter(([, { type }]) => type !== 1)
    .map(([id, channel]) => ({ id, guild_id: GUILD, ...channel }));
  return {
    ready: {
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD, unavailable: true }],
      resume_gateway_url: world.gatewayUrl,
      application: { id: APP, flags: 0 },
    },
    guilds: [
      { ...guild, owner_id: '5', roles: [], emojis: [], channels, threads: [], members: [], features: [], member_count: 3 },
    ],
  };
}
