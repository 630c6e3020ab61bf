/** "John Smith, a lawyer for the campaign, said": the phrase before an insertion between commas. */
import { phraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import { isMark, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

/** Commas looked through. */
const COMMAS = 5;
const FARTHEST = 60;

/** The insertion's phrase, where the cue has a comma before it. */
export function apposedSubject(reading: Reading, sentence: Sentence, cue: number): TokenRange | undefined {
  return lowAt(reading, cue - 1) === ',' ? acrossApposition(reading, sentence, cue - 1) : undefined;
}

/** The phrase before the comma that opens the insertion which `comma` closes. */
export function acrossApposition(reading: Reading, sentence: Sentence, comma: number): TokenRange | undefined {
  let fallback: TokenRange | undefined;
  for (const opening of openingsOf(reading, sentence, comma)) {
    const phrase =
      isMark(reading, opening - 1) && !/^['’)]$/.test(lowAt(reading, opening - 1))
        ? undefined
        : phraseBefore(reading, opening, sentence.from);
    if (phrase === undefined) continue;
    if (stands(reading, phrase)) return phrase;
    fallback ??= phrase;
  }
  return fallback;
}

/** Marks of the same kind before it behind which an insertion can start, nearest first. */
function openingsOf(reading: Reading, sentence: Sentence, comma: number): number[] {
  const floor = Math.max(sentence.from, comma - FARTHEST);
  const closing = isQuoted(reading, comma) ? ',' : lowAt(reading, comma);
  const found: number[] = [];
  let seen = 0;
  for (let i = comma - 1; i > floor && seen < COMMAS; i--) {
    if (isQuoted(reading, i) || lowAt(reading, i) !== closing) continue;
    seen += 1;
    if (opensInsertion(reading, i + 1, comma)) found.push(i);
  }
  return found;
}

/** No apposition itself ("a voter from Jackson, Miss.,") and no object ("who founded EDGE, a group,"). */
function stands(reading: Reading, phrase: TokenRange): boolean {
  if (reading.tags?.[phrase.from - 1] === 'V') return false;
  return (
    lowAt(reading, phrase.from - 1) !== ',' || reading.tokens[phrase.from]?.capital === true || isPronoun(reading, phrase.from)
  );
}

function opensInsertion(reading: Reading, at: number, comma: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || at >= comma) return false;
  const { words } = reading.lexicon;
  if (token.kind === 'number' || token.low === '(') return true;
  if (lowAt(reading, comma) === ')') return true;
  if (words.relative.has(token.low) || words.determiner.has(token.low)) return true;
  if (words.conjunction.has(token.low) || words.subordinator.has(token.low) || isPronoun(reading, at))
    return words.subordinator.has(token.low) && token.low === 'as';
  if (isVerb(reading, at)) return /ed$/.test(token.low);
  return true;
}
