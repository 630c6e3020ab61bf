/** Statements of a reading: every verb of saying with its source and contents, then the quotations without a verb. */
import { type Content, contentBefore, contentBehind, type Frame, type Link, skipTail, stretchAt } from './find-contents.ts';
import { apposedSubject, mainSubject, type Source, sourceAfter, sourceBefore } from './find-source.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Stretch, TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isMark, isQuoted, isVerb, lowAt } from './word-tests.ts';

export interface Statement {
  readonly content: TokenRange;
  readonly link: Link | 'unattributed' | 'according';
  readonly source: Source;
  readonly cue?: TokenRange;
  readonly verb?: SpeechVerb;
  readonly sentence: number;
}

export function findStatements(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const taken = found.length;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (isQuoted(reading, at)) continue;
      found.push(...accordingTo(reading, index, at), ...statementsOf(reading, index, at));
    }
    settle(found, taken);
  }
  return found;
}

function statementsOf(reading: Reading, index: number, cue: number): Statement[] {
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  const sentence = reading.sentences[index];
  if (verb === undefined || sentence === undefined || !isVerbHere(reading, sentence, cue, verb)) return [];
  const inverted = invertedSource(reading, sentence, cue, verb);
  const source = inverted ?? sourceBefore(reading, sentence, cue);
  const tail = inverted?.range?.to ?? cue + 1;
  const frame: Frame = { reading, sentence, cue, cueEnd: cue + 1, verb, head: source.from, tail, passive: source.passive };
  const statement = { source, verb, cue: { from: source.how === 'after' ? cue : cue, to: cue + 1 }, sentence: index };
  return contentsOf(frame, source).map((content) => ({ ...statement, content, link: content.link }));
}

function isVerbHere(reading: Reading, sentence: Sentence, at: number, verb: SpeechVerb): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const previous = lowAt(reading, at - 1);
  const tag = reading.tags?.[at];
  if (tag !== undefined && tag !== 'V' && (verb.nounlike || verb.form === 'base') && verb.form !== 'past') return false;
  if (token.capital && at > sentence.from && verb.kind !== 'say') return false;
  if (!verb.nounlike && verb.form !== 'base') return true;
  if (verb.form === 'past' || verb.form === 'gerund') return true;
  const { words } = reading.lexicon;
  if (words.determiner.has(previous) || /'s$/.test(previous) || words.preposition.has(previous)) return previous === 'to';
  return at > sentence.from;
}

/** "…," said Robby Mook: content in front, and a phrase that is no clause behind. */
function invertedSource(reading: Reading, sentence: Sentence, cue: number, verb: SpeechVerb): Source | undefined {
  if (verb.form === 'base' || verb.form === 'gerund') return undefined;
  const before = cue - 1;
  if (before < sentence.from) return undefined;
  if (!isQuoted(reading, before) && !/^(?:,|—|–|--)$/.test(lowAt(reading, before))) return undefined;
  const apposed = isQuoted(reading, before) ? undefined : apposedSubject(reading, sentence, cue);
  if (apposed !== undefined && !hasVerb(reading, sentence.from, apposed.from)) return undefined;
  const source = sourceAfter(reading, sentence, cue);
  if (source?.range === undefined) return undefined;
  const after = source.range.to;
  if (isVerb(reading, after) || lowAt(reading, cue + 1) === reading.lexicon.that) return undefined;
  const quoteFollows = isQuoted(reading, after) || (lowAt(reading, after) === ',' && isQuoted(reading, after + 1));
  return isQuoted(reading, before) || isQuoted(reading, before - 1) || quoteFollows || hasVerb(reading, sentence.from, before)
    ? source
    : undefined;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true;
  return false;
}

function contentsOf(frame: Frame, source: Source): Content[] {
  const { reading, sentence, verb, tail } = frame;
  const front = source.how === 'main' || source.how === 'relative' || source.passive ? undefined : contentBefore(frame);
  const end = skipTail(reading, tail, sentence.to);
  const closed = end >= sentence.to || /^[.,;:?!—–)]$/.test(lowAt(reading, end)) || isQuoted(reading, end);
  const behind = contentBehind(frame);
  if (front !== undefined && (closed || endsQuote(frame, front)) && frontFits(frame, front, behind)) {
    const resumed = resumedAt(frame, end);
    return resumed === undefined ? [front] : [front, resumed];
  }
  if (front !== undefined && closed && lowAt(reading, end) === ',') {
    const resumed = resumedAt(frame, end);
    if (resumed !== undefined) return [resumed];
  }
  if (behind === undefined || (verb.kind === 'quote' && !isQuoted(reading, behind.from))) return [];
  return [behind];
}

/** `"…," Trump said on ABC's This Week`: a comma or an end inside the mark leaves no doubt. */
function endsQuote(frame: Frame, front: Content): boolean {
  if (front.link !== 'quote-before' && !isQuoted(frame.reading, front.to - 1)) return false;
  return (
    /^(?:[.,?!…]|\.\.\.+)$/.test(lowAt(frame.reading, front.to - 2)) &&
    lowAt(frame.reading, frame.tail) !== frame.reading.lexicon.that
  );
}

function frontFits(frame: Frame, front: Content, behind: Content | undefined): boolean {
  const { reading, sentence } = frame;
  if (front.link === 'quote-before' || holdsQuote(reading, front)) return true;
  if (
    frame.verb.kind === 'quote' ||
    frame.verb.kind === 'urge' ||
    frame.verb.kind === 'promise' ||
    frame.verb.kind === 'describe'
  )
    return false;
  if (
    behind !== undefined &&
    /^(?:when|asked|in|at|on|while|as|during|after|before|if|though|although|speaking|despite|since|with|for|to)$/.test(
      lowAt(reading, sentence.from),
    )
  )
    return false;
  return hasVerb(reading, front.from, front.to);
}

function holdsQuote(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if ((stretchAt(reading, i)?.words ?? 0) >= 3) return true;
  return false;
}

/** "…, he said, …": what goes on behind the insertion. */
function resumedAt(frame: Frame, end: number): Content | undefined {
  const { reading, sentence } = frame;
  const at = /^[,—–]$/.test(lowAt(reading, end)) && !isQuoted(reading, end) ? end + 1 : end;
  const quote = stretchAt(reading, at);
  if (quote !== undefined && quote.first === at) return { from: at, to: quote.last + 1, link: 'resumed' };
  if (at === end) return undefined;
  let to = sentence.to;
  while (to > at && isMark(reading, to - 1) && !isQuoted(reading, to - 1)) to -= 1;
  if (to - at < 4 || !hasVerb(reading, at, to)) return undefined;
  const first = lowAt(reading, at);
  const narrator = /ing$/.test(first) || /^(?:who|which|and|but|as|while|when|according|in|a|an|after|before)$/.test(first);
  return narrator ? undefined : { from: at, to, link: 'resumed' };
}

/** "According to X, …" and "…, according to X". */
function accordingTo(reading: Reading, index: number, at: number): Statement[] {
  const sentence = reading.sentences[index];
  const words = reading.lexicon.accordingTo.find((list) => list.every((word, k) => lowAt(reading, at + k) === word));
  if (words === undefined || sentence === undefined) return [];
  const from = at + words.length;
  const range = phraseAfter(reading, from, sentence.to);
  if (range === undefined) return [];
  const source: Source = { how: 'agency', range, from: at, negated: false, future: false, modal: false, passive: false };
  const content = at - sentence.from <= 3 ? behindAgency(reading, sentence, range.to) : beforeAgency(reading, sentence, at);
  if (content === undefined) return [];
  return [{ content, link: 'according', source, cue: { from: at, to: from }, sentence: index }];
}

function behindAgency(reading: Reading, sentence: Sentence, from: number): TokenRange | undefined {
  let at = from;
  while (at < sentence.to && lowAt(reading, at) !== ',') {
    if (isQuoted(reading, at)) break;
    at += 1;
  }
  const start = isQuoted(reading, at) ? at : at + 1;
  return trimmed(reading, start, sentence.to);
}

function beforeAgency(reading: Reading, sentence: Sentence, at: number): TokenRange | undefined {
  return trimmed(reading, sentence.from, at);
}

export function trimmed(reading: Reading, start: number, end: number): TokenRange | undefined {
  let [from, to] = [start, end];
  while (to > from && isMark(reading, to - 1) && !isQuoted(reading, to - 1)) to -= 1;
  while (from < to && isMark(reading, from) && !isQuoted(reading, from)) from += 1;
  if (/^(?:but|and|pero|y)$/.test(lowAt(reading, from))) from += 1;
  return to - from < 2 ? undefined : { from, to };
}

/** Of statements in one sentence that overlap, the outer or earlier one stays. */
function settle(found: Statement[], from: number): void {
  const kept: Statement[] = [];
  for (const statement of found.slice(from).sort(byWorth))
    if (!kept.some((other) => other.content.from < statement.content.to && statement.content.from < other.content.to))
      kept.push(statement);
  found.length = from;
  found.push(...kept.sort((a, b) => a.content.from - b.content.from));
}

function byWorth(a: Statement, b: Statement): number {
  const gap = (statement: Statement): number =>
    Math.min(
      Math.abs(statement.content.from - (statement.cue?.to ?? 0)),
      Math.abs((statement.cue?.from ?? 0) - statement.content.to),
    );
  if (a.content.from === b.content.from && a.content.to === b.content.to) return gap(a) - gap(b);
  return b.content.to - b.content.from - (a.content.to - a.content.from) || a.content.from - b.content.from;
}

/** Quotations that no verb of saying claims, with the subject of their sentence or the running speaker. */
export function unattributed(reading: Reading, claimed: readonly Statement[]): Statement[] {
  const taken = new Set<number>();
  for (const statement of claimed)
    for (let i = statement.content.from; i < statement.content.to; i++)
      if (isQuoted(reading, i)) taken.add(reading.within[i] ?? -1);
  const found: Statement[] = [];
  for (const [index, stretch] of reading.stretches.entries()) if (!taken.has(index)) found.push(...freeStretch(reading, stretch));
  return found;
}

function freeStretch(reading: Reading, stretch: Stretch): Statement[] {
  const index = sentenceOf(reading, stretch.first);
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const content = { from: stretch.first, to: stretch.last + 1 };
  const base = { from: stretch.first, negated: false, future: false, modal: false, passive: false };
  const whole = sentence.from >= stretch.first - 1 && sentence.to <= stretch.last + 3;
  if (whole)
    return stretch.words < 3 || stretch.single
      ? []
      : [{ content, link: 'unattributed', source: { ...base, how: 'running' }, sentence: index }];
  if (stretch.words < 4 || stretch.single) return [];
  const range = mainSubject(reading, sentence, stretch.first);
  return [
    {
      content,
      link: 'unattributed',
      source: range === undefined ? { ...base, how: 'none' } : { ...base, how: 'main', range },
      sentence: index,
    },
  ];
}

/** By bisection. */
export function sentenceOf(reading: Reading, token: number): number {
  let [low, high] = [0, reading.sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
