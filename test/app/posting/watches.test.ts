/** A watch speaks up at once, once for each story. */
import { describe, expect, it } from 'vitest';
import type { NewWatch } from '../../../src/ports/digests.ts';
import { filingOf } from '../../contract/filing-of.ts';
import { newsroomHouse, saidIn } from '../../fakes/newsroom-house.ts';
import { firstReport, furtherReport, NEWS, SECOND, WATCH } from './warships.ts';

const ON_TERMINAL = { ...WATCH, channel: 'terminal' };
const OUTLETS = ['herald', 'wire', 'courier'] as const;
const report = (outletId: (typeof OUTLETS)[number], fresh: string, title?: string) =>
  outletId === 'herald' ? firstReport(fresh, title) : furtherReport(outletId, fresh, title);

async function house(fields: Partial<NewWatch> = {}) {
  const made = newsroomHouse();
  const watch = await made.digests.addWatch({ ...ON_TERMINAL, cursor: await made.digests.lastFiling(), ...fields });
  return { ...made, watch };
}

describe('a watch', () => {
  it('ten outlets on one event make one post, which is edited as more comes in', async () => {
    const { take, newsroom, poster, briefs, digests, at } = await house();
    await take({ name: 'a', ...report('herald', NEWS[0]) });
    await newsroom.afterFiling();
    expect(briefs().map((brief) => [brief.title, saidIn(brief).length])).toEqual([['Watch: venezuela', 1]]);
    for (const [index, outletId] of OUTLETS.entries()) {
      at(`2026-11-20T13:0${index}:00.000Z`);
      for (const n of [0, 1, 2])
        await take({ name: `${outletId}-${n}`, ...report(outletId, NEWS[index] ?? '', `Warships (${n})`) });
      await newsroom.afterFiling();
    }
    expect(poster.posts).toHaveLength(1);
    expect(poster.edits.length).toBeGreaterThan(0);
    const last = poster.edits.at(-1);
    expect(last?.receipt).toEqual(poster.posts[0]?.receipt);
    expect(JSON.stringify(last?.message)).toContain('We will not be intimidated');
    // What the edit said is told as well: a digest does not repeat it.
    expect((await digests.toldSince('terminal', '2026', 99)).some(({ text }) => text.includes('intimidated'))).toBe(true);
  });

  it('says nothing of what was there before it was made, and of what does not match', async () => {
    const made = newsroomHouse();
    await made.take({ name: 'old', ...report('herald', NEWS[0]) });
    await made.digests.addWatch({ ...ON_TERMINAL, cursor: await made.digests.lastFiling() });
    await made.take({
      name: 'other',
      title: 'Rain',
      raw: 'Heavy rain closed the coastal road of Guyana for the second time this month.',
    });
    await made.newsroom.afterFiling();
    await made.newsroom.tick();
    expect(made.poster.posts).toEqual([]);
  });

  it('after the cooldown something new is a post of its own, marked as an update', async () => {
    const { take, newsroom, poster, briefs, at } = await house();
    await take({ name: 'a', ...report('herald', NEWS[0]) });
    await newsroom.afterFiling();
    at('2026-11-20T19:00:00.000Z');
    await take({ name: 'b', ...report('wire', NEWS[1], 'Venezuela answers after eight warships sail') });
    await newsroom.afterFiling();
    expect([poster.posts.length, poster.edits.length]).toEqual([2, 0]);
    expect(saidIn(briefs()[1])[0]?.[0]).toBe('Update: Venezuela answers after eight warships sail');
    expect(JSON.stringify(briefs()[1]?.blocks)).not.toContain(SECOND);
  });

  it('waits in quiet hours, and says nothing afterwards of what a digest has said meanwhile', async () => {
    const quiet = { from: 0, to: 8 * 60, timeZone: 'America/Bogota' };
    const { take, newsroom, poster, at, digests, addDigest } = await house({ quiet });
    at('2026-11-21T08:00:00.000Z');
    await take({ name: 'a', ...report('herald', NEWS[0]) });
    await newsroom.afterFiling();
    expect(poster.posts).toEqual([]);
    at('2026-11-21T13:00:00.000Z');
    await newsroom.tick();
    expect(poster.posts).toHaveLength(1);
    at('2026-11-22T07:00:00.000Z');
    await addDigest({ nextSlot: '2026-11-22T09:00:00.000Z', cursor: await digests.lastFiling() });
    await take({
      name: 'b',
      title: 'Guyana and Venezuela meet',
      raw: `Guyana and Venezuela will meet in Georgetown next week to talk about the river border.\n\n${NEWS[1]}`,
    });
    await newsroom.afterFiling();
    at('2026-11-22T09:00:00.000Z');
    await newsroom.tick();
    at('2026-11-22T14:00:00.000Z');
    await newsroom.tick();
    expect(poster.posts.map(({ message }) => (message.brief as unknown as { title: string }).title)).toEqual([
      'Watch: venezuela',
      'Digest',
    ]);
  });

  it('many stories at once are one post', async () => {
    const { store, newsroom, poster, briefs, clock } = await house();
    const reports = [
      'Oil workers in Maracaibo began a strike over unpaid wages, and Venezuela shut two of its refineries.',
      'A measles outbreak spread along the Orinoco, and Venezuela asked for four hundred thousand doses of vaccine.',
      'The football federation named a new coach for the women of Venezuela, who play Chile in the autumn cup.',
      'Archaeologists found rock carvings that are four thousand years old in the highlands of Venezuela.',
      'Cocoa growers expect a record harvest in Venezuela this season, after heavy rain in every valley of the coast.',
    ];
    const [at, firstSeenAt] = [clock.now(), clock.now()];
    for (const [index, text] of reports.entries())
      await store.file(filingOf({ id: `a_${index}`, text, storyId: `s_${index}`, at, firstSeenAt }));
    await newsroom.afterFiling();
    expect(poster.posts).toHaveLength(1);
    expect(saidIn(briefs()[0]).length).toBeGreaterThan(3);
  });
});
