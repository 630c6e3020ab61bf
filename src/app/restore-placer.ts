/** Brings the window of story placement back after a restart. */
import { daysBefore } from '../core/instant.ts';
import { createStoryPlacer, type StoryPlacer } from '../core/stories/place-in-story.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { Clock, Store } from '../ports.ts';

/** Articles seen longer ago than this cannot be joined by anything new. */
const WINDOW_DAYS = 21;
const MOST_ARTICLES = 20_000;

export async function restorePlacer(store: Store, clock: Clock): Promise<StoryPlacer> {
  const placer = createStoryPlacer();
  for await (const { article, mentions, storyId } of store.placed(daysBefore(clock.now(), WINDOW_DAYS), MOST_ARTICLES)) {
    placer.remember(storyInputOf(article, mentions), storyId);
  }
  return placer;
}
