/** What was said, given a verb of saying and who its subject is: before it, behind it, or around it. */
import { phraseAfter } from './noun-phrase.ts';
import type { Stretch, TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isAdverb, isAuxiliary, isMark, isPronoun, isQuoted, isVerb, lowAt, opensClause } from './word-tests.ts';

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
  | 'noun'
  | 'resumed';

export interface Content extends TokenRange {
  readonly link: Link;
}

export interface Frame {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly cue: number;
  readonly verb: SpeechVerb;
  /** First token of subject and verb where they stand together. */
  readonly head: number;
  /** First token behind cue and inverted subject. */
  readonly tail: number;
  readonly passive: boolean;
}

export function stretchAt(reading: Reading, at: number): Stretch | undefined {
  return reading.stretches[reading.within[at] ?? -1];
}

/** Content that stands before "…, she said". */
export function contentBefore(frame: Frame): Content | undefined {
  const { reading, sentence, head } = frame;
  let to = head;
  while (to > sentence.from && isMark(reading, to - 1) && !isQuoted(reading, to - 1) && /^[,—–-]|--/.test(lowAt(reading, to - 1)))
    to -= 1;
  if (to <= sentence.from) return undefined;
  const quote = stretchAt(reading, to - 1);
  if (to === head && quote === undefined) return undefined;
  const from = leftEdge(reading, sentence, to);
  if (to - from < 1) return undefined;
  if (quote !== undefined && quote.first <= from) return { from: quote.first, to, link: 'quote-before' };
  if (quote !== undefined && onlyFiller(reading, from, quote.first)) return { from: quote.first, to, link: 'quote-before' };
  return to - from < 2 ? undefined : { from, to, link: 'clause-before' };
}

/** Leading connectives do not belong to what was said. */
function leftEdge(reading: Reading, sentence: Sentence, to: number): number {
  let from = sentence.from;
  const semicolon = lastMark(reading, sentence.from, to, ';');
  if (semicolon !== undefined) from = semicolon + 1;
  while (from < to && isMark(reading, from) && !isQuoted(reading, from)) from += 1;
  if (/^(?:but|and|so|still|yet|however|pero|y)$/.test(lowAt(reading, from)) && !isQuoted(reading, from)) from += 1;
  if (lowAt(reading, from) === ',') from += 1;
  return from;
}

function lastMark(reading: Reading, from: number, to: number, mark: string): number | undefined {
  for (let i = to - 1; i >= from; i--) if (lowAt(reading, i) === mark && !isQuoted(reading, i)) return i;
  return undefined;
}

function onlyFiller(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i) || isPronoun(reading, i)) return false;
  return to - from <= 3 && (isMark(reading, to - 1) || to === from);
}

/** True where nothing but time, place and manner stands between `at` and the end of the clause. */
export function skipTail(reading: Reading, from: number, to: number): number {
  const { words } = reading.lexicon;
  let at = from;
  while (at < to && !isQuoted(reading, at)) {
    const low = lowAt(reading, at);
    if (isAdverb(reading, at) || words.time.has(low)) at += 1;
    else if (reading.tokens[at]?.kind === 'number' && words.time.has(lowAt(reading, at - 1))) at += 1;
    else if (words.preposition.has(low) || /^(?:when|as|while|después|cuando)$/.test(low)) {
      const next = skipPhrase(reading, at, to);
      if (next === at) break;
      at = next;
    } else break;
  }
  return at;
}

function skipPhrase(reading: Reading, at: number, to: number): number {
  const { words } = reading.lexicon;
  let next = at + 1;
  if (/^(?:on|el|este)$/.test(lowAt(reading, at)) && words.time.has(lowAt(reading, next))) return next;
  if (isPronoun(reading, next)) return next + 1;
  const phrase = phraseAfter(reading, next, to);
  if (phrase !== undefined) next = phrase.to;
  return next > at + 1 ? next : at;
}

/** Where content starts behind the cue, and how; `undefined` where nothing that was said follows. */
export function contentBehind(frame: Frame): Content | undefined {
  const { reading, sentence, verb, tail } = frame;
  const to = sentence.to;
  let at = tail;
  if (
    verb.kind === 'tell' ||
    verb.kind === 'urge' ||
    (verb.kind === 'ask' && verb.lemma !== 'wonder') ||
    /^(?:remind|warn|promise|assure)$/.test(verb.lemma)
  )
    at = frame.passive ? at : skipAddressee(reading, at, to);
  if (verb.kind === 'describe') return describedAs(frame, at);
  const after = skipTail(reading, at, to);
  const opened = openedAt(frame, at, to) ?? (after === at ? undefined : openedAt(frame, after, to));
  return opened ?? thatAhead(frame, at);
}

function skipAddressee(reading: Reading, at: number, to: number): number {
  if (isQuoted(reading, at) || /^(?:that|if|whether|que|si|to)$/.test(lowAt(reading, at))) return at;
  const phrase = phraseAfter(reading, at, to);
  if (phrase === undefined) return at;
  // "told reporters Trump would": a small-letter plural, then a name of its own
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (
      reading.tokens[i]?.capital === true &&
      reading.tokens[i - 1]?.capital === false &&
      /[^s]s$/.test(lowAt(reading, i - 1)) &&
      !reading.lexicon.words.determiner.has(lowAt(reading, i - 1))
    )
      return i;
  return phrase.to;
}

/** "in an interview with CNN that …": a complementizer a little further on, with no verb of its own in between. */
function thatAhead(frame: Frame, from: number): Content | undefined {
  const { reading, sentence } = frame;
  const stop = Math.min(sentence.to, from + 22);
  for (let i = from; i < stop; i++) {
    const low = lowAt(reading, i);
    if (isQuoted(reading, i)) return quoteAhead(frame, i);
    if (low === reading.lexicon.that && (i === from || !isRelativeThat(reading, i))) return clause(frame, i + 1, 'that');
    if (low === ':') return clause(frame, i + 1, 'colon');
    if (/^[.;?!]$/.test(low)) return undefined;
  }
  return undefined;
}

function isRelativeThat(reading: Reading, at: number): boolean {
  return isVerb(reading, at + 1) || isAuxiliary(reading, at + 1);
}

/** A quotation some words behind the cue: "said in a statement: “…”" */
function quoteAhead(frame: Frame, at: number): Content | undefined {
  const { reading } = frame;
  const stretch = stretchAt(reading, at);
  if (stretch === undefined || stretch.first !== at || stretch.words < 3) return undefined;
  const introduced = /^[,:]$/.test(lowAt(reading, at - 1));
  return introduced ? { from: at, to: stretch.last + 1, link: 'quote-behind' } : undefined;
}

function openedAt(frame: Frame, from: number, to: number): Content | undefined {
  const { reading, verb } = frame;
  let at = from;
  const low = lowAt(reading, at);
  if (at >= to || /^[.;?!)]$/.test(low)) return undefined;
  if (low === ',' || low === ':') {
    const next = at + 1;
    if (isQuoted(reading, next)) return quotedFrom(frame, next);
    return low === ':' ? clause(frame, next, 'colon') : undefined;
  }
  if (low === reading.lexicon.that) return clause(frame, at + 1, 'that');
  if (isQuoted(reading, at)) return quotedFrom(frame, at);
  if (/^(?:if|whether|why|how|what|who|si|cómo|qué|quién)$/.test(low))
    return takesQuestion(verb) ? clause(frame, at, 'question') : undefined;
  if (low === 'to' && takesInfinitive(verb)) return clause(frame, at, 'infinitive');
  if (/^(?:only|there|no|yes|as|when|while|because|after|before|since|of)$/.test(low) && !/^(?:only|there|no|yes)$/.test(low))
    return undefined;
  if (low === 'only') at += 1;
  if (reading.lexicon.that !== 'that') return undefined;
  return takesClause(verb) && bareClause(reading, at, to) ? clause(frame, at, 'bare') : undefined;
}

function takesQuestion(verb: SpeechVerb): boolean {
  return (
    verb.kind === 'ask' ||
    verb.kind === 'say' ||
    verb.kind === 'tell' ||
    /^(?:explain|know|disclose|reveal|mention|note|clarify|acknowledge)$/.test(verb.lemma)
  );
}

function takesInfinitive(verb: SpeechVerb): boolean {
  return (
    verb.kind === 'promise' ||
    verb.kind === 'urge' ||
    verb.kind === 'ask' ||
    /^(?:claim|tell|advise|vow|warn|agree|swear|volunteer|profess)$/.test(verb.lemma)
  );
}

function takesClause(verb: SpeechVerb): boolean {
  return verb.kind !== 'quote' && verb.kind !== 'urge' && verb.kind !== 'describe';
}

/** A subject and a verb right behind: "said the plan would fail". */
function bareClause(reading: Reading, from: number, to: number): boolean {
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

/** From an opening mark: the stretch alone where the sentence ends or turns away behind it, else on to the end. */
function quotedFrom(frame: Frame, at: number): Content | undefined {
  const { reading, sentence } = frame;
  const stretch = stretchAt(reading, at);
  if (stretch === undefined) return undefined;
  const introduced = /^[,:]$/.test(lowAt(reading, at - 1));
  if (introduced || stretch.last + 1 >= sentence.to) return { from: at, to: stretch.last + 1, link: 'quote-behind' };
  const next = lowAt(reading, stretch.last + 1);
  if (/^[.,;:—–)]$/.test(next) || /^(?:and|but|when|as|while|in|during|after|before|at|on|to|about)$/.test(next))
    return { from: at, to: stretch.last + 1, link: 'quote-behind' };
  return clause(frame, at, 'bare');
}

function clause(frame: Frame, from: number, link: Link): Content | undefined {
  const { reading, sentence } = frame;
  if (from >= sentence.to) return undefined;
  const quote = stretchAt(reading, from);
  if (quote !== undefined && quote.first === from && link === 'colon') return { from, to: quote.last + 1, link: 'quote-behind' };
  const to = clauseEnd(frame, from);
  return to - from < 1 ? undefined : { from, to, link };
}

const MOST_CUTS = 7;

export interface Cut {
  /** Exclusive token index. */
  readonly to: number;
  readonly cut: string;
}

/** Every place where the content can end: the sentence's end first, then the commas and dashes at which its narrator may speak again. */
export function cutsOf(frame: Pick<Frame, 'reading' | 'sentence'>, content: TokenRange): Cut[] {
  const { reading } = frame;
  const end = lastWord(frame, content.from);
  const cuts: Cut[] = [{ to: end, cut: 'end' }];
  if (content.to < end) cuts.push({ to: content.to, cut: 'rule' });
  for (let i = content.from + 2; i < end && cuts.length < MOST_CUTS; i++) {
    if (isQuoted(reading, i)) continue;
    const cut = cutAt(reading, i);
    if (cut !== undefined) cuts.push({ to: i, cut });
  }
  return cuts;
}

function cutAt(reading: Reading, at: number): string | undefined {
  const low = lowAt(reading, at);
  const next = lowAt(reading, at + 1);
  if (low === 'and' && /^(?:that|said|told|added|called|urged|accused)$/.test(next))
    return `and ${next === 'that' ? 'that' : 'verb'}`;
  if (/^(?:when|while|after|before|as|because)$/.test(low)) return low;
  if (low === ';' || low === '—' || low === '–' || low === '--' || low === '(' || low === ':')
    return low === '--' || low === '–' ? '—' : low;
  if (low !== ',') return undefined;
  return `, ${nextWord(reading, at + 1, next)}`;
}

function nextWord(reading: Reading, at: number, next: string): string {
  const { words } = reading.lexicon;
  if (
    /^(?:but|and|or|which|who|while|although|though|as|because|if|when|after|even|so|not|with|including|according|where|whose|before|since|despite|noting|saying|adding)$/.test(
      next,
    )
  ) {
    if (next === 'and' || next === 'but')
      return startsClause(reading, at + 1, at + 14) ? `${next} clause` : isVerb(reading, at + 1) ? `${next} verb` : next;
    return next;
  }
  if (/ing$/.test(next)) return 'ing';
  if (isPronoun(reading, at)) return 'pronoun';
  if (words.preposition.has(next)) return 'preposition';
  if (words.determiner.has(next)) return startsClause(reading, at, at + 14) ? 'clause' : 'determiner';
  if (isQuoted(reading, at)) return 'quote';
  return reading.tokens[at]?.capital === true ? (startsClause(reading, at, at + 14) ? 'clause' : 'name') : 'word';
}

function lastWord(frame: Pick<Frame, 'reading' | 'sentence'>, from: number): number {
  const { reading, sentence } = frame;
  let to = sentence.to;
  while (to > from && isMark(reading, to - 1) && !isQuoted(reading, to - 1) && lowAt(reading, to - 1) !== ')') to -= 1;
  return to;
}

/** The end of the sentence, or the comma behind which its narrator speaks again. */
export function clauseEnd(frame: Frame, from: number): number {
  const { reading, sentence } = frame;
  const to = lastWord(frame, from);
  const subordinate =
    /^(?:although|though|while|when|if|as|after|because|since|despite|aunque|mientras|cuando)$/.test(
      lowAt(reading, sentence.from),
    ) && !hasComma(reading, sentence.from, frame.head);
  for (let i = from + 2; i < to; i++) {
    if (isQuoted(reading, i)) continue;
    if (turnsAway(frame, i, to)) return i;
    if (subordinate && lowAt(reading, i) === ',' && startsClause(reading, i + 1, to)) return i;
  }
  return to;
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowAt(reading, i) === ',' && !isQuoted(reading, i)) return true;
  return false;
}

function turnsAway(frame: Frame, at: number, to: number): boolean {
  const { reading } = frame;
  const low = lowAt(reading, at);
  if (low !== ',' && low !== ';') return false;
  const next = lowAt(reading, at + 1);
  if (next === 'according' || next === 'según') return true;
  if (next === 'but' || next === 'pero') return startsClause(reading, at + 2, to);
  if (next === 'and' || next === 'y') return startsSpeech(reading, at + 2, to);
  if (/^(?:adding|saying|noting|citing|arguing|calling|claiming|referring|añadiendo|agregando)$/.test(next)) return true;
  return false;
}

function startsClause(reading: Reading, from: number, to: number): boolean {
  if (!opensClause(reading, from)) return false;
  const phrase = phraseAfter(reading, from, Math.min(to, from + 10));
  return phrase !== undefined && isVerb(reading, phrase.to);
}

/** ", and he accused …", ", and told …": another act of speech by the narrator's account. */
function startsSpeech(reading: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + 6);
  for (let i = from; i < stop; i++) {
    const verb = reading.lexicon.verbs.get(lowAt(reading, i));
    if (verb !== undefined && verb.form === 'past') return true;
    if (isVerb(reading, i)) return false;
  }
  return false;
}

/** "called him a “con man”", "described it as …": wanted where marks are in it. */
function describedAs(frame: Frame, from: number): Content | undefined {
  const { reading, sentence } = frame;
  const stop = Math.min(sentence.to, from + 20);
  for (let i = from; i < stop; i++) {
    if (/^[.;]$/.test(lowAt(reading, i))) return undefined;
    const quote = stretchAt(reading, i);
    if (quote !== undefined) return { from: quote.first, to: quote.last + 1, link: 'as' };
  }
  return undefined;
}
