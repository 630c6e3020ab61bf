/**
 * Two digests of one channel, delivered by processes that are killed at any step and run side by side, on a platform that fails in
 * any order, while the clock jumps: nothing is there twice, nothing comes between the parts of an edition, and everything ends.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Writer } from '../../../src/app/posting/deliver.ts';
import type { PostingTools } from '../../../src/app/posting/posting-tools.ts';
import { takeOnDue } from '../../../src/app/posting/run-deliveries.ts';
import type { Told } from '../../../src/core/digest/digest.ts';
import type { DigestStore } from '../../../src/ports/digests.ts';
import { DAILY, deliverOpen, NINE, postingHouse } from '../../fakes/posting-house.ts';
import { type PostFault, type Telling, timedPlatform } from '../../fakes/timed-platform.ts';

const CHANNEL = 'timed:c';
const STEPS = ['claim', 'hold', 'keepComposed', 'keepSending', 'keepReceipt', 'finish', 'putOff'] as const;

async function createWorld(telling: Telling) {
  const platform = timedPlatform(telling);
  const { tools, wait } = postingHouse([platform.poster]);
  let processes = 0;
  let stories = 1;
  for (const [nextSlot, minute] of [
    [NINE, 540],
    ['2026-11-21T09:05:00.000Z', 545],
  ] as const) {
    const schedule = { ...DAILY.schedule, times: [minute, (minute + 720) % 1440].sort((a, b) => a - b) };
    await tools.digests.addDigest({ ...DAILY, channel: CHANNEL, nextSlot, schedule });
  }
  /** What the channel was not told, at most three stories. */
  const write: Writer = async () => {
    const all = Array.from({ length: stories }, (_, n) => `s_${n}`);
    const held = new Set((await tools.digests.toldOf(CHANNEL, all)).map(({ storyId }) => storyId));
    const fresh = all.filter((id) => !held.has(id)).slice(0, 3);
    const told = fresh.map(
      (storyId): Told => ({
        kind: 'story',
        storyId,
        articleId: storyId,
        start: 0,
        end: 1,
        text: storyId,
        fingerprint: 'f',
        language: 'en',
      }),
    );
    const brief = { title: fresh.join(','), asOf: NINE, notices: [], blocks: [], sources: [] };
    return {
      brief,
      window: { from: 0, to: 0, since: NINE, until: tools.clock.now() },
      told,
      leftOut: [],
      isSilent: fresh.length === 0,
    };
  };
  return {
    platform,
    tools,
    news: () => {
      stories += 1;
    },
    stories: () => stories,
    /** Both clocks go on. */
    pass: (seconds: number) => {
      wait(seconds);
      platform.pass(seconds);
    },
    /** Only ours. */
    jump: wait,
    /** A process runs for a round, and dies at a step where one is given. */
    run: async (diesAt?: number) => {
      processes += 1;
      const mortal = mortalTools({ ...tools, holder: `process ${processes}` }, diesAt);
      const died = (cause: Error) => expect(cause.message).toBe('killed');
      await takeOnDue(mortal).catch(died);
      await deliverOpen(mortal, write).catch(died);
    },
  };
}
type World = Awaited<ReturnType<typeof createWorld>>;

/** Nothing happens in it any more from that step on. Even ones die before it is done, odd ones behind. */
function mortalTools(tools: PostingTools, diesAt = Number.POSITIVE_INFINITY): PostingTools {
  let step = 0;
  const mortal = <T extends object>(on: T, names: readonly (keyof T & string)[]): T => {
    const wrapped = names.map((name) => [
      name,
      async (...args: never[]) => {
        if (step++ >= diesAt) throw new Error('killed');
        const result = await (on[name] as (...args: never[]) => Promise<unknown>)(...args);
        if (step++ >= diesAt) throw new Error('killed');
        return result;
      },
    ]);
    return { ...on, ...Object.fromEntries(wrapped) };
  };
  return {
    ...tools,
    digests: mortal<DigestStore>(tools.digests, [...STEPS, 'unfinished']),
    posters: tools.posters.map((poster) => mortal(poster, ['post', 'find'])),
  };
}

/** The parts of an edition stand together and in their order; no part is there twice. */
async function expectSound({ platform, tools }: World): Promise<void> {
  const keys = platform.stands.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { parts } of await tools.digests.deliveries({ channel: CHANNEL }, 99)) {
    const places = parts.map(({ key }) => keys.indexOf(key)).filter((place) => place >= 0);
    expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
  }
}

type Model = Record<string, never>;
const command = (name: string, act: (world: World) => Promise<void> | void): fc.AsyncCommand<Model, World> => ({
  check: () => true,
  run: async (_, world) => {
    await act(world);
    await expectSound(world);
  },
  toString: () => name,
});

const FAULTS: readonly PostFault[] = ['none', 'lost', 'unheard', 'busy', 'busy', 'refused', 'faulty'];
const commandsFor = (telling: Telling) => [
  fc.constant(command('run', (world) => world.run())),
  fc.nat({ max: 40 }).map((step) => command(`killed at ${step}`, (world) => world.run(step))),
  fc.constant(command('two processes', async (world) => void (await Promise.all([world.run(), world.run()])))),
  fc.array(fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 3 }).map((faults) =>
    command(`run with ${faults}`, async (world) => {
      for (const fault of faults) world.platform.fail(fault);
      await world.run();
    }),
  ),
  fc.constant(command('cannot look', ({ platform }) => platform.failToLook())),
  fc.constant(command('news', (world) => world.news())),
  fc.constantFrom(20, 61, 100, 600, 7_200, 50_000).map((seconds) => command(`${seconds} s`, (world) => world.pass(seconds))),
  // Where keys have to be trusted for a time, a clock that goes back makes that time longer than it is.
  fc
    .constantFrom(...(telling === 'by key' ? [40, 4_000] : [40, 4_000, -40, -4_000]))
    .map((seconds) => command(`clock ${seconds} s`, (world) => world.jump(seconds))),
];

/** Nothing fails any more, and whoever was paused is asked again: for two days. */
async function settle(world: World): Promise<void> {
  world.platform.heal();
  const { digests } = world.tools;
  for (const digest of await digests.digests({}))
    await digests.changeDigest({ ...digest, state: 'active' }, { actor: 'Ana', at: NINE, what: 'x' });
  for (const seconds of [100, 2_000, 40_000, 100, 40_000, 100, 40_000, 100, 40_000, 100, 100]) {
    world.pass(seconds);
    await world.run();
    await world.run();
  }
}

describe.each(['by looking', 'by key', 'not at all'] as const)('a platform that tells %s', (telling) => {
  it('nothing twice, nothing in between, nothing lost, nothing for ever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commandsFor(telling), { maxCommands: 40 }), async (commands) => {
        const world = await createWorld(telling);
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        await settle(world);
        await expectSound(world);
        const deliveries = await world.tools.digests.deliveries({ channel: CHANNEL }, 99);
        for (const { state, why } of deliveries) {
          expect(['posted', 'silent', 'refused', 'unclear', 'failed']).toContain(state);
          if (state !== 'posted' && state !== 'silent') expect(why).toBeDefined();
        }
        const said = world.platform.stands.map(({ says }) => says);
        expect(new Set(said).size).toBe(world.stories());
        if (telling === 'by looking') expect(said.length).toBe(world.stories());
        // What was heard to have arrived is never said again.
        const heard = new Set(
          deliveries.flatMap(({ parts }) => parts.flatMap((part) => (part.receipt === undefined ? [] : part.key))),
        );
        const again = world.platform.stands.filter(({ key, says }, place) => heard.has(key) && said.includes(says, place + 1));
        expect(again).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
