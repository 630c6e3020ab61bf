import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATED, relatedTo, type StoryReports } from '../../../src/core/stories/related.ts';
import * as written from './written-reports.ts';

const TEXTS = [
  ...written.QUAKE_NORTH,
  written.QUAKE_SOUTH,
  ...written.SANCTIONS,
  ...written.SPANISH_AND_ENGLISH,
  written.SPANISH_OTHER_AFFAIR,
];

const stories = fc
  .uniqueArray(fc.subarray(TEXTS, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })
  .map((groups) => groups.map((reports, index): StoryReports => ({ storyId: `s_${index}`, reports })));

describe('related stories', () => {
  it('are related from either side, by the same measure, whatever else is compared', () => {
    fc.assert(
      fc.property(stories, ([one, other, ...rest]) => {
        if (one === undefined || other === undefined) return;
        const [there] = relatedTo(one, [other]);
        const [back] = relatedTo(other, [one]);
        expect(back?.likeness ?? 0).toBeCloseTo(there?.likeness ?? 0, 5);
        const among = relatedTo(one, [...rest, other]).find(({ storyId }) => storyId === other.storyId);
        if (among !== undefined) expect(among.likeness).toBeCloseTo(there?.likeness ?? 0, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('are never the story itself, at most five, the most alike first', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const [story] = all;
        if (story === undefined) return;
        const related = relatedTo(story, all);
        expect(related.map(({ storyId }) => storyId)).not.toContain(story.storyId);
        expect(related.length).toBeLessThanOrEqual(RELATED.most);
        const likenesses = related.map(({ likeness }) => likeness);
        expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
        for (const likeness of likenesses) expect(likeness).toBeGreaterThanOrEqual(RELATED.from);
      }),
      { numRuns: 60 },
    );
  });

  it('are not made by a place and a president that half of all reports name', () => {
    const on = (id: string, text: string): StoryReports => ({ storyId: id, reports: [written.report({ id, text })] });
    const oil = on(
      's_oil',
      'CARACAS - President Maduro of Venezuela opened a refinery and spoke of output and barrels on Monday.',
    );
    const match = on(
      's_match',
      'CARACAS - Venezuela beat Chile by two goals; President Maduro watched from the stands with his family.',
    );
    expect(relatedTo(oil, [match])).toEqual([]);
  });
});
