/** Names without a name list: runs of capitalised words, and those of them that stand where a place stands. */
import { FUNCTION_WORDS, NEWS_WORDS } from './common-words.ts';
import { remembering } from './remembering.ts';
import { foldText } from './words.ts';

const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:(?:\s|\.\s?)(?:(?:de|del|la|of|bin|al|el|von|van|da|dos)\s)?\p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;
const OPENS_SENTENCE = /(?:^|[.!?:;•"“”«\n]["'“”«(]?\s*)$/u;
const BEFORE_A_PLACE = /\b(?:in|near|at|from|off|outside|across|en|cerca de|desde|frente a)\s+(?:the\s|la\s|el\s|los\s|las\s)?$/u;

/** A name that is written in several ways, and of what is one of them always a part. */
interface OneName {
  readonly name: string;
  readonly ways: RegExp;
  readonly parts: readonly string[];
}

/** Names of states and bodies that are written in several ways, each as one word. */
const ONE_WAY: readonly OneName[] = [
  {
    name: 'Usa',
    ways: /\bU\.\s?S\.(?:\s?A\.)?|\b(?:US|USA|EE\.?\s?UU\.?)(?![\p{L}\p{N}])|\bUnited States\b|\bEstados Unidos\b/gu,
    parts: ['S.', 'US', 'UU', 'United S', 'Estados U'],
  },
  { name: 'Uk', ways: /\bU\.\s?K\.|\bUnited Kingdom\b|\bReino Unido\b/gu, parts: ['K.', 'United K', 'Reino U'] },
  {
    name: 'Un',
    ways: /\bU\.\s?N\.|\bUnited Nations\b|\bNaciones Unidas\b|\bONU\b/gu,
    parts: ['N.', 'United N', 'Naciones U', 'ONU'],
  },
  { name: 'Eu', ways: /\bE\.\s?U\.|\bEuropean Union\b|\bUni[oó]n Europea\b/gu, parts: ['U.', 'European U', 'n Europea'] },
  { name: 'Brazil', ways: /\bBrasil\b/gu, parts: ['Brasil'] },
  { name: 'Haiti', ways: /\bHaití\b/gu, parts: ['Haití'] },
];

/** The text with such names written in one way; offsets change, so it is for comparing only. */
export function normaliseNames(text: string): string {
  let normal = text;
  // A part is found much faster than the expression, and most texts hold few of them.
  for (const { name, ways, parts } of ONE_WAY) {
    if (parts.some((part) => normal.includes(part))) normal = normal.replace(ways, name);
  }
  return normal;
}

/** A run of capitalised words in a text. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** Its words, folded, without those that are no names. */
  readonly parts: readonly string[];
}

/** The runs of a text, in order. */
export function nameRunsIn(text: string): NameRun[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({ start: index, end: index + run.length, parts: partsOf(run) }));
}

/** The runs of the beginning of the text, as if it ended there. */
export function runsUpTo(text: string, runs: readonly NameRun[], end: number): NameRun[] {
  const whole = runs.filter((run) => run.end <= end);
  const cut = runs[whole.length];
  if (cut === undefined || cut.start >= end) return whole;
  return [...whole, ...nameRunsIn(text.slice(cut.start, end)).map((run) => ({ ...run, start: cut.start, end }))];
}

/** Words of names, each with how often, and runs of two and more words as a whole. `runs`: of the text or its beginning. */
export function namesIn(text: string, runs: readonly NameRun[]): Map<string, number> {
  const found = new Map<string, number>();
  const unsure = new Map<string, number>();
  for (const { start, parts } of runs) {
    const opens = parts.length === 1 && OPENS_SENTENCE.test(text.slice(Math.max(0, start - 3), start));
    for (const part of parts) if (!GENERIC.has(part)) count(opens ? unsure : found, part);
    if (parts.length > 1 && parts.length < 5) count(found, parts.join(' '));
  }
  // A word that opens a sentence is a name only where it is one elsewhere in the text as well.
  for (const [part, times] of unsure) if (found.has(part)) found.set(part, (found.get(part) ?? 0) + times);
  return found;
}

/** Words of names that stand after "in", "near", "en" and the like. `runs`: of the text or its beginning. */
export function placesIn(text: string, runs: readonly NameRun[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { start, parts } of runs) {
    if (!BEFORE_A_PLACE.test(text.slice(Math.max(0, start - 16), start))) continue;
    for (const part of parts) if (!GENERIC.has(part)) count(found, part);
  }
  return found;
}

/** Parts of so many names of places that one alone names none. */
const GENERIC = new Set(
  'san santa santo sao saint st new nueva nuevo north south east west northern southern eastern western central puerto port ciudad city fort mount lake rio'.split(
    ' ',
  ),
);

const partsOf = remembering((run): readonly string[] => run.split(/\s+/u).flatMap(partsOfWord));

const partsOfWord = remembering((word): readonly string[] => {
  const parts = foldText(word)
    .replace(/'s\b|'/gu, '')
    .split('.');
  return parts.filter((part) => part.length > 1 && (part === 'un' || !FUNCTION_WORDS.has(part)) && !NEWS_WORDS.has(part));
});

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
