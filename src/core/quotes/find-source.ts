/** Who a verb of saying has as its subject: the noun phrase before it, behind it, or that of the whole sentence. */
import { acrossApposition } from './apposition.ts';
import { skipTail } from './content-before.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import { type Reading, type Sentence, stretchAt } from './reading.ts';
import { isReduced, verbGroup } from './verb-group.ts';
import { isAdverb, isMark, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

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

export function sourceBefore(reading: Reading, sentence: Sentence, cue: number): Source {
  const { at: left, negated, future, modal, passive } = verbGroup(reading, sentence, cue);
  const base = { from: left + 1, negated, future, modal, passive };
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  if (passive || isReduced(reading, cue, verb)) return agentBehind(reading, sentence, cue, base);
  if (left < sentence.from) return { ...base, how: 'none' };
  const low = lowAt(reading, left);
  if (isRelative(reading, left)) return { ...base, how: 'relative', range: { from: left, to: left + 1 }, from: left };
  if (/^(?:,|—|–|--|-)$/.test(low) || closesWithComma(reading, left)) {
    const apposed =
      verb?.form === 'gerund' ? undefined : (acrossApposition(reading, sentence, left) ?? openingName(reading, sentence, left));
    return apposed === undefined
      ? mainSource(reading, sentence, cue, base)
      : { ...base, how: 'apposition', range: apposed, from: apposed.from };
  }
  const phrase = phraseEndingAt(reading, sentence, left);
  if (phrase === undefined || (verb?.form === 'gerund' && left === cue - 1 && !ownsGerund(reading, phrase)))
    return mainSource(reading, sentence, cue, base);
  const range = beforeRelative(reading, sentence, phrase) ?? phrase;
  return { ...base, how: 'before', range, from: range.from };
}

/** "Lydia Buchtmann for Food Standards, says": nothing but a name with what belongs to it before the comma. */
function openingName(reading: Reading, sentence: Sentence, comma: number): TokenRange | undefined {
  const phrase = phraseBefore(reading, comma, sentence.from);
  const named = phrase?.from === sentence.from && reading.tokens[phrase.from]?.capital === true;
  return named && phrase.to - phrase.from > 1 ? phrase : undefined;
}

/** "Humphrey, who calls Trump a “sociopath,” said": American print sets the comma inside the mark. */
function closesWithComma(reading: Reading, at: number): boolean {
  const stretch = stretchAt(reading, at);
  return stretch?.last === at && lowAt(reading, at - 1) === ',';
}

/** "who said"; not the pronoun in "That said much". */
function isRelative(reading: Reading, at: number): boolean {
  const low = lowAt(reading, at);
  if (!/^(?:who|which|that|quien|quienes|que)$/.test(low)) return false;
  return !(low === 'that' && isMark(reading, at - 1) && lowAt(reading, at - 1) !== ',');
}

function phraseEndingAt(reading: Reading, sentence: Sentence, at: number): TokenRange | undefined {
  const closes = isQuoted(reading, at) || (isMark(reading, at) && lowAt(reading, at) !== ')');
  return closes ? undefined : phraseBefore(reading, at + 1, sentence.from);
}

/** "with Rubio saying", and "He's predicting", whose auxiliary is in the pronoun. */
function ownsGerund(reading: Reading, { from, to }: TokenRange): boolean {
  return lowAt(reading, from - 1) === 'with' || (to - from === 1 && /^(?:he|she|it|they|we|i|you)'/.test(lowAt(reading, from)));
}

/** "the groups who wrote to her on Thursday say": the phrase before the relative clause. */
function beforeRelative(reading: Reading, sentence: Sentence, phrase: TokenRange): TokenRange | undefined {
  if (isPronoun(reading, phrase.from)) return undefined;
  const stop = Math.max(sentence.from, phrase.from - 14);
  for (let i = phrase.from - 1; i > stop; i--) {
    if (isQuoted(reading, i) || isMark(reading, i) || reading.lexicon.verbs.get(lowAt(reading, i))?.kind === 'say')
      return undefined;
    if (lowAt(reading, i) === 'who') return i === phrase.from - 1 ? undefined : phraseBefore(reading, i, sentence.from);
  }
  return undefined;
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

/** The subject of the sentence's (last independent) clause before the cue. */
function mainSource(reading: Reading, sentence: Sentence, cue: number, base: Omit<Source, 'how'>): Source {
  const range =
    invertedBefore(reading, sentence, cue) ?? mainSubject(reading, sentence, cue) ?? subjectAhead(reading, sentence, cue);
  return range === undefined ? { ...base, how: 'none' } : { ...base, how: 'main', range };
}

/** "“…,” said Rep. Scott at the time, adding that …": whoever the verb before it has behind it. */
function invertedBefore(reading: Reading, sentence: Sentence, cue: number): TokenRange | undefined {
  for (let i = cue - 1; i > sentence.from; i--) {
    if (isQuoted(reading, i)) return undefined;
    const verb = reading.lexicon.verbs.get(lowAt(reading, i));
    if (verb === undefined || verb.form === 'base' || verb.form === 'gerund') continue;
    if (!isQuoted(reading, i - 1) && !(lowAt(reading, i - 1) === ',' && isQuoted(reading, i - 2))) continue;
    const range = sourceAfter(reading, sentence, i)?.range;
    return range !== undefined && range.to <= cue && !isVerb(reading, range.to) ? range : undefined;
  }
  return undefined;
}

/** "Noting that …, Tester said": behind the comma that ends what it opens. */
function subjectAhead(reading: Reading, sentence: Sentence, cue: number): TokenRange | undefined {
  if (cue - sentence.from > 1 || reading.lexicon.verbs.get(lowAt(reading, cue))?.form !== 'gerund') return undefined;
  for (let i = cue + 2; i < sentence.to; i++) {
    if (lowAt(reading, i) !== ',' || isQuoted(reading, i + 1)) continue;
    const range = phraseAfter(reading, i + 1, sentence.to);
    if (range !== undefined && isVerb(reading, range.to)) return range;
  }
  return undefined;
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
