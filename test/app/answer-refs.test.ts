import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/core/asker.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const REPORT = page({
  raw: 'Talks in Guyana\n\nMarco Rubio met envoys of Venezuela in Guyana. The talks on oil went on for nine hours.',
  name: 'talks.txt',
  title: 'Talks in Guyana',
  daysAgo: 2,
});

describe('/story, /show and /why', () => {
  const house = smallHouse([REPORT]);
  const articleOf = async () => {
    const [row] = await (await house).store.reports({ limit: 1 });
    return { id: row?.articleId ?? '', story: row?.storyId ?? '' };
  };

  it('find a story by its id, the beginning of it, an article of it, or words', async () => {
    const { desk } = await house;
    const { id, story } = await articleOf();
    for (const ref of [story, story.slice(0, 6), id, 'rubio', 'envoys oil']) {
      expect((await desk.story({ ref })).title, ref).toBe(`Story ${story}`);
    }
    await expect(desk.story({ ref: 's_zzzz' })).rejects.toThrow('There is no story s_zzzz.');
    await expect(desk.story({ ref: 'rubbio' })).rejects.toThrow(
      'No story on “rubbio”. Searched all 1 report held. Closest known topics: Marco Rubio.',
    );
  });

  it('show our own copy with the passage marked', async () => {
    const { desk, store } = await house;
    const { id } = await articleOf();
    const [article] = await store.articles([id]);
    const start = article?.text.indexOf('The talks') ?? 0;
    const { blocks, title, sources } = await desk.show(`${id}:${start}-${start + 9}`);
    expect(title).toBe('Talks in Guyana');
    expect(sources[0]?.copy).toBe(`${id}:${start}-${start + 9}`);
    const lines = blocks[0]?.kind === 'passage' ? blocks[0].lines : [];
    const marked = lines.flatMap((line) => line.marks.map((mark) => line.text.slice(mark.start, mark.end)));
    expect(marked).toEqual(['The talks']);
    expect((await desk.show(`${id}:0-99999`)).notices).toEqual([
      `The text ends at ${article?.text.length}; passages beyond it are not marked.`,
    ]);
    await expect(desk.show('a_zzzz')).rejects.toThrow('There is no article a_zzzz.');
  });

  it('tell what became of an article, stage by stage', async () => {
    const { desk } = await house;
    const { id } = await articleOf();
    for (const ref of [id, 'talks.txt', `${id}:3-9`]) {
      const [block] = (await desk.why(ref, LOCAL)).blocks;
      const stages = block?.kind === 'facts' ? block.rows.map((row) => row.label) : [];
      expect(stages, ref).toEqual(['seen', 'read', 'dated', 'entities', 'copy', 'quotes', 'story']);
    }
    await expect(desk.why('s_0abc', LOCAL)).rejects.toThrow('s_0abc is no article, but may be a story: /story s_0abc');
    await expect(desk.why(`${id} a_0abc`, LOCAL)).rejects.toThrow(`One id at a time, for example ${id}`);
    await expect(desk.story({ ref: 's_0abc, s_0abd' })).rejects.toThrow('One id at a time, for example s_0abc');
    await expect(desk.why('https://nowhere.example/x', LOCAL)).rejects.toThrow('No article is held as https://nowhere.example/x');
  });

  it('find an article by its address, also without the beginning that nobody reads out', async () => {
    const { desk } = await smallHouse([page({ ...REPORT, name: 'https://news.example:8080/2026/talks' })]);
    for (const ref of [
      'https://news.example:8080/2026/talks',
      'news.example:8080/2026/talks',
      'www.news.example:8080/2026/talks?utm_source=x',
    ])
      expect((await desk.show(ref)).title, ref).toBe('Talks in Guyana');
    await expect(desk.why('nowhere.example/x', LOCAL)).rejects.toThrow(
      'No article is held as nowhere.example/x. What is read: /feeds list',
    );
  });
});

describe('/status', () => {
  it.each([
    [1, '2, of them 1 copy'],
    [2, '3, of them 2 copies'],
  ])('counts %i copies in words', async (copies, value) => {
    const printed = Array.from({ length: copies + 1 }, (_, n) => page({ ...REPORT, name: `talks-${n}.txt`, daysAgo: 1 }));
    const { desk } = await smallHouse(printed);
    const [block] = (await desk.status(LOCAL)).blocks;
    expect(block?.kind === 'facts' ? block.rows[0] : undefined).toEqual({ label: 'reports', value });
  });
});
