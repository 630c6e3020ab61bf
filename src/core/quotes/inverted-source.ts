/** The source behind its verb: "…," said Robby Mook. */
import { apposedSubject } from './apposition.ts';
import { type Source, sourceAfter } from './find-source.ts';
import type { TokenRange } from './quoted-stretches.ts';
import { type Reading, type Sentence, stretchAt } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isQuoted, isVerb, lowAt } from './word-tests.ts';

/** "…," said Robby Mook: content in front, and a phrase that is no clause behind. */
export function invertedSource(reading: Reading, sentence: Sentence, cue: number, verb: SpeechVerb): Source | undefined {
  if ((verb.form === 'base' && verb.lemma !== 'read') || verb.form === 'gerund') return undefined;
  const before = cue - 1;
  if (before < sentence.from) return openingSource(reading, sentence, cue);
  if (!isQuoted(reading, before) && !/^(?:,|—|–|--)$/.test(lowAt(reading, before))) return undefined;
  const finished = endsSpeech(reading, before);
  const source = sourceAfter(reading, sentence, cue);
  if (source?.range === undefined) return undefined;
  const apposed =
    finished || isQuoted(reading, before) || (verb.kind === 'say' && namesAlone(reading, source.range))
      ? undefined
      : apposedSubject(reading, sentence, cue);
  if (apposed !== undefined && !hasVerb(reading, sentence.from, apposed.from)) return undefined;
  const after = source.range.to;
  if ((isVerb(reading, after) && !finished) || lowAt(reading, cue + 1) === reading.lexicon.that) return undefined;
  const quoteFollows = isQuoted(reading, after) || (lowAt(reading, after) === ',' && isQuoted(reading, after + 1));
  const front = { from: sentence.from, to: before };
  const said = isQuoted(reading, before) || isQuoted(reading, before - 1) || quoteFollows || inserted(reading, cue, source.range);
  return said || hasVerb(reading, sentence.from, before) || holdsQuote(reading, front) ? source : undefined;
}

/** A quotation of some words that ends right before the verb, its comma inside or (as the British print it) outside the mark. */
function endsSpeech(reading: Reading, before: number): boolean {
  const last = lowAt(reading, before) === ',' && !isQuoted(reading, before) ? before - 1 : before;
  const stretch = stretchAt(reading, last);
  if (stretch === undefined || stretch.last !== last || stretch.words < 3) return false;
  return last < before || /^[,?!…]$/.test(lowAt(reading, last - 1));
}

/** "…, says Nour Raouafi, the project scientist": a name and nothing of a clause behind the verb. */
function namesAlone(reading: Reading, { from, to }: TokenRange): boolean {
  return reading.tokens[from]?.capital === true && reading.tokens[to - 1]?.capital === true && /^[,.]?$/.test(lowAt(reading, to));
}

/** "One possibility, says Baranzini, is that …": a name between commas. */
function inserted(reading: Reading, cue: number, source: TokenRange): boolean {
  return lowAt(reading, cue - 1) === ',' && lowAt(reading, source.to) === ',' && reading.tokens[source.to - 1]?.capital === true;
}

/** "Said Comey, “…”": the verb opens the sentence. */
function openingSource(reading: Reading, sentence: Sentence, cue: number): Source | undefined {
  const source = sourceAfter(reading, sentence, cue);
  const after = source?.range?.to ?? sentence.to;
  return /^[,:]$/.test(lowAt(reading, after)) && isQuoted(reading, after + 1) ? source : undefined;
}

export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true;
  return false;
}

export function holdsQuote(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if ((stretchAt(reading, i)?.words ?? 0) >= 3) return true;
  return false;
}
