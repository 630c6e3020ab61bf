/** What a speaker does with a statement's content: a refusal, a question or a promise of words is no assertion. */
import type { Stance } from '../quote.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { lowAt } from './word-tests.ts';

/** "demanded that" puts no question. */
const DEMANDS = /^demand/;

export function stanceOf(reading: Reading, { verb, source, cue, link }: Candidate): Stance {
  if (verb === undefined || cue === undefined) return source.future ? 'will-say' : 'asserts';
  if (refuses(reading, cue.from) || (source.negated && !notOnly(reading, source.from, cue.from))) return 'declines';
  if (verb.kind === 'deny') return link === 'as' ? 'asserts' : 'denies';
  if (verb.kind === 'ask' && !DEMANDS.test(verb.lemma)) return 'asks';
  return source.future ? 'will-say' : 'asserts';
}

/** "refused to rule out a strike", "would neither confirm nor deny that …", "se negó a confirmar si …". */
function refuses(reading: Reading, cue: number): boolean {
  const low = lowAt(reading, cue);
  if (/^(?:refus|declin)/.test(low)) return true;
  if (/^n?or$/.test(lowAt(reading, cue - 1)) && lowAt(reading, cue - 2) === 'confirm') return true;
  return /^(?:neg|nieg)/.test(low) && lowAt(reading, cue - 1) === 'se' && lowAt(reading, cue + 1) === 'a';
}

/** "not only said", "no solo dijo": said all the same. */
function notOnly(reading: Reading, from: number, cue: number): boolean {
  for (let at = from; at < cue; at++)
    if (/^(?:not|no)$/.test(lowAt(reading, at)) && /^(?:only|just|merely|solo|sólo|solamente)$/.test(lowAt(reading, at + 1)))
      return true;
  return false;
}
