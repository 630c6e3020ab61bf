/** The adapter with the real client, connected to the fake Discord, before a front desk that answers as a test says. */
import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { connectDiscord, type DiscordConnection } from '../../../src/chat/discord/connect-discord.ts';
import type { Asker } from '../../../src/core/asker.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { FrontDesk, Reply, Suggestion } from '../../../src/core/chat/front-desk.ts';
import type { Command, CommandGroup, Suggests } from '../../../src/core/command.ts';
import type { Log } from '../../../src/ports.ts';
import { createDiscordServer, type DiscordServer, type ServerOptions, TOKEN } from '../../fakes/discord/discord-server.ts';
import type { Fault } from '../../fakes/discord/rest.ts';
import { createTimer, type Timer } from './timer.ts';

export const GROUPS: readonly CommandGroup[] = [
  { name: 'feeds', summary: 'The feeds that news comes from.' },
  { name: 'digest', summary: 'Scheduled digests.', spanish: { name: 'resumen', summary: 'Resúmenes programados.' } },
];

/** A group of which only a part is managing, and one that is managing as a whole. */
const GROUPED: readonly Command[] = [
  commandOf({ group: 'feeds', name: 'list' }),
  commandOf({
    group: 'feeds',
    name: 'add',
    isManaging: true,
    words: { name: 'address', isRequired: true, summary: 'where it is', suggests: 'feed' },
  }),
  commandOf({ group: 'digest', name: 'add', isManaging: true }),
];

function commandOf(fields: Pick<Command, 'name'> & Partial<Command>): Command {
  const run = () => Promise.reject(new Error('not run here'));
  return { summary: `Does ${fields.name}.`, options: [], examples: [], run, ...fields };
}

export interface Asked {
  readonly line: string;
  readonly asker: Asker;
}

export interface TestDesk extends FrontDesk {
  ask: FrontDesk['ask'];
  suggest: FrontDesk['suggest'];
  readonly asked: readonly Asked[];
  /** Questions behind buttons, as a database would have kept them. */
  readonly kept: Map<string, string>;
  /** What the next questions are answered with; a promise makes them wait. */
  answerWith(reply: Reply | Promise<Reply>): void;
}

export const BRIEF: Brief = {
  title: 'Venezuela: situation brief',
  asOf: '2026-11-21T14:02:00.000Z',
  notices: [],
  blocks: [],
  sources: [],
};

export function createTestDesk(kept = new Map<string, string>()): TestDesk {
  const asked: Asked[] = [];
  let reply: Reply | Promise<Reply> | undefined;
  const ask = async (line: string, asker: Asker): Promise<Reply> => {
    asked.push({ line, asker });
    return (await reply) ?? { ok: true, brief: BRIEF, line, offers: [] };
  };
  return {
    commands: [...commands.filter(({ group }) => group === undefined), ...GROUPED],
    groups: GROUPS,
    asked,
    kept,
    ask,
    askInWords: (text, asker) => ask(`(in words) ${text}`, asker),
    suggest: async (what: Suggests, typed: string): Promise<readonly Suggestion[]> =>
      Array.from({ length: 30 }, (_, index) => ({ label: `${what} ${typed} ${index}`, value: `${typed}-${index}` })),
    keep: async (line) => {
      const id = `q${[...kept.values()].includes(line) ? [...kept.values()].indexOf(line) : kept.size}`;
      kept.set(id, line);
      return id;
    },
    recall: async (id) => kept.get(id),
    answerWith: (given) => {
      reply = given;
    },
  };
}

export interface Logged {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

export interface DiscordHouse {
  readonly server: DiscordServer;
  readonly desk: TestDesk;
  readonly timer: Timer;
  readonly connection: DiscordConnection;
  readonly logged: readonly Logged[];
}

export interface HouseOptions extends ServerOptions {
  readonly server?: DiscordServer;
  readonly desk?: TestDesk;
  readonly token?: string;
  readonly guild?: string;
  readonly shards?: number;
  /** The commands that Discord has from before. */
  readonly held?: DiscordServer['world']['commands'];
  /** Faults from the first request on. */
  readonly failing?: readonly [string, RegExp, readonly Fault[]];
}

/** Closed when the test is over. */
export async function openDiscord(options: HouseOptions = {}): Promise<DiscordHouse> {
  const server = options.server ?? (await createDiscordServer(options));
  const desk = options.desk ?? createTestDesk();
  for (const [where, commands] of options.held ?? []) server.world.commands.set(where, commands);
  if (options.failing !== undefined) server.rest.fail(options.failing[0], options.failing[1], ...options.failing[2]);
  const timer = createTimer();
  const logged: Logged[] = [];
  const connection = connectDiscord({
    settings: {
      token: options.token ?? TOKEN,
      api: server.api,
      shards: options.shards ?? 'auto',
      ...(options.guild === undefined ? {} : { guild: options.guild }),
    },
    desk,
    log: logInto(logged),
    after: timer.after,
  });
  onTestFinished(async () => {
    timer.passAtOnce(Number.POSITIVE_INFINITY);
    await connection.close();
    await server.close();
  });
  return { server, desk, timer, connection, logged };
}

export async function connectedDiscord(options: HouseOptions = {}): Promise<DiscordHouse> {
  const house = await openDiscord(options);
  await house.connection.connected;
  return house;
}

export function logInto(logged: Logged[]): Log {
  const at = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
