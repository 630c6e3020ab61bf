/** `/story` by words: the best match is told, and others that may be meant are named with what to type. */
import { describe, expect, it } from 'vitest';
import { filingOf, type Report } from '../contract/filing-of.ts';
import { smallHouse } from '../fakes/small-house.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;
const STRIKE = 'Dock workers of the port stopped work over wages.';

/** Stories of one report each, the newest first. */
async function askedFor(ref: string, reports: readonly Omit<Report, 'id'>[]) {
  const { desk, store } = await smallHouse([]);
  for (const [index, report] of reports.entries())
    await store.file(filingOf({ id: `a_${index}`, storyId: `s_${index}`, at: day(20 - index), ...report }));
  const { title, notices } = await desk.story({ ref });
  return { title, others: notices.filter((notice) => notice.startsWith('Also: ')) };
}

describe('/story by words', () => {
  it('names up to three others that fit about as well, in the order in which it would tell them', async () => {
    const titles = [
      'Port strike begins',
      'Port strike in Guyana',
      'Port strike over wages',
      'Port strike ends',
      'Port strike again',
    ];
    const { title, others } = await askedFor(
      'port strike',
      titles.map((each) => ({ title: each, text: STRIKE })),
    );
    expect(title).toBe('Story s_0');
    expect(others).toEqual([
      'Also: /story s_1 “Port strike in Guyana”',
      'Also: /story s_2 “Port strike over wages”',
      'Also: /story s_3 “Port strike ends”',
    ]);
  });

  it('names an older one that fits better than the one that is told', async () => {
    const { title, others } = await askedFor('wages', [
      { text: STRIKE },
      { title: 'Wages rise', text: 'The port authority pays more.', at: '2024-03-01T08:00:00.000Z' },
    ]);
    expect([title, others]).toEqual(['Story s_0', ['Also: /story s_1 “Wages rise”']]);
  });

  it('names none where one is clearly the best, nor for an id', async () => {
    const reports = [
      { title: 'Port strike begins', text: STRIKE },
      { title: 'Rain in Guyana', text: `${STRIKE} The port strike goes on.` },
    ];
    expect(await askedFor('port strike', reports)).toEqual({ title: 'Story s_0', others: [] });
    expect(
      await askedFor(
        's_1',
        [reports[0], reports[0]].flatMap((report) => report ?? []),
      ),
    ).toEqual({ title: 'Story s_1', others: [] });
  });

  it('counts how often a name is in it: one that is named in passing is not meant', async () => {
    const named = { names: { 've-caracas': 'Caracas' } };
    const often = 'Caracas sent ships. Caracas asked for talks. Caracas waits. Caracas said so on Monday. Caracas is far.';
    const { title, others } = await askedFor('caracas', [
      { title: 'Caracas sends ships', text: often, ...named },
      { title: 'Caracas asks for talks', text: often, ...named },
      { title: 'Rain', text: 'It rained on the coast, and in Caracas.', ...named },
    ]);
    expect([title, others]).toEqual(['Story s_0', ['Also: /story s_1 “Caracas asks for talks”']]);
  });

  it('cuts a long title, and makes no address in it one that can be pressed', async () => {
    const long = `Port strike: see https://evil.example/now ${'and then some more '.repeat(5)}`;
    const { others } = await askedFor('port strike', [
      { title: 'Port strike', text: STRIKE },
      { title: long, text: STRIKE },
    ]);
    expect(others).toEqual(['Also: /story s_1 “Port strike: see hxxps://evil.example/now and then some more…”']);
  });
});
