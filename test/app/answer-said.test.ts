import { describe, expect, it } from 'vitest';
import type { SayingsBlock } from '../../src/core/brief/block.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const HEARING =
  'Secretary of State Marco Rubio spoke about Venezuela on Tuesday. “We will never recognize that government in Caracas,” Rubio said. ' +
  'He added that talks on oil would go on in Guyana.';
const REPRINT =
  'Marco Rubio spoke to reporters. “We will never recognize that government in Caracas,” Rubio said, before he left.';
const OTHER = '“The border of Guyana is not for sale,” Delcy Rodríguez said on Monday in Caracas.';

const blocksOf = (brief: Brief) => brief.blocks.filter((block): block is SayingsBlock => block.kind === 'sayings');
const textsOf = (brief: Brief) => blocksOf(brief).flatMap((block) => block.sayings.map((saying) => saying.text));

describe('/said', () => {
  const house = smallHouse([
    page({ raw: HEARING, daysAgo: 2, outletId: 'wire' }),
    page({ raw: REPRINT, daysAgo: 1, outletId: 'herald' }),
    page({ raw: OTHER, daysAgo: 3 }),
  ]);

  it('merges the same statement in several outlets and names every source', async () => {
    const { desk } = await house;
    const brief = await desk.said({ who: 'rubio', kind: 'direct' });
    const [block] = blocksOf(brief);
    expect(textsOf(brief)).toHaveLength(1);
    expect(block?.sayings[0]).toMatchObject({ speaker: 'Marco Rubio', speakerId: 'marco-rubio', source: 1, alsoIn: [2] });
    expect(brief.sources.map((source) => source.outlet)).toEqual(['The Herald', 'The Wire']);
  });

  it.each([
    ['“The talks in Caracas,” Marco Rubio said, “were over before they began.”', 1],
    ['“The talks in Caracas,” Marco Rubio said on Tuesday in Miami, “were over. Nobody should wait for more.”', 1],
    // A new sentence, and a second verb: two statements.
    ['“The talks in Caracas were over,” Marco Rubio said. “Nobody should wait for more.”', 2],
    ['“The talks in Caracas were over,” Marco Rubio said, adding: “Nobody should wait for more.”', 2],
  ])('shows a sentence that the verb breaks in two as the source prints it: %s', async (raw, statements) => {
    const { desk, store } = await smallHouse([page({ raw: `${raw} Ships waited outside the port of Georgetown.`, daysAgo: 1 })]);
    const brief = await desk.said({ who: 'rubio' });
    expect(textsOf(brief)).toHaveLength(statements);
    if (statements === 1) expect(textsOf(brief)).toEqual([raw]);
    for (const { articleId, start, end, text } of blocksOf(brief).flatMap(({ sayings }) => sayings))
      expect((await store.articles([articleId]))[0]?.text.slice(start, end)).toBe(text);
  });

  it('knows a sentence that one outlet breaks in two and another does not for the same', async () => {
    const { desk } = await smallHouse([
      page({ raw: '“The talks in Caracas,” Marco Rubio said on Tuesday in Miami, “were over.”', daysAgo: 2, outletId: 'wire' }),
      page({ raw: '“The talks in Caracas were over,” Marco Rubio said.', daysAgo: 1, outletId: 'herald' }),
    ]);
    const [block] = blocksOf(await desk.said({ who: 'rubio' }));
    expect(block?.sayings).toHaveLength(1);
    expect(block?.sayings[0]).toMatchObject({ alsoIn: [2] });
    expect(block?.sayings[0]?.variants).toBeUndefined();
  });

  it('tells who printed it first, how many publishers carry it, and where it is worded differently', async () => {
    const worded = (name: string, words: string) => `Marco Rubio spoke about Venezuela in ${name}. “${words},” Rubio said.`;
    const { desk } = await smallHouse([
      page({
        raw: worded('Miami', 'We will never recognize that illegitimate government in Caracas or talk oil with criminals today'),
        daysAgo: 3,
        outletId: 'wire',
      }),
      page({
        raw: worded('Tampa', 'We will never recognize this illegitimate government in Caracas or talk oil with criminals'),
        daysAgo: 2,
        outletId: 'herald',
      }),
      page({
        raw: worded('Doral', 'that illegitimate government in Caracas or talk oil with criminals'),
        daysAgo: 1,
        outletId: 'courier',
      }),
    ]);
    const brief = await desk.said({ who: 'rubio' });
    const [saying, ...others] = blocksOf(brief).flatMap((block) => block.sayings);
    const outletOf = (number: number | undefined) => brief.sources.find((source) => source.number === number)?.outlet;
    expect(others).toEqual([]);
    expect(saying?.text).toContain('criminals today');
    expect(saying?.owners).toBe(2);
    expect(outletOf(saying?.firstSource)).toBe('The Wire');
    expect(saying?.variants?.map(({ text, source }) => [text.includes('this illegitimate'), outletOf(source)])).toEqual([
      [true, 'The Herald'],
    ]);
  });

  it('reads an office as whoever holds it, and says so; one that it does not know as words', async () => {
    const { desk } = await house;
    for (const who of ['the secretary of state', 'Secretary of State']) {
      const brief = await desk.said({ who, kind: 'direct' });
      expect(brief.title).toBe('Marco Rubio: statements');
      expect(brief.notices).toEqual(['Read as Marco Rubio, Secretary of State.']);
      expect(textsOf(brief)).toHaveLength(1);
    }
    expect((await desk.said({ who: 'the foreign minister' })).title).toBe('“the foreign minister”: statements');
  });

  it('keeps to the subject that is asked for', async () => {
    const { desk } = await house;
    const about = textsOf(await desk.said({ about: 'guyana' }));
    expect(about.some((text) => text.includes('not for sale'))).toBe(true);
    expect(about.some((text) => text.includes('never recognize'))).toBe(false);
  });

  it('groups by speaker where nobody is asked for', async () => {
    const { desk } = await house;
    const brief = await desk.said({});
    expect(blocksOf(brief).map((block) => block.heading)).toEqual(['Marco Rubio', 'Delcy Rodríguez']);
  });

  it('keeps to the dates that are asked for', async () => {
    const { desk } = await house;
    expect(textsOf(await desk.said({ until: '2026-11-19T00:00:00.000Z' })).every((text) => text.includes('not for sale'))).toBe(
      true,
    );
  });

  it('says honestly that there is nothing, and who is held', async () => {
    const { desk } = await house;
    const brief = await desk.said({ who: 'rubbio' });
    expect(brief.blocks).toEqual([]);
    expect(brief.notices[0]).toMatch(/^No statement of “rubbio” found\. Searched all \d+ statements held\.$/);
    expect(brief.notices[1]).toBe('Speakers held: Marco Rubio, Delcy Rodríguez.');
    // A name that is near has not spoken for that.
    expect((await desk.said({ who: 'bruno rodrigez' })).notices.slice(1)).toEqual([
      'Closest known names: Bruno Rodríguez.',
      'Speakers held: Marco Rubio, Delcy Rodríguez.',
    ]);
  });

  it.each([
    ['rubio about guyana', undefined, 'Type: /said rubio about:guyana'],
    ['Rubio sobre el Cartel de los Soles', undefined, 'Type: /said Rubio about:"el Cartel de los Soles"'],
    ['Rubio and Delcy Rodríguez', 'oil', 'Type: /said Rubio about:oil or /said Delcy Rodríguez about:oil'],
    ['rodríguez, rubio', undefined, 'One name at a time. Type: /said rodríguez or /said rubio'],
  ])('does not say that nobody said anything where more than a name was typed: %s', async (who, about, typed) => {
    const { desk } = await house;
    await expect(desk.said({ who, ...(about === undefined ? {} : { about }) })).rejects.toThrow(typed);
  });

  it('leads to what it does not show: by a day, or where nothing is dated by what narrows it', async () => {
    const statements = (day: number) =>
      Array.from({ length: 9 }, (_, n) => `“Bridge ${day} of road ${n} is closed,” Marco Rubio said in ${n + 1} words.`).join(
        '\n\n',
      );
    const { desk } = await smallHouse([1, 2, 3].map((day) => page({ raw: statements(day), daysAgo: day })));
    const { notices } = await desk.said({ who: 'rubio' });
    expect(notices).toEqual([
      'Showing the newest 25 of 27 statements. Older ones: until:2026-11-18; narrow with about: or kind:',
    ]);
    const [back] = (await desk.said({ who: 'rubio', until: '2026-11-19T00:00:00.000Z' })).blocks;
    expect(back).toMatchObject({ kind: 'sayings', sayings: { length: 9 } });
    const undated = await smallHouse([1, 2, 3].map((day) => page({ raw: statements(day) })));
    expect((await undated.desk.said({ who: 'rubio', about: 'bridge' })).notices).toEqual([
      'Showing the newest 25 of 27 statements. Narrow with kind:',
    ]);
  });

  it('tells what there is outside of the dates or the kind that were asked for', async () => {
    const { desk } = await house;
    const late = await desk.said({ who: 'rubio', since: '2026-11-21T00:00:00.000Z' });
    expect(late.blocks).toEqual([]);
    expect(late.notices[0]).toMatch(/^No statement of Marco Rubio since 21 Nov 2026 found\. Searched all \d+ statements held\.$/);
    expect(late.notices.slice(1)).toEqual(['Without since: there are 2, the latest of 20 Nov 2026.']);
    const reported = await desk.said({ who: 'delcy rodríguez', kind: 'indirect', until: '2026-12-01T00:00:00.000Z' });
    expect(reported.notices[0]).toMatch(/^No reported statement of Delcy Rodríguez until 30 Nov 2026 found\./);
    expect(reported.notices.slice(1)).toEqual(['Without until: and kind: there is 1, of 18 Nov 2026.']);
  });

  it('says that what it holds on the matter is undated, where a window was asked for', async () => {
    const { desk } = await smallHouse([page({ raw: OTHER })]);
    const { notices } = await desk.said({ about: 'guyana', since: '2026-08-01T00:00:00.000Z' });
    expect(notices.slice(1)).toEqual(['Without since: there is 1, its date not stated.']);
  });

  it('puts no name to a statement whose speaker is unclear', async () => {
    const { desk } = await smallHouse([
      page({
        raw: 'There was noise in the hall. “Nobody here will sign this paper today or tomorrow.” The lights went out.',
        daysAgo: 1,
      }),
    ]);
    const [block] = blocksOf(await desk.said({}));
    expect(block?.heading).toBe('Speaker unclear');
    expect(block?.sayings.every((saying) => saying.speaker === undefined && saying.speakerId === undefined)).toBe(true);
    expect(blocksOf(await desk.said({ who: 'rubio' }))).toEqual([]);
  });
});
