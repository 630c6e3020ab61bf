/** Where a report belongs as it comes in: with the text that it is a copy of, else in the story that it is most like, else in one of its own. */
import { type Placement, storyIdOf } from '../story.ts';
import { explainCopy, explainJoin, explainNew, weighedCopies, weighedStories } from './explain.ts';
import { findCandidates } from './find-candidates.ts';
import { type CopyMatch, isCopy } from './find-copy.ts';
import { isTooShort } from './is-too-short.ts';
import { type Bench, type Judged, judgeStory } from './judge.ts';
import { clear, layOut } from './layouts.ts';
import type { ReadReport } from './read-report.ts';
import { isStanding, withoutHeadline } from './standing-headlines.ts';
import type { Window } from './window.ts';

/** An article as it is placed, with the reports that share text with it, copies first. */
export type Reading = ReadReport & { readonly copies: readonly CopyMatch[] };

export interface Deciding extends Bench {
  readonly window: Window;
  /** The score from which it joins a story, 0 to 1. */
  readonly joinAt: number;
}

export function decide(deciding: Deciding, reading: Reading): Placement {
  const { window, joinAt } = deciding;
  const copies = weighedCopies(reading.copies);
  const match = reading.copies.find(isCopy);
  const original = match === undefined ? undefined : window.byId.get(match.of.id);
  if (match !== undefined && original !== undefined) {
    const placed = { storyId: original.storyId, copyOf: match.of.originalId, score: match.containment };
    return { ...placed, reason: explainCopy(match), weighed: { copies, stories: [] } };
  }
  const judged = isTooShort(reading) ? [] : judge(deciding, reading);
  const weighed = { copies, stories: weighedStories(judged, joinAt) };
  const [best, next] = judged;
  if (best === undefined || best.score < joinAt) {
    return { storyId: storyIdOf(reading.id), score: 0, reason: explainNew(best, joinAt), weighed };
  }
  return { storyId: best.storyId, score: Math.min(1, best.score), reason: explainJoin(best, next), weighed };
}

/** The stories that are near, the one that it is most like first. */
function judge({ window, layouts, likeness }: Deciding, read: Reading): Judged[] {
  const reading = isStanding(window.headlines, read) ? { ...read, ...withoutHeadline(read) } : read;
  layOut(layouts, reading);
  const judged = findCandidates(window, reading).map((id) =>
    judgeStory({ layouts, likeness }, reading, window.stories.get(id) ?? []),
  );
  clear(layouts, reading);
  return judged.sort((a, b) => b.score - a.score);
}
