import { describe, expect, test } from 'vitest';
import { filingOf, type Report } from './filing-of.ts';
import type { MakeStore } from './store.contract.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();

export function keepsStories(make: MakeStore): void {
  describe('stories', () => {
    test('a story grows: its reports in order, independent publishers, first sight and latest date', async () => {
      const store = await make();
      const members: Report[] = [
        { id: 'a_2', ownerId: 'reuters', at: day(5), firstSeenAt: day(9) },
        { id: 'a_1', ownerId: 'ap', firstSeenAt: day(8) },
        { id: 'a_4', ownerId: 'ap', at: day(7), firstSeenAt: day(10) },
        { id: 'a_3', ownerId: 'copier', copyOf: 'a_2', at: day(6), firstSeenAt: day(11) },
      ];
      for (const member of members) await store.file(filingOf({ ...member, storyId: 's_1' }));
      expect(await store.stories(['s_1'])).toStrictEqual([
        {
          id: 's_1',
          leadArticleId: 'a_2',
          articleIds: ['a_2', 'a_1', 'a_4', 'a_3'],
          ownerCount: 2,
          copyIds: ['a_3'],
          firstSeenAt: day(8),
          latestAt: day(7),
        },
      ]);
    });

    test('a copy known only by its placement does not count either, and says so itself', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', storyId: 's_1' }));
      const copy = filingOf({ id: 'a_2', storyId: 's_1' });
      await store.file({ ...copy, placement: { ...copy.placement, copyOf: 'a_1' } });
      expect(await store.stories(['s_1'])).toMatchObject([{ ownerCount: 1 }]);
      expect(await store.articles(['a_2'])).toMatchObject([{ copyOf: 'a_1' }]);
    });

    test('a story of copies only still has one publisher; without dates it has no latest one', async () => {
      const store = await make();
      for (const id of ['a_1', 'a_2']) await store.file(filingOf({ id, storyId: 's_1', copyOf: 'a_0' }));
      const [story] = await store.stories(['s_1']);
      expect(story?.ownerCount).toBe(1);
      expect(story).not.toHaveProperty('latestAt');
      expect(story).not.toHaveProperty('mergedInto');
    });

    test('stories become one: reports follow, the id of before leads there, and the founder says so', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(filingOf({ id: `a_${n}`, storyId: `s_${n}` }));
      const filing = filingOf({ id: 'a_4', storyId: 's_3' });
      const changes = [
        { kind: 'merged', storyId: 's_2', mergedInto: 's_1', reason: 'one event' },
        { kind: 'merged', storyId: 's_3', mergedInto: 's_2', reason: 'one event' },
      ] as const;
      await store.file({ ...filing, placement: { ...filing.placement, changes } });
      for (const id of ['s_1', 's_2', 's_3']) {
        expect(await store.stories([id])).toMatchObject([{ id: 's_1', articleIds: ['a_1', 'a_2', 'a_3', 'a_4'] }]);
      }
      expect((await store.trail('a_3')).at(-1)).toEqual({
        stage: 'story',
        outcome: 's_3 became part of s_1',
        reason: 'one event',
      });
      expect((await store.counts()).stories).toBe(1);
      await store.file(filingOf({ id: 'a_5', storyId: 's_2' }));
      expect((await store.stories(['s_1']))[0]?.articleIds).toContain('a_5');
      const again = filingOf({ id: 'a_6', storyId: 's_1' });
      const apart = [{ kind: 'moved', articleId: 'a_3', storyId: 's_3', reason: 'apart' }] as const;
      await store.file({ ...again, placement: { ...again.placement, changes: apart } });
      expect(await store.stories(['s_3'])).toMatchObject([{ id: 's_3', articleIds: ['a_3'] }]);
      expect((await store.counts()).stories).toBe(2);
    });

    test('a report goes elsewhere: into a story that is held, or one that it founds now', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(filingOf({ id: `a_${n}`, storyId: 's_1' }));
      const filing = filingOf({ id: 'a_4', storyId: 's_4' });
      const changes = [
        { kind: 'moved', articleId: 'a_2', storyId: 's_4', reason: 'alike' },
        { kind: 'moved', articleId: 'a_3', storyId: 's_new', reason: 'alike' },
      ] as const;
      await store.file({ ...filing, placement: { ...filing.placement, changes } });
      const found = await store.stories(['s_1', 's_4', 's_new']);
      expect(found.map((story) => story.articleIds)).toEqual([['a_1'], ['a_2', 'a_4'], ['a_3']]);
      expect((await store.trail('a_2')).at(-1)).toEqual({ stage: 'story', outcome: 'moved to s_4', reason: 'alike' });
      const known = await Promise.all(['a_1', 'a_2', 'a_3', 'a_9'].map((id) => store.storyOf(id)));
      expect(known).toEqual(['s_1', 's_4', 's_new', undefined]);
    });

    test('in the order asked for, each once, unknown ones left out', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(filingOf({ id: `a_${n}`, storyId: `s_${n}` }));
      const found = await store.stories(['s_3', 's_0', 's_1', 's_3']);
      expect(found.map((story) => story.id)).toEqual(['s_3', 's_1']);
    });

    test('taking the same in twice adds no report to a story; a revision counts once', async () => {
      const store = await make();
      const filing = filingOf({ id: 'a_1', storyId: 's_1', ownerId: 'reuters' });
      await store.file(filing);
      await store.file(filing);
      await store.file(filingOf({ id: 'a_1', storyId: 's_1', ownerId: 'ap', text: 'Changed.' }));
      expect(await store.stories(['s_1'])).toMatchObject([{ articleIds: ['a_1'], ownerCount: 1, leadArticleId: 'a_1' }]);
    });

    test('counts', async () => {
      const store = await make();
      expect(await store.counts()).toStrictEqual({ articles: 0, copies: 0, quotes: 0, stories: 0 });
      await store.file(filingOf({ id: 'a_1', text: 'Yes. No.', quotes: [{ text: 'Yes.' }, { text: 'No.' }] }));
      expect(await store.counts()).toStrictEqual({ articles: 1, copies: 0, quotes: 2, stories: 1 });
      await store.file(filingOf({ id: 'a_2', at: day(4), storyId: 's_a_1', copyOf: 'a_1' }));
      await store.file(filingOf({ id: 'a_3', at: day(3) }));
      expect(await store.counts()).toStrictEqual({ articles: 3, copies: 1, quotes: 2, stories: 2, newestAt: day(4) });
    });
  });
}
