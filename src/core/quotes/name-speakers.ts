/**
 * Who the sources are: names by their longest form, pronouns by recency and gender, offices by whoever the text (or the
 * caller) says holds them, quotations without a source by the running speaker. Goes once through the statements in text order.
 */

import type { Gender } from '../language/given-names.ts';
import { genderOfPersonNoun, isPersonNoun } from '../language/titles.ts';
import { type Antecedent, antecedentOf, firstAfter, peopleAmong, type Search } from './antecedents.ts';
import type { Candidate } from './candidate.ts';
import { namedBehind, nameWithin } from './name-in-phrase.ts';
import { headEnd } from './noun-phrase.ts';
import type { PrintedName } from './printed-name.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { type Roles, roleKey, rolesInText, titleBefore, titleBehind } from './roles-in-text.ts';
import { isQuoted, lowAt } from './word-tests.ts';

export interface Speaker {
  readonly mention?: TokenRange;
  readonly name?: PrintedName;
  readonly role?: TokenRange;
  readonly how: 'name' | 'pronoun' | 'role' | 'noun' | 'running' | 'none';
  /** Where the name was found, for the confidence: "title", "holder", or an antecedent's place. */
  readonly place: string;
  /** Paragraphs to the antecedent. */
  readonly gap: number;
  /** Other people it could be. */
  readonly rivals: number;
  /** The share of the named statements before it that are this person's; undefined before the first. */
  readonly share?: number;
}

export interface NamingContext {
  readonly reading: Reading;
  readonly names: readonly PrintedName[];
  readonly holderOf?: ((office: string) => { entityId: string; name: string } | undefined) | undefined;
}

interface State extends Search {
  readonly context: NamingContext;
  readonly roles: Roles;
  readonly spoken: Map<number, PrintedName>;
  readonly counts: Map<string, number>;
  total: number;
  last: { readonly speaker: Speaker; readonly sentence: number } | undefined;
}

const NOBODY: Speaker = { how: 'none', place: '-', gap: 0, rivals: 0 };
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['él', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
  ['ella', 'female'],
]);

export function nameSpeakers(context: NamingContext, statements: readonly Candidate[]): Speaker[] {
  const { reading, names } = context;
  const state: State = {
    reading,
    names,
    context,
    roles: rolesInText(reading, names),
    spoken: new Map(),
    people: peopleAmong(names),
    counts: new Map(),
    total: 0,
    last: undefined,
  };
  return statements.map((statement) => {
    const speaker = withShare(state, speakerOf(state, statement));
    if (speaker.name !== undefined) {
      if (speaker.name.person) state.spoken.set(statement.sentence, speaker.name);
      state.counts.set(speaker.name.full, (state.counts.get(speaker.name.full) ?? 0) + 1);
      state.total += 1;
    }
    if (speaker.how !== 'none') state.last = { speaker, sentence: statement.sentence };
    return speaker;
  });
}

function withShare({ counts, total }: State, speaker: Speaker): Speaker {
  if (speaker.name === undefined || total === 0) return speaker;
  return { ...speaker, share: (counts.get(speaker.name.full) ?? 0) / total };
}

function speakerOf(state: State, candidate: Candidate): Speaker {
  const { source, sentence } = candidate;
  if (source.how === 'running') return runningSpeaker(state, sentence);
  if (source.range === undefined)
    return state.reading.lexicon.that === 'que' && !source.passive ? unspoken(state, candidate) : NOBODY;
  return describe(state, source.range, sentence);
}

function describe(state: State, range: TokenRange, sentence: number): Speaker {
  const { reading } = state;
  const low = lowAt(reading, range.from).replace(/'.*$/, '');
  if (range.to - range.from === 1) {
    const gender = GENDERS.get(low);
    if (gender !== undefined) return byPronoun(state, range, sentence, gender);
    if (/^(?:who|which|that|quien|que)$/.test(low)) return byRelative(state, range);
    if (/^(?:it|they)$/.test(low)) return byBody(state, range, sentence);
    if (reading.lexicon.words.pronoun.has(low)) return { ...NOBODY, mention: range, how: 'pronoun' };
  }
  const name = nameWithin(state, range) ?? namedBehind(state, range);
  if (name === undefined) return byRole(state, range, sentence);
  const role = titleBefore(reading, name) ?? titleBehind(reading, name);
  const mention = name.from >= range.to ? { from: name.from, to: name.to } : range;
  return {
    ...NOBODY,
    mention,
    how: 'name',
    name,
    place: name.from >= range.to && reading.lexicon.that === 'that' ? 'behind' : 'head',
    ...(role === undefined ? {} : { role }),
  };
}

function byRelative({ reading, names }: State, range: TokenRange): Speaker {
  const name = names[firstAfter(names, range.from) - 1];
  if (name !== undefined && range.from - name.to <= 1 && !/'s$/.test(lowAt(reading, name.to - 1)))
    return { ...NOBODY, mention: range, how: 'name', name, place: 'relative' };
  return { ...NOBODY, mention: range, how: 'noun' };
}

function byPronoun(state: State, range: TokenRange, sentence: number, gender: Gender): Speaker {
  const found = antecedentOf(state, range.from, sentence, gender);
  if (found === undefined) return { ...NOBODY, mention: range, how: 'pronoun' };
  return { ...placed(found), mention: range, how: 'pronoun' };
}

/** "The ministry … it added": a body that spoke in this sentence or one of the two before. */
function byBody({ last }: State, range: TokenRange, sentence: number): Speaker {
  const spoke = last === undefined || sentence - last.sentence > 2 ? undefined : last.speaker;
  if (spoke?.name === undefined || spoke.name.person) return { ...NOBODY, mention: range, how: 'pronoun' };
  return { ...NOBODY, mention: range, how: 'pronoun', name: spoke.name, place: `body ${spoke.how}` };
}

/** Spanish leaves the subject out: "Explicó que …" is whoever spoke, or was spoken of, before. */
function unspoken(state: State, { source, sentence, cue }: Candidate): Speaker {
  const running = runningSpeaker(state, sentence);
  // "decían en 2019": several people, or nobody that is named
  if (cue !== undefined && isPlural(state, cue)) return running.name?.person ? NOBODY : running;
  if (running.how !== 'none' && !isAnotherNamedSince(state, running, sentence)) return running;
  const found = antecedentOf(state, source.from, sentence, undefined);
  if (found === undefined || found.place === 'named' || found.name.full === running.name?.full) return NOBODY;
  return { ...placed(found), how: 'pronoun' };
}

/** "dijeron", "decían", "han dicho". */
function isPlural({ reading }: State, { from, to }: TokenRange): boolean {
  return lowAt(reading, to - 1).endsWith('n') || /^(?:han|habían|habrían)$/.test(lowAt(reading, from - 1));
}

/** "Machado celebró las palabras de Rubio. “…”, escribió": behind whoever spoke last somebody else is spoken of. */
function isAnotherNamedSince({ reading, names, last }: State, speaker: Speaker, sentence: number): boolean {
  const from = reading.sentences[(last?.sentence ?? sentence) + 1]?.from ?? 0;
  const to = reading.sentences[sentence]?.from ?? 0;
  for (let i = firstAfter(names, from); (names[i]?.from ?? to) < to; i++) {
    const name = names[i];
    if (name?.person && name.full !== speaker.name?.full && !isQuoted(reading, name.from)) return true;
  }
  return false;
}

function placed({ name, place, gap, rivals }: Antecedent): Omit<Speaker, 'how'> {
  return { name, place, gap, rivals };
}

/** "the Secretary of State": by the text, then by the caller, then whoever was spoken of last. */
function byRole(state: State, range: TokenRange, sentence: number): Speaker {
  const { reading, roles, context } = state;
  const titled = roles.get(roleKey(reading, range));
  if (titled !== undefined) return { ...NOBODY, mention: range, how: 'role', name: titled, place: 'title' };
  const phrase = reading.text.slice(reading.tokens[range.from]?.start ?? 0, reading.tokens[range.to - 1]?.end ?? 0);
  const holder = context.holderOf?.(phrase);
  if (holder !== undefined)
    return {
      ...NOBODY,
      mention: range,
      how: 'role',
      place: 'holder',
      name: { ...range, full: holder.name, entityId: holder.entityId, person: true },
    };
  const noun = lowAt(reading, headEnd(reading, range) - 1);
  const short = shortenedAs(state, range, noun);
  if (short !== undefined) return { ...NOBODY, mention: range, how: 'role', name: short, place: 'short' };
  if (!/^(?:the|el|la)$/.test(lowAt(reading, range.from)) || !isPersonNoun(noun))
    return { ...NOBODY, mention: range, how: 'noun' };
  const found = antecedentOf(state, range.from, sentence, genderOfPersonNoun(noun));
  if (found === undefined) return { ...NOBODY, mention: range, how: 'noun' };
  return { ...placed(found), mention: range, how: 'role' };
}

/** "the Church" after "Church of Scientology": the last body before it whose name holds the noun. */
function shortenedAs({ reading, names }: State, { from, to }: TokenRange, noun: string): PrintedName | undefined {
  if (to - from !== 2 || !/^(?:the|el|la)$/.test(lowAt(reading, from)) || isPersonNoun(noun)) return undefined;
  for (let i = firstAfter(names, from) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    const name = names[i];
    if (name === undefined || name.person || name.to > from) continue;
    const words = name.full.toLowerCase().split(' ');
    if (words.length > 1 && words.includes(noun)) return name;
  }
  return undefined;
}

/** Names looked through for a longer form of "the ministry". */
const NAMES_BACK = 40;

/** A quotation of its own: who spoke last nearby. */
function runningSpeaker({ reading, last }: State, sentence: number): Speaker {
  if (last === undefined) return NOBODY;
  const gap = (reading.sentences[sentence]?.paragraph ?? 0) - (reading.sentences[last.sentence]?.paragraph ?? 0);
  if (gap > 2) return NOBODY;
  return { ...last.speaker, how: 'running', place: `after ${last.speaker.how}`, gap };
}
