/** Noun phrases to the left and to the right of a place, as token ranges. Each step looks at a bounded window. */
import type { TokenRange } from './quoted-stretches.ts';
import { type Reading, stretchAt } from './reading.ts';
import { isAdverb, isAuxiliary, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

const WIDEST = 28;
const OF = /^(?:of|for|de|del)$/;
/** Prepositions that belong to the noun before them ("director of", "spokesman for"). */
const INNER_EN = new Set('of for to from in with at on by close near against de del en del'.split(' '));

/** The noun phrase that ends right before `end`; `undefined` where no noun stands there. */
export function phraseBefore(reading: Reading, end: number, floor: number): TokenRange | undefined {
  if (end - 1 < floor) return undefined;
  if (lowAt(reading, end - 1) === ')') return beforeBracket(reading, end, floor);
  if (isPronoun(reading, end - 1) && lowAt(reading, end - 2) !== 'of') return { from: end - 1, to: end };
  let from = end;
  const stop = Math.max(floor, end - WIDEST);
  while (from - 1 >= stop && joinsPhrase(reading, from - 1, end)) from -= 1;
  const trimmed = trimLeft(reading, { from, to: end });
  return trimmed.from < trimmed.to && isNominal(reading, trimmed.to - 1) ? trimmed : undefined;
}

/** "Lee Bright (R)": the phrase before the bracket. */
function beforeBracket(reading: Reading, end: number, floor: number): TokenRange | undefined {
  const stop = Math.max(floor, end - WIDEST);
  for (let i = end - 2; i > stop; i--) if (lowAt(reading, i) === '(') return phraseBefore(reading, i, floor);
  return undefined;
}

function joinsPhrase(reading: Reading, at: number, end: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (isQuoted(reading, at)) return isNickname(reading, at);
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return /^(?:&|'|’|\/|%)$/.test(token.low);
  const { words } = reading.lexicon;
  if (words.conjunction.has(token.low)) return (token.low === 'and' || token.low === 'y') && bothSidesNominal(reading, at, end);
  if (words.relative.has(token.low) || words.subordinator.has(token.low)) return false;
  if (words.preposition.has(token.low)) return at < end - 1 && (INNER_EN.has(token.low) || isNominal(reading, at - 1));
  if (isAuxiliary(reading, at)) return false;
  if (isPronoun(reading, at))
    return at === end - 1 || (lowAt(reading, at + 1) === 'and' && /^(?:he|she|they|we|i)$/.test(token.low));
  if (at === end - 1) return true;
  return !(isVerb(reading, at) && !isParticiple(reading, at));
}

/** `Ted "Bear" Smith`: a word or two between marks, with a name before them and no comma inside. */
function isNickname(reading: Reading, at: number): boolean {
  const stretch = stretchAt(reading, at);
  if (stretch === undefined || stretch.words > 3) return false;
  const previous = reading.tokens[stretch.first - 1];
  return previous?.kind === 'word' && !/^[.,?!]$/.test(lowAt(reading, stretch.last - 1));
}

/** "people interviewed in Iowa", "groups backed by unions": an "-ed" word after a noun and before a preposition. */
function isParticiple(reading: Reading, at: number): boolean {
  return (
    /ed$/.test(lowAt(reading, at)) &&
    (INNER_EN.has(lowAt(reading, at + 1)) || reading.lexicon.words.determiner.has(lowAt(reading, at - 1)))
  );
}

function bothSidesNominal(reading: Reading, at: number, end: number): boolean {
  if (at >= end - 1) return false;
  const left = reading.tokens[at - 1];
  const right = reading.tokens[at + 1];
  if (left === undefined || right === undefined || left.kind !== 'word' || right.kind !== 'word') return false;
  if (isPronoun(reading, at - 1)) return /^(?:his|her|their|my|our|its)$/.test(right.low);
  return left.capital === right.capital && !isVerb(reading, at - 1);
}

function trimLeft(reading: Reading, range: TokenRange): TokenRange {
  const { words } = reading.lexicon;
  let { from } = range;
  for (;;) {
    const low = lowAt(reading, from);
    if (from >= range.to) break;
    if (words.preposition.has(low)) from = afterLeadingPhrase(reading, from, range.to);
    else if (
      (words.time.has(low) && from < range.to - 1) ||
      words.conjunction.has(low) ||
      (isAdverb(reading, from) && from < range.to - 1)
    )
      from += 1;
    else if (reading.tokens[from]?.kind === 'mark' && !isQuoted(reading, from)) from += 1;
    else break;
  }
  return { from, to: range.to };
}

/** "On Tuesday Trump": behind the preposition and what goes with it. */
function afterLeadingPhrase(reading: Reading, at: number, to: number): number {
  const { words } = reading.lexicon;
  let next = at + 1;
  if (words.determiner.has(lowAt(reading, next))) {
    next += 1;
    while (next < to && reading.tokens[next]?.capital === false && !words.determiner.has(lowAt(reading, next))) next += 1;
    return next < to ? next : at + 1;
  }
  while (next < to - 1 && (words.time.has(lowAt(reading, next)) || reading.tokens[next]?.kind === 'number')) next += 1;
  return next;
}

function isNominal(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind === 'mark') return isQuoted(reading, at) || /^['’]$/.test(token?.low ?? '');
  const { words } = reading.lexicon;
  if (words.preposition.has(token.low) || words.conjunction.has(token.low) || words.subordinator.has(token.low)) return false;
  return (
    !isAuxiliary(reading, at) && !(isAdverb(reading, at) && !token.capital) && !/^(?:the|a|an|el|la|los|las)$/.test(token.low)
  );
}

/** The noun phrase that starts at `from`, for "said John Smith, a voter" and for addressees. */
export function phraseAfter(reading: Reading, from: number, ceiling: number): TokenRange | undefined {
  if (isPronoun(reading, from)) return { from, to: from + 1 };
  const stop = Math.min(ceiling, from + WIDEST);
  let to = from;
  while (to < stop && continuesPhrase(reading, to, from)) to += 1;
  while (to > from && !isNominal(reading, to - 1)) to -= 1;
  return to > from ? { from, to } : undefined;
}

function continuesPhrase(reading: Reading, at: number, from: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || isQuoted(reading, at)) return false;
  if (token.kind === 'number') return at === from || reading.tokens[at - 1]?.kind === 'word';
  if (token.kind === 'mark') return /^(?:&|'|’|\/)$/.test(token.low);
  const { words } = reading.lexicon;
  if (words.time.has(token.low) || words.relative.has(token.low) || words.subordinator.has(token.low)) return false;
  if (words.conjunction.has(token.low))
    return (
      /^(?:and|y|e)$/.test(token.low) && reading.tokens[at + 1]?.capital === true && reading.tokens[at - 1]?.capital === true
    );
  if (words.preposition.has(token.low)) return at > from && OF.test(token.low);
  if (isAdverb(reading, at) && !token.capital)
    return (/ly$/.test(token.low) || at === from) && reading.tokens[at + 1]?.kind === 'word';
  return at === from ? !isAuxiliary(reading, at) : goesOn(reading, at);
}

/** A word behind the first of a phrase: another noun or adjective, no new phrase and no verb. */
function goesOn(reading: Reading, at: number): boolean {
  const { words } = reading.lexicon;
  const previous = lowAt(reading, at - 1);
  if (words.determiner.has(lowAt(reading, at))) return OF.test(previous) || words.determiner.has(previous);
  if (isPronoun(reading, at)) return false;
  return (
    !isVerb(reading, at) ||
    (/ed$/.test(lowAt(reading, at)) && words.determiner.has(previous) && reading.tokens[at + 1]?.kind === 'word')
  );
}

const OFFICE =
  /^(?:secretary|minister|department|ministry|secretario|ministro|ministerio|house|university|state|bank|board|council|office|speaker|city|chief|director|command|institute|bureau)$/;

/** Where the head noun ends: before the first preposition or relative inside the phrase. */
export function headEnd(reading: Reading, range: TokenRange): number {
  for (let i = range.from + 1; i < range.to; i++) {
    const low = lowAt(reading, i);
    if (!reading.lexicon.words.preposition.has(low) && !reading.lexicon.words.relative.has(low)) continue;
    if (/^(?:of|de)$/.test(low) && OFFICE.test(lowAt(reading, i - 1)) && reading.tokens[range.to - 1]?.capital === true) continue;
    return i;
  }
  return range.to;
}
