/** An edition of two messages of which only the first arrived. */
import { describe, expect, it } from 'vitest';
import { newsroomHouse, saidIn } from '../../fakes/newsroom-house.ts';

const NEWS = [
  [
    'a',
    'Eight warships sail towards Venezuela',
    'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
  ],
  [
    'b',
    'Flood closes the main road in Guyana',
    'Heavy rain closed the main coastal road of Guyana for the second time this month, the ministry of works said.',
  ],
] as const;

describe('an edition whose second message failed', () => {
  it.each([
    ['refused', { kind: 'refused', why: 'Missing Access' }],
    ['lost', 'lost'],
  ] as const)(
    '%s: what stood in it is told by the next one, with what arrived left out, and the next one says so',
    async (_, fault) => {
      let isBroken = true;
      const house = newsroomHouse({
        canFind: false,
        partsOf: (brief) =>
          brief.blocks.length < 2
            ? [{ message: { brief: brief as unknown as Record<string, unknown> } }]
            : brief.blocks.map((block) => ({
                message: { brief: { ...brief, blocks: [block] } as unknown as Record<string, unknown> },
                stories: block.kind === 'story' ? [block.storyId] : [],
              })),
        faultOf: (attempt) => (isBroken && attempt === 1 ? fault : undefined),
      });
      const digest = await house.addDigest();
      house.at('2026-11-20T18:00:00.000Z');
      for (const [name, title, raw] of NEWS) await house.take({ name, title, raw });
      house.at('2026-11-21T09:00:10.000Z');
      for (let minute = 0; minute < 3; minute += 1) {
        await house.newsroom.tick();
        house.at(`2026-11-21T09:0${minute + 2}:10.000Z`);
      }
      isBroken = false;
      const arrived = saidIn(house.briefs()[0]).map(([headline]) => headline);
      expect([house.poster.posts.length, arrived.length]).toEqual([1, 1]);
      const { pausedWhy: __, ...now } = (await house.digests.digest(digest.id)) ?? digest;
      const resumed = { ...now, state: 'active' as const, nextSlot: '2026-11-22T09:00:00.000Z' };
      await house.digests.changeDigest(resumed, { actor: 'Ana', at: house.clock.now(), what: 'resumed it' });
      house.at('2026-11-22T09:00:10.000Z');
      await house.newsroom.tick();
      const next = house.briefs().at(-1);
      const told = saidIn(next).map(([headline]) => headline);
      expect([...arrived, ...told].sort()).toEqual(NEWS.map(([, title]) => title).sort());
      expect(next?.notices).toContain('The edition before did not arrive whole here; what is missing of it is told here.');
    },
  );
});
