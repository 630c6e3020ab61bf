/** Questions about one token of a reading that several steps ask. */
import type { Tag } from '../language/tag-words.ts';
import type { Reading } from './reading.ts';

export function lowAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.low ?? '';
}

export function isMark(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.kind === 'mark';
}

export function isQuoted(reading: Reading, at: number): boolean {
  return (reading.within[at] ?? -1) !== -1;
}

export function isPronoun(reading: Reading, at: number): boolean {
  if (lowAt(reading, at) === 'us' && reading.tokens[at]?.capital === true) return false;
  const low = lowAt(reading, at);
  const apostrophe = low.indexOf("'");
  return reading.lexicon.words.pronoun.has(apostrophe < 0 ? low : low.slice(0, apostrophe));
}

export function isAdverb(reading: Reading, at: number): boolean {
  const low = lowAt(reading, at);
  const tag = reading.tags?.[at];
  if (reading.tokens[at]?.capital === true && (tag === undefined ? /ly$/.test(low) : tag !== 'R')) return false;
  return (
    reading.lexicon.words.adverb.has(low) ||
    (/ly$/.test(low) &&
      low.length > 4 &&
      !/^(?:family|italy|july|ally|rally|reply|assembly|supply|bully|fly|emily|kelly|billy|sally|molly)$/.test(low)) ||
    /mente$/.test(low)
  );
}

/** "Will wrote": with a capital and tagged as a name it is one. */
export function isAuxiliary(reading: Reading, at: number): boolean {
  if (!reading.lexicon.words.auxiliary.has(lowAt(reading, at))) return false;
  return !(reading.tokens[at]?.capital === true && reading.tags?.[at] === 'P');
}

/** A verb that carries a clause; asked so often that the answer is kept in the reading. */
export function isVerb(reading: Reading, at: number): boolean {
  const known = reading.verbs[at];
  if (known === YES || known === NO) return known === YES;
  const answer = looksFinite(reading, at);
  if (at >= 0 && at < reading.verbs.length) reading.verbs[at] = answer ? YES : NO;
  return answer;
}

const YES = 2;
const NO = 1;

/** Endings that few Spanish words other than finite verbs have. */
const SPANISH_FINITE = /(?:ó|aron|ieron|ará|erá|irá|arán|erán|irán|aba|aban|ían|aría|ería|iría|arían)$/;

/** A verb that carries a clause, as far as its form tells: an auxiliary, a listed verb, or a word in "-ed". */
function looksFinite(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word' || isQuoted(reading, at)) return false;
  const { low } = token;
  if (isAuxiliary(reading, at)) return true;
  const tag = reading.tags?.[at];
  if (tag !== undefined) return isTaggedVerb(reading, at, tag, low);
  if (token.capital) return false;
  if (reading.lexicon.words.verb.has(low)) return true;
  const verb = reading.lexicon.verbs.get(low);
  if (verb !== undefined) return (verb.form === 'past' || verb.form === 'third') && !(verb.nounlike && verb.form === 'third');
  if (reading.lexicon.that === 'que') return SPANISH_FINITE.test(low) && low.length > 4;
  return /[^e]ed$/.test(low) && low.length > 4;
}

/** Words that can start a clause of their own after a comma or a conjunction. */
export function opensClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  return token.capital || reading.lexicon.words.determiner.has(token.low) || isPronoun(reading, at);
}

/** A finite verb as far as tag, form and neighbours tell: no infinitive, no gerund, no participle before a noun. */
function isTaggedVerb(reading: Reading, at: number, tag: Tag, low: string): boolean {
  if (tag !== 'V' && tag !== 'X') return false;
  if (reading.tokens[at]?.capital === true) return false;
  if (/ing$/.test(low) || lowAt(reading, at - 1) === 'to') return false;
  const before = reading.tags?.[at - 1];
  if (before === 'D' || before === 'A') return false;
  return true;
}
