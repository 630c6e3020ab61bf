/** What a digest, watch or mute is on was readable when it was typed, and asks for what is not known any more. */
import { describe, expect, it } from 'vitest';
import { newsroomHouse, saidIn } from '../../fakes/newsroom-house.ts';

const NEWS = {
  name: 'a',
  title: 'Eight warships sail',
  raw: 'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
};
const GONE = 'venezuela outlet=gazette';
const WHY = 'No outlet is known as gazette. Type outlet=reuters';
const OWNED = { channel: 'terminal', owner: 'terminal:@7', topic: GONE };

describe('a topic that can no longer be read', () => {
  it.each([
    ['whoever made it', OWNED, 'terminal:@7'],
    ['the channel, where nobody is known to have made it', { topic: GONE }, 'terminal'],
  ])('pauses its digest, and tells %s once', async (_, fields, whom) => {
    const { addDigest, newsroom, at, poster, briefs, digests, feeds } = newsroomHouse();
    await addDigest(fields);
    at('2026-11-21T09:00:10.000Z');
    for (let minute = 0; minute < 3; minute += 1) await newsroom.tick();
    expect(await digests.digest('d1')).toMatchObject({ state: 'paused', pausedWhy: WHY });
    expect((await digests.deliveries({ of: 'd1' }, 9)).map(({ state, why }) => [state, why])).toEqual([['refused', WHY]]);
    expect(poster.posts.map(({ channel }) => channel)).toEqual([whom]);
    expect(briefs()[0]).toMatchObject({
      title: 'Your digest d1 is paused',
      notices: [`d1 on ${GONE} cannot be posted in terminal: ${WHY}`, 'Remove it there and add it anew: /digest remove d1.'],
    });
    const [change] = await feeds.changes('w', 1);
    expect(change?.what).toBe(`paused the digest d1: what it is on can no longer be read (${WHY})`);
  });

  it('pauses its watch, and tells whoever made it once', async () => {
    const { digests, newsroom, take, briefs, clock } = newsroomHouse();
    await digests.addWatch({
      ...{ workspace: 'w', state: 'active', createdAt: clock.now(), createdBy: 'Ana', cursor: 0, cooldownHours: 6 },
      ...OWNED,
    });
    await take(NEWS);
    for (let minute = 0; minute < 3; minute += 1) await newsroom.tick();
    expect(await digests.watch('w1')).toMatchObject({ state: 'paused', pausedWhy: WHY });
    expect(briefs().map(({ title, notices }) => [title, notices[1]])).toEqual([
      ['Your watch w1 is paused', 'Remove it there and add it anew: /watch remove w1.'],
    ]);
  });

  it('mutes nothing, and no edition is held up by it', async () => {
    const { addDigest, digests, newsroom, take, at, briefs } = newsroomHouse();
    await addDigest();
    const mute = { channel: 'terminal', target: { kind: 'topic' as const, topic: GONE }, label: GONE, createdBy: 'Ana' };
    await digests.addMute(
      { ...mute, until: '2026-12-01T00:00:00.000Z' },
      { workspace: 'w', actor: 'Ana', at: '2026-11-20T12:00:00.000Z' },
    );
    await take(NEWS);
    at('2026-11-21T09:00:10.000Z');
    await newsroom.tick();
    expect(briefs().map(saidIn)).toEqual([[[NEWS.title, NEWS.raw]]]);
  });
});
