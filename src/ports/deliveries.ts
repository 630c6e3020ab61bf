/** What is remembered of everything that is posted unasked: each delivery, step by step. */
import type { Brief } from '../core/brief/brief.ts';
import type { Told } from '../core/digest/digest.ts';
import type { LeftOut } from '../core/digest/left-out.ts';
import type { Instant } from '../core/instant.ts';
import type { Message, Receipt } from './poster.ts';

/** What a delivery is of. Together with its channel this is what is posted once. */
export interface Occasion {
  /** `edit`: a post of a watch is said anew. */
  readonly kind: 'digest' | 'watch' | 'edit' | 'correction' | 'health' | 'paused';
  /** The digest, the watch, the delivery that is said anew or was refused, the article or the feed. */
  readonly of: string;
  /** Which of its posts: the instant of the slot, the story, the last filing, the text that changed, since when it fails, what was paused. */
  readonly slot: string;
}

/** What an edition looks back on: filings after `from` up to `to`, which were made between these times. */
export interface EditionWindow {
  readonly from: number;
  readonly to: number;
  readonly since: Instant;
  readonly until: Instant;
}

export type DeliveryState =
  /** Taken on by a process. */
  | 'claimed'
  /** What will be said is kept, and so is what has been sent of it. */
  | 'composed'
  | 'posted'
  /** Nothing to say, and asked to be silent then. */
  | 'silent'
  /** The platform refuses until somebody changes something there. */
  | 'refused'
  /** A part may or may not have arrived, and nothing can tell: it is not sent again. */
  | 'unclear'
  /** Tried for too long, or given up for a later edition that covers the same. */
  | 'failed';

export interface Delivery {
  /** `e7`. */
  readonly id: string;
  readonly occasion: Occasion;
  readonly workspace: string;
  readonly channel: string;
  readonly state: DeliveryState;
  readonly claimedAt: Instant;
  /** When the channel had all of it. */
  readonly postedAt?: Instant;
  /** Editions that were due and that this one stands for as well; 0 where it comes in its turn. */
  readonly missed: number;
  readonly attempts: number;
  readonly nextTryAt?: Instant;
  readonly why?: string;
  /** The post that this one answers. */
  readonly after?: Receipt;
  readonly parts: readonly DeliveryPart[];
  readonly window?: EditionWindow;
  readonly brief?: Brief;
  readonly leftOut?: readonly LeftOut[];
  /** Why each story stands where it stands, by its id. */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface DeliveryPart {
  /** Which one, from 0. */
  readonly index: number;
  /** What the platform knows the post by; at most 25 characters. */
  readonly key: string;
  readonly message: Message;
  /** When it was first handed to the platform, kept before it was. */
  readonly sentAt?: Instant;
  readonly receipt?: Receipt;
}

export interface Claim {
  readonly occasion: Occasion;
  readonly workspace: string;
  readonly channel: string;
  readonly at: Instant;
  readonly missed: number;
  readonly after?: Receipt;
  /** For a digest: when it is due next. The claim fails where the digest is no longer due at `expected`. */
  readonly digest?: { readonly expected: Instant; readonly nextSlot?: Instant };
  /** Somebody asked for an edition. The claim fails where one of the same digest is not finished: it says what this one would. */
  readonly isOutOfTurn?: true;
}

/** A process holds a delivery until its lease ends; then another one may take it over. */
export interface Lease {
  readonly holder: string;
  readonly until: Instant;
}

export interface Composed {
  readonly brief: Brief;
  readonly window?: EditionWindow;
  readonly parts: readonly Pick<DeliveryPart, 'key' | 'message'>[];
  /** What the channel will have been told, once the part in which it stands has arrived; the first where none is named. */
  readonly told: readonly ToldInPart[];
  readonly leftOut: readonly LeftOut[];
  /** Why each story stands where it stands, by its id. */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface ToldInPart extends Told {
  readonly part?: number;
}

export interface Outcome {
  readonly state: Exclude<DeliveryState, 'claimed' | 'composed'>;
  readonly at: Instant;
  readonly why?: string;
}

export interface DeliveryStore {
  /**
   * Takes on an occasion, in one transaction; `undefined` where somebody took it on already. Earlier editions of the same digest
   * of which nothing was sent yet are given up for this one, which counts them as missed.
   */
  claim(claim: Claim): Promise<Delivery | undefined>;
  /**
   * Takes over one whose lease has ended by `now`, or prolongs one's own; `undefined` where somebody else holds it, or another one
   * into the same channel is held or has been begun: what one says depends on what the one before has said.
   */
  hold(id: string, lease: Lease, now: Instant): Promise<Delivery | undefined>;
  /**
   * Those for this platform that are not finished, whose time to be tried has come and into whose channel no other is held or has
   * been begun: the earliest of each channel, longest waiting first.
   */
  unfinished(platform: string, now: Instant, limit: number): Promise<readonly string[]>;
  /**
   * The four steps of a delivery. Each answers whether the holder still held it; where not, nothing was changed. What was composed
   * takes the place of what was composed before, unless something of that has been sent.
   */
  keepComposed(id: string, holder: string, composed: Composed): Promise<boolean>;
  keepSending(id: string, holder: string, part: { readonly index: number; readonly at: Instant }): Promise<boolean>;
  keepReceipt(id: string, holder: string, part: { readonly index: number; readonly receipt: Receipt }): Promise<boolean>;
  /**
   * With the state `posted` (or `silent`) what was told is told from now on, and the digest has covered its window. With any other
   * only what stands in parts that have arrived is told. What an `edit` tells is told by the post that it says anew.
   */
  finish(id: string, holder: string, outcome: Outcome): Promise<boolean>;
  /** Lets go of it until then. `unsent`: the part that was handed over and certainly did not arrive. */
  putOff(
    id: string,
    holder: string,
    until: { readonly at: Instant; readonly why: string; readonly unsent?: number },
  ): Promise<boolean>;

  /** Deliveries of this workspace that are not finished: how many, since when the oldest is, and what holds it up. */
  waiting(workspace: string): Promise<{ readonly count: number; readonly since?: Instant; readonly why?: string }>;
  delivery(id: string): Promise<Delivery | undefined>;
  /** Newest first. */
  deliveries(of: { readonly channel?: string; readonly of?: string }, limit: number): Promise<readonly Delivery[]>;
  /** The delivery of this occasion in this channel. */
  deliveryOf(occasion: Occasion, channel: string): Promise<Delivery | undefined>;
}
