/** Candidates from verbs of saying: for each verb its source, and the contents before it, behind it and around it. */
import type { Candidate } from './candidate.ts';
import { contentBefore, skipTail } from './content-before.ts';
import { contentBehind } from './content-behind.ts';
import { cutsOf } from './content-cuts.ts';
import { apposedSubject, type Source, sourceAfter, sourceBefore } from './find-source.ts';
import { type Content, type Frame, stretchAt } from './frame.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isMark, isQuoted, isVerb, lowAt } from './word-tests.ts';

export function cueCandidates(reading: Reading, index: number, cue: number): Candidate[] {
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  const sentence = reading.sentences[index];
  if (verb === undefined || sentence === undefined || !isVerbHere(reading, sentence, cue, verb)) return [];
  const inverted = invertedSource(reading, sentence, cue, verb);
  const source = inverted ?? sourceBefore(reading, sentence, cue);
  const tail = inverted?.range?.to ?? cue + 1;
  const frame: Frame = { reading, sentence, cue, verb, head: source.from, tail, passive: source.passive };
  const base = { source, verb, cue: { from: cue, to: cue + 1 }, sentence: index };
  return contentsOf(frame, source).map((content) => ({
    ...base,
    content,
    link: content.link,
    byRule: content.byRule,
    cut: content.cut,
  }));
}

interface Proposed extends Content {
  readonly byRule: boolean;
  readonly cut: string;
}

function contentsOf(frame: Frame, source: Source): Proposed[] {
  const { reading, sentence, verb, tail } = frame;
  const front = source.how === 'main' || source.how === 'relative' || source.passive ? undefined : contentBefore(frame);
  const end = skipTail(reading, tail, sentence.to);
  const closed = end >= sentence.to || /^[.,;:?!—–)]$/.test(lowAt(reading, end)) || isQuoted(reading, end);
  const behind = contentBehind(frame);
  const proposed: Proposed[] = [];
  const inverted = source.how === 'after' && front?.link === 'quote-before';
  const fits = front !== undefined && (closed || inverted || endsQuote(frame, front)) && frontFits(frame, front, behind);
  if (front !== undefined && (closed || fits)) proposed.push({ ...front, byRule: fits, cut: 'front' });
  const resumed = front !== undefined && closed ? resumedAt(frame, end) : undefined;
  if (resumed !== undefined) proposed.push({ ...resumed, byRule: fits || lowAt(reading, end) === ',', cut: 'end' });
  if (behind === undefined || (verb.kind === 'quote' && !isQuoted(reading, behind.from))) return proposed;
  const taken = proposed.some((content) => content.byRule);
  return [...proposed, ...variantsOf(frame, behind, !taken)];
}

/** The content as the rules end it, and each earlier place where it could end. */
function variantsOf(frame: Frame, content: Content, byRule: boolean): Proposed[] {
  const rule = { ...content, byRule, cut: 'rule' };
  if (content.link === 'quote-behind' || content.link === 'as' || content.link === 'marked') return [rule];
  return cutsOf(frame, content).map(({ to, cut }) => ({ ...content, to, cut, byRule: byRule && to === content.to }));
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

export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true;
  return false;
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
  const narrator = /ing$/.test(first) || /^(?:who|which|quien|quienes|and|but|as|while|when|according|in|a|an|after|before)$/.test(first);
  return narrator ? undefined : { from: at, to, link: 'resumed' };
}
