/** Two people, or two processes, ask for an edition of one digest in the same moment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerDigestNow } from '../../src/app/standing/answer-digest-now.ts';
import type { StandingTools } from '../../src/app/standing/standing-tools.ts';
import { type NewsroomHouseOptions, newsroomHouse, saidIn } from '../fakes/newsroom-house.ts';

const NEWS = {
  name: 'a',
  title: 'Eight warships sail',
  raw: 'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
};
const ALREADY = 'An edition was on its way already. Edition e1';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

function open(options: NewsroomHouseOptions = {}) {
  const house = newsroomHouse(options);
  ends.push(house.close);
  const standing: StandingTools = { ...house.newsroom.tools, deliver: house.newsroom.deliver };
  /** What whoever asks is told first. */
  const ask = async (tools: Partial<StandingTools> = {}) => {
    const digest = await house.digests.digest('d1');
    if (digest === undefined) throw new Error('no digest');
    const { notices } = await answerDigestNow(digest, { ...standing, ...tools });
    return notices[0] ?? '';
  };
  return { ...house, ask };
}

describe('an edition that two ask for', () => {
  it('is posted once, and both are told of it: two people, a millisecond apart', async () => {
    const house = open();
    await house.addDigest();
    await house.take(NEWS);
    const first = house.ask({ clock: { now: () => '2026-11-20T12:00:00.000Z' } });
    const second = house.ask({ clock: { now: () => '2026-11-20T12:00:00.001Z' } });
    const told = (await Promise.all([first, second])).sort();
    expect(told).toEqual([
      expect.stringContaining(`${ALREADY} is posted. /digest show e1`),
      expect.stringMatching(/^Edition e1 is posted\./),
    ]);
    expect(house.briefs().map(saidIn)).toEqual([[[NEWS.title, NEWS.raw]]]);
    expect(house.briefs()[0]?.notices.join(' ')).not.toContain('did not come');
  });

  it('is posted once where two processes on one database are asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sitrep-now-'));
    ends.push(() => rm(folder, { recursive: true }));
    const path = join(folder, 'sitrep.db');
    const [one, other] = [open({ path, holder: 'one' }), open({ path, holder: 'other' })];
    ends.reverse();
    await one.addDigest();
    await one.take(NEWS);
    other.at('2026-11-20T12:00:00.001Z');
    const told = await Promise.all([one.ask(), other.ask()]);
    expect(told.filter((answer) => answer.startsWith(ALREADY))).toHaveLength(1);
    expect([...one.briefs(), ...other.briefs()].map(saidIn)).toEqual([[[NEWS.title, NEWS.raw]]]);
  });

  it('is posted once where it is all posted between the look of the second and its edition', async () => {
    const house = open();
    await house.addDigest();
    await house.take(NEWS);
    const first = house.ask();
    const second = house.ask({
      clock: { now: () => '2026-11-20T12:00:00.001Z' },
      digests: {
        ...house.digests,
        claim: async (claim) => {
          await first;
          house.at('2026-11-20T12:00:00.001Z');
          return house.digests.claim(claim);
        },
      },
    });
    expect(await second).toBe('Nothing is posted, because nothing is new. /digest preview d1 lists what is left out.');
    expect(house.briefs().map(saidIn)).toEqual([[[NEWS.title, NEWS.raw]]]);
  });

  it('waits with the one that waits already, and says why', async () => {
    const house = open({ faultOf: () => ({ kind: 'later', why: 'Discord says: 503' }) });
    await house.addDigest();
    await house.take(NEWS);
    await house.ask();
    house.at('2026-11-20T12:00:01.000Z');
    expect(await house.ask()).toContain(`${ALREADY} is on its way (Discord says: 503).`);
    expect(await house.digests.deliveries({ of: 'd1' }, 9)).toHaveLength(1);
  });
});
