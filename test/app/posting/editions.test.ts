/** What a channel is told, edition after edition. */
import { describe, expect, it } from 'vitest';
import { takeOnDue } from '../../../src/app/posting/run-deliveries.ts';
import { coverageLabel, sizeLabel } from '../../../src/core/brief/labels.ts';
import { newsroomHouse, saidIn } from '../../fakes/newsroom-house.ts';

const STRIKE = {
  title: 'Eight warships sail towards Venezuela',
  outletId: 'herald',
  raw: [
    'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
    'The vessels carry four thousand marines and will patrol the southern Caribbean for several weeks.',
    '"Drug trafficking is a threat that knows no borders," Marco Rubio said in Washington.',
    'Caracas called the deployment a provocation and put its coast guard on alert along the whole coast.',
  ].join('\n\n'),
};
const NEXT_DAY = {
  title: 'Venezuela closes its airspace after warships arrive',
  outletId: 'wire',
  raw: [
    'Venezuela closed its airspace to all foreign military aircraft on Friday, a day after eight warships sailed towards its coast.',
    'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
    '"We will not be intimidated by anybody," Delcy Rodríguez said in a televised address from Caracas.',
  ].join('\n\n'),
};
const ELSEWHERE = {
  title: 'Flood closes the main road in Guyana',
  outletId: 'courier',
  raw: 'Heavy rain closed the main coastal road of Guyana for the second time this month. The ministry of works expects it to open again on Monday morning after repairs to two bridges.',
};

describe('an edition', () => {
  it('tells what came since the one before, once, and says what was checked', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ name: 'a', ...STRIKE });
    await house.take({ name: 'b', ...ELSEWHERE });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    house.at('2026-11-22T09:00:10.000Z');
    await house.newsroom.tick();
    const [first, second] = house.briefs();
    expect(saidIn(first).map(([headline]) => headline)).toEqual([STRIKE.title, ELSEWHERE.title]);
    expect(first?.notices).toEqual([
      'Covers Fri 20 Nov 2026 12:00 to Sat 21 Nov 2026 09:00 (UTC).',
      'No feeds are followed here: /feeds add.',
    ]);
    expect([saidIn(second), second?.notices.at(-1)]).toEqual([[], 'Nothing new.']);
  });

  it('tells of a known story only what is new in it, as an update', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ name: 'a', ...STRIKE });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    house.at('2026-11-21T15:00:00.000Z');
    await house.take({ name: 'c', ...NEXT_DAY });
    house.at('2026-11-22T09:00:10.000Z');
    await house.newsroom.tick();
    const stories = await house.store.counts();
    expect(stories.stories).toBe(1);
    const [, second] = house.briefs();
    expect(saidIn(second)).toEqual([
      [
        `Update: ${NEXT_DAY.title}`,
        'Venezuela closed its airspace to all foreign military aircraft on Friday, a day after eight warships sailed towards its coast.',
        '"We will not be intimidated by anybody," Delcy Rodríguez said in a televised address from Caracas.',
      ],
    ]);
  });

  it('counts alike at its head and at its stories: what is told of a story, of how many, and no copies', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    await house.take({ name: 'a', ...STRIKE });
    await house.take({ name: 'z', ...STRIKE, outletId: 'wire', title: 'Warships: eight sail' });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    house.at('2026-11-21T15:00:00.000Z');
    await house.take({ name: 'c', ...NEXT_DAY });
    house.at('2026-11-22T09:00:10.000Z');
    await house.newsroom.tick();
    const counted = house
      .briefs()
      .map(({ coverage, blocks }) => [
        coverage === undefined ? '' : coverageLabel(coverage).split(',')[0],
        ...blocks.flatMap((block) => (block.kind === 'story' ? [sizeLabel(block)] : [])),
      ]);
    expect(counted).toEqual([
      ['1 report', '1 of 2 reports, 1 publisher'],
      ['1 report', '1 of 3 reports, 2 publishers'],
    ]);
  });

  it.each([
    ['a bumped date', { name: 'a', ...STRIKE, date: { at: '2026-11-21T14:00:00.000Z', precision: 'minute', basis: 'feed' } }],
    ['an edited title', { name: 'a', ...STRIKE, title: 'Warships sail towards Venezuela (updated)' }],
    ['another copy of the wire story', { name: 'z', ...STRIKE, outletId: 'wire', title: 'Warships: eight sail' }],
    [
      'an item of an archive',
      { name: 'y', ...NEXT_DAY, date: { at: '2026-09-01T00:00:00.000Z', precision: 'day', basis: 'feed' } },
    ],
    ['what was in a feed when it was added', { name: 'x', ...NEXT_DAY, isBaseline: true }],
  ] as const)('%s is no news', async (_, page) => {
    const house = newsroomHouse();
    await house.addDigest();
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ name: 'a', ...STRIKE });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    house.at('2026-11-21T15:00:00.000Z');
    await house.take(page);
    house.at('2026-11-22T09:00:10.000Z');
    await house.newsroom.tick();
    expect(saidIn(house.briefs()[1])).toEqual([]);
  });

  it('two digests over the same data: the second repeats nothing; another channel hears it all', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    await house.addDigest({ topic: 'venezuela' });
    await house.addDigest({ topic: 'venezuela', channel: 'terminal:2' });
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ name: 'a', ...STRIKE });
    await house.take({ name: 'b', ...ELSEWHERE });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    const posts = house.poster.posts.map(({ channel }, index) => [channel, saidIn(house.briefs()[index]).length]);
    expect(posts.sort()).toEqual([
      ['terminal', 0],
      ['terminal', 2],
      ['terminal:2', 1],
    ]);
  });

  it('after an outage says which window it covers, what did not come, and how late it is', async () => {
    const house = newsroomHouse();
    await house.addDigest({ topic: 'guyana' });
    house.at('2026-11-24T11:30:00.000Z');
    await house.newsroom.tick();
    expect(house.briefs().map(({ notices }) => notices)).toEqual([
      [
        'Covers Fri 20 Nov 2026 12:00 to Tue 24 Nov 2026 11:30 (UTC).',
        '3 editions before this one did not come; this one covers them too.',
        'This edition was due Tue 24 Nov 2026 09:00 and is 2 hours 30 minutes late.',
        'No feeds are followed here: /feeds add.',
        'Nothing new on guyana.',
      ],
    ]);
  });

  it('is not posted for a digest that was removed while it waited', async () => {
    const house = newsroomHouse({ faultOf: () => ({ kind: 'later', why: 'down' }) });
    const digest = await house.addDigest();
    house.at('2026-11-21T09:00:10.000Z');
    await takeOnDue(house.posting);
    await house.digests.changeDigest(
      { ...digest, state: 'removed' },
      { actor: 'Ana', at: house.clock.now(), what: 'removed it' },
    );
    await house.newsroom.tick();
    expect([house.poster.attempts(), (await house.digests.deliveries({}, 1))[0]?.state]).toEqual([0, 'silent']);
  });

  it('of a muted story tells only what somebody says for the record', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ name: 'a', ...STRIKE });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    const [{ storyId = '' } = {}] = await house.digests.toldSince('terminal', '2026', 1);
    const mute = { channel: 'terminal', target: { kind: 'story' as const, storyId }, label: 'Eight warships', createdBy: 'Ana' };
    await house.digests.addMute(
      { ...mute, until: '2026-11-30T00:00:00.000Z' },
      { workspace: 'w', actor: 'Ana', at: house.clock.now() },
    );
    house.at('2026-11-21T15:00:00.000Z');
    await house.take({ name: 'c', ...NEXT_DAY, raw: NEXT_DAY.raw.split('\n\n').slice(0, 2).join('\n\n') });
    house.at('2026-11-22T09:00:10.000Z');
    await house.newsroom.tick();
    expect(saidIn(house.briefs()[1])).toEqual([]);
    const [edition] = await house.digests.deliveries({}, 1);
    expect(edition?.leftOut).toEqual([expect.objectContaining({ rule: 'muted', reason: 'muted: Eight warships (m1)' })]);
    house.at('2026-11-22T15:00:00.000Z');
    await house.take({
      name: 'd',
      title: 'Rodríguez: Venezuela will not be intimidated by warships',
      outletId: 'courier',
      raw: `"We will not be intimidated by anybody," Delcy Rodríguez said in a televised address from Caracas on Friday.\n\n${STRIKE.raw.split('\n\n')[0]} Venezuela closed its airspace after eight warships sailed towards its coast.`,
    });
    house.at('2026-11-23T09:00:10.000Z');
    await house.newsroom.tick();
    expect(saidIn(house.briefs()[2]).flat().join()).toContain('We will not be intimidated');
  });
});
