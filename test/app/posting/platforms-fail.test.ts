/** What goes wrong on Discord and Slack, through their real clients: what waits, what is paused, and what goes on beside it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Writer } from '../../../src/app/posting/deliver.ts';
import { takeOnDue } from '../../../src/app/posting/run-deliveries.ts';
import { createRest } from '../../../src/chat/discord/create-rest.ts';
import { createDiscordPoster } from '../../../src/chat/discord/discord-poster.ts';
import type { Fault as DiscordFault } from '../../fakes/discord/rest.ts';
import { TOKEN } from '../../fakes/discord/token.ts';
import { DAILY, deliverOpen, NINE, postingHouse, silentLog } from '../../fakes/posting-house.ts';
import type { Fault as SlackFault } from '../../fakes/slack/faults.ts';
import { CHANNELS, DISCORD_CHANNEL } from './on-both-platforms.ts';
import { type PlatformPair, platformPair } from './platform-pair.ts';

let pair: PlatformPair;
beforeAll(async () => {
  pair = await platformPair();
});
afterAll(() => pair.close());
beforeEach(() => pair.clear());

const OTHERS = { discord: 'discord:300000000000000011', slack: 'slack:T1/C2' } as const;

const write: Writer = async ({ channel, occasion: { slot } }) => ({
  brief: { title: `For ${channel} at ${slot}`, asOf: NINE, notices: [], blocks: [], sources: [] },
  window: { from: 0, to: 5, since: NINE, until: NINE },
  told: [],
  leftOut: [],
  isSilent: false,
});

/** Two channels of each platform, a digest in each, over an empty store. */
async function fourDigests() {
  // The library keeps what it was told to wait for, in real time: a client for each process.
  const discordPoster = () => {
    const after = (_ms: number, act: () => void) => {
      setImmediate(act);
      return () => undefined;
    };
    const rest = createRest({ settings: { token: TOKEN, api: pair.discord.api }, after, retries: 0, patience: 5 });
    return createDiscordPoster({ rest, log: silentLog });
  };
  const onSlack = pair.posters.find(({ platform }) => platform === 'slack');
  if (onSlack === undefined) throw new Error('Slack is not connected');
  const { tools, wait } = postingHouse([discordPoster(), onSlack]);
  for (const channel of [...Object.values(CHANNELS), ...Object.values(OTHERS)])
    await tools.digests.addDigest({ ...DAILY, channel });
  const tick = async () => {
    const posters = [discordPoster(), onSlack];
    await takeOnDue(tools);
    await deliverOpen({ ...tools, posters }, write);
  };
  return {
    tools,
    tick,
    pass: async (seconds: number) => {
      wait(seconds);
      pair.at(tools.clock.now());
      await tick();
    },
    stateIn: async (channel: string) => {
      const [delivery] = await tools.digests.deliveries({ channel }, 1);
      const [digest] = await tools.digests.digests({ channel });
      return { state: delivery?.state, why: delivery?.why, digest: digest?.state };
    },
  };
}

/** Times that each of the four was posted. */
function posted(): Readonly<Record<string, number>> {
  const onDiscord = (channel: string) => (pair.discord.world.messages.get(channel.slice('discord:'.length)) ?? []).length;
  const onSlack = (channel: string) => pair.slack.said.filter((one) => `slack:${one.team}/${one.channel}` === channel).length;
  return {
    [CHANNELS.discord]: onDiscord(CHANNELS.discord),
    [OTHERS.discord]: onDiscord(OTHERS.discord),
    [CHANNELS.slack]: onSlack(CHANNELS.slack),
    [OTHERS.slack]: onSlack(OTHERS.slack),
  };
}

const ALL = { [CHANNELS.discord]: 1, [OTHERS.discord]: 1, [CHANNELS.slack]: 1, [OTHERS.slack]: 1 };
const POSTED = { state: 'posted', digest: 'active' };
const limited = { status: 429, headers: { 'retry-after': '40' }, body: { retry_after: 40 } };
const globally = {
  status: 429,
  headers: { 'retry-after': '40', 'x-ratelimit-global': 'true' },
  body: { retry_after: 40, global: true },
};

describe('what passes is tried again, and is one post', () => {
  const discordFaults: readonly (readonly [string, DiscordFault, boolean])[] = [
    ['429 of the channel', limited, false],
    ['429 of everything', globally, false],
    ['500', { status: 500 }, false],
    ['503', { status: 503 }, false],
    ['a lost connection', 'cut', false],
    ['a lost answer', 'cut after', true],
  ];
  it.each(discordFaults)('Discord: %s', async (_, fault, hasArrived) => {
    const { tick, pass, stateIn } = await fourDigests();
    pair.discord.rest.fail('POST', new RegExp(`${DISCORD_CHANNEL}/messages$`), fault);
    await tick();
    expect((await stateIn(CHANNELS.discord)).state).toBe('composed');
    const isForAll = fault === globally;
    expect(posted()).toEqual({
      ...ALL,
      [CHANNELS.discord]: hasArrived ? 1 : 0,
      [OTHERS.discord]: isForAll ? posted()[OTHERS.discord] : 1,
    });
    await pass(45);
    await pass(45);
    expect([posted(), await stateIn(CHANNELS.discord), await stateIn(OTHERS.discord)]).toMatchObject([ALL, POSTED, POSTED]);
  });

  const slackFaults: readonly (readonly [string, SlackFault, boolean])[] = [
    ['429', { kind: 'limited', seconds: 40 }, false],
    ['500', { kind: 'status', status: 500 }, false],
    ['503', { kind: 'status', status: 503 }, false],
    ['an error of its own', { kind: 'error', error: 'internal_error' }, false],
    ['a lost connection', { kind: 'reset', hasTakenEffect: false }, false],
    ['a lost answer', { kind: 'reset', hasTakenEffect: true }, true],
  ];
  it.each(slackFaults)('Slack: %s', async (_, fault, hasArrived) => {
    const { tick, pass, stateIn } = await fourDigests();
    pair.slack.faults.add('chat.postMessage', fault);
    await tick();
    // Discord is not held up; nor is the other channel, unless the whole workspace was asked to wait before its turn.
    expect(posted()).toMatchObject({ [CHANNELS.discord]: 1, [OTHERS.discord]: 1 });
    expect(pair.slack.said.length - (hasArrived ? 1 : 0)).toBeLessThanOrEqual(1);
    if (fault.kind !== 'limited') expect(pair.slack.said.length).toBe(hasArrived ? 2 : 1);
    await pass(45);
    await pass(45);
    expect([posted(), await stateIn(CHANNELS.slack), await stateIn(OTHERS.slack)]).toMatchObject([ALL, POSTED, POSTED]);
  });

  it('a history that cannot be read for hours is waited for: nothing is sent on a guess, nothing given up', async () => {
    const { tick, pass, stateIn } = await fourDigests();
    pair.slack.faults.add('chat.postMessage', { kind: 'reset', hasTakenEffect: true }, { kind: 'reset', hasTakenEffect: false });
    pair.discord.rest.fail('POST', /messages$/, 'cut after', 'cut');
    await tick();
    for (let hour = 0; hour < 3; hour += 1) {
      for (let time = 0; time < 6; time += 1) pair.slack.faults.add('conversations.history', { kind: 'status', status: 503 });
      pair.discord.rest.fail('GET', /messages$/, { status: 503 }, { status: 503 });
      await pass(3_600);
    }
    expect(Object.values(posted()).reduce((sum, count) => sum + count)).toBe(2);
    await pass(3_600);
    await pass(3_600);
    expect(posted()).toEqual(ALL);
    for (const channel of [...Object.values(CHANNELS), ...Object.values(OTHERS)])
      expect(await stateIn(channel)).toMatchObject(POSTED);
  });

  it('what cannot be told for a day ends as unclear', async () => {
    const { tools, tick, pass, stateIn } = await fourDigests();
    const tomorrow = { ...DAILY, nextSlot: '2027-01-01T09:00:00.000Z' };
    for (const digest of await tools.digests.digests({}))
      await tools.digests.changeDigest({ ...digest, schedule: tomorrow.schedule }, { actor: 'Ana', at: NINE, what: 'x' });
    pair.slack.faults.add('chat.postMessage', { kind: 'reset', hasTakenEffect: true });
    await tick();
    const [{ channel } = { channel: '' }] = (await tools.digests.deliveries({}, 9)).filter(({ state }) => state === 'composed');
    for (let hour = 0; hour < 25; hour += 1) {
      for (let time = 0; time < 3; time += 1)
        pair.slack.faults.add('conversations.history', { kind: 'error', error: 'internal_error' });
      await pass(3_540);
    }
    const [, first] = await tools.digests.deliveries({ channel }, 2);
    expect([first?.state, (await stateIn(channel)).digest]).toEqual(['unclear', 'active']);
  });
});

describe('what does not pass pauses what it must, and no more', () => {
  it.each([
    [403, 50001, /give it View Channel/],
    [403, 50013, /give it Send Messages/],
    [404, 10003, /the channel is gone/],
    [400, 50083, /archived and locked/],
  ])('Discord: %d %d', async (status, code, why) => {
    const { tick, pass, stateIn } = await fourDigests();
    pair.discord.rest.fail('POST', new RegExp(`${DISCORD_CHANNEL}/messages$`), { status, body: { code, message: 'No' } });
    await tick();
    await pass(3_600);
    expect(posted()).toEqual({ ...ALL, [CHANNELS.discord]: 0 });
    expect(await stateIn(CHANNELS.discord)).toEqual({ state: 'refused', why: expect.stringMatching(why), digest: 'paused' });
    expect(await stateIn(OTHERS.discord)).toMatchObject(POSTED);
  });

  it.each(['channel_not_found', 'is_archived', 'not_in_channel', 'restricted_action', 'account_inactive', 'token_revoked'])(
    'Slack: %s',
    async (error) => {
      const { tick, pass, stateIn } = await fourDigests();
      pair.slack.faults.add('chat.postMessage', { kind: 'error', error });
      await tick();
      await pass(3_600);
      const states = await Promise.all([CHANNELS.slack, OTHERS.slack].map(stateIn));
      expect(states.map(({ state, digest }) => `${state} ${digest}`).sort()).toEqual(['posted active', 'refused paused']);
      expect(posted()).toMatchObject({ [CHANNELS.discord]: 1, [OTHERS.discord]: 1 });
    },
  );

  it('a message that the platform finds faulty ends its edition, and the next one comes', async () => {
    const { tick, pass, stateIn } = await fourDigests();
    pair.discord.rest.fail('POST', new RegExp(`${DISCORD_CHANNEL}/messages$`), {
      status: 400,
      body: { code: 50035, message: 'No' },
    });
    pair.slack.faults.add('chat.postMessage', { kind: 'error', error: 'msg_too_long' });
    await tick();
    expect(await stateIn(CHANNELS.discord)).toMatchObject({ state: 'failed', digest: 'active' });
    await pass(86_400);
    expect(Object.values(posted()).sort()).toEqual([1, 1, 2, 2]);
    expect(await stateIn(CHANNELS.discord)).toMatchObject(POSTED);
  });
});
