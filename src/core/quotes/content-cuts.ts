/** Where what was said can end: at the end of its sentence, or where the narrator speaks again. */
import { type Frame, lastWord, startsClause } from './frame.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { isPronoun, isQuoted, isVerb, lowAt, opensClause } from './word-tests.ts';

const MOST_CUTS = 7;

export interface Cut {
  /** Exclusive token index. */
  readonly to: number;
  readonly cut: string;
}

/** Every place where the content can end: the sentence's end first, then the commas and dashes at which its narrator may speak again. */
export function cutsOf(frame: Pick<Frame, 'reading' | 'sentence'>, content: TokenRange): Cut[] {
  const { reading } = frame;
  const end = latestEnd(frame, content.from);
  const cuts: Cut[] = [{ to: end, cut: 'end' }];
  if (content.to < end) cuts.push({ to: content.to, cut: 'rule' });
  for (let i = content.from + 2; i < end && cuts.length < MOST_CUTS; i++) {
    if (isQuoted(reading, i)) continue;
    const cut = cutAt(reading, i);
    if (cut !== undefined) cuts.push({ to: i, cut });
  }
  return cuts;
}

/** Where what is said from here on ends at the latest. */
function latestEnd(frame: Pick<Frame, 'reading' | 'sentence'>, from: number): number {
  const last = lastWord(frame, from);
  const end = anotherClause(frame.reading, from, last) ?? last;
  return narratorResumes(frame.reading, from, end) ?? end;
}

/**
 * "Washington says the boat carried drugs; Caracas denies it": behind a semicolon a clause with a subject of its own is nobody's words but the
 * narrator's, unless "that" goes on with what was said. `undefined` where there is none.
 */
function anotherClause(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (lowAt(reading, i) !== ';' || isQuoted(reading, i)) continue;
    const next = /^(?:and|y|e)$/.test(lowAt(reading, i + 1)) ? i + 2 : i + 1;
    if (lowAt(reading, next) !== reading.lexicon.that && hasSubjectAndVerb(reading, next, to)) return i;
  }
  return undefined;
}

/** What stands before a Spanish verb and no noun: few of its verbs are known by their form. */
const BEFORE_SPANISH_VERB = /^(?:no|lo|le|les|se|nos|ya)$/;

function hasSubjectAndVerb(reading: Reading, from: number, to: number): boolean {
  if (startsClause(reading, from, to)) return true;
  if (reading.lexicon.that !== 'que' || !opensClause(reading, from)) return false;
  const subject = phraseAfter(reading, from, Math.min(to, from + 10));
  return subject !== undefined && subject.to + 1 < to && BEFORE_SPANISH_VERB.test(lowAt(reading, subject.to));
}

const MODAL = /^(?:would|will|could|can|may|might|should|must|wouldn't|won't|couldn't|cannot|can't)$/;
/** Past forms that no infinitive has. */
const IRREGULAR_PAST = new Set(
  'met left took gave made went came saw told said held led sent spoke wrote won lost got had was were did'.split(' '),
);

/**
 * "said the talks would go on, thanked the mediators …": a past form cannot go on with "would", so it goes on with "said", and is what
 * the speaker did. Only where its object follows: ", blocked by …" describes. `undefined` where there is none.
 */
function narratorResumes(reading: Reading, from: number, to: number): number | undefined {
  if (reading.lexicon.that !== 'that') return undefined;
  let hasModal = false;
  for (let i = from; i < to; i++) {
    if (isQuoted(reading, i)) continue;
    const low = lowAt(reading, i);
    if (MODAL.test(low)) hasModal = true;
    else if (isVerb(reading, i) && /^(?:that|who|which)$/.test(lowAt(reading, i - 1))) hasModal = false;
    if (!hasModal || (low !== ',' && low !== 'and')) continue;
    const verb = low === ',' && lowAt(reading, i + 1) === 'and' ? i + 2 : i + 1;
    if (isPastForm(reading, verb) && opensClause(reading, verb + 1)) return i;
  }
  return undefined;
}

function isPastForm(reading: Reading, at: number): boolean {
  const low = lowAt(reading, at);
  return isVerb(reading, at) && (IRREGULAR_PAST.has(low) || (/[^e]ed$/.test(low) && low.length > 4));
}

function cutAt(reading: Reading, at: number): string | undefined {
  const low = lowAt(reading, at);
  const next = lowAt(reading, at + 1);
  if (low === 'and' || low === 'y') return coordinated(reading, at + 1, next);
  if (/^(?:when|while|after|before|as|because)$/.test(low)) return low;
  if (/^(?:;|—|–|--|\(|:)$/.test(low)) return low === '--' || low === '–' ? '—' : low;
  return low === ',' ? `, ${nextWord(reading, at + 1, next)}` : undefined;
}

/** "and emphasized", "and that", "and left". */
function coordinated(reading: Reading, at: number, next: string): string | undefined {
  if (next === 'that' || next === 'que') return 'and that';
  if (!isVerb(reading, at)) return undefined;
  return reading.lexicon.verbs.has(next) ? 'and cue' : 'and verb';
}

const TELLING =
  /^(?:or|which|who|while|although|though|as|because|if|when|after|even|so|not|with|including|according|where|whose|before|since|despite|noting|saying|adding)$/;

function nextWord(reading: Reading, at: number, next: string): string {
  if (next === 'and' || next === 'but') return `${next} ${followed(reading, at + 1)}`;
  if (TELLING.test(next)) return next;
  if (isQuoted(reading, at)) return 'quote';
  if (/ing$/.test(next)) return 'ing';
  if (isPronoun(reading, at)) return 'pronoun';
  const { words } = reading.lexicon;
  if (words.preposition.has(next)) return 'preposition';
  const opens = words.determiner.has(next) ? 'determiner' : reading.tokens[at]?.capital === true ? 'name' : undefined;
  if (opens === undefined) return 'word';
  return startsClause(reading, at, at + 14) ? 'clause' : opens;
}

function followed(reading: Reading, at: number): string {
  if (startsClause(reading, at, at + 14)) return 'clause';
  return isVerb(reading, at) ? 'verb' : '';
}

/** The end of the sentence, or the comma behind which its narrator speaks again. */
export function clauseEnd(frame: Frame, from: number): number {
  const { reading, sentence } = frame;
  const to = latestEnd(frame, from);
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
  if (low === 'and' || low === 'y') return coordinates(reading, at + 1);
  if (low !== ',' && low !== ';') return false;
  const next = lowAt(reading, at + 1);
  if (next === 'according' || next === 'según') return true;
  if (reading.lexicon.that === 'que' && reading.lexicon.verbs.get(next)?.form === 'gerund') return true;
  if (next === 'but' || next === 'pero') return startsClause(reading, at + 2, to);
  if (/^(?:and|y|mientras)$/.test(next)) return startsSpeech(reading, at + 2, to);
  if (/^(?:adding|saying|noting|citing|arguing|calling|claiming|referring)$/.test(next)) return true;
  return false;
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

/** "… and emphasized that …": a second verb of saying with the same subject. */
function coordinates(reading: Reading, at: number): boolean {
  const verb = reading.lexicon.verbs.get(lowAt(reading, at));
  if (verb === undefined || verb.form !== 'past' || verb.lemma === 'make' || reading.tags?.[at] === 'J') return false;
  return (
    lowAt(reading, at + 1) === reading.lexicon.that ||
    isQuoted(reading, at + 1) ||
    (verb.kind === 'tell' && !isVerb(reading, at + 1))
  );
}
