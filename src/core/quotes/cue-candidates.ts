/** Candidates from verbs of saying: for each verb its source, and the contents before it, behind it and around it. */

import { type Candidate, NO_CANDIDATES } from './candidate.ts';
import { headKind } from './candidate-traits.ts';
import { contentBefore, skipTail } from './content-before.ts';
import { contentBehind, skipAddressee } from './content-behind.ts';
import { clauseEnd, cutsOf } from './content-cuts.ts';
import { type Source, sourceBefore } from './find-source.ts';
import { type Content, type Frame, lastWord } from './frame.ts';
import { hasVerb, holdsQuote, invertedSource } from './inverted-source.ts';
import { type Reading, type Sentence, stretchAt } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isMark, isQuoted, isVerb, lowAt, opensClause } from './word-tests.ts';

export function cueCandidates(reading: Reading, index: number, cue: number): readonly Candidate[] {
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue)) ?? unlistedVerb(reading, cue);
  const sentence = reading.sentences[index];
  if (verb === undefined || sentence === undefined) return NO_CANDIDATES;
  const cueEnd = particleEnd(reading, cue, verb);
  const sure = cueEnd === undefined ? 'no' : isVerbHere(reading, sentence, cue, verb);
  if (sure === 'no' || cueEnd === undefined) return NO_CANDIDATES;
  const inverted = invertedSource(reading, sentence, cue, verb);
  const source = inverted ?? sourceBefore(reading, sentence, cue);
  if (DEPICTING.has(verb.lemma) && source.range !== undefined && headKind(reading, source.range) === 'noun') return NO_CANDIDATES;
  const tail = inverted?.range?.to ?? cueEnd;
  const frame: Frame = { reading, sentence, cue, cueEnd, verb, head: source.from, tail, passive: source.passive };
  const base = { source, verb, cue: { from: cue, to: cueEnd }, sentence: index };
  return contentsOf(frame, source).map(({ from, to, link, byRule, cut }) => ({
    ...base,
    content: { from, to },
    link,
    cut,
    byRule: byRule && sure === 'yes',
  }));
}

const UNLISTED: SpeechVerb = { lemma: '', kind: 'quote', form: 'past', sense: 'quote-unlisted', nounlike: false };

/** "“…,” an angry Hollande retaliated": any past form that has a finished quotation shortly before it. */
function unlistedVerb(reading: Reading, cue: number): SpeechVerb | undefined {
  if (reading.tags?.[cue] !== 'V' || reading.tokens[cue]?.capital === true || !lowAt(reading, cue).endsWith('ed'))
    return undefined;
  for (let i = cue - 1; i > cue - 8; i--) {
    const stretch = stretchAt(reading, i);
    if (stretch !== undefined)
      return stretch.words >= 3 && /^[,?!]$/.test(lowAt(reading, stretch.last - 1)) ? UNLISTED : undefined;
    if (isMark(reading, i) || isVerb(reading, i)) return undefined;
  }
  return undefined;
}

/** "the images show …", "his remarks underscored …": nobody says anything. */
const DEPICTING = new Set('show reveal underscore highlight signal find mean'.split(' '));

/** "pointed out", "made it clear": where the phrase ends; undefined where the rest of it is missing. */
function particleEnd(reading: Reading, cue: number, { lemma }: SpeechVerb): number | undefined {
  const next = lowAt(reading, cue + 1);
  if (lemma === 'point') return next === 'out' ? cue + 2 : undefined;
  if (lemma !== 'make') return cue + 1;
  if (next === 'clear') return cue + 2;
  return lowAt(reading, cue + 2) === 'clear' ? cue + 3 : undefined;
}

interface Proposed extends Content {
  readonly byRule: boolean;
  readonly cut: string;
}

function contentsOf(frame: Frame, source: Source): Proposed[] {
  const { verb } = frame;
  const behind = contentBehind(frame);
  const around = contentsAround(frame, source, behind);
  const usable = behind !== undefined && (verb.kind !== 'quote' || isQuoted(frame.reading, behind.from));
  const taken = around.some((content) => content.byRule);
  if (usable) return [...around, ...variantsOf(frame, behind, !taken)];
  const loose = looseBehind(frame);
  return loose === undefined ? around : [...around, ...variantsOf(frame, loose, false)];
}

/** "…, she said", and "…, she said, …". */
function contentsAround(frame: Frame, source: Source, behind: Content | undefined): Proposed[] {
  const { reading, sentence, verb, tail } = frame;
  if (source.how === 'main' || source.how === 'relative' || source.passive) return [];
  const front = contentBefore(frame);
  const from = verb.kind === 'tell' ? skipAddressee(reading, tail, sentence.to) : tail;
  const end = skipTail(reading, from, sentence.to);
  const closed = end >= sentence.to || /^[.,;:?!—–)]$/.test(lowAt(reading, end)) || isQuoted(reading, end);
  const inverted = source.how === 'after' && front?.link === 'quote-before';
  const fits = front !== undefined && (closed || inverted || endsQuote(frame, front)) && frontFits(frame, front, behind);
  const proposed: Proposed[] = [];
  if (front !== undefined) proposed.push({ ...front, byRule: fits, cut: closed ? 'front' : 'front open' });
  const resumed = closed ? resumedAt(frame, end).filter((content) => !isNextPredicate(frame, front, content)) : [];
  const inserted = front !== undefined || /^(?:as|but|and|,)$/.test(lowAt(reading, frame.head - 1));
  if (inserted)
    for (const content of resumed) proposed.push({ ...content, byRule: content.byRule && (fits || lowAt(reading, end) === ',') });
  return proposed;
}

/** "In Lima, she called for talks, criticized the army, and left": what she did next. "The talks, she said, were over" has a subject in front. */
function isNextPredicate({ reading }: Frame, front: Content | undefined, { from }: Content): boolean {
  if (front === undefined || !isVerb(reading, from)) return false;
  const { preposition, time } = reading.lexicon.words;
  const first = lowAt(reading, front.from);
  if (!preposition.has(first) && !time.has(first)) return false;
  for (let i = front.from; i < front.to; i++) if (isMark(reading, i)) return false;
  const rest = skipTail(reading, front.from, front.to);
  return rest === front.from || rest >= front.to || !opensClause(reading, rest);
}

/** A clause that the rules do not see as one, or whose subject stands before the verb: "a probe the agency said was ongoing". */
function looseBehind(frame: Frame): Content | undefined {
  const { reading, sentence, verb, tail } = frame;
  if (verb.kind !== 'say' && verb.kind !== 'state') return undefined;
  if (reading.tags === undefined || tail >= sentence.to || isMark(reading, tail)) return undefined;
  if (isVerb(reading, tail)) return { from: tail, to: clauseEnd(frame, tail), link: 'gap' };
  const to = clauseEnd(frame, tail);
  if (!opensClause(reading, tail) || (verb.kind !== 'say' && !hasVerb(reading, tail, to))) return undefined;
  return { from: tail, to, link: 'loose' };
}

/** The content as the rules end it, and each earlier place where it could end. */
function variantsOf(frame: Frame, content: Content, byRule: boolean): Proposed[] {
  const rule = { ...content, byRule, cut: 'rule' };
  if (content.link === 'quote-behind' || content.link === 'as' || content.link === 'marked') return [rule];
  return cutsOf(frame, content).map(({ to, cut }) => ({ ...content, to, cut, byRule: byRule && to === content.to }));
}

/** Whether the word is a verb in this place; "maybe" is for the ranker to decide. */
function isVerbHere(reading: Reading, sentence: Sentence, at: number, verb: SpeechVerb): 'yes' | 'maybe' | 'no' {
  const token = reading.tokens[at];
  if (token === undefined || (token.capital && at > sentence.from && verb.kind !== 'say')) return 'no';
  const previous = lowAt(reading, at - 1);
  const { words } = reading.lexicon;
  const afterNoun =
    words.determiner.has(previous) || /'s$/.test(previous) || (words.preposition.has(previous) && previous !== 'to');
  const tag = reading.tags?.[at];
  if (/^[,:]$/.test(lowAt(reading, at + 1)) && isQuoted(reading, at + 2) && !afterNoun && at > sentence.from) return 'yes';
  if (tag !== undefined && tag !== 'V' && (verb.nounlike || verb.form === 'base') && verb.form !== 'past')
    return afterNoun || at === sentence.from || isMark(reading, at - 1) || !opensClause(reading, at + 1) ? 'no' : 'maybe';
  if (verb.form === 'past' || verb.form === 'gerund' || (!verb.nounlike && verb.form !== 'base')) return 'yes';
  return afterNoun || at === sentence.from ? 'no' : 'yes';
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

/** "…, he said, …": what goes on behind the insertion: the quotation, or all that is left. */
function resumedAt(frame: Frame, end: number): Proposed[] {
  const { reading, sentence } = frame;
  const at = /^[,—–]$/.test(lowAt(reading, end)) && !isQuoted(reading, end) ? end + 1 : end;
  const to = lastWord(frame, at);
  const quote = stretchAt(reading, at);
  if (quote !== undefined && quote.first === at) {
    const alone: Proposed = { from: at, to: quote.last + 1, link: 'resumed', byRule: true, cut: 'quote' };
    return to - alone.to < 2 ? [alone] : [alone, { ...alone, to, byRule: false, cut: 'end' }];
  }
  if (at === end || to - at < 3 || !hasVerb(reading, at, to)) return [];
  const first = lowAt(reading, at);
  // "…, denunció la Fuerza de Defensa, que no reportó heridos": of whoever said it, and nothing that was said.
  if (reading.lexicon.that === 'que' && /^(?:que|cuy[oa]s?)$/.test(first)) return [];
  const narrator =
    /ing$/.test(first) || /^(?:who|which|quien|quienes|and|but|as|while|when|according|in|a|an|after|before)$/.test(first);
  const link = narrator ? 'narrated' : 'resumed';
  return cutsOf({ reading, sentence }, { from: at, to }).map((cut) => ({
    from: at,
    to: cut.to,
    link,
    cut: cut.cut,
    byRule: !narrator && cut.to === to,
  }));
}
