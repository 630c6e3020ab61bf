/** The life of a connection to Slack: tokens that are refused, a Slack that is down, an end that waits for answers. */
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeSlack } from '../../fakes/slack/fake-slack.ts';
import { slashCommand } from '../../fakes/slack/payloads.ts';
import { workspaceOf } from '../../fakes/slack/workspace.ts';
import { type AtWork, brief, connectTo, slackAtWork } from './slack-at-work.ts';

let at: AtWork;
afterEach(async () => {
  await at.end();
  expect(JSON.stringify(at.logged)).not.toMatch(/xoxb|xapp-f/);
});

describe('a connection to Slack', () => {
  it('says as what it is connected', async () => {
    at = await slackAtWork();
    expect(at.outcome).toEqual({ kind: 'connected', as: 'Socket Mode, workspace T1' });
  });

  it.each([
    [{ botToken: 'xoxb-wrong' }, /does not accept the bot token/],
    [{ appToken: 'xapp-wrong' }, /SITREP_SLACK_APP_TOKEN/],
  ])('with %j is refused, and says which setting to change', async (settings, why) => {
    at = await slackAtWork(({ appToken }) => ({ appToken, ...settings }));
    expect(at.outcome).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
    await at.connection.ended;
    const message = at.connection.poster.compose(brief('x', 1), 'slack:T1/C1')[0]?.message ?? {};
    expect(await at.connection.poster.post({ channel: 'slack:T1/C1', message, key: 'k' })).toMatchObject({ kind: 'later' });
  });

  it('with a revoked token is refused', async () => {
    at = await slackAtWork(undefined, [workspaceOf({ isRevoked: true })]);
    expect(at.outcome).toEqual({ kind: 'refused', why: expect.stringMatching(/revoked/) });
  });

  it('is tried again while Slack is down', async () => {
    at = await slackAtWork((slack) => {
      slack.faults.add('auth.test', ...Array.from({ length: 7 }, () => ({ kind: 'status', status: 503 }) as const));
      slack.faults.add('apps.connections.open', { kind: 'error', error: 'internal_error' });
      return { appToken: slack.appToken };
    });
    expect(at.outcome.kind).toBe('connected');
    expect(at.slack.calls.filter(({ method }) => method === 'auth.test').length).toBeGreaterThan(7);
  });

  it('can be ended while Slack is down', async () => {
    const slack = await createFakeSlack();
    slack.faults.add('apps.connections.open', ...Array.from({ length: 100 }, () => ({ kind: 'status', status: 500 }) as const));
    const connection = connectTo(slack);
    await slack.until(() => slack.calls.some(({ method }) => method === 'apps.connections.open'));
    await connection.close();
    expect((await connection.connected).kind).toBe('connected');
    await slack.close();
    at = await slackAtWork();
  });

  it('that ends lets what is being answered be answered', async () => {
    at = await slackAtWork();
    let release = () => {};
    at.hold(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    await at.slack.sockets.deliver('slash_commands', slashCommand(at.slack, '/brief slow'));
    await at.slack.until(() => at.slack.calls.some(({ method }) => method === 'users.info'));
    const closed = at.connection.close();
    await at.slack.sockets.connected(0);
    expect(at.slack.responded).toEqual([]);
    release();
    await closed;
    expect(at.slack.responded).toHaveLength(1);
  });
});
