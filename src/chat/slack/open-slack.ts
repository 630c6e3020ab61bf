/** Opens everything on Slack's side: Socket Mode, HTTP or both; one workspace by its token, any other by installing. */
import type { Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { App, type HTTPReceiver, type Receiver, type SocketModeReceiver } from '@slack/bolt';
import type { FrontDesk } from '../../core/chat/front-desk.ts';
import { createTurns } from '../../core/chat/turns.ts';
import type { SlackSettings } from '../../core/shapes/slack-settings.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { ChatStore } from '../../ports/chat.ts';
import type { Poster } from '../../ports/poster.ts';
import type { Clock, Log } from '../../ports.ts';
import { boltLog } from './bolt-log.ts';
import { createInstallations, type Installations } from './installations.ts';
import { type HeldConnection, keepConnected } from './keep-connected.ts';
import { addListeners, type Hearing } from './listeners.ts';
import { ownBot } from './own-bot.ts';
import { createPosts } from './posts.ts';
import type { Answer } from './prepare-answer.ts';
import { receiversFor } from './receivers.ts';
import { createSendQueue, type QueueTime } from './send-queue.ts';
import { type Bot, clientOptions, createSlackClients } from './slack-clients.ts';
import { createSlackPoster } from './slack-poster.ts';
import { createWhoAsks } from './who-asks.ts';

export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly frontDesk: FrontDesk;
  readonly store: ChatStore;
  readonly clock: Clock;
  readonly log: Log;
  /** By which posts are spaced; the real one unless a test has its own. */
  readonly time?: QueueTime;
}

export interface OpenSlack {
  readonly poster: Poster;
  /** "Socket Mode, workspace T1" */
  readonly as: string;
  /** Where requests are taken, in HTTP mode. */
  readonly port?: number;
  /** Resolves when nothing can be heard any more: closed, or every connection refused for good. */
  readonly ended: Promise<unknown>;
  /** Hears nothing more, and lets what is being answered be answered. */
  close(): Promise<void>;
}

/** Milliseconds that a shutdown waits for answers that are under way. */
const DRAIN = 8_000;

/**
 * Rejects with a `UsageError` where a setting has to be changed, with another error where trying again may help. When it is stopped
 * it does not wait for Slack any longer.
 */
export async function openSlack(options: SlackOptions, stopped: Promise<void>): Promise<OpenSlack> {
  const { settings, store, frontDesk, clock, log } = options;
  const own = settings.botToken === undefined ? undefined : await ownBot(settings.botToken, { api: settings.api, log });
  const installations = createInstallations({ store, key: settings.oauth?.key, own, clock, log });
  const clients = createSlackClients({ api: settings.api, log, botOf: installations.botOf });
  const queue = createSendQueue(options.time);
  const posts = createPosts(clients, queue);
  const hearing: Hearing = {
    frontDesk,
    clients,
    posts,
    clock,
    log,
    whoAsks: createWhoAsks(clients, log),
    claim: (key, at) => store.claim(key, at),
    removed: (team) => forget(team, { installations, own, log }),
    turns: createTurns<Answer>(after, () => setImmediate()),
    inFlight: new Set(),
  };
  const { http, sockets } = receiversFor(settings, installations, log);
  await appOn([...(http === undefined ? [] : [http]), ...sockets], { ...options, own, hearing });
  const ears = await open(http, sockets, { settings, log, stopped });
  return {
    poster: createSlackPoster(clients, posts),
    as: summaryOf(own, settings, ears.port),
    ended: Promise.all([...ears.connections.map(({ ended }) => ended), closed(ears.server)]),
    ...(ears.port === undefined ? {} : { port: ears.port }),
    close: async () => {
      await Promise.all(ears.connections.map((connection) => connection.close()));
      ears.server?.close();
      await Promise.race([drained(hearing, queue), sleep(DRAIN)]);
      ears.server?.closeAllConnections();
    },
  };
}

async function forget(
  team: string,
  { installations, own, log }: { installations: Installations; own: Bot | undefined; log: Log },
) {
  const wasHeld = await installations.remove(team);
  if (own?.team === team) log.error({ workspace: team }, 'the app was removed from the Slack workspace: set a new bot token');
  else if (wasHeld) log.info({ workspace: team }, 'a Slack workspace removed the app');
}

/** The first receiver is the app's own; the others feed it as well. */
async function appOn(
  [first, ...others]: readonly Receiver[],
  { settings, log, own, hearing }: SlackOptions & { own: Bot | undefined; hearing: Hearing },
): Promise<void> {
  if (first === undefined) throw new UsageError('Slack has no way in. Set SITREP_SLACK_APP_TOKEN or SITREP_SLACK_HTTP');
  const app = new App({
    receiver: first,
    deferInitialization: true,
    // Nobody asks for the state of conversations, and it would grow for ever.
    convoStore: false,
    logger: boltLog(log),
    clientOptions: clientOptions({ api: settings.api, log }),
    ...(settings.oauth !== undefined || own === undefined ? {} : { authorize: async () => authorized(own) }),
  });
  addListeners(app, hearing);
  await app.init();
  for (const receiver of others) receiver.init(app);
}

function authorized({ team, token, userId, botId }: Bot) {
  return { teamId: team, botToken: token, botUserId: userId, ...(botId === undefined ? {} : { botId }) };
}

interface Ears {
  readonly connections: readonly HeldConnection[];
  readonly server?: Server;
  readonly port?: number;
}

async function open(
  http: HTTPReceiver | undefined,
  sockets: readonly SocketModeReceiver[],
  { settings, log, stopped }: Pick<SlackOptions, 'settings' | 'log'> & { readonly stopped: Promise<void> },
): Promise<Ears> {
  const server = http === undefined || settings.http === undefined ? undefined : await listen(http, settings.http);
  const connections = sockets.map((socket) => keepConnected(socket, log));
  try {
    // One is enough to begin with; the token is the same for both.
    if (connections.length > 0) await Promise.race([...connections.map(({ ready }) => ready), stopped]);
  } catch (cause) {
    server?.close();
    await Promise.all(connections.map((connection) => connection.close()));
    throw cause;
  }
  const address = server?.address();
  return {
    connections,
    ...(server === undefined ? {} : { server }),
    ...(typeof address === 'object' && address !== null ? { port: address.port } : {}),
  };
}

async function listen(http: HTTPReceiver, { host, port }: { readonly host: string; readonly port: number }): Promise<Server> {
  try {
    return await http.start({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UsageError(`SITREP_SLACK_HTTP=${host}:${port} cannot be listened on (${code}). Choose another address`, { cause });
  }
}

function closed(server: Server | undefined): Promise<void> {
  return server === undefined ? Promise.resolve() : new Promise((resolve) => server.once('close', resolve));
}

function summaryOf(own: Bot | undefined, { http, oauth, appToken }: SlackSettings, port: number | undefined): string {
  const ways = [
    ...(appToken === undefined ? [] : ['Socket Mode']),
    ...(http === undefined ? [] : [`http://${http.host}:${port}/slack/events`]),
  ].join(' and ');
  const where = own === undefined ? 'workspaces that install it' : `workspace ${own.team}`;
  return `${ways}, ${where}${own !== undefined && oauth !== undefined ? ' and those that install it' : ''}`;
}

async function drained({ inFlight }: Hearing, queue: ReturnType<typeof createSendQueue>): Promise<void> {
  while (inFlight.size > 0) await Promise.all(inFlight);
  await queue.idle();
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
