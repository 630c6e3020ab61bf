/** Finds who and what a text names. */
import type { Mention } from '../article.ts';
import { genderOfGivenName } from '../language/given-names.ts';
import { MONTHS, WEEKDAYS } from '../page/date-words.ts';
import { contains, type Span } from '../span.ts';
import { type Catalog, governmentOf, type NameBearer } from './catalog.ts';
import { foldName } from './fold.ts';
import type { NameMatch } from './name-automaton.ts';
import { commonSurnames, sentenceOpeners, titleWords } from './name-words.ts';
import { opensSentence, wordBefore } from './word-before.ts';

/** Mentions in text order, none overlapping. A name that could mean several, or is borne by a stranger, is left out. */
export function findMentions(text: string, catalog: Catalog): Mention[] {
  const matches = catalog.automaton().find(text);
  const named = strongOccurrences(matches);
  for (const match of matches) if (isTitled(text, match, catalog)) remember(named, soleBearer(match), match);
  const reading = { text, catalog, named, ends: new Set(matches.map((match) => match.end)) };
  const found = matches.flatMap((match) => {
    const entityId = strongBearer(match) ?? weakBearer(match, reading);
    return entityId === undefined ? [] : [{ entityId, start: match.start, end: match.end }];
  });
  return found.map((mention, index) => {
    const free = { start: found[index - 1]?.end ?? 0, end: found[index + 1]?.start ?? text.length };
    const wider = governmentAround(text, mention, catalog);
    return contains(free, wider) ? wider : { ...mention, entityId: wider.entityId };
  });
}

interface TextReading {
  readonly text: string;
  readonly catalog: Catalog;
  /** Where each entity is named beyond doubt. */
  readonly named: Occurrences;
  /** Where names end. */
  readonly ends: ReadonlySet<number>;
}

/** "the Venezuelan government", "gobierno de Venezuela": the country's name with such a word is its government. */
function governmentAround(text: string, mention: Mention, catalog: Catalog): Mention {
  const government = governmentOf(mention.entityId);
  if (!catalog.entities.has(government)) return mention;
  const after = GOVERNMENT_AFTER.exec(text.slice(mention.end, mention.end + 24));
  if (after !== null) return { entityId: government, start: mention.start, end: mention.end + after[0].length };
  const before = GOVERNMENT_BEFORE.exec(text.slice(Math.max(0, mention.start - 28), mention.start));
  return before === null ? mention : { entityId: government, start: mention.start - before[0].length, end: mention.end };
}

const GOVERNMENT_AFTER = /^\.?(?:['’]s)? (?:government|administration|regime|authorities)(?!\p{L})/iu;
const GOVERNMENT_BEFORE =
  /(?<!\p{L})(?:government of (?:the )?|(?:gobierno|régimen|autoridades|administración) (?:de(?:l| los| las| la)? )?)$/iu;

type Occurrences = Map<string, Span[]>;

function strongOccurrences(matches: readonly NameMatch<NameBearer>[]): Occurrences {
  const named: Occurrences = new Map();
  for (const match of matches) remember(named, strongBearer(match), match);
  return named;
}

function remember(named: Occurrences, entityId: string | undefined, span: Span): void {
  if (entityId === undefined) return;
  const spans = named.get(entityId);
  if (spans === undefined) named.set(entityId, [span]);
  else spans.push(span);
}

/** The one entity that the name means wherever it stands; `undefined` for decoys, weak names and names that several bear. */
function strongBearer(match: NameMatch<NameBearer>): string | undefined {
  const ids = new Set(match.values.filter((value) => value.strength !== 'weak').map((value) => value.entityId));
  const [only] = ids;
  return ids.size === 1 && only !== '' ? only : undefined;
}

function soleBearer(match: NameMatch<NameBearer>): string | undefined {
  const ids = new Set(match.values.map((value) => value.entityId));
  const [only] = ids;
  return ids.size === 1 && only !== '' ? only : undefined;
}

/** "Secretary of State Rubio", "President Petro": a title before a last name says who is meant. */
function isTitled(text: string, match: NameMatch<NameBearer>, catalog: Catalog): boolean {
  const id = soleBearer(match);
  if (id === undefined || catalog.entities.get(id)?.isOfficial !== true) return false;
  return titleWords.has(wordBefore(text, match.start)?.folded ?? '');
}

/** Whom a last name means here: the bearer named in full nearest before it (else first after it), or its only bearer. */
function weakBearer(match: NameMatch<NameBearer>, reading: TextReading): string | undefined {
  if (match.values.some((value) => value.strength === 'decoy')) return undefined;
  const { catalog, named } = reading;
  const ids = match.values.map((value) => value.entityId);
  const present = ids.filter((id) => named.has(id));
  const isPerson = ids.some((id) => catalog.entities.get(id)?.kind === 'person');
  if (isPerson && bearsOtherName(match, reading, present.length > 0)) return undefined;
  if (present.length > 0) return nearest(present, match.start, reading);
  return isUnknown(match, reading) ? undefined : soleBearer(match);
}

/** `undefined` where the two nearest are named in one sentence: "Delcy Rodríguez and Jorge Rodríguez met. Rodríguez …". */
function nearest(ids: readonly string[], at: number, { text, named }: TextReading): string | undefined {
  const lastBefore = (id: string) => (named.get(id) ?? []).filter((span) => span.end <= at).at(-1);
  const distance = (id: string) => {
    const before = lastBefore(id);
    return before === undefined ? (named.get(id)?.[0]?.start ?? 0) : at - before.end - AFTER;
  };
  const [first, second] = [...new Set(ids)].sort((a, b) => distance(a) - distance(b));
  const [last, other] = [first, second].map((id) => (id === undefined ? undefined : lastBefore(id)));
  if (last !== undefined && other !== undefined && !/[.!?…]\s|\n/u.test(text.slice(other.end, last.start))) return undefined;
  return first;
}

/** Puts everything that stands after behind everything that stands before, whatever the distances. */
const AFTER = 2 ** 32;

/** Nobody of that name is introduced, and it is a common one ("Rodríguez", "Paz") or that of somebody who never held an office. */
function isUnknown(match: NameMatch<NameBearer>, { text, catalog }: TextReading): boolean {
  const entity = catalog.entities.get(soleBearer(match) ?? '');
  if (entity === undefined) return true;
  if (entity.kind !== 'person') return false;
  return !entity.isOfficial || commonSurnames.has(foldName(text.slice(match.start, match.end)));
}

/**
 * The last name stands in somebody else's name: "Oscar Rubio", "J. Rubio", "López-Rubio", "Petro Poroshenko". Where its
 * bearer is introduced, or a headline sets every word in capitals, only what surely is another's first name counts.
 */
function bearsOtherName(match: NameMatch<NameBearer>, reading: TextReading, isIntroduced: boolean): boolean {
  const { text, ends, catalog } = reading;
  const isLenient = isIntroduced || isTitleCase(lineAround(text, match.start));
  if (!isLenient && (isHyphened(text, match) || bearsSecondName(text, match))) return true;
  const before = wordBefore(text, match.start);
  if (before === undefined || !/^\p{Lu}/u.test(before.text) || titleWords.has(before.folded)) return false;
  if (match.values.some(({ entityId }) => hasWord(catalog, entityId, before.folded))) return false;
  if (genderOfGivenName(before.folded) !== undefined || /^\p{Lu}\.$/u.test(before.text)) return true;
  if (ends.has(before.end)) return false;
  if (opensSentence(text, before)) return !isIntroduced && !sentenceOpeners.has(before.folded);
  return !isTitleCase(lineAround(text, match.start));
}

function hasWord(catalog: Catalog, entityId: string, word: string): boolean {
  return foldName(catalog.entities.get(entityId)?.name ?? '')
    .split(' ')
    .includes(word);
}

function isHyphened(text: string, { start }: Span): boolean {
  return /\p{L}[-\u2010\u2011]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "Petro Poroshenko"; not "Rubio Friday", as U.S. papers put the day. */
function bearsSecondName(text: string, { end }: Span): boolean {
  const after = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  return after !== undefined && !WEEKDAYS.has(after) && !MONTHS.has(after);
}

/** The line, or of one that is no headline as much as tells that: a page may be one endless line. */
function lineAround(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST_HEADLINE - 1);
  const around = text.slice(from, at + LONGEST_HEADLINE + 1);
  const end = around.indexOf('\n', at - from);
  // A negative position would be read as 0.
  const before = at === from ? -1 : around.lastIndexOf('\n', at - from - 1);
  return around.slice(before + 1, end < 0 ? around.length : end);
}

/** Headlines in English set most words in capitals, so that a capital tells no name. */
function isTitleCase(line: string): boolean {
  const words = line.length > LONGEST_HEADLINE || /[.!…]\s*$/u.test(line) ? [] : (line.match(/(?<!\p{L})\p{L}{4,}/gu) ?? []);
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

const LONGEST_HEADLINE = 200;
