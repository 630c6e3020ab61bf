/** The whole program on Discord, as somebody runs it: a token, no terminal, a Discord of our own. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createDiscordServer, type DiscordServer, type ServerOptions, TOKEN } from '../fakes/discord/discord-server.ts';
import { MEMBER } from '../fakes/discord/interactions.ts';
import { SPEC_NOTICE } from '../fakes/discord/rest.ts';
import { answersOf, createPlace, finished, type Place } from './sitrep.ts';

let held: Place;
beforeAll(async () => {
  held = createPlace();
  await held.run(['ingest']);
}, 60_000);
afterAll(() => held.remove());

const settingsFor = ({ api }: Pick<DiscordServer, 'api'>, token = TOKEN) => ({
  SITREP_DISCORD_TOKEN: token,
  DISCORD_API_URL: api,
  SITREP_FEEDS: 'none',
});

async function discord(options: ServerOptions = {}): Promise<DiscordServer> {
  const server = await createDiscordServer(options);
  onTestFinished(server.close);
  return server;
}

/** The bot as it runs under a supervisor: standard input is closed. */
async function running(server: DiscordServer) {
  const place = held.copy();
  const child = place.start([], { settings: settingsFor(server) });
  onTestFinished(() => {
    child.kill('SIGKILL');
    place.remove();
  });
  const said = answersOf(child.stdout);
  const end = finished(child, '');
  await said('Discord: connected as sitrep');
  return { child, end };
}

describe(`npm start with a Discord token${SPEC_NOTICE}`, () => {
  it('answers on Discord from what is held, offers what is known, and ends when it is told to', async () => {
    const server = await discord();
    const { child, end } = await running(server);
    const asked = server.interact({ command: 'brief', options: { topic: 'venezuela' }, permissions: MEMBER });
    const { body } = await asked.answered();
    const text = JSON.stringify(body);
    expect(text).toContain('Venezuela: situation brief');
    const [, more = ''] = /"custom_id":"(ask:[^"]+)"/.exec(text) ?? [];
    expect((await server.interact({ pressed: more, permissions: MEMBER }).answered()).body).toMatchObject({ type: 4 });
    const wrong = await server.interact({ command: 'brief', options: { since: 'never' }, permissions: MEMBER }).answered();
    expect(JSON.stringify(wrong.body.data)).toContain('since');
    expect(server.rest.refused).toEqual([]);
    child.kill('SIGTERM');
    const { end: code, err } = await end;
    expect(code).toBe(0);
    expect(err).not.toContain(TOKEN);
  });

  it('outlives a packet that breaks the client library', async () => {
    const server = await discord();
    const { child, end } = await running(server);
    server.gateway.dispatch('MESSAGE_CREATE', null);
    server.gateway.dispatch('GUILD_CREATE', { id: '9', channels: null, thread: null });
    server.gateway.dispatch('CHANNEL_UPDATE', { id: '300000000000000001', type: 0, guild_id: null, permission_overwrites: 7 });
    expect((await server.interact({ command: 'status', permissions: MEMBER }).answered()).body.type).toBe(4);
    child.kill('SIGTERM');
    const { end: code, err } = await end;
    expect(code).toBe(0);
    expect(err).toContain('something failed where nobody');
  });

  it('says so where Discord refuses the token, and goes on in the terminal', async () => {
    const server = await discord();
    const ran = await held.run([], { settings: settingsFor(server, 'wrong.token'), input: '/status\n' });
    expect(ran.end).toBe(0);
    expect(ran.out).toMatch(/Discord: Discord refuses the token/);
    expect(ran.out).toMatch(/Articles|reports/i);
    expect(ran.out + ran.err).not.toContain('wrong.token');
  });
});

describe('sitrep doctor', () => {
  const discordLines = (out: string) => out.split('\n').filter((line) => / Discord /.test(line));

  it('gives the invite link with the exact permissions', async () => {
    const { out, end } = await held.run(['doctor'], { settings: settingsFor(await discord()) });
    expect(end).toBe(0);
    expect(discordLines(out)).toEqual([
      expect.stringMatching(/^ok .*sitrep \(100000000000000001\); the token is right/),
      expect.stringMatching(
        /https:\/\/discord\.com\/oauth2\/authorize\?client_id=100000000000000001&scope=bot\+applications\.commands&permissions=309237730304$/,
      ),
    ]);
  });

  it.each([
    ['the token', 'wrong.token', {}, /^PROBLEM .*refuses the token/],
    ['the server', TOKEN, { SITREP_DISCORD_GUILD: '404' }, /^PROBLEM .*the server 404 .*scope applications\.commands/],
  ])('says what is wrong with %s', async (_what, token, further, line) => {
    const server = await discord();
    server.rest.fail('GET', /guilds\/404/, { status: 403, body: { code: 50001, message: 'Missing Access' } });
    const { out, end } = await held.run(['doctor'], { settings: { ...settingsFor(server, token), ...further } });
    expect(end).toBe(1);
    expect(discordLines(out)).toContainEqual(expect.stringMatching(line));
    expect(out).not.toContain('wrong.token');
  });

  it('says what is wrong with the address', async () => {
    const server = await discord();
    const lost = { api: server.api.replace('/api', '/elsewhere') };
    expect((await held.run(['doctor'], { settings: settingsFor(lost) })).out).toMatch(/PROBLEM .*is no Discord API \(404\)/);
    await server.close();
    expect((await held.run(['doctor'], { settings: settingsFor(server) })).out).toMatch(
      /PROBLEM .*cannot be reached \(ECONNREFUSED\)/,
    );
  });
});
