/** A place where somebody may have said something: the rules propose, the ranker decides. */

import type { Source } from './find-source.ts';
import type { Link } from './frame.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** What most words bring; one for all of them. */
export const NO_CANDIDATES: readonly Candidate[] = [];

export interface Candidate {
  readonly content: TokenRange;
  readonly link: Link | 'unattributed' | 'fragment' | 'according' | 'label';
  readonly source: Source;
  readonly cue?: TokenRange;
  readonly verb?: SpeechVerb;
  /** Index of its sentence in the reading. */
  readonly sentence: number;
  /** Whether the rules alone would take it. */
  readonly byRule: boolean;
  /** Who passed it on, in a chain of attribution. */
  readonly via?: Source;
  /** What the content was cut at: "end" of the sentence, or the words behind the comma. */
  readonly cut: string;
}
