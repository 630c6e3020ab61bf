/** What the house needs to speak up by itself: post a Brief into a channel, once. */
import type { Brief } from '../core/brief/brief.ts';
import type { Instant } from '../core/instant.ts';

/** A message as its platform takes it: a JSON value that can be kept until it is sent. */
export type Message = Readonly<Record<string, unknown>>;

/** Where a message stands on its platform, in the platform's own ids. */
export interface Receipt {
  readonly channel: string;
  readonly message: string;
  /** The thread or forum post that it stands in or opened. */
  readonly thread?: string;
}

export interface Posting {
  /** As `Asker.channel` names it. */
  readonly channel: string;
  readonly message: Message;
  /** At most 25 characters; the same key is the same post, however often it is tried. */
  readonly key: string;
  /** The message that this one answers or continues: in its thread where the platform has threads. */
  readonly after?: Receipt;
}

export type Posted =
  | { readonly kind: 'posted'; readonly receipt: Receipt }
  /** Nothing was posted, and trying again later may help. */
  | { readonly kind: 'later'; readonly why: string; readonly seconds?: number }
  /**
   * Nothing was posted and nothing will be until somebody changes something there: no such channel, no right. `concerns`
   * where it is only this message that the platform does not take, or only the thread of what it answers.
   */
  | { readonly kind: 'refused'; readonly why: string; readonly concerns?: 'message' | 'thread' }
  /** It cannot be told whether it arrived: look for it before trying again. */
  | { readonly kind: 'unknown'; readonly why: string };

/** What came of looking for a post that may have arrived. */
export type Found =
  | { readonly kind: 'found'; readonly receipt: Receipt }
  /** It certainly did not arrive. */
  | { readonly kind: 'absent' }
  /** It cannot be looked for now; later it can. */
  | { readonly kind: 'later'; readonly why: string; readonly seconds?: number }
  /**
   * The platform cannot tell. `keyHoldsFor`: so many seconds after it was handed over, posting with the same key again is the same
   * post by the platform's own doing; missing where it never is.
   */
  | { readonly kind: 'unable'; readonly keyHoldsFor?: number };

/** Where it was to be posted, under which key, and not before when. */
export type Sought = Pick<Posting, 'channel' | 'key' | 'after'> & { readonly since: Instant };

/** One of the messages that say a Brief. */
export interface MessagePart {
  readonly message: Message;
  /** The stories of the Brief that begin in it, by id; those that no part names begin in the first. */
  readonly stories?: readonly string[];
}

export interface Poster {
  /** The first part of the channels that it serves: `discord`, `slack`, `terminal`. */
  readonly platform: string;
  /** The messages that say this, in order, each inside every limit of the platform. */
  compose(brief: Brief, channel: string): readonly MessagePart[];
  post(posting: Posting): Promise<Posted>;
  edit(receipt: Receipt, message: Message): Promise<Posted>;
  /**
   * The address at which whoever may read the channel finds the message; missing where the platform has none, `undefined` where it
   * does not tell.
   */
  linkTo?(receipt: Receipt, workspace: string): Promise<string | undefined>;
  /** Looks for a message that was posted with this key. Rejects where it cannot be looked for now. */
  find(sought: Sought): Promise<Found>;
}
