/** A story: reports of one event, joined. Its id is that of its founding article and never changes. */
import type { Weighed } from './article.ts';
import { contentHash } from './content-hash.ts';
import type { Instant } from './instant.ts';

export interface Story {
  /** `s_` + a hash of the founding article's id. */
  readonly id: string;
  readonly leadArticleId: string;
  /** In the order in which they were placed. */
  readonly articleIds: readonly string[];
  /** Independent publishers: copies and sister outlets are one owner. */
  readonly ownerCount: number;
  /** Those of its articles that are copies of another one. */
  readonly copyIds: readonly string[];
  readonly firstSeenAt: Instant;
  /** The date of the newest dated report in it; missing where none is dated. */
  readonly latestAt?: Instant;
  /** The story that this one became part of. */
  readonly mergedInto?: string;
}

/** The id of the story that this article founds. */
export function storyIdOf(articleId: string): string {
  return `s_${contentHash(articleId)}`;
}

/** What placing an article needs to know of it. */
export interface StoryInput {
  readonly id: string;
  /** Missing where the date is open. */
  readonly at?: Instant;
  /**
   * Neither dated nor taken in as it came out: it may be of any time, so that being here now says nothing. An undated item of a
   * feed is not adrift, and neither is an article that comes in the order of a stream.
   */
  readonly isAdrift?: boolean;
  readonly language: string;
  readonly title?: string;
  /** The article's own prose, without headline, FAQ, related reports and furniture. */
  readonly text: string;
  /** All that was printed, furniture too, where copies are looked for: an outlet's recurring lines are known by that it repeats them. Missing: `text`. */
  readonly wholeText?: string;
  readonly outletId?: string;
  /** Entities named in it, each with how often. */
  readonly entities: ReadonlyMap<string, number>;
}

/** Where an article was placed, and why. */
export interface Placement {
  readonly storyId: string;
  /** The earliest article of which this one is a copy. */
  readonly copyOf?: string;
  /** 0 to 1: the similarity that decided; 0 for a new story. */
  readonly score: number;
  readonly reason: string;
  /** What was looked at before deciding, the nearest first, the one that was chosen included. */
  readonly weighed?: { readonly copies: readonly Weighed[]; readonly stories: readonly Weighed[] };
  /** What this article made of stories of before: it is filed in the same transaction. In the order given. */
  readonly changes?: readonly StoryChange[];
  /** What it made of the placer's window; missing where the article was in it already. Filed in the same transaction as well. */
  readonly window?: WindowStep;
}

/** What has to be kept of a placement, so that the window comes back after a restart just as it was. */
export interface WindowStep {
  /** The article as the placer holds it; nobody else reads it (`src/core/stories/report-form.ts`). */
  readonly form: Uint8Array;
  /** The earliest article that is in the window still: those placed before it have left. */
  readonly earliestId: string;
}

/**
 * A story that became part of another one, or a report that its day, looked at as a whole, puts elsewhere. A story that was merged
 * while its days were open stands by itself again as soon as a report is moved into it.
 */
export type StoryChange =
  | { readonly kind: 'merged'; readonly storyId: string; readonly mergedInto: string; readonly reason: string }
  | { readonly kind: 'moved'; readonly articleId: string; readonly storyId: string; readonly reason: string };
