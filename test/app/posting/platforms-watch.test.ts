/** Watches and corrections through the real clients of Discord and Slack: one post, changed as more comes in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeMessage } from '../../fakes/discord/routes.ts';
import { newsroomHouse } from '../../fakes/newsroom-house.ts';
import { CHANNELS, DISCORD_CHANNEL, type PlatformName } from './on-both-platforms.ts';
import { type PlatformPair, platformPair } from './platform-pair.ts';
import { firstReport, furtherReport, NEWS, WATCH } from './warships.ts';

let pair: PlatformPair;
beforeAll(async () => {
  pair = await platformPair();
});
afterAll(() => pair.close());
beforeEach(() => pair.clear());

const BOTH = ['discord', 'slack'] as const;

/** A watch on each platform, and a first report of which both have told. */
async function told() {
  const house = newsroomHouse({ posters: pair.posters });
  const { digests, newsroom, take } = house;
  for (const channel of Object.values(CHANNELS)) await digests.addWatch({ ...WATCH, channel });
  const at = (now: string) => {
    house.at(now);
    pair.at(now);
  };
  at('2026-11-20T12:00:00.000Z');
  const page = firstReport(NEWS[0]);
  await take({ name: 'first', ...page });
  await newsroom.afterFiling();
  /** In the words of another outlet, and what is new in it. */
  const report = async (name: string, fresh: string) => {
    const outletId = name.length % 2 === 0 ? 'wire' : 'courier';
    await take({ name, ...furtherReport(outletId, fresh, `Warships (${name})`) });
    await newsroom.afterFiling();
  };
  return { ...house, at, page, report };
}

/** What stands in the channel as often as it stands there. */
const times = (platform: PlatformName, words: string) => pair.standsIn(platform).join(' ').split(words).length - 1;

describe('a watch', () => {
  it('ten reports of one event are one post, changed with what they bring', async () => {
    const { report, at, digests } = await told();
    for (let n = 0; n < 10; n += 1) {
      at(`2026-11-20T12:1${n}:00.000Z`);
      await report(`report ${n}`, NEWS[1 + (n % 2)] ?? '');
    }
    for (const platform of BOTH) {
      expect(pair.standsIn(platform)).toHaveLength(1);
      expect(times(platform, 'We will not be intimidated')).toBe(1);
    }
    expect([pair.discord.rest.refused, pair.slack.complaints]).toEqual([[], []]);
    expect((await digests.toldSince(CHANNELS.slack, '2026', 99)).filter(({ text }) => text.includes('intimidated'))).toHaveLength(
      1,
    );
    // After the cooldown something new is a post of its own.
    at('2026-11-20T23:00:00.000Z');
    await report(
      'later',
      'The admiral resigned at midnight over 37 missing torpedoes, an aide in Norfolk told reporters without further comment.',
    );
    expect(BOTH.map((platform) => pair.standsIn(platform).length)).toEqual([2, 2]);
  });

  it('an edit that fails is tried again until it stands there, and nothing of it is told before', async () => {
    const { report, at, newsroom, digests } = await told();
    pair.discord.rest.fail('PATCH', /messages/, { status: 500 }, 'cut after', {
      status: 429,
      headers: { 'retry-after': '6' },
      body: {},
    });
    pair.slack.faults.add('chat.update', { kind: 'status', status: 500 }, { kind: 'reset', hasTakenEffect: true });
    at('2026-11-20T12:10:00.000Z');
    await report('second', NEWS[1]);
    expect((await digests.toldSince(CHANNELS.discord, '2026', 99)).some(({ text }) => text.includes('intimidated'))).toBe(false);
    for (const minute of [11, 13, 16]) {
      at(`2026-11-20T12:${minute}:00.000Z`);
      await newsroom.tick();
    }
    expect(times('slack', 'We will not be intimidated')).toBe(1);
    expect(times('discord', 'We will not be intimidated')).toBe(1);
    for (const channel of Object.values(CHANNELS)) {
      const said = await digests.toldSince(channel, '2026', 99);
      expect(said.filter(({ text }) => text.includes('intimidated'))).toHaveLength(1);
    }
  });

  it('a post that a moderator removed stays removed; nothing is paused, and nothing counts as told that was not', async () => {
    const { report, at, digests } = await told();
    removeMessage(pair.discord.world, DISCORD_CHANNEL, String(pair.discord.world.messages.get(DISCORD_CHANNEL)?.[0]?.id));
    pair.slack.remove('C1', pair.slack.said[0]?.ts ?? '');
    at('2026-11-20T12:10:00.000Z');
    await report('second', NEWS[1]);
    expect(BOTH.map((platform) => pair.standsIn(platform).length)).toEqual([0, 0]);
    for (const channel of Object.values(CHANNELS)) {
      const [edit] = await digests.deliveries({ channel }, 1);
      expect([edit?.occasion.kind, edit?.state, edit?.why]).toEqual(['edit', 'refused', expect.stringMatching(/gone|not there/)]);
      expect((await digests.toldSince(channel, '2026', 99)).some(({ text }) => text.includes('intimidated'))).toBe(false);
    }
    expect((await digests.watches({})).map(({ state }) => state)).toEqual(['active', 'active']);
  });

  it('what a digest has told since is not said again by the edit', async () => {
    const { report, at, digests, newsroom, addDigest } = await told();
    at('2026-11-20T12:10:00.000Z');
    const cursor = await digests.lastFiling();
    for (const channel of Object.values(CHANNELS)) await addDigest({ channel, cursor, nextSlot: '2026-11-20T12:20:00.000Z' });
    for (const watch of await digests.watches({}))
      await digests.changeWatch({ ...watch, state: 'paused' }, { actor: 'Ana', at: '2026-11-20T12:10:00.000Z', what: 'x' });
    await report('second', NEWS[1]);
    at('2026-11-20T12:20:00.000Z');
    await newsroom.tick();
    expect(BOTH.map((platform) => times(platform, 'We will not be intimidated'))).toEqual([1, 1]);
    for (const watch of await digests.watches({}))
      await digests.changeWatch({ ...watch, state: 'active' }, { actor: 'Ana', at: '2026-11-20T12:10:00.000Z', what: 'x' });
    at('2026-11-20T12:30:00.000Z');
    await report('third', NEWS[2]);
    for (const platform of BOTH) {
      expect(times(platform, 'We will not be intimidated')).toBe(1);
    }
  });
});

describe('a correction', () => {
  it.each([false, true])('answers the post, and stands by itself where it was removed (%j)', async (isRemoved) => {
    const { take, at, page, newsroom } = await told();
    if (isRemoved) {
      removeMessage(pair.discord.world, DISCORD_CHANNEL, String(pair.discord.world.messages.get(DISCORD_CHANNEL)?.[0]?.id));
      pair.slack.remove('C1', pair.slack.said[0]?.ts ?? '');
    }
    at('2026-11-20T13:00:00.000Z');
    await take({ name: 'first', ...page, raw: page.raw.replace('Eight', 'Three') });
    await newsroom.tick();
    const [onDiscord, onSlack] = [pair.discord.world.messages.get(DISCORD_CHANNEL)?.at(-1), pair.slack.said.at(-1)];
    for (const platform of BOTH) expect(pair.standsIn(platform).at(-1)).toContain('Correction:');
    expect([onDiscord?.message_reference !== undefined, onSlack?.thread !== undefined]).toEqual([!isRemoved, !isRemoved]);
  });
});
