/** A verb of saying in its sentence, and what the steps that look for its contents share. */
import { phraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isMark, isQuoted, isVerb, lowAt, opensClause } from './word-tests.ts';

/** How the content hangs on the cue. */
export type Link =
  | 'quote-before'
  | 'quote-behind'
  | 'clause-before'
  | 'that'
  | 'bare'
  | 'colon'
  | 'infinitive'
  | 'question'
  | 'as'
  | 'marked'
  | 'noun'
  | 'gap'
  | 'loose'
  | 'narrated'
  | 'resumed';

export interface Content extends TokenRange {
  readonly link: Link;
}

export interface Frame {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly cue: number;
  /** Behind the verb and its particle. */
  readonly cueEnd: number;
  readonly verb: SpeechVerb;
  /** First token of subject and verb where they stand together. */
  readonly head: number;
  /** First token behind cue and inverted subject. */
  readonly tail: number;
  readonly passive: boolean;
}

/** The sentence without the marks at its end. */
export function lastWord(frame: Pick<Frame, 'reading' | 'sentence'>, from: number): number {
  const { reading, sentence } = frame;
  let to = sentence.to;
  while (to > from && isMark(reading, to - 1) && !isQuoted(reading, to - 1) && lowAt(reading, to - 1) !== ')') to -= 1;
  return to;
}

/** A subject and its verb within ten tokens. */
export function startsClause(reading: Reading, from: number, to: number): boolean {
  if (!opensClause(reading, from)) return false;
  const phrase = phraseAfter(reading, from, Math.min(to, from + 10));
  return phrase !== undefined && isVerb(reading, phrase.to);
}
