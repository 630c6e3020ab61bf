import { describe, expect, test } from 'vitest';
import type { Filing, PlacedArticle, Store } from '../../src/ports.ts';
import { filingOf, type Report } from './filing-of.ts';
import type { MakeStore } from './store.contract.ts';

async function windowOf(store: Store): Promise<PlacedArticle[]> {
  const found: PlacedArticle[] = [];
  for await (const placed of store.placed()) found.push(placed);
  return found;
}

async function idsIn(store: Store): Promise<string[]> {
  return (await windowOf(store)).map(({ articleId }) => articleId);
}

/** A form that no other article has. */
const formOf = (id: string) => Uint8Array.from([0, 255, ...new TextEncoder().encode(id)]);

/** Placed in a window that reaches back to the earliest one; to itself where none is given. */
function placing(report: Report, earliestId = report.id): Filing {
  const filing = filingOf(report);
  return { ...filing, placement: { ...filing.placement, window: { form: formOf(report.id), earliestId } } };
}

export function keepsWindow(make: MakeStore): void {
  describe('the window of placement', () => {
    test('what was placed, in that order and not in that of dates, each with its form and its story', async () => {
      const store = await make();
      const at = (n: number) => new Date(Date.UTC(2026, 0, 20 - n)).toISOString();
      for (const n of [1, 2, 3]) await store.file(placing({ id: `a_${n}`, at: at(n), storyId: 's_1' }, 'a_1'));
      await store.file(filingOf({ id: 'a_never_placed' }));
      await store.file(placing({ id: 'a_4', copyOf: 'a_2', storyId: 's_1' }, 'a_1'));
      expect(await windowOf(store)).toStrictEqual([
        { articleId: 'a_1', storyId: 's_1', form: formOf('a_1') },
        { articleId: 'a_2', storyId: 's_1', form: formOf('a_2') },
        { articleId: 'a_3', storyId: 's_1', form: formOf('a_3') },
        { articleId: 'a_4', storyId: 's_1', copyOf: 'a_2', form: formOf('a_4') },
      ]);
    });

    test('what has left is forgotten, and the article stays', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(placing({ id: `a_${n}` }, 'a_1'));
      await store.fileAll([placing({ id: 'a_4' }, 'a_3'), placing({ id: 'a_5' }, 'a_3')]);
      expect(await idsIn(store)).toEqual(['a_3', 'a_4', 'a_5']);
      expect(await store.articles(['a_1', 'a_2'])).toHaveLength(2);
      await store.file(placing({ id: 'a_6' }));
      expect(await idsIn(store)).toEqual(['a_6']);
    });

    test('an article that is placed again stands where it was placed last', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(placing({ id: `a_${n}` }, 'a_1'));
      await store.file(placing({ id: 'a_2', text: 'Changed.' }, 'a_1'));
      expect(await idsIn(store)).toEqual(['a_1', 'a_3', 'a_2']);
    });

    test('a revision of what is in the window leaves it as it was placed; what is known changes nothing', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(placing({ id: `a_${n}` }, 'a_1'));
      const before = await windowOf(store);
      await store.file(filingOf({ id: 'a_2', text: 'Changed.' }));
      await store.file(placing({ id: 'a_3' }));
      expect(await windowOf(store)).toEqual(before);
    });

    test('stories are those of now: where they became one, and where a report went', async () => {
      const store = await make();
      for (const n of [1, 2, 3]) await store.file(placing({ id: `a_${n}`, storyId: `s_${n}` }, 'a_1'));
      const filing = placing({ id: 'a_4' }, 'a_1');
      const changes = [
        { kind: 'moved', articleId: 'a_3', storyId: 's_1', reason: 'alike' },
        { kind: 'merged', storyId: 's_2', mergedInto: 's_1', reason: 'one event' },
      ] as const;
      await store.file({ ...filing, placement: { ...filing.placement, changes } });
      expect((await windowOf(store)).map(({ storyId }) => storyId)).toEqual(['s_1', 's_1', 's_1', 's_a_4']);
    });

    test('forms are kept anew for what is in the window', async () => {
      const store = await make();
      for (const n of [1, 2]) await store.file(placing({ id: `a_${n}` }, 'a_1'));
      await store.file(filingOf({ id: 'a_3' }));
      const anew = Uint8Array.from([7, 0, 7]);
      await store.keepForms(new Map(['a_2', 'a_3', 'a_unknown'].map((id) => [id, anew])));
      expect((await windowOf(store)).map(({ articleId, form }) => [articleId, form])).toEqual([
        ['a_1', formOf('a_1')],
        ['a_2', anew],
      ]);
    });

    test('others may file while it is read, across pages; what they file is not among it', async () => {
      const store = await make();
      for (let n = 0; n < 300; n++) await store.file(placing({ id: `a_${n}` }, 'a_0'));
      const found: string[] = [];
      for await (const { articleId } of store.placed()) {
        found.push(articleId);
        if (found.length % 50 === 0) await store.file(placing({ id: `b_${found.length}` }, 'a_0'));
      }
      expect(found).toEqual([...Array(300).keys()].map((n) => `a_${n}`));
    });
  });
}
