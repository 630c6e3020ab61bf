/** A quotation: a stretch of an article that somebody is reported to have said, and who. */
import type { Span } from './span.ts';

/** `direct`: inside quotation marks; `indirect`: outside them; `mixed`: both (Pareti 2012). */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/**
 * What the speaker does with the content: says it so, denies it, has yet to say it ("Rubio will argue that …"), does not
 * say it ("refused to confirm that …", "did not say whether …"), or puts it as a question. Only the first is an assertion.
 */
export type Stance = 'asserts' | 'denies' | 'will-say' | 'declines' | 'asks';

export interface FoundQuote extends Span {
  /** INVARIANT: `text === article.text.slice(start, end)`. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** The speaker as printed; missing where nobody is named near it. */
  readonly speaker?: SpeakerMention;
  /** The resolved full name ("Marco Rubio" for "he"), as printed somewhere in the text or as the entity is called. */
  readonly speakerName?: string;
  /** The entity, where the speaker is one that we know. */
  readonly speakerId?: string;
  /** "Secretary of State", where the text gives it beside the name. */
  readonly role?: string;
  readonly cue?: Cue;
  readonly stance: Stance;
  /** 0 to 1: how sure we are of the speaker. */
  readonly confidence: number;
  /** Who passed it on: "Bloomberg" in "according to a Bloomberg report". */
  readonly via?: string;
}

export interface SpeakerMention extends Span {
  readonly text: string;
}

/** The reporting word: "said", "according to", "aseguró". */
export interface Cue extends Span {
  readonly text: string;
}

/** A quotation as the ledger keeps it. */
export interface Quote extends FoundQuote {
  /** `q_` + a hash of article id and offsets. */
  readonly id: string;
  readonly articleId: string;
}

/** Below this, a statement is shown as "speaker unclear", never under a name. */
export const NAMED_SPEAKER_THRESHOLD = 0.5;
