import { describe, expect, it } from 'vitest';
import { type RankableStory, rankNews } from '../../../src/core/digest/rank-news.ts';

const story = (storyId: string, fields: Partial<RankableStory> = {}): RankableStory => ({
  storyId,
  headline: `Story ${storyId}`,
  owners: 1,
  isUpdate: false,
  officials: [],
  inTitle: 0,
  news: 6,
  entityIds: new Set([storyId]),
  ...fields,
});
const order = (stories: readonly RankableStory[]) => rankNews(stories).map(({ storyId }) => storyId);

describe('the order of an edition', () => {
  it.each([
    ['independent publishers', { owners: 4 }],
    ['officials who speak', { officials: ['Marco Rubio'] }],
    ['what was asked for in the title', { inTitle: 1 }],
  ])('%s bring a story forward', (_, fields) => {
    expect(order([story('a'), story('b', fields)])).toEqual(['b', 'a']);
  });

  it.each([
    ['an update', { isUpdate: true }],
    ['a story with little news', { news: 1 }],
  ])('%s stands behind', (_, fields) => {
    expect(order([story('a', fields), story('b')])).toEqual(['b', 'a']);
  });

  it('one topic does not crowd out the rest', () => {
    const same = { entityIds: new Set(['ve', 'us']), owners: 3 };
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
      story(id, { ...same, headline: `Warships off Venezuela, report ${id}` }),
    );
    const other = story('z', { owners: 2, entityIds: new Set(['gy']), headline: 'Flood in Guyana' });
    expect(order([...many, other]).indexOf('z')).toBeLessThan(3);
  });

  it('is the same whatever the order in which the stories come, and says why', () => {
    const stories = [story('a', { owners: 2 }), story('b'), story('c', { isUpdate: true })];
    expect(order([...stories].reverse())).toEqual(order(stories));
    expect(rankNews(stories)[0]?.reason).toBe('2 independent publishers; new here; weight 2.0');
  });
});
