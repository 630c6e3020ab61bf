/** What a verb of saying takes behind it, and what can open such a complement. */
import type { Reading } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isAuxiliary, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

export function anotherCue(reading: Reading, at: number): boolean {
  const verb = reading.lexicon.verbs.get(lowAt(reading, at));
  return verb !== undefined && (verb.form === 'past' || verb.form === 'third') && !verb.nounlike && verb.lemma !== 'make';
}

export function isRelativeThat(reading: Reading, at: number): boolean {
  return isVerb(reading, at + 1) || isAuxiliary(reading, at + 1);
}

/** ", a group that the ministry banned", ", una banda que Washington sancionó": it says which group, and opens nothing that was said. */
export function isOfApposition(reading: Reading, at: number, from: number): boolean {
  for (let i = at - 2; i > from && i >= at - MOST_OF_APPOSITION; i -= 1) {
    if (isVerb(reading, i + 1) || lowAt(reading, i + 1) === ',') return false;
    if (lowAt(reading, i - 1) === ',' && /^(?:an?|uno?|una)$/.test(lowAt(reading, i))) return true;
  }
  return false;
}

const MOST_OF_APPOSITION = 5;

/** "dijo estar dispuesta", "negó haberlo visto", "aseguró no conocer"; not "ayer". */
export function opensSpanishInfinitive(reading: Reading, from: number): boolean {
  const low = lowAt(reading, lowAt(reading, from) === 'no' ? from + 1 : from);
  const { words } = reading.lexicon;
  return /(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?$/.test(low) && !words.adverb.has(low) && !words.time.has(low);
}

export function opensInfinitive(reading: Reading, at: number): boolean {
  const tag = reading.tags?.[at];
  if (isQuoted(reading, at) || tag === 'R' || tag === 'T') return true;
  return tag === undefined ? !reading.lexicon.words.determiner.has(lowAt(reading, at)) : tag === 'V' || tag === 'X';
}

export function takesQuestion(verb: SpeechVerb): boolean {
  return (
    verb.kind === 'ask' ||
    verb.kind === 'say' ||
    verb.kind === 'tell' ||
    /^(?:explain|know|disclose|reveal|mention|note|clarify|acknowledge)$/.test(verb.lemma)
  );
}

export function takesInfinitive(verb: SpeechVerb): boolean {
  return (
    verb.kind === 'promise' ||
    verb.kind === 'urge' ||
    verb.kind === 'ask' ||
    /^(?:claim|tell|advise|vow|warn|agree|swear|volunteer|profess)$/.test(verb.lemma)
  );
}

export function takesClause(verb: SpeechVerb): boolean {
  return verb.kind !== 'quote' && verb.kind !== 'urge' && verb.kind !== 'describe';
}

/** A subject and a verb right behind: "said the plan would fail". */
export function bareClause(reading: Reading, from: number, to: number): boolean {
  const token = reading.tokens[from];
  if (token === undefined || (token.kind === 'mark' && !isQuoted(reading, from))) return false;
  if (isPronoun(reading, from)) return true;
  const stop = Math.min(to, from + 24);
  for (let i = from + 1; i < stop; i++) {
    if (/^[.;:?!]$/.test(lowAt(reading, i))) return false;
    if (isVerb(reading, i)) return true;
  }
  return false;
}
