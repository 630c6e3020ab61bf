/** Questions that wait for the same answer get one, whoever asks; those that get another answer, or change something, do not. */
import { expect, it } from 'vitest';
import { askLine, type SlackHouse } from '../../../src/chat/slack/house.ts';
import type { Answer } from '../../../src/chat/slack/prepare-answer.ts';
import type { FrontDesk } from '../../../src/core/chat/front-desk.ts';
import { createTurns } from '../../../src/core/chat/turns.ts';
import { silentLog } from '../../fakes/posting-house.ts';
import { brief, COMMANDS } from './slack-at-work.ts';

it('is asked once for all that wait', async () => {
  const asked: string[] = [];
  const breaths: (() => void)[] = [];
  const ask: FrontDesk['ask'] = async (line, asker) => {
    asked.push(`${line} of ${asker.person.id} in ${asker.channel}`);
    return { ok: true, brief: brief(line, 1), line, offers: [] };
  };
  const frontDesk = { commands: COMMANDS, groups: [], ask, keep: async (line: string) => line } as unknown as FrontDesk;
  const house = {
    frontDesk,
    log: silentLog,
    turns: createTurns<Answer>(
      () => () => undefined,
      () => new Promise<void>((resolve) => breaths.push(resolve)),
    ),
    whoAsks: async ({ at, user }: { at: { team: string; channel: string }; user: string }) => ({
      ...{ platform: 'slack', workspace: `slack:${at.team}`, channel: `slack:${at.team}/${at.channel}`, mayManage: false },
      ...{ person: { id: user }, language: 'en' },
    }),
  } as unknown as SlackHouse;
  const by = (user: string, channel = 'C1') => ({ at: { team: 'T1', channel }, user });
  const answers = [
    askLine('/status', by('U0'), house),
    ...['U1', 'U2', 'U3'].map((user) => askLine('/brief haiti', by(user), house)),
    askLine('/brief haiti', by('U4', 'C2'), house),
    ...['U5', 'U6'].map((user) => askLine('/feeds add x', by(user), house)),
  ];
  let isDone = false;
  void Promise.all(answers).then(() => {
    isDone = true;
  });
  while (!isDone) {
    breaths.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(asked).toEqual([
    '/status of U0 in slack:T1/C1',
    '/brief haiti of U1 in slack:T1/C1',
    '/brief haiti of U4 in slack:T1/C2',
    '/feeds add x of U5 in slack:T1/C1',
    '/feeds add x of U6 in slack:T1/C1',
  ]);
  expect((await Promise.all(answers)).map(({ isManaging }) => isManaging)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
