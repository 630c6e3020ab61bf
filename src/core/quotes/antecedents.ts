/**
 * Whom a pronoun or "the senator" stands for: going back sentence by sentence, the nearest person of the right gender who
 * spoke in it or is its subject (recency and grammatical role, after Lappin & Leass 1994, without a parse).
 */
import type { Gender } from '../language/given-names.ts';
import { genderOfPersonNoun, isPersonNoun } from '../language/titles.ts';
import { mainSubject } from './main-subject.ts';
import { headEnd } from './noun-phrase.ts';
import type { PrintedName } from './printed-name.ts';
import type { Reading } from './reading.ts';
import { isPronoun, isQuoted, lowAt } from './word-tests.ts';

export interface Antecedent {
  readonly name: PrintedName;
  /** Where it was found: named before in the same sentence, the speaker or the subject of an earlier one, or merely named. */
  readonly place: 'within' | 'spoke' | 'subject' | 'named';
  /** Paragraphs between. */
  readonly gap: number;
  /** How many others of that gender the text names. */
  readonly rivals: number;
}

/** Who spoke in a sentence, by sentence index. */
export type Spoken = ReadonlyMap<number, PrintedName>;

const SENTENCES_BACK = 8;

export interface Search {
  readonly reading: Reading;
  readonly names: readonly PrintedName[];
  readonly spoken: Spoken;
  readonly people: People;
}

export function antecedentOf(search: Search, at: number, sentence: number, gender: Gender | undefined): Antecedent | undefined {
  const here = withinSentence(search, at, sentence, gender);
  if (here !== undefined) return found(search, here, 'within', 0, gender);
  const { reading, spoken } = search;
  const paragraph = reading.sentences[sentence]?.paragraph ?? 0;
  for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const gap = paragraph - (reading.sentences[back]?.paragraph ?? 0);
    const speaker = spoken.get(back);
    if (speaker !== undefined && fits(speaker, gender)) return found(search, speaker, 'spoke', gap, gender);
    const subject = subjectName(search, back);
    if (subject !== undefined && fits(subject, gender)) return found(search, subject, 'subject', gap, gender);
    if (subject === undefined && isUnnamedPerson(search, back, gender)) return undefined;
  }
  const named = nearestBefore(search, at, gender);
  return named === undefined ? undefined : found(search, named, 'named', 3, gender);
}

function found(
  search: Search,
  name: PrintedName,
  place: Antecedent['place'],
  gap: number,
  gender: Gender | undefined,
): Antecedent {
  const people = gender === undefined ? search.people.all : search.people[gender];
  return { name, place, gap, rivals: people.has(name.full) ? people.size - 1 : people.size };
}

/** Full names of the people in a text: all, and those that can be of a gender. */
export interface People {
  readonly all: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
}

export function peopleAmong(names: readonly PrintedName[]): People {
  const of = (gender: Gender | undefined): Set<string> =>
    new Set(names.filter((name) => fits(name, gender)).map((name) => name.full));
  return { all: of(undefined), male: of('male'), female: of('female') };
}

export function fits(name: PrintedName, gender: Gender | undefined): boolean {
  return name.person && (gender === undefined || name.gender === undefined || name.gender === gender);
}

/** "When Trump arrived, he said": the first person named before the pronoun, outside quotations. */
function withinSentence(search: Search, at: number, sentence: number, gender: Gender | undefined): PrintedName | undefined {
  const { reading, names } = search;
  const from = reading.sentences[sentence]?.from ?? at;
  for (let i = firstAfter(names, from); i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.from >= at) return undefined;
    if (isQuoted(reading, name.from) || /'s$/.test(lowAt(reading, name.to - 1))) continue;
    if (fits(name, gender)) return name;
  }
  return undefined;
}

function subjectName({ reading, names }: Search, index: number): PrintedName | undefined {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return undefined;
  const subject = mainSubject(reading, sentence, Math.min(sentence.to, sentence.from + 40), true);
  if (subject === undefined) return openingName(reading, names, sentence.from);
  if (isPronoun(reading, subject.from)) return undefined;
  // "El abogado de Maduro, Barry Pollack, habló": the name stands behind the office
  const behind = names[firstAfter(names, subject.to)];
  if (behind?.from === subject.to + 1 && lowAt(reading, subject.to) === ',') return behind;
  const name = names[firstAfter(names, subject.from)];
  if (name === undefined || name.from >= subject.to || name.to < headEnd(reading, subject)) return undefined;
  // "The lawyer of Maduro spoke": whose lawyer it is
  return name.from > subject.from && OF.test(lowAt(reading, name.from - 1)) ? undefined : name;
}

/** "Maduro's lawyer met reporters", "la portavoz de Petro": somebody else than whose name stands there. */
function isUnnamedPerson({ reading, names }: Search, index: number, gender: Gender | undefined): boolean {
  const sentence = reading.sentences[index];
  const subject =
    sentence === undefined ? undefined : mainSubject(reading, sentence, Math.min(sentence.to, sentence.from + 40), true);
  const name = subject === undefined ? undefined : names[firstAfter(names, subject.from)];
  if (subject === undefined || name === undefined || !name.person || name.from >= subject.to) return false;
  const isOwner = /['’]s$/.test(lowAt(reading, name.to - 1)) || OF.test(lowAt(reading, name.from - 1));
  const noun = lowAt(reading, headEnd(reading, subject) - 1);
  const ofNoun = genderOfPersonNoun(noun);
  return isOwner && (isPersonNoun(noun) || KIN.test(noun)) && (gender === undefined || ofNoun === undefined || ofNoun === gender);
}

const OF = /^(?:of|for|del?)$/;
const KIN =
  /^(?:brother|sister|cousin|uncle|aunt|nephew|niece|widow|ally|herman[oa]|prim[oa]|tí[oa]|hij[oa]|espos[oa]|viuda|madre|padre)$/;

/** "Trenberth fears that": a name at the head, with a word in small letters behind it, where the verb is not known as one. */
function openingName(reading: Reading, names: readonly PrintedName[], from: number): PrintedName | undefined {
  const name = names[firstAfter(names, from)];
  if (name?.from !== from || /'s$/.test(lowAt(reading, name.to - 1))) return undefined;
  const next = reading.tokens[name.to];
  return next?.kind === 'word' && !next.capital && !/^(?:and|or|of|for)$/.test(next.low) ? name : undefined;
}

function nearestBefore({ names }: Search, at: number, gender: Gender | undefined): PrintedName | undefined {
  for (let i = firstAfter(names, at) - 1; i >= 0; i--) {
    const name = names[i];
    if (name === undefined || at - name.to > 250) return undefined;
    if (name.to <= at && fits(name, gender)) return name;
  }
  return undefined;
}

/** By bisection: the first name that ends behind the token. */
export function firstAfter(names: readonly PrintedName[], token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
