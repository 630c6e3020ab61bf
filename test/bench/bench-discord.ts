/** 200 commands at once through the real discord.js: until Discord has the acknowledgement, and until it has the answer. */
import { connectDiscord } from '../../src/chat/discord/connect-discord.ts';
import type { FrontDesk } from '../../src/core/chat/front-desk.ts';
import type { House } from '../../src/main.ts';
import { after } from '../../src/platforms.ts';
import { createDiscordServer, type DiscordServer, TOKEN } from '../fakes/discord/discord-server.ts';
import { MEMBER, type Typed } from '../fakes/discord/interactions.ts';
import type { ChatFigures } from './bench-slack.ts';

const ASKED: readonly Typed[] = [
  { command: 'brief', options: { topic: 'venezuela' } },
  { command: 'said', options: { who: 'rubio' } },
  { command: 'brief' },
  { command: 'story', options: { 'id-or-words': 'sheinbaum cooperation' } },
  { command: 'said', options: { about: 'cartel of the suns' } },
];

export async function benchDiscord(
  { house, frontDesk }: { readonly house: House; readonly frontDesk: FrontDesk },
  { rounds = 10, commands = 200 } = {},
): Promise<ChatFigures> {
  const server = await createDiscordServer();
  const settings = { token: TOKEN, api: server.api, shards: 'auto' as const };
  const connection = connectDiscord({ settings, desk: frontDesk, log: house.log, after });
  await connection.connected;
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const heap: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const all = Array.from({ length: commands }, (_, index) => ask(server, ASKED[index % ASKED.length] ?? {}));
      for (const times of await Promise.all(all)) {
        acknowledged.push(times.acknowledged);
        answered.push(times.answered);
      }
      server.forget();
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed);
    }
  } finally {
    await connection.close();
    await server.close();
  }
  return { rounds, commands, acknowledged, answered, heap };
}

async function ask(server: DiscordServer, typed: Typed): Promise<{ acknowledged: number; answered: number }> {
  const start = performance.now();
  const asked = server.interact({ ...typed, permissions: MEMBER });
  const first = await asked.answered();
  const last = first.body.type === 5 ? await asked.edited() : first;
  return { acknowledged: first.at - start, answered: last.at - start };
}
