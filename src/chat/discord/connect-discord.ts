/** sitrep on Discord: a connection that is kept until it is closed, or until Discord refuses the bot for good. */
import { setImmediate } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, type Interaction, type REST } from 'discord.js';
import type { FrontDesk } from '../../core/chat/front-desk.ts';
import { type After, createTurns } from '../../core/chat/turns.ts';
import type { DiscordSettings } from '../../core/shapes/settings.ts';
import type { Poster } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { answerInteraction } from './answer-interaction.ts';
import type { Answer } from './answer-of.ts';
import { commandSet } from './command-set.ts';
import { createRest } from './create-rest.ts';
import { createDiscordPoster } from './discord-poster.ts';
import { refusalOf, refusalOfClose, UNAUTHORIZED } from './refusals.ts';
import { registerCommands } from './register-commands.ts';

export interface Connecting {
  readonly settings: DiscordSettings;
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly after: After;
}

/** Connected for the first time, with what it is called there; or refused for good, with what to do about it. */
export type Connected = { readonly kind: 'connected'; readonly as: string } | { readonly kind: 'refused'; readonly why: string };

export interface DiscordConnection {
  readonly poster: Poster;
  /** Never rejects; waits as long as Discord cannot be reached. */
  readonly connected: Promise<Connected>;
  /** Resolves when it is over: closed by us, or refused by Discord with why. Never rejects. */
  readonly ended: Promise<string | undefined>;
  /** What is being answered is answered first, for at most five seconds. */
  close(): Promise<void>;
}

export function connectDiscord(connecting: Connecting): DiscordConnection {
  const { settings, log, after } = connecting;
  const [connected, ended] = [promised<Connected>(), promised<string | undefined>()];
  const underWay = new Set<Promise<void>>();
  let client: Client | undefined;
  let isOver = false;
  const end = async (why?: string) => {
    if (isOver) return;
    isOver = true;
    if (why !== undefined) log.error({ why }, 'Discord refuses the bot; sitrep goes on without it');
    connected.resolve({ kind: 'refused', why: why ?? 'closed before it was connected' });
    await client?.destroy().catch((cause) => log.debug({ err: cause }, 'the connection to Discord did not close cleanly'));
    ended.resolve(why);
  };
  const onUnauthorized = () => void end(UNAUTHORIZED);
  const rest = createRest({ settings, after, retries: 3, onUnauthorized });
  const posting = createRest({ settings, after, retries: 0, patience: 5, onUnauthorized });
  const turns = createTurns<Answer>(after, () => setImmediate());
  const take = (interaction: Interaction) => {
    const work = answerInteraction(interaction, { ...connecting, rest, turns }).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const attempt = async (tries: number): Promise<void> => {
    if (isOver) return;
    client = createClient(settings);
    listen(client, {
      log,
      take,
      end,
      onReady: (ready) => void whenReady(ready, { ...connecting, rest }).then(connected.resolve),
    });
    try {
      await client.login(settings.token);
    } catch (cause) {
      const why = refusalOf(cause);
      if (why !== undefined) return void end(why);
      log.warn({ err: cause }, 'Discord cannot be reached; it is tried again');
      after(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries), () => void attempt(tries + 1));
    }
  };
  void attempt(0);
  return {
    poster: createDiscordPoster({
      rest: posting,
      log,
      ...(settings.publish === undefined ? {} : { publish: settings.publish }),
    }),
    connected: connected.promise,
    ended: ended.promise,
    close: async () => {
      client?.removeAllListeners(Events.InteractionCreate);
      await drained(underWay, after);
      await end();
    },
  };
}

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS, DRAIN_MS] = [1_000, 60_000, 5_000] as const;

/** The Guilds intent is the only one: no message is read, and none is privileged. */
function createClient({ shards, api }: DiscordSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api, version: '10', retries: 3 },
    // Commands wait until every server has said that it is there; one that is down must not hold up the others.
    waitGuildTimeout: 2_000,
    ...(shards === 'auto' ? { shards } : { shardCount: shards }),
  });
}

interface Listening {
  readonly log: Log;
  readonly take: (interaction: Interaction) => void;
  readonly end: (why: string) => Promise<void>;
  readonly onReady: (client: Client<true>) => void;
}

function listen(client: Client, { log, take, end, onReady }: Listening): void {
  const handled = new Set<string>();
  client.on(Events.InteractionCreate, (interaction) => {
    // A connection that is resumed may bring the same again.
    if (handled.has(interaction.id)) return;
    handled.add(interaction.id);
    if (handled.size > REMEMBERED) handled.delete([...handled.keys()][0] ?? '');
    take(interaction);
  });
  client.once(Events.ClientReady, onReady);
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client met an error'));
  client.on(Events.Warn, (message) => log.warn({}, `Discord client: ${message}`));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection to Discord met an error'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'the connection to Discord goes on'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.warn({ shard, code }, 'a connection to Discord is closed for good');
    void end(refusalOfClose(code));
  });
}

const REMEMBERED = 1_000;

/** Commands that could not be registered are those of before; that is no reason not to answer. */
async function whenReady(client: Client<true>, { settings, desk, log, rest }: Connecting & { rest: REST }): Promise<Connected> {
  const { guild } = settings;
  try {
    const where = { rest, application: client.application.id, ...(guild === undefined ? {} : { guild }) };
    const outcome = await registerCommands(commandSet(desk.commands, desk.groups), where);
    log.info({ outcome, guild }, 'commands on Discord');
  } catch (cause) {
    log.error({ err: cause }, 'the commands could not be registered on Discord');
  }
  return { kind: 'connected', as: client.user.username };
}

async function drained(underWay: ReadonlySet<Promise<void>>, after: After): Promise<void> {
  let cancel: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    cancel = after(DRAIN_MS, resolve);
  });
  await Promise.race([Promise.all(underWay), late]);
  cancel();
}

function promised<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
