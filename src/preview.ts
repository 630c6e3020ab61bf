/** What a chat would be sent: the same answer as anywhere, as the bodies of its messages, one JSON line each. */
import type { Writable } from 'node:stream';
import { LOCAL } from './core/asker.ts';
import type { FrontDesk, Reply } from './core/chat/front-desk.ts';
import { UsageError } from './core/usage-error.ts';
import type { House } from './main.ts';
import { openFrontDesk } from './open-front-desk.ts';
import type { Message } from './ports/poster.ts';

/** Loaded when it is asked for; one line for each platform. */
const SPEAKERS: Readonly<Record<string, (reply: Reply, desk: FrontDesk) => Promise<readonly Message[]>>> = {
  discord: async (reply, desk) => {
    const { failed, pagesOf } = await import('./chat/discord/answer-of.ts');
    return reply.ok ? pagesOf(reply, desk) : [failed(reply.message).message];
  },
  slack: async (reply, desk) => {
    const { prepareAnswer } = await import('./chat/slack/prepare-answer.ts');
    return (await prepareAnswer(reply, desk)).messages.map((message) => ({ ...message }));
  },
};

/** `line`: a command as typed, read as the platform's own would be. Whether there was an answer, and not a sentence on what to type. */
export async function preview(house: House, line: string, options: { as: string; output: Writable }): Promise<boolean> {
  const speak = SPEAKERS[options.as];
  if (speak === undefined)
    throw new UsageError(
      `--as ${options.as} is no chat. Type ${Object.keys(SPEAKERS)
        .map((name) => `--as ${name}`)
        .join(' or ')}`,
    );
  const desk = openFrontDesk(house);
  const reply = await desk.ask(line, { ...LOCAL, platform: options.as === 'slack' ? 'slack' : 'discord' });
  for (const message of await speak(reply, desk)) options.output.write(`${JSON.stringify(message)}\n`);
  return reply.ok;
}
