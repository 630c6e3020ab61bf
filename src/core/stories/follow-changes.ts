/** Where each article stands by now, for whoever keeps the placements of a stream in memory. */
import type { Placement, StoryChange } from '../story.ts';

export interface Followed {
  note(articleId: string, placement: Placement): void;
  apply(changes: readonly StoryChange[]): void;
  /** The story that the article is in by now. */
  storyOf(articleId: string): string | undefined;
}

export function followChanges(): Followed {
  const stories = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  const put = (articleId: string, storyId: string) => {
    members.get(stories.get(articleId) ?? '')?.delete(articleId);
    stories.set(articleId, storyId);
    members.set(storyId, (members.get(storyId) ?? new Set()).add(articleId));
  };
  const apply = (changes: readonly StoryChange[]) => {
    for (const change of changes) {
      if (change.kind === 'moved') put(change.articleId, change.storyId);
      else for (const articleId of [...(members.get(change.storyId) ?? [])]) put(articleId, change.mergedInto);
    }
  };
  return {
    note(articleId, { storyId, changes = [] }) {
      put(articleId, storyId);
      apply(changes);
    },
    apply,
    storyOf: (articleId) => stories.get(articleId),
  };
}
