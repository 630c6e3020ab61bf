/** The subject of a sentence's last independent clause before a place. */
import { acrossApposition } from './apposition.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import { isAdverb, isAuxiliary, isMark, isQuoted, isVerb, lowAt } from './word-tests.ts';

const SUBORDINATE = new Set(
  'as when while after if although though because since before once asked aunque mientras cuando tras'.split(' '),
);
/** Words that make the clause behind them part of another one. */
const DEPENDENT =
  /^(?:that|who|which|whom|if|because|what|que|after|as|when|while|before|since|although|though|where|how|whether|unless|until)$/;
const FARTHEST = 120;

/** With `firstOnly` the first independent subject, else the last one before `before`. */
export function mainSubject(reading: Reading, sentence: Sentence, before: number, firstOnly = false): TokenRange | undefined {
  let found: TokenRange | undefined;
  let fresh = true;
  let subordinate = SUBORDINATE.has(lowAt(reading, sentence.from));
  for (let i = Math.max(sentence.from, before - FARTHEST); i < before; i++) {
    if (isQuoted(reading, i)) continue;
    if (startsAnew(reading, i, before) || (subordinate && lowAt(reading, i) === ',')) {
      fresh = true;
      subordinate &&= lowAt(reading, i) !== ',';
    }
    const subject = fresh && isVerb(reading, i) ? subjectOf(reading, sentence, i) : undefined;
    if (subject === undefined) continue;
    if (firstOnly && !subordinate) return subject;
    found = subject;
    fresh = false;
  }
  return found;
}

/** "; …", "but …", ", and the minister said …". */
function startsAnew(reading: Reading, at: number, before: number): boolean {
  const low = lowAt(reading, at);
  if (low === ';' || low === 'but' || low === 'pero') return true;
  return (
    low === ',' && /^(?:and|but|while|y|pero|mientras)$/.test(lowAt(reading, at + 1)) && startsClause(reading, at + 2, before)
  );
}

function startsClause(reading: Reading, from: number, before: number): boolean {
  const phrase = phraseAfter(reading, from, Math.min(before, from + 12));
  return phrase !== undefined && isVerb(reading, phrase.to);
}

function subjectOf(reading: Reading, sentence: Sentence, verb: number): TokenRange | undefined {
  let at = verb - 1;
  while (at >= sentence.from && (isAdverb(reading, at) || isAuxiliary(reading, at))) at -= 1;
  const low = lowAt(reading, at);
  if (/^(?:who|which|that|to|what|how|que)$/.test(low)) return undefined;
  if (low === ',') return acrossApposition(reading, sentence, at);
  if (at < sentence.from || (isMark(reading, at) && low !== ')')) return undefined;
  const phrase = phraseBefore(reading, at + 1, sentence.from);
  if (phrase === undefined) return undefined;
  const first = lowAt(reading, phrase.from - 1);
  return DEPENDENT.test(first) ? undefined : phrase;
}
