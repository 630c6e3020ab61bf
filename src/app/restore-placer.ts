/** Brings the window of story placement back after a restart. */
import { daysBefore, type Instant } from '../core/instant.ts';
import { createStoryPlacer, PLACER_DEFAULTS, type StoryPlacer } from '../core/stories/place-in-story.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { Clock, Store } from '../ports.ts';

/** Articles seen longer ago than this cannot be joined by anything new, unless little comes in. */
const WINDOW_DAYS = 21;

export async function restorePlacer(store: Store, clock: Clock): Promise<StoryPlacer> {
  const placer = createStoryPlacer();
  const since = daysBefore(clock.now(), WINDOW_DAYS);
  for await (const { article, mentions, storyId } of lately(store, since)) {
    const { copyOf } = article;
    placer.remember(storyInputOf(article, mentions), { storyId, ...(copyOf === undefined ? {} : { copyOf }) });
  }
  return placer;
}

/** What the window holds: the articles since then, and at least as many as it keeps in any case. */
async function* lately(store: Store, since: Instant): ReturnType<Store['placed']> {
  const { minReports, maxReports } = PLACER_DEFAULTS;
  for await (const placed of store.placed(undefined, minReports)) {
    // The oldest comes first: where it lies within these days there may be more of them.
    if (placed.article.firstSeenAt > since) return yield* store.placed(since, maxReports);
    yield placed;
  }
}
