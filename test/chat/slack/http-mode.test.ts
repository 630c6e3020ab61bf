/** The real Bolt over HTTP: signed requests, replays, and workspaces that install the app and remove it again. */
import { afterEach, describe, expect, it } from 'vitest';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import type { FakeSlack } from '../../fakes/slack/fake-slack.ts';
import { event, mention, press, signedRequest, slashCommand } from '../../fakes/slack/payloads.ts';
import { workspaceOf } from '../../fakes/slack/workspace.ts';
import { type AtWork, brief, slackAtWork } from './slack-at-work.ts';

const SECRET = 'signing-secret';
const http = { host: '127.0.0.1', port: 0, signingSecret: SECRET };
const key = Buffer.alloc(32, 7);
const oauth = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret', key };
const second = () => workspaceOf({ team: 'T2', token: 'xoxb-fake-two', botUser: 'UBOT2', botId: 'BBOT2' });

let at: AtWork;
afterEach(async () => {
  await at.end();
  expect(at.slack.complaints).toEqual([]);
  expect(JSON.stringify(at.logged)).not.toMatch(/xoxb|client-secret|state-secret|signing-secret/);
});

const portOf = ({ outcome }: AtWork) => (outcome.kind === 'connected' ? outcome.port : undefined) ?? 0;
const address = (path: string) => `http://127.0.0.1:${portOf(at)}${path}`;

function send(payload: Readonly<Record<string, unknown>>, secret = SECRET, time?: number) {
  return fetch(address('/slack/events'), signedRequest(payload, secret, time));
}

describe('over HTTP', () => {
  it('commands, presses and events are acknowledged and answered', async () => {
    at = await slackAtWork(() => ({ http }));
    expect((await send(slashCommand(at.slack, '/brief venezuela'))).status).toBe(200);
    expect((await send(press(at.slack, { action_id: 'open_link' }))).status).toBe(200);
    expect((await send(mention('what is new?'))).status).toBe(200);
    await at.slack.until(() => at.slack.responded.length === 1 && at.slack.said.length === 1);
    expect(at.asked.map(({ line }) => line).sort()).toEqual(['/brief venezuela', 'what is new?']);
  });

  it('an address is verified, and the certificate checked', async () => {
    at = await slackAtWork(() => ({ http }));
    const verified = await send({ type: 'url_verification', challenge: 'c', token: 't' });
    expect(await verified.json()).toEqual({ challenge: 'c' });
    const check = {
      method: 'POST',
      body: 'ssl_check=1&token=t',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    };
    expect((await fetch(address('/slack/events'), check)).status).toBe(200);
  });

  it('what is not signed, signed by another, or old is refused', async () => {
    at = await slackAtWork(() => ({ http }));
    const payload = slashCommand(at.slack, '/brief venezuela');
    expect((await send(payload, 'another')).status).toBe(401);
    expect((await send(payload, SECRET, Date.now() - 6 * 60_000)).status).toBe(401);
    const tampered = signedRequest(payload, SECRET);
    expect((await fetch(address('/slack/events'), { ...tampered, body: `${tampered.body}x` })).status).toBe(401);
    expect((await fetch(address('/slack/events'), { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(address('/'))).status).toBe(404);
    expect(at.asked).toEqual([]);
  });

  it('the same signed request, sent again by whoever caught it, is handled once', async () => {
    at = await slackAtWork(() => ({ http }));
    const heard = mention('what is new?');
    const requests = [signedRequest(slashCommand(at.slack, '/brief once'), SECRET), signedRequest(heard, SECRET)];
    for (let round = 0; round < 3; round += 1)
      for (const request of requests) expect((await fetch(address('/slack/events'), request)).status).toBe(200);
    // Slack itself sends an event again where it heard nothing, with the same id.
    await send(heard, SECRET, Date.now() + 1000);
    await send(slashCommand(at.slack, '/brief last'));
    await at.slack.until(() => at.slack.responded.length === 2);
    expect(at.asked.map(({ line }) => line).sort()).toEqual(['/brief last', '/brief once', 'what is new?']);
  });

  it('and over Socket Mode at once, a command is handled once', async () => {
    at = await slackAtWork(({ appToken }) => ({ http, appToken }));
    await at.slack.sockets.connected(2);
    const payload = slashCommand(at.slack, '/brief both');
    await Promise.all([send(payload), at.slack.sockets.deliver('slash_commands', payload)]);
    await send(slashCommand(at.slack, '/brief last'));
    await at.slack.until(() => at.slack.responded.length === 2);
    expect(at.asked.map(({ line }) => line).sort()).toEqual(['/brief both', '/brief last']);
  });

  it('an address that is taken is said in a sentence', async () => {
    at = await slackAtWork(() => ({ http }));
    const port = portOf(at);
    const other = await slackAtWork(() => ({ http: { ...http, port } }));
    expect(other.outcome).toEqual({
      kind: 'refused',
      why: `SITREP_SLACK_HTTP=127.0.0.1:${port} cannot be listened on (EADDRINUSE). Choose another address`,
    });
    await other.end();
  });
});

/** Goes through the pages of an installation as a browser does. */
async function install(slack: FakeSlack, code: string, cookieOf = (cookie: string) => cookie) {
  const begun = await fetch(address('/slack/install'), { redirect: 'manual' });
  const asked = new URL(begun.headers.get('location') ?? '');
  expect(asked.origin).toBe(slack.address);
  const cookie = cookieOf((begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  const back = new URLSearchParams({ code, state: asked.searchParams.get('state') ?? '' });
  const done = await fetch(address(`/slack/oauth_redirect?${back}`), { headers: { cookie } });
  return { asked, status: done.status, text: await done.text() };
}

describe('workspaces that install the app', () => {
  it('are kept sealed, answered with their own token and no other, and forgotten when they remove it', async () => {
    const two = second();
    const stores = openStores({ path: ':memory:' });
    at = await slackAtWork(() => ({ http, oauth }), [workspaceOf(), two], stores);
    at.slack.grants.set('code-2', two);
    const { asked, status } = await install(at.slack, 'code-2');
    expect(asked.searchParams.get('scope')).toContain('chat:write');
    expect(status).toBe(200);
    const held = await stores.chat.installation('T2');
    expect(held?.sealed).not.toContain('xoxb');

    await send(mention('from one', { team: 'T1' }));
    await send(mention('from two', { team: 'T2' }));
    await send(mention('from one again', { team: 'T1' }));
    await at.slack.until(() => at.slack.said.length === 3);
    const posts = at.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(new Set(posts.map(({ token }) => token))).toEqual(new Set(['xoxb-fake-one', 'xoxb-fake-two']));
    expect(at.slack.said.filter(({ team }) => team === 'T2')).toHaveLength(1);
    expect(at.asked.find(({ line }) => line === 'from two')?.asker.workspace).toBe('slack:T2');

    await send(event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, { team: 'T2' }));
    await send(event({ type: 'app_uninstalled' }, { team: 'T2' }));
    await send(slashCommand(at.slack, '/brief after', { team: 'T2' }));
    await send(slashCommand(at.slack, '/brief last', { team: 'T1' }));
    await at.slack.until(() => at.slack.responded.length === 1);
    expect(await stores.chat.installation('T2')).toBeUndefined();
    expect(at.asked.map(({ line }) => line)).not.toContain('/brief after');
    const { poster } = at.connection;
    const message = poster.compose(brief('A digest', 1), 'slack:T2/C1')[0]?.message ?? {};
    const refused = { kind: 'refused', why: 'The app is not installed in that Slack workspace.' };
    expect(await poster.post({ channel: 'slack:T2/C1', message, key: 'k' })).toEqual(refused);
    const sought = { key: 'k', channel: 'slack:T2/C1', since: '2020-01-01T00:00:00.000Z' };
    expect(await poster.find(sought)).toEqual({ kind: 'unable' });
  });

  it('are not taken from another browser, with a false state, or twice with one code', async () => {
    const two = second();
    at = await slackAtWork(() => ({ http, oauth }), [workspaceOf(), two]);
    at.slack.grants.set('code-2', two);
    expect((await install(at.slack, 'code-2', () => '')).status).toBe(400);
    const bare = await fetch(address('/slack/oauth_redirect?code=code-2&state=forged'));
    expect(bare.status).toBe(400);
    expect((await install(at.slack, 'unknown')).status).toBe(500);
    expect(await at.stores.chat.installations()).toEqual([]);
    expect((await install(at.slack, 'code-2')).status).toBe(200);
    expect((await install(at.slack, 'code-2')).status).toBe(500);
  });

  it('do not open with another key, and it says which setting is wrong', async () => {
    const two = second();
    const stores = openStores({ path: ':memory:' });
    at = await slackAtWork(() => ({ http, oauth }), [workspaceOf(), two], stores);
    at.slack.grants.set('code-2', two);
    await install(at.slack, 'code-2');
    await at.end();
    at = await slackAtWork(() => ({ http, oauth: { ...oauth, key: Buffer.alloc(32, 8) } }), [workspaceOf(), second()], stores);
    expect((await send(slashCommand(at.slack, '/brief x', { team: 'T2' }))).status).toBe(200);
    expect(at.asked).toEqual([]);
    expect(at.logged.join('\n')).toContain('SITREP_SLACK_KEY');
  });
});
