/** The whole program on Slack, as somebody runs it: tokens, no terminal, a Slack of our own. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createFakeSlack, type FakeSlack } from '../fakes/slack/fake-slack.ts';
import { mention, press, slashCommand } from '../fakes/slack/payloads.ts';
import { workspaceOf } from '../fakes/slack/workspace.ts';
import { answersOf, createPlace, finished, type Place } from './sitrep.ts';

let held: Place;
beforeAll(async () => {
  held = createPlace();
  await held.run(['ingest']);
}, 60_000);
afterAll(() => held.remove());

const settingsFor = ({ api, appToken }: Pick<FakeSlack, 'api' | 'appToken'>, token = 'xoxb-fake-one') => ({
  SITREP_SLACK_BOT_TOKEN: token,
  SITREP_SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: api,
});

async function slackServer(): Promise<FakeSlack> {
  const slack = await createFakeSlack([workspaceOf()]);
  onTestFinished(slack.close);
  return slack;
}

describe('npm start with the tokens of Slack', () => {
  it('answers on Slack from what is held, without a terminal, and ends when it is told to', async () => {
    const slack = await slackServer();
    const place = held.copy();
    const child = place.start([], { settings: settingsFor(slack) });
    onTestFinished(() => {
      child.kill('SIGKILL');
      place.remove();
    });
    const said = answersOf(child.stdout);
    const end = finished(child, '');
    await said('Slack: connected, Socket Mode, workspace T1');
    await slack.sockets.connected(2);
    await slack.sockets.deliver('slash_commands', slashCommand(slack, '/brief venezuela'));
    await slack.until(() => slack.responded.some(({ body }) => JSON.stringify(body).includes('"ask:')));
    const [, action = '', value = ''] =
      /"action_id":"(ask:[^"]+)"[^}]*\}?[^}]*"value":"([^"]+)"/.exec(JSON.stringify(slack.responded)) ?? [];
    const before = slack.responded.length;
    await slack.sockets.deliver('interactive', press(slack, { action_id: action, value }));
    await slack.until(() => slack.responded.length > before);
    await slack.sockets.deliver('events_api', mention('who said what about Venezuela?'));
    await slack.until(() => slack.said.length > 0);
    expect(JSON.stringify(slack.responded)).toContain('Venezuela: situation brief');
    expect(JSON.stringify(slack.said)).toContain('Understood as');
    expect(slack.complaints).toEqual([]);
    child.kill('SIGTERM');
    const { end: code, err } = await end;
    expect(code).toBe(0);
    expect(err).not.toMatch(/xoxb|xapp/);
  });

  it('says so where Slack refuses the token, and goes on in the terminal', async () => {
    const slack = await slackServer();
    const ran = await held.run([], { settings: settingsFor(slack, 'xoxb-wrong'), input: '/status\n' });
    expect(ran.end).toBe(0);
    expect(ran.out).toMatch(/Slack: Slack does not accept the bot token/);
    expect(ran.out).toMatch(/Articles|reports/i);
    expect(ran.out + ran.err).not.toContain('xoxb-wrong');
  });

  it('doctor says what is wrong with them', async () => {
    const slack = await slackServer();
    const well = await held.run(['doctor'], { settings: settingsFor(slack) });
    expect(well).toMatchObject({ end: 0, out: expect.stringMatching(/ok +Slack +the bot token is right/) });
    const ill = await held.run(['doctor'], { settings: settingsFor(slack, 'xoxb-wrong') });
    expect(ill).toMatchObject({ end: 1, out: expect.stringMatching(/PROBLEM +Slack +Slack does not accept the bot token/) });
    expect(ill.out + ill.err).not.toContain('xoxb-wrong');
  });
});
