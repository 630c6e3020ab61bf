import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/core/asker.ts';
import { sizeLabel } from '../../src/core/brief/labels.ts';
import { filingOf } from '../contract/filing-of.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const TALKS =
  'Marco Rubio met envoys of Venezuela in Guyana on Tuesday. The talks on oil and prisoners went on for nine hours. Both sides will meet again.';
const QUAKE =
  'A strong earthquake shook the north of Guyana at dawn. Nobody was hurt in the villages along the coast, the mayor said.';
const OLD =
  'The Cartel of the Suns held a port near Caracas for a week. The navy of Venezuela took it back without a fight on Sunday.';

describe('/brief', () => {
  it('shows what is in the last seven days, and only that', async () => {
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 2 }), page({ raw: OLD, daysAgo: 30 })]);
    const brief = await desk.brief({ topic: 'venezuela' });
    expect(brief.window).toEqual({ since: '2026-11-14T14:00:00.000Z', isWidened: false });
    expect(brief.coverage).toMatchObject({ reports: 1, latestAt: '2026-11-19T14:00:00.000Z' });
    expect(brief.blocks).toHaveLength(1);
    expect(brief.notices).toEqual([]);
  });

  it('widens to everything where the window is empty, and says so', async () => {
    const { desk } = await smallHouse([page({ raw: QUAKE, daysAgo: 2 }), page({ raw: OLD, daysAgo: 30 })]);
    const brief = await desk.brief({ topic: 'venezuela' });
    expect(brief.window).toEqual({ isWidened: true });
    expect(brief.notices).toEqual(['Nothing in the last 7 days; latest report 22 Oct 2026. Showing all that is held.']);
    expect(brief.blocks).toHaveLength(1);
  });

  it('says of how many stories it shows the first, and what leads to the others', async () => {
    const towns = ['Linden', 'Bartica', 'Lethem', 'Mabaruma', 'Mahdia', 'Rosignol', 'Parika'];
    const pages = towns.map((town, n) =>
      page({
        raw: `A ${'hotel school bridge market church mill ferry'.split(' ')[n]} in ${town} burned down ${n + 3} times this year. Nobody was hurt.`,
        daysAgo: n / 2,
      }),
    );
    const { desk } = await smallHouse(pages);
    const brief = await desk.brief({});
    expect(brief.blocks.filter(({ kind }) => kind === 'story')).toHaveLength(5);
    expect(brief.notices).toEqual([
      'Showing 5 of 7 stories, those that weigh most. Ask for a topic, or narrow with outlet:, lang:, since: or until:',
    ]);
    expect((await desk.brief({ until: '2026-11-20T00:00:00.000Z' })).notices).toEqual([]);
  });

  it('takes no day on which an undated report came in for the date of the latest', async () => {
    const seen = { at: '2026-11-21T13:00:00.000Z', precision: 'day', basis: 'first-seen' } as const;
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 2 }), page({ raw: QUAKE, origin: 'feed', date: seen })]);
    expect((await desk.brief({})).coverage).toMatchObject({ reports: 2, latestAt: '2026-11-19T14:00:00.000Z' });
    expect((await desk.brief({ topic: 'earthquake' })).coverage).not.toHaveProperty('latestAt');
    expect((await desk.story({ ref: 'earthquake' })).coverage).not.toHaveProperty('latestAt');
    expect((await desk.brief({ topic: 'volcano' })).notices).toEqual([
      'Nothing found on “volcano”. Searched all 2 reports held, latest dated 19 Nov 2026.',
      'Named most in what is held: Guyana, Marco Rubio, Venezuela.',
    ]);
  });

  it('shows nothing that is later than what was asked for, and says so', async () => {
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 2 }), page({ raw: OLD, daysAgo: 30 })]);
    const [before, inside] = ['2026-10-01T00:00:00.000Z', '2026-11-10T00:00:00.000Z'];
    expect((await desk.brief({ topic: 'venezuela', until: before })).notices).toEqual([
      'Nothing found on Venezuela until 30 Sep 2026. Searched all 2 reports held, latest dated 19 Nov 2026.',
    ]);
    const brief = await desk.brief({ topic: 'venezuela', until: inside });
    expect(brief.window).toEqual({ until: inside, isWidened: true });
    expect(brief.coverage).toMatchObject({ reports: 1, latestAt: '2026-10-22T14:00:00.000Z' });
    expect(brief.notices).toEqual([
      'Nothing since 3 Nov 2026 until 9 Nov 2026; latest report 22 Oct 2026. Showing all that is held until then.',
    ]);
  });

  it('says to which language and outlet the search was kept', async () => {
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 2, outletId: 'wire' })]);
    const { notices } = await desk.brief({ topic: 'venezuela', outlet: 'wire', language: 'es' });
    expect(notices[0]).toBe(
      'Nothing found on Venezuela (outlet:wire, lang:es). Searched all 1 report held, latest dated 19 Nov 2026.',
    );
  });

  it('says of how many reports of a story it tells, where that is not all of them', async () => {
    const { desk, store } = await smallHouse([]);
    const at = '2026-11-20T08:00:00.000Z';
    await store.file(filingOf({ id: 'a_1', storyId: 's_1', text: TALKS, at, names: { gy: 'Guyana', ve: 'Venezuela' } }));
    await store.file(filingOf({ id: 'a_2', storyId: 's_1', text: QUAKE, at, names: { gy: 'Guyana' } }));
    const sizes = async (topic: string) => {
      const { blocks, coverage } = await desk.brief({ topic });
      return [coverage?.reports, ...blocks.flatMap((block) => (block.kind === 'story' ? [sizeLabel(block)] : []))];
    };
    expect(await sizes('venezuela')).toEqual([1, '1 of 2 reports, 2 publishers']);
    expect(await sizes('guyana')).toEqual([2, '2 reports, 2 publishers']);
  });

  it('puts a story in which an official speaks before one like it, and tells why in /why', async () => {
    const { desk, store } = await smallHouse([]);
    const said = 'Marco Rubio said that “the talks in Guyana will go on for as long as it takes”.';
    const at = '2026-11-20T08:00:00.000Z';
    const quotes = [
      { text: 'the talks in Guyana will go on for as long as it takes', speakerId: 'marco-rubio', speakerName: 'Marco Rubio' },
    ];
    await store.file(filingOf({ id: 'a_1', storyId: 's_1', text: QUAKE, at }));
    await store.file(filingOf({ id: 'a_2', storyId: 's_2', text: said, at, quotes }));
    const { blocks } = await desk.brief({});
    expect(blocks.flatMap((block) => (block.kind === 'story' ? [block.storyId] : []))).toEqual(['s_2', 's_1']);
    const why = (await desk.why('a_2', LOCAL)).blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(why.find(({ label }) => label === 's_2')?.value).toMatch(/^place 1 of 2: .*officials speak \(Marco Rubio\)/);
  });

  it('finds a country by its capital, its people and in any case', async () => {
    const { desk } = await smallHouse([page({ raw: OLD.replace('The navy of Venezuela', 'The navy'), daysAgo: 1 })]);
    for (const topic of ['venezuela', 'VENEZUELA', 'Venezuelan', 'caracas', 'the Venezuelan government']) {
      const { coverage } = await desk.brief({ topic });
      expect(coverage?.reports, topic).toBe(topic === 'the Venezuelan government' ? 0 : 1);
    }
  });

  it('says honestly that there is nothing, what was searched, and what is close', async () => {
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 2 })]);
    const brief = await desk.brief({ topic: 'venezuella' });
    expect(brief.blocks).toEqual([]);
    expect(brief.sources).toEqual([]);
    expect(brief.notices).toEqual([
      'Nothing found on “venezuella”. Searched all 1 report held, latest dated 19 Nov 2026.',
      'Closest known topics: Venezuela.',
    ]);
    expect((await (await smallHouse([])).desk.brief({})).notices).toEqual(['Nothing found. Searched all 0 reports held.']);
  });

  it('reads a shared last name as whoever is in the news, and names the other', async () => {
    const { desk } = await smallHouse([
      page({ raw: 'Delcy Rodríguez spoke in Caracas about oil. Rodríguez left at noon for the coast.', daysAgo: 1 }),
      page({ raw: 'Delcy Rodríguez met the press in Guyana after the talks on oil.', daysAgo: 2 }),
      page({ raw: 'Bruno Rodríguez flew to Guyana for a day of talks on trade.', daysAgo: 3 }),
    ]);
    const brief = await desk.brief({ topic: 'rodriguez' });
    expect(brief.title).toBe('Delcy Rodríguez: situation brief');
    expect(brief.notices).toEqual(['Read as Delcy Rodríguez. Also called so: Bruno Rodríguez.']);
    expect(brief.coverage?.reports).toBe(2);
  });

  it('searches for any words, and keeps to outlet, language and dates', async () => {
    const { desk } = await smallHouse([
      page({ raw: QUAKE, daysAgo: 1, outletId: 'herald' }),
      page({ raw: TALKS, daysAgo: 2, outletId: 'wire' }),
      page({
        raw: 'Un fuerte terremoto sacudió el norte de Guyana al amanecer. No hubo heridos en los pueblos de la costa.',
        daysAgo: 3,
      }),
    ]);
    expect((await desk.brief({ topic: 'earthquake villages' })).coverage?.reports).toBe(1);
    expect((await desk.brief({ topic: 'guyana', outlet: 'the wire' })).coverage?.reports).toBe(1);
    expect((await desk.brief({ topic: 'guyana', language: 'es' })).coverage?.reports).toBe(1);
    expect((await desk.brief({ since: '2026-11-20T00:00:00.000Z' })).coverage?.reports).toBe(1);
    expect((await desk.brief({ until: '2026-11-19T00:00:00.000Z' })).coverage?.reports).toBe(1);
    await expect(desk.brief({ outlet: 'Nobody Times' })).rejects.toThrow('No outlet is known as Nobody Times');
  });

  it('keeps to an outlet that only a feed brought, and says which are held where none is meant', async () => {
    const { desk } = await smallHouse([
      page({ raw: QUAKE, daysAgo: 1, outletId: 'noticias.example' }),
      page({ raw: TALKS, daysAgo: 2, outletId: 'wire' }),
    ]);
    expect((await desk.brief({ outlet: 'www.noticias.example' })).coverage?.reports).toBe(1);
    await expect(desk.brief({ outlet: 'noticas.example' })).rejects.toThrow(
      'No outlet is known as noticas.example. Did you mean outlet:"noticias.example"? /status lists those that are held.',
    );
    const [facts] = (await desk.status(LOCAL)).blocks;
    const rows = facts?.kind === 'facts' ? facts.rows : [];
    expect(rows.find(({ label }) => label === 'outlets')?.value).toBe('noticias.example (1), The Wire (1)');
  });

  it('tells a story that many copied by the report that they copied', async () => {
    const copies = Array.from({ length: 6 }, (_, index) =>
      page({ raw: TALKS, name: `https://${index}.example/talks`, daysAgo: 5 - index / 10, outletId: `${index}.example` }),
    );
    const { desk } = await smallHouse([page({ raw: TALKS, daysAgo: 6, outletId: 'wire' }), ...copies]);
    const { blocks, sources } = await desk.brief({ topic: 'guyana' });
    expect(blocks[0]).toMatchObject({ kind: 'story', reports: 7, copies: 6, owners: 1 });
    expect(sources[0]?.outlet).toBe('The Wire');
  });

  it('never counts publishers that it does not know to be two', async () => {
    const [first, second] = [TALKS, `${TALKS} A third round is planned for the spring in Guyana.`];
    const ownersOf = async (...outlets: (string | undefined)[]) => {
      const pages = outlets.map((outletId, index) =>
        page({
          raw: index === 0 ? first : second,
          name: `p${index}`,
          daysAgo: 1,
          title: 'Talks in Guyana',
          ...(outletId === undefined ? {} : { outletId }),
        }),
      );
      const { store } = await smallHouse(pages);
      const [row] = await store.reports({ limit: 1 });
      const [story] = await store.stories([row?.storyId ?? '']);
      return { reports: story?.articleIds.length, owners: story?.ownerCount };
    };
    expect(await ownersOf(undefined, undefined)).toEqual({ reports: 2, owners: 1 });
    expect(await ownersOf('herald', 'courier')).toEqual({ reports: 2, owners: 1 });
    expect(await ownersOf('herald', undefined)).toEqual({ reports: 2, owners: 1 });
    expect(await ownersOf('herald', 'wire')).toEqual({ reports: 2, owners: 2 });
  });
});
