/** Where an article that is held stands, and why. An edit does not move it, because people have seen it there. */
import type { Decision } from '../core/article.ts';
import type { PlacedBefore } from '../core/stories/place-in-story.ts';
import type { Store } from '../ports.ts';

export interface HeldPlacement extends Omit<PlacedBefore, 'id'> {
  /** What was decided about copies and stories, in its order, with what has become of them since. */
  readonly decisions: readonly Decision[];
  /** How it first came in. */
  readonly seen: readonly Decision[];
}

/** What the trail says of an article whose outlet changed its text. */
export const CHANGED = 'its text was changed';

/** Undefined for an article that is not held. */
export async function heldPlacement(
  articleId: string,
  store: Pick<Store, 'storyOf' | 'articles' | 'trail'>,
): Promise<HeldPlacement | undefined> {
  const storyId = await store.storyOf(articleId);
  if (storyId === undefined) return undefined;
  const [article] = await store.articles([articleId]);
  const trail = await store.trail(articleId);
  const decisions = trail.filter(({ stage }) => stage === 'copy' || stage === 'story');
  const seen = trail.filter(({ stage, outcome }) => stage === 'seen' && outcome !== CHANGED);
  return { storyId, decisions, seen, ...(article?.copyOf === undefined ? {} : { copyOf: article.copyOf }) };
}
