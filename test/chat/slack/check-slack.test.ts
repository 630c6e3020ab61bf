/** What `sitrep doctor` says of Slack. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSlack } from '../../../src/chat/slack/check-slack.ts';
import type { SlackSettings } from '../../../src/core/shapes/slack-settings.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/fake-slack.ts';
import { SCOPES, workspaceOf } from '../../fakes/slack/workspace.ts';

let slack: FakeSlack;
beforeEach(async () => {
  const few = SCOPES.filter((scope) => scope !== 'users:read');
  slack = await createFakeSlack([workspaceOf(), workspaceOf({ team: 'T2', token: 'xoxb-few', scopes: few })]);
});
afterEach(() => slack.close());

const well = { botToken: 'xoxb-fake-one', appToken: 'xapp-fake' };

describe('the check of Slack', () => {
  const cases: readonly (readonly [Partial<SlackSettings>, readonly (readonly [boolean, RegExp])[]])[] = [
    [
      well,
      [
        [true, /UBOT in workspace T1/],
        [true, /Socket Mode is switched on/],
      ],
    ],
    [
      { ...well, botToken: 'xoxb-other' },
      [
        [false, /does not accept the bot token/],
        [true, /Socket Mode/],
      ],
    ],
    [
      { ...well, botToken: 'xoxb-few' },
      [
        [false, /lacks users:read \(who may manage/],
        [true, /Socket Mode/],
      ],
    ],
    [
      { ...well, appToken: 'xapp-other' },
      [
        [true, /is right/],
        [false, /connections:write/],
      ],
    ],
    [{ http: { host: '127.0.0.1', port: 3000, signingSecret: 's' } }, [[true, /http:\/\/127.0.0.1:3000\/slack\/events;/]]],
  ];
  it.each(cases)('%j', async (settings, checks) => {
    const found = await checkSlack({ api: slack.api, ...settings });
    expect(found.map(({ isWell }) => isWell)).toEqual(checks.map(([isWell]) => isWell));
    for (const [index, [, detail]] of checks.entries()) expect(found[index]?.detail).toMatch(detail);
  });

  it('says that nothing answers at the address', async () => {
    const { api } = slack;
    await slack.close();
    const found = await checkSlack({ api, ...well });
    expect(found.map(({ isWell }) => isWell)).toEqual([false, false]);
    for (const { detail } of found) expect(detail).toContain(`(at ${api})`);
    slack = await createFakeSlack();
  });
});
