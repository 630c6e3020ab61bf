/** Where an article that is held stands, and why. An edit does not move it, because people have seen it there. */
import type { Decision } from '../core/article.ts';
import type { PlacedBefore } from '../core/stories/place-in-story.ts';
import type { Store } from '../ports.ts';

export interface HeldPlacement extends Omit<PlacedBefore, 'id'> {
  /** What was decided about copies and stories, in its order, with what has become of them since. */
  readonly decisions: readonly Decision[];
}

/** Undefined for an article that is not held. */
export async function heldPlacement(
  articleId: string,
  store: Pick<Store, 'storyOf' | 'articles' | 'trail'>,
): Promise<HeldPlacement | undefined> {
  const storyId = await store.storyOf(articleId);
  if (storyId === undefined) return undefined;
  const [article] = await store.articles([articleId]);
  const decisions = (await store.trail(articleId)).filter(({ stage }) => stage === 'copy' || stage === 'story');
  return { storyId, decisions, ...(article?.copyOf === undefined ? {} : { copyOf: article.copyOf }) };
}
