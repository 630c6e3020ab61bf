/** What a channel asked for: digests that come by the clock, watches that speak up at once, and what is muted. */
import type { Instant } from '../instant.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** What digests and watches have in common. */
export interface Standing {
  /** `d12`, `w3`: short, because people type it. */
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  /** What it is on, as typed: words and a filter; missing for everything. */
  readonly topic?: string;
  readonly state: 'active' | 'paused' | 'removed';
  /** Why it was paused, where nobody did it by hand: "Discord says: Missing Access". */
  readonly pausedWhy?: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  /** The direct channel of whoever made it, who is told where it cannot be posted any more. */
  readonly owner?: string;
  /** The number of the last filing that it has dealt with: only what was filed later is new to it. */
  readonly cursor: number;
}

export interface Digest extends Standing {
  readonly schedule: Schedule;
  /** An edition without news is not posted. */
  readonly isSilent: boolean;
  /** The end of the window that the last edition covered; at first, when it was made. */
  readonly coveredUntil: Instant;
  /** When the next edition is due; missing where none will be. */
  readonly nextSlot?: Instant;
}

export interface Watch extends Standing {
  readonly topic: string;
  /** Nothing is posted between these times of the day. */
  readonly quiet?: QuietHours;
  /** After a post on a story, further news of it edits that post for so long. */
  readonly cooldownHours: number;
}

/** Minutes after midnight on the clocks of a zone; `from` after `to` runs over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

export interface Mute {
  readonly id: string;
  readonly channel: string;
  readonly target: { readonly kind: 'story'; readonly storyId: string } | { readonly kind: 'topic'; readonly topic: string };
  /** What is muted, for lists: a headline or the topic. */
  readonly label: string;
  readonly until: Instant;
  readonly createdBy: string;
}

/** Something that a channel was told: a story by its headline, a sentence, a statement. */
export interface Told {
  readonly kind: 'story' | 'sentence' | 'statement';
  readonly storyId: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For a statement: the speaker as an id or a folded name. */
  readonly speaker?: string;
  /** The text of the article as it was then. */
  readonly fingerprint: string;
  /** ISO 639-1, of the article. */
  readonly language: string;
}
