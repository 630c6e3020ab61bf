/**
 * Brings the window of story placement back after a restart, just as the filings left it: from the forms that were kept of its articles,
 * and where one cannot be used by reading the article again, after which its new form is kept. In the pauses whoever asks is answered.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createStoryPlacer, type StoryPlacer } from '../core/stories/place-in-story.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { PlacedArticle, Store } from '../ports.ts';

/** Articles that come back between two pauses, and forms that are kept together. */
const AT_ONCE = 64;

type PlacedStore = Pick<Store, 'placed' | 'keepForms' | 'articles' | 'mentions'>;

export async function restorePlacer(store: PlacedStore): Promise<StoryPlacer> {
  const placer = createStoryPlacer();
  const forms = new Map<string, Uint8Array>();
  const keep = async () => {
    if (forms.size > 0) await store.keepForms(forms);
    forms.clear();
  };
  let count = 0;
  for await (const placed of store.placed()) {
    const { articleId: id, form } = placed;
    if (form === undefined || !placer.recall(form, { ...placed, id })) {
      const anew = await readAgain(placer, placed, store);
      if (anew !== undefined) forms.set(id, anew);
    }
    count += 1;
    if (forms.size >= AT_ONCE) await keep();
    if (count % AT_ONCE === 0) await nextTurn();
  }
  await keep();
  return placer;
}

async function readAgain(placer: StoryPlacer, placed: PlacedArticle, store: PlacedStore): Promise<Uint8Array | undefined> {
  await nextTurn();
  const ids = [placed.articleId];
  const [article] = await store.articles(ids);
  const mentions = (await store.mentions(ids)).get(placed.articleId) ?? [];
  return article && placer.remember(storyInputOf(article, mentions), placed)?.form;
}
