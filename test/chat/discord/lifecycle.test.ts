/** A connection that is kept through whatever Discord does, and ends where Discord refuses the bot. */
import { describe, expect, it } from 'vitest';
import { MEMBER } from '../../fakes/discord/interactions.ts';
import { APP } from '../../fakes/discord/routes.ts';
import { connectedDiscord, type DiscordHouse, openDiscord } from './discord-house.ts';

const [IDENTIFY, RESUME] = [2, 6];

/** How often clients sent that. */
const times = ({ server }: DiscordHouse, op: number) => server.gateway.seen.all.filter((packet) => packet.op === op).length;

/** Somebody asks, and is answered. */
async function isAnswering({ server }: DiscordHouse): Promise<void> {
  const { body } = await server.interact({ command: 'status', permissions: MEMBER }).answered();
  expect(body.type).toBe(4);
}

describe('the connection to Discord', () => {
  it('asks to hear of servers only', async () => {
    const house = await connectedDiscord();
    expect(await house.connection.connected).toEqual({ kind: 'connected', as: 'sitrep' });
    const [identify] = house.server.gateway.seen.all.filter(({ op }) => op === IDENTIFY);
    expect(identify?.d).toMatchObject({ intents: 1, shard: [0, 1] });
  });

  it.each([
    ['is asked to reconnect (op 7)', (house: DiscordHouse) => house.server.gateway.askToReconnect()],
    ['is cut', (house: DiscordHouse) => house.server.gateway.drop()],
    ['is closed with 4000', (house: DiscordHouse) => house.server.gateway.closeAll(4000)],
  ])('goes on where it %s, and what was asked meanwhile is answered', async (_what, disturb) => {
    const house = await connectedDiscord();
    disturb(house);
    const asked = house.server.interact({ command: 'brief', permissions: MEMBER });
    expect((await asked.answered()).body.type).toBe(4);
    await house.server.gateway.seen.until(({ op }) => op === RESUME);
    expect(times(house, IDENTIFY)).toBe(1);
    await isAnswering(house);
    expect(house.desk.asked).toHaveLength(2);
  });

  it('goes on where heartbeats are not acknowledged any more', async () => {
    const house = await connectedDiscord({ heartbeatMs: 60 });
    house.server.gateway.ignoreHeartbeats();
    await house.server.gateway.seen.until(({ op }) => op === RESUME);
    await isAnswering(house);
  });

  it('begins anew where the session is invalid (op 9)', async () => {
    const house = await connectedDiscord();
    house.server.gateway.invalidate();
    await house.server.gateway.seen.until(({ op }) => op === IDENTIFY, house.server.gateway.seen.all.length);
    await isAnswering(house);
  });

  it('is made in as many parts as the settings say', async () => {
    const house = await connectedDiscord({ shards: 2 });
    const shards = house.server.gateway.seen.all.filter(({ op }) => op === IDENTIFY).map(({ d }) => d.shard);
    expect(shards).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('is tried again, each time later, while Discord cannot be reached', async () => {
    const house = await openDiscord({ failing: ['GET', /gateway\/bot$/, Array(8).fill({ status: 503 })] });
    house.timer.passAtOnce(250);
    await house.timer.untilWaiting(1_000);
    house.timer.pass(1_000);
    await house.timer.untilWaiting(2_000);
    house.timer.pass(2_000);
    expect(await house.connection.connected).toMatchObject({ kind: 'connected' });
    await isAnswering(house);
  });

  it('answers what is under way before it closes', async () => {
    const house = await connectedDiscord();
    let give = () => {};
    house.desk.answerWith(
      new Promise((resolve) => {
        give = () => resolve({ ok: false, message: 'That is all.' });
      }),
    );
    const asked = house.server.interact({ command: 'brief', permissions: MEMBER });
    await house.timer.untilWaiting(2_000);
    const closed = house.connection.close();
    give();
    expect((await asked.answered()).body.type).toBe(4);
    await closed;
    expect(await house.connection.ended).toBeUndefined();
  });

  it('closes within five seconds although something never ends', async () => {
    const house = await connectedDiscord();
    house.desk.answerWith(new Promise(() => undefined));
    house.server.interact({ command: 'brief', permissions: MEMBER });
    await house.timer.untilWaiting(2_000);
    const closed = house.connection.close();
    await house.timer.untilWaiting(5_000);
    house.timer.pass(5_000);
    await closed;
  });
});

describe('a bot that Discord refuses', () => {
  it('for its token is told so, and nothing is tried again', async () => {
    const house = await openDiscord({ token: 'another.token' });
    expect(await house.connection.connected).toEqual({ kind: 'refused', why: expect.stringContaining('SITREP_DISCORD_TOKEN') });
    expect(await house.connection.ended).toContain('refuses the token');
    expect(house.timer.waiting).toEqual([]);
    expect(JSON.stringify(house.logged)).not.toContain('another.token');
  });

  it('for what it wants to hear of is told so', async () => {
    const house = await openDiscord({ allowedIntents: 0 });
    expect(await house.connection.ended).toContain('wants to hear of');
  });

  it.each([
    [4004, 'refuses the token'],
    [4010, 'number of connections'],
    [4011, 'too many servers'],
  ])('later, by closing with %d, is told so', async (code, why) => {
    const house = await connectedDiscord();
    house.server.gateway.closeAll(code);
    expect(await house.connection.ended).toContain(why);
  });

  it('on any request (401) ends, and says so', async () => {
    const house = await openDiscord({
      failing: ['GET', /\/commands$/, [{ status: 401, body: { message: '401: Unauthorized', code: 0 } }]],
    });
    expect(await house.connection.ended).toContain('refuses the token');
  });

  it('for one interaction that has expired (401, 50027) goes on', async () => {
    const house = await connectedDiscord();
    house.server.rest.fail('POST', /callback$/, { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } });
    const lost = house.server.interact({ command: 'brief', permissions: MEMBER });
    await house.server.rest.seen.until(({ path, status }) => path.includes(lost.id) && status === 401);
    await isAnswering(house);
  });
});

describe('Discord that is slow or fails', () => {
  it.each([
    ['fails twice (500)', [{ status: 500 }, { status: 502 }]],
    ['cuts the connection', ['cut' as const]],
    ['cuts the connection in the end', [{ status: 503 }, 'cut' as const]],
    ['asks for a pause (429)', [{ status: 429, headers: { 'retry-after': '0.02' }, body: {} }]],
    ['asks for a pause in the body only', [{ status: 429, body: { message: 'slow down', retry_after: 0.02 } }]],
  ])('%s is asked again, and the person gets the answer', async (_what, faults) => {
    const house = await connectedDiscord();
    house.timer.passAtOnce(250);
    house.server.rest.fail('POST', /callback$/, ...faults);
    await isAnswering(house);
    expect(house.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('to take one answer lets the others through', async () => {
    const house = await connectedDiscord();
    let go = () => {};
    const until = new Promise<void>((resolve) => {
      go = resolve;
    });
    house.server.rest.fail('POST', /callback$/, { until });
    const held = house.server.interact({ command: 'brief', permissions: MEMBER });
    await isAnswering(house);
    go();
    expect((await held.answered()).body.type).toBe(4);
  });

  it('and does not take the commands goes on answering', async () => {
    const house = await openDiscord({
      failing: [
        'PUT',
        /\/commands$/,
        [
          {
            status: 400,
            body: { code: 30034, message: 'Max number of daily application command creates has been reached (200)' },
          },
        ],
      ],
    });
    await house.connection.connected;
    await isAnswering(house);
    expect(house.logged.map(({ message }) => message)).toContain('the commands could not be registered on Discord');
    expect(house.server.world.commands.has(APP)).toBe(false);
  });
});
