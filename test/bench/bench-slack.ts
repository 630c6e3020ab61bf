/** 200 commands at once through the real Bolt over Socket Mode: until Slack has the acknowledgement, and until it has the answer. */
import { connectSlack } from '../../src/chat/slack/connect-slack.ts';
import type { FrontDesk } from '../../src/core/chat/front-desk.ts';
import type { House } from '../../src/main.ts';
import { createFakeSlack } from '../fakes/slack/fake-slack.ts';
import { slashCommand } from '../fakes/slack/payloads.ts';
import { workspaceOf } from '../fakes/slack/workspace.ts';

export interface ChatFigures {
  readonly rounds: number;
  readonly commands: number;
  /** Milliseconds, over all rounds. */
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  /** Bytes of heap after each round, collected. */
  readonly heap: readonly number[];
}

const LINES = ['/brief venezuela', '/said rubio', '/brief', '/story sheinbaum cooperation', '/said about:"cartel of the suns"'];

export async function benchSlack(
  { house, frontDesk }: { readonly house: House; readonly frontDesk: FrontDesk },
  { rounds = 10, commands = 200 } = {},
): Promise<ChatFigures> {
  const people = Array.from({ length: 50 }, (_, index) => ({ id: `U${index}`, name: `Person ${index}` }));
  const slack = await createFakeSlack([workspaceOf({ people })]);
  const settings = { api: slack.api, botToken: 'xoxb-fake-one', appToken: slack.appToken };
  const { chat: store, clock, log } = house;
  const connection = connectSlack({ settings, frontDesk, store, clock, log });
  await connection.connected;
  await slack.sockets.connected(2);
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const heap: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const began = new Map<string, number>();
      const all = Array.from({ length: commands }, async (_, index) => {
        const user = `U${index % people.length}`;
        const payload = slashCommand(slack, LINES[index % LINES.length] ?? '/brief', { user });
        began.set(payload.response_url, performance.now());
        const { ms } = await slack.sockets.deliver('slash_commands', payload);
        acknowledged.push(ms);
      });
      await Promise.all(all);
      await slack.until(
        () => new Set(slack.responded.filter(({ url }) => began.has(url)).map(({ url }) => url)).size === commands,
      );
      const firsts = new Map(slack.responded.toReversed().map(({ url, at }) => [url, at]));
      for (const [url, from] of began) answered.push((firsts.get(url) ?? Number.NaN) - from);
      slack.forget();
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed);
    }
  } finally {
    await connection.close();
    await slack.close();
  }
  if (slack.complaints.length > 0) throw new Error(slack.complaints[0]);
  return { rounds, commands, acknowledged, answered, heap };
}
