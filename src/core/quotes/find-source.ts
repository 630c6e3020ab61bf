/** Who a verb of saying has as its subject: the noun phrase before it, behind it, or that of the whole sentence. */
import { skipTail } from './content-before.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isAdverb, isAuxiliary, isMark, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

/** How the source was found; the ranker and the confidence go by it. */
export type SourceHow =
  | 'before'
  | 'after'
  | 'apposition'
  | 'relative'
  | 'main'
  | 'by'
  | 'agency'
  | 'noun'
  | 'label'
  | 'running'
  | 'none';

export interface Source {
  readonly how: SourceHow;
  /** Missing where nobody is named. */
  readonly range?: TokenRange;
  /** The first token of the verb group with its subject, where they stand together before the content. */
  readonly from: number;
  readonly negated: boolean;
  readonly future: boolean;
  /** "would", "could", "might", "should", or an infinitive: perhaps never said. */
  readonly modal: boolean;
  readonly passive: boolean;
}

interface Group {
  readonly at: number;
  readonly negated: boolean;
  readonly future: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
}

const SUBORDINATE = new Set(
  'as when while after if although though because since before once asked aunque mientras cuando tras'.split(' '),
);
const MODALS = new Set("would could may might must should can ought wouldn't couldn't shouldn't can't cannot".split(' '));
/** Commas looked through for an apposition. */
const COMMAS = 5;
const FARTHEST = 60;

/** The insertion's phrase, where the cue has a comma before it. */
export function apposedSubject(reading: Reading, sentence: Sentence, cue: number): TokenRange | undefined {
  return lowAt(reading, cue - 1) === ',' ? acrossApposition(reading, sentence, cue - 1) : undefined;
}

export function sourceBefore(reading: Reading, sentence: Sentence, cue: number): Source {
  const group = verbGroup(reading, sentence, cue);
  const base = { from: group.at + 1, negated: group.negated, future: group.future, modal: group.modal, passive: group.passive };
  const left = group.at;
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  if (group.passive || isReduced(reading, cue, verb)) return agentBehind(reading, sentence, cue, base);
  if (left < sentence.from) return { ...base, how: 'none' };
  const low = lowAt(reading, left);
  if (
    /^(?:who|which|that|quien|quienes|que)$/.test(low) &&
    !(low === 'that' && isMark(reading, left - 1) && lowAt(reading, left - 1) !== ',')
  )
    return { ...base, how: 'relative', range: { from: left, to: left + 1 }, from: left };
  if (low === ',' || low === '—' || low === '–' || low === '--') {
    if (verb?.form === 'gerund') return mainSource(reading, sentence, cue, base);
    const apposed = acrossApposition(reading, sentence, left);
    return apposed === undefined
      ? mainSource(reading, sentence, cue, base)
      : { ...base, how: 'apposition', range: apposed, from: apposed.from };
  }
  const phrase = isMark(reading, left) || isQuoted(reading, left) ? undefined : phraseBefore(reading, left + 1, sentence.from);
  if (phrase === undefined) return mainSource(reading, sentence, cue, base);
  if (verb?.form === 'gerund' && group.at === cue - 1) {
    if (reading.lexicon.documents.has(lowAt(reading, left))) return mainSource(reading, sentence, cue, base);
    if (lowAt(reading, phrase.from - 1) !== 'with') return mainSource(reading, sentence, cue, base);
  }
  const range = beforeRelative(reading, sentence, phrase) ?? phrase;
  return { ...base, how: 'before', range, from: range.from };
}

/** "the groups who wrote to her on Thursday say": the phrase before the relative clause. */
function beforeRelative(reading: Reading, sentence: Sentence, phrase: TokenRange): TokenRange | undefined {
  if (isPronoun(reading, phrase.from)) return undefined;
  const stop = Math.max(sentence.from, phrase.from - 14);
  for (let i = phrase.from - 1; i > stop; i--) {
    if (isQuoted(reading, i) || isMark(reading, i) || reading.lexicon.verbs.get(lowAt(reading, i))?.kind === 'say') return undefined;
    if (lowAt(reading, i) === 'who') return i === phrase.from - 1 ? undefined : phraseBefore(reading, i, sentence.from);
  }
  return undefined;
}

/** "gangs labeled by Washington as threats": a participle with its agent, not a verb with a subject. */
function isReduced(reading: Reading, cue: number, verb: SpeechVerb | undefined): boolean {
  return verb?.form === 'past' && /^(?:by|por)$/.test(lowAt(reading, cue + 1));
}

/** Leftwards over adverbs, auxiliaries and governing verbs ("refused to", "went on to"). */
function verbGroup(reading: Reading, sentence: Sentence, cue: number): Group {
  let at = cue - 1;
  let [negated, future, modal, passive] = [false, reading.lexicon.that === 'que' && /r(?:á|án)$/.test(lowAt(reading, cue)), false, false];
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  let hops = 0;
  while (at >= sentence.from && !isQuoted(reading, at)) {
    const low = lowAt(reading, at);
    if (reading.lexicon.negations.has(low)) negated = true;
    if (reading.lexicon.futures.has(low)) future = true;
    if (MODALS.has(low)) modal = true;
    if (reading.lexicon.be.has(low) && verb?.form === 'past' && !/^(?:had|has|have)$/.test(lowAt(reading, cue - 1)))
      passive = true;
    if (isAuxiliary(reading, at) || isAdverb(reading, at) || low === 'se' || low === 'lo' || low === 'le' || low === 'les')
      at -= 1;
    else if (low === 'to' && verb?.form === 'base' && hops < 2 && at - 1 >= sentence.from && lowAt(reading, at - 1) !== ',') {
      modal ||= !/^(?:went|continued|began|proceeded|on|had|has|have|started|used)$/.test(lowAt(reading, at - 1));
      at -= lowAt(reading, at - 1) === 'on' ? 3 : 2;
      hops += 1;
    } else break;
  }
  return { at, negated, future, modal, passive };
}

/** "was told by aides that": the agent, or nobody. */
function agentBehind(reading: Reading, sentence: Sentence, cue: number, base: Omit<Source, 'how'>): Source {
  const stop = Math.min(sentence.to, cue + 8);
  for (let i = cue + 1; i < stop; i++) {
    if (/^(?:by|por)$/.test(lowAt(reading, i))) {
      const range = phraseAfter(reading, i + 1, sentence.to);
      return range === undefined ? { ...base, how: 'none' } : { ...base, how: 'by', range };
    }
    if (isMark(reading, i)) break;
  }
  return { ...base, how: 'none' };
}

/** "John Smith, a lawyer for the campaign, said": the phrase before the comma that opens the insertion. */
function acrossApposition(reading: Reading, sentence: Sentence, comma: number): TokenRange | undefined {
  const floor = Math.max(sentence.from, comma - FARTHEST);
  const closing = lowAt(reading, comma);
  let seen = 0;
  let fallback: TokenRange | undefined;
  for (let i = comma - 1; i > floor && seen < COMMAS; i--) {
    const low = lowAt(reading, i);
    if (isQuoted(reading, i)) continue;
    if (closing === ')' ? low !== '(' : low !== closing) continue;
    seen += 1;
    if (!opensInsertion(reading, i + 1, comma)) continue;
    const phrase =
      isMark(reading, i - 1) && !/^['’)]$/.test(lowAt(reading, i - 1)) ? undefined : phraseBefore(reading, i, sentence.from);
    if (phrase === undefined) continue;
    if (stands(reading, phrase)) return phrase;
    fallback ??= phrase;
  }
  return fallback;
}

/** No apposition itself ("a voter from Jackson, Miss.,") and no object ("who founded EDGE, a group,"). */
function stands(reading: Reading, phrase: TokenRange): boolean {
  if (reading.tags?.[phrase.from - 1] === 'V') return false;
  return lowAt(reading, phrase.from - 1) !== ',' || reading.tokens[phrase.from]?.capital === true || isPronoun(reading, phrase.from);
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

/** The subject of the sentence's (last independent) clause before the cue. */
export function mainSource(reading: Reading, sentence: Sentence, cue: number, base: Omit<Source, 'how'>): Source {
  const range = mainSubject(reading, sentence, cue);
  return range === undefined ? { ...base, how: 'none' } : { ...base, how: 'main', range };
}

export function mainSubject(reading: Reading, sentence: Sentence, before: number, firstOnly = false): TokenRange | undefined {
  let found: TokenRange | undefined;
  let fresh = true;
  let subordinate = SUBORDINATE.has(lowAt(reading, sentence.from));
  const floor = Math.max(sentence.from, before - 120);
  for (let i = floor; i < before; i++) {
    if (isQuoted(reading, i)) continue;
    const low = lowAt(reading, i);
    if (
      /^(?:;|but|pero)$/.test(low) ||
      (low === ',' && /^(?:and|but|while|y|pero|mientras)$/.test(lowAt(reading, i + 1)) && startsClause(reading, i + 2, before))
    )
      fresh = true;
    if (subordinate && low === ',') {
      fresh = true;
      subordinate = false;
    }
    if (!fresh || !isVerb(reading, i)) continue;
    const subject = subjectOf(reading, sentence, i);
    if (subject === undefined) continue;
    if (firstOnly && !subordinate) return subject;
    found = subject;
    fresh = false;
  }
  return found;
}

function startsClause(reading: Reading, from: number, before: number): boolean {
  const phrase = phraseAfter(reading, from, Math.min(before, from + 12));
  return phrase !== undefined && isVerb(reading, phrase.to);
}

function subjectOf(reading: Reading, sentence: Sentence, verb: number): TokenRange | undefined {
  let at = verb - 1;
  while (at >= sentence.from && (isAdverb(reading, at) || isAuxiliary(reading, at))) at -= 1;
  const low = lowAt(reading, at);
  if (/^(?:who|which|that|to|what|how|que)$/.test(low)) return undefined;
  if (low === ',') return acrossApposition(reading, sentence, at);
  if (at < sentence.from || (isMark(reading, at) && low !== ')')) return undefined;
  const phrase = phraseBefore(reading, at + 1, sentence.from);
  if (phrase === undefined) return undefined;
  const first = lowAt(reading, phrase.from - 1);
  return /^(?:that|who|which|whom|if|because|what|que|after|as|when|while|before|since|although|though|where|how|whether|unless|until)$/.test(first) ? undefined : phrase;
}

/** "…," said Robby Mook, the campaign manager. */
export function sourceAfter(reading: Reading, sentence: Sentence, cue: number): Source | undefined {
  let from = cue + 1;
  while (from < sentence.to && isAdverb(reading, from) && reading.tokens[from]?.capital === false) from += 1;
  if (reading.lexicon.that === 'que') from = skipTail(reading, from, sentence.to);
  const range = phraseAfter(reading, from, sentence.to);
  if (range === undefined) return undefined;
  return { how: 'after', range, from: cue, negated: false, future: false, modal: false, passive: false };
}
