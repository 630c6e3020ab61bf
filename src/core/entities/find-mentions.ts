/** Finds who and what a text names. */
import type { Mention } from '../article.ts';
import type { Span } from '../span.ts';
import { type Catalog, governmentOf, type NameBearer } from './catalog.ts';
import { foldName } from './fold.ts';
import type { NameMatch } from './name-automaton.ts';
import { commonSurnames, titleWords } from './name-words.ts';

/** Mentions in text order, none overlapping. A name that could mean several, or is borne by a stranger, is left out. */
export function findMentions(text: string, catalog: Catalog): Mention[] {
  const matches = catalog.automaton().find(text);
  const named = strongOccurrences(matches);
  for (const match of matches) if (isTitled(text, match, catalog)) remember(named, soleBearer(match), match);
  return matches.flatMap((match) => {
    const entityId = strongBearer(match) ?? weakBearer(text, match, named, catalog);
    return entityId === undefined ? [] : [governmentAround(text, { entityId, start: match.start, end: match.end }, catalog)];
  });
}

/** "the Venezuelan government", "gobierno de Venezuela": the country's name with such a word is its government. */
function governmentAround(text: string, mention: Mention, catalog: Catalog): Mention {
  const government = governmentOf(mention.entityId);
  if (!catalog.entities.has(government)) return mention;
  const after = /^ (?:government|administration|regime|authorities)\b/.exec(text.slice(mention.end, mention.end + 20));
  if (after !== null) return { entityId: government, start: mention.start, end: mention.end + after[0].length };
  const before = /(?<![\p{L}])(?:government of (?:the )?|gobierno (?:de(?:l| la)? )?|régimen |administración )$/iu.exec(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  );
  return before === null ? mention : { entityId: government, start: mention.start - before[0].length, end: mention.end };
}

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
function weakBearer(text: string, match: NameMatch<NameBearer>, named: Occurrences, catalog: Catalog): string | undefined {
  if (match.values.some((value) => value.strength === 'decoy')) return undefined;
  const present = match.values.map((value) => value.entityId).filter((id) => named.has(id));
  if (present.length > 0) return nearest(present, match.start, named);
  return isStranger(text, match, catalog) ? undefined : soleBearer(match);
}

function nearest(ids: readonly string[], at: number, named: Occurrences): string | undefined {
  const distance = (id: string) => {
    const spans = named.get(id) ?? [];
    const before = spans.filter((span) => span.end <= at).at(-1);
    return before === undefined ? (spans[0]?.start ?? 0) : at - before.end - AFTER;
  };
  return [...ids].sort((a, b) => distance(a) - distance(b))[0];
}

/** Puts everything that stands after behind everything that stands before, whatever the distances. */
const AFTER = 2 ** 32;

/**
 * Nobody of that name is introduced. It is a stranger where another first name stands before it ("Oscar Rubio"), where
 * the name is a common one ("Rodríguez", "Paz"), or where whoever bears it never held an office.
 */
function isStranger(text: string, match: NameMatch<NameBearer>, catalog: Catalog): boolean {
  const entity = catalog.entities.get(soleBearer(match) ?? '');
  if (entity === undefined) return true;
  if (entity.kind !== 'person') return false;
  if (!entity.isOfficial || commonSurnames.has(foldName(text.slice(match.start, match.end)))) return true;
  const before = wordBefore(text, match.start);
  return before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !before.opensSentence && !titleWords.has(before.folded);
}

interface WordBefore {
  readonly text: string;
  readonly folded: string;
  readonly opensSentence: boolean;
}

/** The word that stands directly before, with only a space between. */
function wordBefore(text: string, at: number): WordBefore | undefined {
  const found = /(^|[.!?…:;"“”«»\n])?(\s*)([\p{L}\p{M}\p{N}'’.-]+)[ \t\u00a0]$/u.exec(text.slice(Math.max(0, at - 48), at));
  if (found === null) return undefined;
  const word = found[3] ?? '';
  return { text: word, folded: foldName(word), opensSentence: found[1] !== undefined };
}
