/** A channel that refuses posts: whoever made the digest or watch is told, alone and once. */
import { describe, expect, it } from 'vitest';
import { newsroomHouse } from '../../fakes/newsroom-house.ts';

const REFUSED = { kind: 'refused', why: 'Discord says: Missing Access' } as const;
const LINE = 'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.';

function house(refusing: (channel: string) => boolean) {
  return newsroomHouse({
    platform: 'discord',
    faultOf: (_, { channel }) => (refusing(channel) ? REFUSED : undefined),
  });
}

describe('a channel that refuses posts', () => {
  it('pauses the digest and tells its owner once, with what to type', async () => {
    const { addDigest, newsroom, poster, briefs, at, digests } = house((channel) => channel === 'discord:11');
    await addDigest({ channel: 'discord:11', owner: 'discord:@7', topic: 'venezuela' });
    at('2026-11-21T09:00:10.000Z');
    for (let minute = 0; minute < 5; minute += 1) await newsroom.tick();
    expect(poster.posts.map(({ channel }) => channel)).toEqual(['discord:@7']);
    expect(briefs()[0]).toMatchObject({
      title: 'Your digest d1 is paused',
      notices: [
        'd1 on venezuela cannot be posted in discord:11: Discord says: Missing Access',
        'Once that is mended, type there /digest resume d1: the next edition covers the time since the last one.',
      ],
    });
    at('2026-11-22T09:00:10.000Z');
    await newsroom.tick();
    expect(poster.posts).toHaveLength(1);
    // Refused once more after it was resumed: told once more.
    const { pausedWhy: _, ...digest } = (await digests.digest('d1')) ?? ({} as never);
    const resumed = { ...digest, state: 'active' as const, nextSlot: '2026-11-23T09:00:00.000Z' };
    await digests.changeDigest(resumed, { actor: 'Ana', at: '2026-11-22T10:00:00.000Z', what: 'resumed it' });
    at('2026-11-23T09:00:10.000Z');
    await newsroom.tick();
    expect(poster.posts.map(({ channel }) => channel)).toEqual(['discord:@7', 'discord:@7']);
    expect((await digests.deliveries({ of: 'd1' }, 9)).map(({ state }) => state)).toEqual(['refused', 'refused']);
  });

  it('pauses a watch as well', async () => {
    const { digests, newsroom, take, briefs, clock } = house((channel) => channel === 'discord:11');
    await digests.addWatch({
      ...{ workspace: 'w', channel: 'discord:11', owner: 'discord:@7', topic: 'venezuela', state: 'active' },
      ...{ createdAt: clock.now(), createdBy: 'Ana', cursor: 0, cooldownHours: 6 },
    });
    await take({ name: 'a', title: 'Eight warships sail', raw: LINE });
    await newsroom.afterFiling();
    await newsroom.tick();
    expect(briefs().map(({ title, notices }) => [title, notices[1]])).toEqual([
      ['Your watch w1 is paused', 'Once that is mended, remove it there and add it again: /watch remove w1.'],
    ]);
  });

  it('goes on with the rest where its owner cannot be told either, and asks nobody again', async () => {
    const { addDigest, newsroom, poster, at, digests } = house(() => true);
    await addDigest({ channel: 'discord:11', owner: 'discord:@7' });
    at('2026-11-21T09:00:10.000Z');
    for (let minute = 0; minute < 5; minute += 1) await newsroom.tick();
    expect(poster.attempts()).toBe(2);
    expect((await digests.deliveries({}, 9)).map(({ occasion, state }) => [occasion.kind, state])).toEqual([
      ['paused', 'refused'],
      ['digest', 'refused'],
    ]);
  });

  it('says nothing to an owner whose digest was resumed meanwhile, nor into the channel that refuses', async () => {
    let isDown = false;
    const { addDigest, newsroom, poster, at, digests } = newsroomHouse({
      platform: 'discord',
      faultOf: (_, { channel }) => (channel === 'discord:11' ? REFUSED : isDown ? { kind: 'later', why: 'down' } : undefined),
    });
    await addDigest({ channel: 'discord:11', owner: 'discord:11' });
    await addDigest({ channel: 'discord:11', owner: 'discord:@7' });
    isDown = true;
    at('2026-11-21T09:00:10.000Z');
    await newsroom.tick();
    const { pausedWhy: _, ...digest } = (await digests.digest('d2')) ?? ({} as never);
    await digests.changeDigest(
      { ...digest, state: 'active' },
      { actor: 'Ana', at: '2026-11-21T09:01:00.000Z', what: 'resumed it' },
    );
    isDown = false;
    at('2026-11-21T10:00:00.000Z');
    await newsroom.tick();
    expect(poster.posts).toEqual([]);
    expect((await digests.deliveries({}, 1))[0]).toMatchObject({ occasion: { kind: 'paused', slot: 'd2' }, state: 'silent' });
  });
});
