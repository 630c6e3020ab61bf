import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/core/asker.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import { CLOSED_DAYS } from '../../src/core/brief/story-course.ts';
import type { IncomingPage } from '../../src/ports.ts';
import { filingOf } from '../contract/filing-of.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const STRIKE = `Dock workers at the port of Georgetown in Guyana stopped work on Monday over unpaid wages, and forty ships with rice and fuel are
waiting off the Demerara river. The union said that nobody would return before the port authority pays three months of overtime.`;
const OTHER_WORDS = `Forty ships are waiting off the Demerara river after dock workers stopped work at the port of Georgetown, Guyana, on Monday. Their
union wants three months of unpaid overtime wages from the port authority before anybody returns.`;
const TALKS = `The port authority of Georgetown in Guyana met the union of the striking dock workers for the first time on Wednesday. A mediator, Eileen
Persaud, proposed to pay the three months of overtime wages in two parts; the forty ships on the Demerara river are still waiting.`;

interface Printed extends Partial<IncomingPage> {
  readonly raw: string;
  readonly daysAgo: number;
}

/** Reports that are one story whatever the placer makes of them: what is shown is looked at here, and not how they were joined. */
async function storyOf(reports: readonly Printed[]) {
  const named = reports.map((report, index) =>
    page({ name: `https://news.example/${index}`, outletId: `paper-${index}`, ...report }),
  );
  const house = await smallHouse(named);
  const rows = await house.store.reports({ limit: 50 });
  return { ...house, storyIds: new Set(rows.map(({ storyId }) => storyId)) };
}

function timelineOf({ blocks }: Brief) {
  return blocks.flatMap((block) => (block.kind === 'timeline' ? block.entries : []));
}

describe('/story', () => {
  it('counts outlets, owners and wire copies: two outlets with texts of one agency are one owner', async () => {
    const { desk, storyIds } = await storyOf([
      { raw: `Georgetown, 19 nov (EFE).- ${STRIKE}`, daysAgo: 2, outletId: 'herald' },
      { raw: `Georgetown, 19 nov (EFE).- ${OTHER_WORDS}`, daysAgo: 2, outletId: 'morning-post' },
      { raw: `The Courier asked around. ${TALKS}`, daysAgo: 1, outletId: 'courier' },
    ]);
    expect(storyIds.size).toBe(1);
    const told = await desk.story({ ref: 'demerara' });
    expect(told.notices[0]).toBe('3 outlets (The Herald, morning-post, The Courier), 2 owners, 2 wire copies (efe).');
    expect(timelineOf(told).map(({ notes }) => notes)).toEqual([['text of efe'], ['text of efe'], undefined]);
  });

  it('tells whose text it is in /why, with the words that say so', async () => {
    const { desk } = await storyOf([{ raw: `GEORGETOWN, Guyana (AP) — ${STRIKE}`, daysAgo: 2, outletId: 'herald' }]);
    const { blocks } = await desk.why('https://news.example/0', LOCAL);
    const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(rows.find(({ label }) => label === 'origin')?.value).toContain('its dateline says so: “GEORGETOWN, Guyana (AP) —”');
  });

  it('puts copies with what they are copies of, each with its source', async () => {
    const { desk } = await storyOf([
      { raw: STRIKE, daysAgo: 3 },
      { raw: STRIKE, daysAgo: 2 },
      { raw: TALKS, daysAgo: 2 },
    ]);
    const told = await desk.story({ ref: 'demerara' });
    expect(timelineOf(told).map(({ notes }) => notes)).toEqual([['1 copy [2]'], undefined]);
    expect(told.sources.map(({ articleId }) => articleId)).toHaveLength(3);
    expect(told.notices[0]).toMatch(/, 1 copy\.$/);
  });

  it('marks what came in lately, and tells just that when asked', async () => {
    const { desk, store } = await smallHouse([]);
    const seen = (id: string, hour: string, text: string) =>
      store.file(
        filingOf({ id, storyId: 's_1', at: `2026-11-21T${hour}:00:00.000Z`, firstSeenAt: `2026-11-21T${hour}:05:00.000Z`, text }),
      );
    const more = 'The mayor closed three schools near the harbour for the whole week.';
    await store.file(
      filingOf({
        id: 'a_1',
        storyId: 's_1',
        at: '2026-11-19T08:00:00.000Z',
        firstSeenAt: '2026-11-19T08:05:00.000Z',
        text: STRIKE,
      }),
    );
    expect((await desk.story({ ref: 's_1' })).notices.join(' ')).not.toContain('New');
    await seen('a_2', '09', `${STRIKE}\n${more}`);
    const told = await desk.story({ ref: 's_1' });
    expect(told.notices).toContain('New in the last 24 h: 1 of 2 reports. Just what is new in them: /story s_1 since:24h');
    expect(timelineOf(told).map(({ notes }) => notes)).toEqual([undefined, ['new']]);
    const news = await desk.story({ ref: 's_1', since: '2026-11-20T00:00:00.000Z' });
    expect(news.notices).toContain('Came in since 20 Nov 2026: 1 of 2 reports.');
    expect(news.blocks.at(-1)).toMatchObject({ kind: 'story', isUpdate: true, asked: 1, reports: 2, claims: [{ text: more }] });
    expect((await desk.story({ ref: 's_1', since: '2026-11-01T00:00:00.000Z' })).notices).toContain(
      'All of it came in since 1 Nov 2026.',
    );
    const none = await desk.story({ ref: 's_1', since: '2026-11-21T12:00:00.000Z' });
    expect(none.notices).toContain('Nothing came in since 21 Nov 2026; all of it is shown.');
    expect(none.blocks.at(-1)).not.toHaveProperty('isUpdate');
  });

  it('of a long story shows how it began and how it stands, and how many reports lie between', async () => {
    const { desk, store } = await smallHouse([]);
    const day = (n: number) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString();
    for (let n = 0; n < 40; n += 1) await store.file(filingOf({ id: `a_${n}`, title: `Day ${n}`, storyId: 's_1', at: day(n) }));
    const entries = timelineOf(await desk.story({ ref: 's_1' }));
    expect(entries.map(({ headline }) => headline.text)).toEqual(
      [0, 1, 2, ...Array.from({ length: 17 }, (_, n) => 23 + n)].map((n) => `Day ${n}`),
    );
    expect(entries.map(({ notes }) => notes?.[0])[3]).toBe('after 20 reports that are not listed');
  });

  it('answers with the story that it became part of, by any id, and says so', async () => {
    const { desk, store } = await smallHouse([]);
    for (const n of [1, 2]) await store.file(filingOf({ id: `a_${n}`, storyId: `s_${n}` }));
    const last = filingOf({ id: 'a_3', storyId: 's_1' });
    const changes = [{ kind: 'merged', storyId: 's_2', mergedInto: 's_1', reason: 'one event' }] as const;
    await store.file({ ...last, placement: { ...last.placement, changes } });
    expect((await desk.story({ ref: 's_2' })).notices[0]).toBe('s_2 became part of s_1.');
    for (const ref of ['s_1', 's_2', 'a_2']) expect((await desk.story({ ref })).title).toBe('Story s_1');
  });

  it('names the stories that have to do with it, and says what they share; each names the other', async () => {
    const arrest = `Police in Georgetown, Guyana, arrested the union leader Eileen Persaud on Friday after dock workers blocked the port. The dock
workers have not been paid overtime wages for three months, and forty ships are waiting off the Demerara river.`;
    const flood =
      'Heavy rain flooded the rice fields of Berbice in Guyana. The harvest of two villages is lost, farmers said on Friday.';
    const { desk, store } = await smallHouse([]);
    const names = { gy: 'Guyana' };
    const day = (n: number) => `2026-11-${n}T08:00:00.000Z`;
    await store.file(filingOf({ id: 'a_1', storyId: 's_1', title: 'Port at a standstill', text: STRIKE, at: day(12), names }));
    await store.file(
      filingOf({ id: 'a_2', storyId: 's_2', title: 'Police hold union leader', text: arrest, at: day(18), names }),
    );
    await store.file(filingOf({ id: 'a_3', storyId: 's_3', title: 'Rice fields under water', text: flood, at: day(18), names }));
    const related = async (ref: string) => {
      const { blocks } = await desk.story({ ref });
      return blocks.flatMap((block) => (block.kind === 'related' ? block.stories : []));
    };
    expect(await related('s_1')).toMatchObject([
      { storyId: 's_2', headline: { text: 'Police hold union leader' }, reason: 'same place: Guyana' },
    ]);
    expect(await related('s_2')).toMatchObject([{ storyId: 's_1', reason: 'same place: Guyana' }]);
    expect(await related('s_3')).toEqual([]);
  });

  it('says after how many quiet days it was revived, and for how long it has been quiet', async () => {
    const { desk } = await storyOf([
      { raw: STRIKE, daysAgo: 30 },
      { raw: OTHER_WORDS, daysAgo: 21 },
      { raw: TALKS, daysAgo: 20 },
    ]);
    const told = await desk.story({ ref: 'demerara' });
    expect(told.notices).toContain('Revived after 9 quiet days.');
    expect(told.notices).toContain('Quiet since 1 Nov 2026 (20 days).');
    expect(timelineOf(told).map(({ notes }) => notes)).toEqual([undefined, ['after 9 quiet days'], undefined]);
  });

  it('is closed once nothing but a copy could join it', async () => {
    const { desk } = await storyOf([{ raw: STRIKE, daysAgo: CLOSED_DAYS + 1 }]);
    expect((await desk.story({ ref: 'demerara' })).notices).toContain(
      `Closed: no report since 6 Oct 2026 (${CLOSED_DAYS + 1} days).`,
    );
  });
});
