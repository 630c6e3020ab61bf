/**
 * Who the sources are: names by their longest form, pronouns by recency and gender, roles by the person last called so,
 * quotations without a source by the running speaker. Goes once through the statements in text order.
 */
import type { Gender } from '../language/given-names.ts';
import { genderOfPersonNoun, isPersonNoun } from '../language/titles.ts';
import type { Candidate } from './candidate.ts';
import type { PrintedName } from './names-in-text.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { lowAt } from './word-tests.ts';

export interface Speaker {
  readonly mention?: TokenRange;
  readonly name?: string;
  readonly entityId?: string;
  readonly how: 'name' | 'pronoun' | 'role' | 'noun' | 'running' | 'none';
  readonly person: boolean;
  readonly gender?: Gender;
  readonly confidence: number;
}

const NONE: Speaker = { how: 'none', person: false, confidence: 0 };
const MALE = new Set(['he', 'him', 'himself', 'él']);
const FEMALE = new Set(['she', 'her', 'herself', 'ella']);

export interface NamingContext {
  readonly reading: Reading;
  readonly names: readonly PrintedName[];
  readonly holderOf?: ((office: string) => { entityId: string; name: string } | undefined) | undefined;
}

export function nameSpeakers(context: NamingContext, statements: readonly Candidate[]): Speaker[] {
  const speakers: Speaker[] = [];
  let last: { speaker: Speaker; statement: Candidate } | undefined;
  for (const statement of statements) {
    const speaker = speakerOf(context, statement, last);
    speakers.push(speaker);
    if (speaker.how !== 'none') last = { speaker, statement };
  }
  return speakers;
}

type Last = { speaker: Speaker; statement: Candidate } | undefined;

function speakerOf(context: NamingContext, statement: Candidate, last: Last): Speaker {
  const { source } = statement;
  if (source.how === 'running') return runningSpeaker(context, statement, last);
  if (source.range === undefined)
    return context.reading.lexicon.that === 'que' && !source.passive ? runningSpeaker(context, statement, last) : NONE;
  return describe(context, statement, source.range, last);
}

function describe(context: NamingContext, statement: Candidate, range: TokenRange, last: Last): Speaker {
  const { reading } = context;
  const low = lowAt(reading, range.from).replace(/'.*$/, '');
  const single = range.to - range.from === 1;
  if (single && (MALE.has(low) || FEMALE.has(low)))
    return byPronoun(context, statement, range, last, MALE.has(low) ? 'male' : 'female');
  if (single && /^(?:who|which|that|quien|que)$/.test(low)) return byRelative(context, range);
  if (single && reading.lexicon.words.pronoun.has(low)) return { mention: range, how: 'pronoun', person: true, confidence: 0.3 };
  const name = nameWithin(context, range);
  if (name !== undefined) return { ...fromName(name), mention: range, confidence: 0.9 };
  return byRole(context, range, last);
}

function fromName(name: PrintedName): Omit<Speaker, 'mention' | 'confidence'> {
  return {
    how: 'name',
    name: name.full,
    person: name.person,
    ...(name.entityId === undefined ? {} : { entityId: name.entityId }),
    ...(name.gender === undefined ? {} : { gender: name.gender }),
  };
}

/** The name that is the head of the phrase: its last token ends a name, before any "of …" that follows it. */
function nameWithin(context: NamingContext, range: TokenRange): PrintedName | undefined {
  const head = headEnd(context.reading, range);
  for (let i = firstAfter(context.names, range.from); i < context.names.length; i++) {
    const name = context.names[i];
    if (name === undefined || name.from >= range.to) return undefined;
    if (name.to >= head && name.from < head && !/'s$/.test(lowAt(context.reading, name.to - 1))) return name;
    if (name.to > head && name.from < head) return name;
  }
  return undefined;
}

/** Where the head noun ends: before the first preposition or relative inside the phrase. */
export function headEnd(reading: Reading, range: TokenRange): number {
  for (let i = range.from + 1; i < range.to; i++) {
    const low = lowAt(reading, i);
    if (reading.lexicon.words.preposition.has(low) || reading.lexicon.words.relative.has(low)) {
      if (
        /^(?:of|de)$/.test(low) &&
        /^(?:secretary|minister|department|ministry|secretario|ministro|house|university|state|bank|board|council|office|speaker|city|chief|director)$/.test(
          lowAt(reading, i - 1),
        ) &&
        reading.tokens[range.to - 1]?.capital === true
      )
        continue;
      return i;
    }
  }
  return range.to;
}

/** By bisection: the first name that ends behind the token. */
function firstAfter(names: readonly PrintedName[], token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byRelative(context: NamingContext, range: TokenRange): Speaker {
  const i = firstAfter(context.names, range.from) - 1;
  const name = context.names[i];
  if (name !== undefined && range.from - name.to <= 1) return { ...fromName(name), mention: range, confidence: 0.8 };
  return { mention: range, how: 'noun', person: true, confidence: 0.2 };
}

function byPronoun(context: NamingContext, statement: Candidate, range: TokenRange, last: Last, gender: Gender): Speaker {
  const candidate = antecedent(context, range.from, gender, last, statement);
  if (candidate === undefined) return { mention: range, how: 'pronoun', person: true, gender, confidence: 0.2 };
  return { ...candidate, mention: range, how: 'pronoun', gender };
}

/** The running speaker where the gender fits, else the person named last before the pronoun. */
function antecedent(
  context: NamingContext,
  before: number,
  gender: Gender,
  last: Last,
  statement: Candidate,
): Omit<Speaker, 'mention'> | undefined {
  const { reading, names } = context;
  const sentence = reading.sentences[statement.sentence];
  const floor = Math.max(0, before - 220);
  let nearest: PrintedName | undefined;
  let first: PrintedName | undefined;
  for (let i = firstAfter(names, before) - 1; i >= 0; i--) {
    const name = names[i];
    if (name === undefined || name.to < floor) break;
    if (!name.person || (name.gender !== undefined && name.gender !== gender)) continue;
    nearest ??= name;
    if (sentence !== undefined && name.from >= sentence.from) first = name;
  }
  if (last !== undefined && last.speaker.name !== undefined && last.speaker.person && last.speaker.gender !== opposite(gender)) {
    const gap = (sentence?.paragraph ?? 0) - (reading.sentences[last.statement.sentence]?.paragraph ?? 0);
    const sameAsNearest = nearest !== undefined && nearest.full === last.speaker.name;
    if (gap === 0 || (gap <= 2 && (sameAsNearest || nearest === undefined)) || (gap <= 1 && first === undefined))
      return keep(last.speaker, sameAsNearest ? 0.85 : 0.65);
  }
  const chosen = first ?? nearest;
  return chosen === undefined ? undefined : { ...fromName(chosen), confidence: 0.55 };
}

function keep(speaker: Speaker, confidence: number): Omit<Speaker, 'mention'> {
  const { mention: _, ...rest } = speaker;
  return { ...rest, confidence: Math.min(confidence, Math.max(0.3, speaker.confidence)) };
}

function opposite(gender: Gender): Gender {
  return gender === 'male' ? 'female' : 'male';
}

function byRole(context: NamingContext, range: TokenRange, last: Last): Speaker {
  const { reading } = context;
  const head = headEnd(reading, range);
  const phrase = reading.text.slice(reading.tokens[range.from]?.start ?? 0, reading.tokens[range.to - 1]?.end ?? 0);
  const holder = context.holderOf?.(phrase);
  if (holder !== undefined)
    return { mention: range, how: 'role', name: holder.name, entityId: holder.entityId, person: true, confidence: 0.85 };
  const noun = lowAt(reading, head - 1);
  if (!/^(?:the|el|la)$/.test(lowAt(reading, range.from)) || !isPersonNoun(noun))
    return { mention: range, how: 'noun', person: isPersonNoun(noun), confidence: 0.7 };
  const gender = genderOfPersonNoun(noun);
  if (
    last?.speaker.name !== undefined &&
    last.speaker.person &&
    (gender === undefined || last.speaker.gender !== opposite(gender))
  )
    return { ...keep(last.speaker, 0.4), mention: range, how: 'role' };
  return { mention: range, how: 'noun', person: true, confidence: 0.4 };
}

/** A quotation of its own: who spoke last nearby, or the person the sentence before it ends on with a colon. */
function runningSpeaker(context: NamingContext, statement: Candidate, last: Last): Speaker {
  if (last === undefined) return NONE;
  const { reading } = context;
  const here = reading.sentences[statement.sentence]?.paragraph ?? 0;
  const there = reading.sentences[last.statement.sentence]?.paragraph ?? 0;
  if (here - there > 2) return NONE;
  return { ...last.speaker, how: 'running', confidence: Math.min(last.speaker.confidence, here === there ? 0.85 : 0.5) };
}
