import type { Instant } from '../instant.ts';
import type { Condition, FeedState } from './feed-check.ts';

/** A feed as it is remembered, whoever subscribed to it. */
export interface FeedRecord {
  /** `f_` + a hash of the address under which it was first added; an address that moves keeps it. */
  readonly id: string;
  /** What is asked for now. */
  readonly address: string;
  /** What it calls itself, or what whoever added it called it. */
  readonly title?: string;
  readonly home?: string;
  readonly outletId?: string;
  /** Where its address is documented. */
  readonly foundIn?: string;
  readonly state: FeedState;
  readonly condition: Condition | 'never started';
  /** What went wrong the last time, in words for a person. */
  readonly error?: string;
  readonly failingSince?: Instant;
  readonly checkedAt?: Instant;
  readonly succeededAt?: Instant;
  /** Missing where it is not to be asked again. */
  readonly nextPollAt?: Instant;
  /** Items of the last body that was read. */
  readonly items?: number;
  /** Nobody was following it: what the next body holds is where it starts from, and none of it is news. */
  readonly awaitsBaseline: boolean;
  /** It was read then and held no items, as feeds of warnings mostly do: what is dated later is news, whatever it awaits. */
  readonly emptySince?: Instant;
}
