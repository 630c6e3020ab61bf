/** One post for each slot, whatever the platform does. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Writer } from '../../../src/app/posting/deliver.ts';
import { createNewsroom } from '../../../src/app/posting/newsroom.ts';
import { takeOnDue } from '../../../src/app/posting/run-deliveries.ts';
import type { Digest, Told } from '../../../src/core/digest/digest.ts';
import { type FakePosterOptions, type Fault, fakePoster } from '../../fakes/fake-poster.ts';
import { DAILY, deliverOpen, NINE, postingHouse } from '../../fakes/posting-house.ts';

const write: Writer = async (delivery) => ({
  brief: { title: `${delivery.occasion.slot}, missed ${delivery.missed}`, asOf: NINE, notices: [], blocks: [], sources: [] },
  window: { from: 0, to: 5, since: NINE, until: NINE },
  told: [],
  leftOut: [],
  isSilent: false,
});
const PARTS: FakePosterOptions = { partsOf: () => [1, 2, 3].map((n) => ({ message: { n } })) };

async function houseWith(options: FakePosterOptions, fields: Partial<Digest> = {}) {
  const poster = fakePoster(options);
  const { tools, wait } = postingHouse([poster]);
  const digest = await tools.digests.addDigest({ ...DAILY, ...fields });
  const tick = async () => {
    await takeOnDue(tools);
    await deliverOpen(tools, write);
  };
  const state = async () => (await tools.digests.deliveries({ of: digest.id }, 1))[0];
  return { poster, tools, wait, tick, state, digest };
}

describe('a slot', () => {
  it('is posted once, part by part, and again only at the next slot', async () => {
    const { poster, tick, wait, state } = await houseWith(PARTS);
    for (let minute = 0; minute < 5; minute += 1) {
      await tick();
      wait(60);
    }
    expect(poster.posts.map((post) => post.message)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(new Set(poster.posts.map((post) => post.key)).size).toBe(3);
    expect(Math.max(...poster.posts.map((post) => post.key.length))).toBeLessThanOrEqual(25);
    expect(await state()).toMatchObject({ state: 'posted', missed: 0 });
    wait(86_400);
    await tick();
    expect(poster.posts).toHaveLength(6);
  });

  it('after an outage of five days there is one edition, and it knows what it stands for', async () => {
    const { poster, tick, wait, state } = await houseWith({});
    wait(5 * 86_400 + 120);
    await tick();
    await tick();
    expect(poster.posts).toHaveLength(1);
    expect(await state()).toMatchObject({ missed: 5, occasion: { slot: '2026-11-26T09:00:00.000Z' } });
    wait(86_400);
    await tick();
    expect(await state()).toMatchObject({ missed: 0, occasion: { slot: '2026-11-27T09:00:00.000Z' } });
  });

  it('nothing to say, and silence asked for: no post, and the window is covered', async () => {
    const { poster, tools, state, digest } = await houseWith({});
    await takeOnDue(tools);
    await deliverOpen(tools, async (delivery) => ({ ...(await write(delivery)), isSilent: true }));
    expect([poster.attempts(), (await state())?.state]).toEqual([0, 'silent']);
    expect((await tools.digests.digest(digest.id))?.cursor).toBe(5);
  });
});

describe('a platform that fails', () => {
  it('“later” is tried again with growing waits, at least as long as the platform says', async () => {
    const { poster, tick, wait, state } = await houseWith({
      faultOf: (attempt) => (attempt < 3 ? { kind: 'later', why: 'busy', seconds: 45 } : undefined),
    });
    const tries: number[] = [];
    for (let second = 0; second <= 300; second += 15) {
      const before = poster.attempts();
      await tick();
      if (poster.attempts() > before) tries.push(second);
      wait(15);
    }
    expect(tries).toEqual([0, 45, 105, 225]);
    expect([poster.posts.length, (await state())?.state]).toEqual([1, 'posted']);
  });

  it('“refused” pauses the digest, says why in the list and the log of changes, and is not tried again', async () => {
    const { poster, tick, wait, tools, digest } = await houseWith({
      faultOf: () => ({ kind: 'refused', why: 'Missing Access' }),
    });
    await tick();
    wait(3 * 86_400);
    await tick();
    expect(poster.attempts()).toBe(1);
    expect(await tools.digests.digest(digest.id)).toMatchObject({ state: 'paused', pausedWhy: 'Missing Access', cursor: 0 });
    expect((await tools.feeds.changes('w', 1))[0]).toMatchObject({
      actor: 'sitrep',
      what: expect.stringContaining('Missing Access'),
    });
  });

  it('one that hangs or throws holds up no other platform', async () => {
    const broken = fakePoster({ platform: 'discord', faultOf: () => ({ kind: 'later', why: 'down' }) });
    const hanging = {
      ...fakePoster({ platform: 'slack' }),
      compose: () => {
        throw new Error('broken');
      },
    };
    const sound = fakePoster({});
    const { tools } = postingHouse([broken, hanging, sound]);
    for (const channel of ['discord:1', 'slack:T/C', 'terminal']) await tools.digests.addDigest({ ...DAILY, channel });
    await takeOnDue(tools);
    await deliverOpen(tools, write);
    expect(sound.posts).toHaveLength(1);
  });

  it('one that never answers holds up neither the clock nor the others', async () => {
    const hanging = { ...fakePoster({ platform: 'slack' }), post: () => new Promise<never>(() => undefined) };
    const sound = fakePoster({});
    const { tools, wait } = postingHouse([hanging, sound]);
    for (const channel of ['slack:T/C', 'terminal']) await tools.digests.addDigest({ ...DAILY, channel });
    const newsroom = createNewsroom(tools);
    void newsroom.tick();
    await vi.waitFor(() => expect(sound.posts).toHaveLength(1));
    wait(86_400);
    void newsroom.tick();
    await vi.waitFor(() => expect(sound.posts).toHaveLength(2));
  });

  it('after a day of failing the next edition takes over, and nothing floods when it is back', async () => {
    let isDown = true;
    const { poster, tick, wait, state } = await houseWith({
      faultOf: () => (isDown ? { kind: 'later', why: 'down' } : undefined),
    });
    for (let hour = 0; hour < 60; hour += 1) {
      await tick();
      wait(3600);
    }
    isDown = false;
    for (let hour = 0; hour < 3; hour += 1) {
      await tick();
      wait(3600);
    }
    expect(poster.posts).toHaveLength(1);
    expect(await state()).toMatchObject({ state: 'posted', missed: 2 });
  });
});

describe('an edition of several messages', () => {
  const story = (n: number): Told => ({
    kind: 'story',
    storyId: `s_${n}`,
    articleId: `a_${n}`,
    start: 0,
    end: 1,
    text: `${n}`,
    fingerprint: 'f',
    language: 'en',
  });
  const parts = () => [1, 2, 3].map((n) => ({ message: { n }, stories: [`s_${n}`] }));
  const writeStories: Writer = async (delivery) => ({ ...(await write(delivery)), told: [1, 2, 3].map(story) });

  it('whose second one fails for a day told what arrived, and nothing came between', async () => {
    const { poster, tools, wait } = await houseWith({
      partsOf: parts,
      faultOf: (_, { message }) => (message.n === 2 ? { kind: 'later', why: 'busy' } : undefined),
    });
    const other = await tools.digests.addDigest({ ...DAILY, nextSlot: '2026-11-21T10:00:00.000Z' });
    for (let hour = 0; hour < 23; hour += 1) {
      await takeOnDue(tools);
      await deliverOpen(tools, writeStories);
      wait(3_600);
    }
    expect(poster.posts.map((post) => post.message.n)).toEqual([1]);
    expect((await tools.digests.deliveries({ of: other.id }, 9)).map(({ state }) => state)).toEqual(['claimed']);
    for (let hour = 0; hour < 3; hour += 1) {
      await takeOnDue(tools);
      await deliverOpen(tools, writeStories);
      wait(3_600);
    }
    const [first] = (await tools.digests.deliveries({ channel: 'terminal' }, 9)).slice(-1);
    expect([first?.state, first?.parts.map(({ receipt }) => receipt !== undefined)]).toEqual(['failed', [true, false, false]]);
    expect((await tools.digests.toldOf('terminal', ['s_1', 's_2', 's_3'])).map(({ storyId }) => storyId)).toContain('s_1');
    expect(await tools.digests.toldOf('terminal', ['s_2', 's_3'])).toEqual([]);
  });

  it('that opened a thread goes on inside it', async () => {
    const { poster, tick } = await houseWith(PARTS);
    const { post } = poster;
    const inForum: typeof post = async (posting) => {
      const posted = await post(posting);
      if (posted.kind !== 'posted' || posting.after !== undefined) return posted;
      return { ...posted, receipt: { ...posted.receipt, thread: 't1' } };
    };
    Object.assign(poster, { post: inForum });
    await tick();
    expect(poster.posts.map(({ after }) => after?.thread)).toEqual([undefined, 't1', 't1']);
  });
});

describe('where it cannot be told whether a post arrived', () => {
  const unheard = (attempt: number): Fault | undefined => (attempt === 0 ? 'arrives unheard' : undefined);

  it.each([
    ['a platform that can be asked finds it', { canFind: true }, 'posted'],
    ['one that knows keys takes it for the same', { canFind: false, keyHoldsFor: 300 }, 'posted'],
    ['one that can do neither is not tried again', { canFind: false }, 'unclear'],
  ] as const)('%s', async (_, options, expected) => {
    const { poster, tick, wait, state } = await houseWith({ ...options, faultOf: unheard });
    await tick();
    wait(60);
    await tick();
    expect([poster.posts.length, (await state())?.state]).toEqual([1, expected]);
  });

  it('a key that the platform has forgotten by now is not used again', async () => {
    const { poster, tick, wait, state, tools, digest } = await houseWith({
      canFind: false,
      keyHoldsFor: 300,
      faultOf: unheard,
    });
    await tick();
    wait(301);
    await tick();
    expect([poster.posts.length, (await state())?.state]).toEqual([1, 'unclear']);
    // Nothing counts as told, so the next edition covers the same window.
    expect((await tools.digests.digest(digest.id))?.cursor).toBe(0);
  });

  it('a guess stays a guess: put off after it, it is not sent again once the key is forgotten', async () => {
    const { poster, tick, wait, state } = await houseWith({
      canFind: false,
      keyHoldsFor: 120,
      faultOf: (attempt) => (attempt === 0 ? 'arrives unheard' : attempt === 1 ? { kind: 'later', why: 'busy' } : undefined),
    });
    await tick();
    wait(60);
    await tick();
    expect([poster.attempts(), (await state())?.state]).toEqual([2, 'composed']);
    wait(300);
    await tick();
    expect([poster.attempts(), (await state())?.state]).toEqual([2, 'unclear']);
  });

  it('once, whatever goes wrong and in whatever order', async () => {
    const faults = fc.constantFrom<Fault | undefined>(undefined, 'arrives unheard', 'lost', { kind: 'later', why: 'busy' });
    const kinds = fc.constantFrom<FakePosterOptions>({ canFind: true }, { canFind: false, keyHoldsFor: 1e6 }, { canFind: false });
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { maxLength: 6 }), kinds, async (list, kind) => {
        const { poster, tick, wait, state } = await houseWith({ ...PARTS, ...kind, faultOf: (attempt) => list[attempt] });
        for (let round = 0; round < 12; round += 1) {
          await tick();
          wait(1800);
        }
        const keys = poster.posts.map((post) => post.key);
        expect(new Set(keys).size).toBe(keys.length);
        const end = (await state())?.state;
        if (kind.canFind === true || kind.keyHoldsFor !== undefined) expect([keys.length, end]).toEqual([3, 'posted']);
        else expect(['posted', 'unclear']).toContain(end);
        if (end === 'posted') expect(poster.posts.map((post) => post.message)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
      }),
      { numRuns: 60 },
    );
  });
});
