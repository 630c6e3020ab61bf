/** `--as`: what a chat would be sent, from the command line. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, type Place } from './sitrep.ts';

let held: Place;
beforeAll(async () => {
  held = createPlace();
  await held.run(['ingest']);
}, 60_000);
afterAll(() => held.remove());

async function asked(...words: string[]) {
  const { end, out, err } = await held.run(words);
  const messages = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { end, messages, out, err };
}

describe('sitrep --as', () => {
  it.each(['discord', 'slack'])('prints what %s would be sent, one JSON line a message', async (chat) => {
    const { end, messages, out } = await asked('brief', 'venezuela', '--as', chat);
    expect(end).toBe(0);
    expect(messages.length).toBeGreaterThan(1);
    expect(out).toContain('Cartel of the Suns');
    expect(messages.every((message) => (chat === 'discord' ? message.flags === 1 << 15 : Array.isArray(message.blocks)))).toBe(
      true,
    );
  });

  it('takes words and options as the shell hands them over', async () => {
    const { end, out } = await asked('said', 'rubio', 'about:cartel of the suns', '--as', 'slack');
    expect([end, out.includes('masquerade as a government')]).toEqual([0, true]);
  });

  it('prints the message that somebody who mistyped would be sent, also for a command that is none', async () => {
    expect(await asked('said', 'foo:bar', '--as', 'slack')).toMatchObject({
      end: 2,
      messages: [{ text: expect.stringContaining('has no option') }],
    });
    const { end, out } = await asked('breif', 'venezuela', '--as', 'discord');
    expect([end, out.includes('Did you mean /brief?')]).toEqual([2, true]);
  });

  it('names the chats there are', async () => {
    expect(await asked('brief', '--as', 'irc')).toMatchObject({
      end: 2,
      err: expect.stringContaining('--as discord or --as slack'),
    });
  });
});
