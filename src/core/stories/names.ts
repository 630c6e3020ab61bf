/** Names without a name list: runs of capitalised words, and those of them that stand where a place stands. */
import { FUNCTION_WORDS, NEWS_WORDS } from './common-words.ts';
import { foldText } from './words.ts';

const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:(?:\s|\.\s?)(?:(?:de|del|la|of|bin|al|el|von|van|da|dos)\s)?\p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;
const OPENS_SENTENCE = /(?:^|[.!?:;•"“”«\n]["'“”«(]?\s*)$/u;
const BEFORE_A_PLACE = /\b(?:in|near|at|from|off|outside|across|en|cerca de|desde|frente a)\s+(?:the\s|la\s|el\s|los\s|las\s)?$/u;

/** Names of states and bodies that are written in several ways, each as one word. */
const ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/\bU\.\s?S\.(?:\s?A\.)?|\b(?:US|USA|EE\.?\s?UU\.?)(?![\p{L}\p{N}])|\bUnited States\b|\bEstados Unidos\b/gu, 'Usa'],
  [/\bU\.\s?K\.|\bUnited Kingdom\b|\bReino Unido\b/gu, 'Uk'],
  [/\bU\.\s?N\.|\bUnited Nations\b|\bNaciones Unidas\b|\bONU\b/gu, 'Un'],
  [/\bE\.\s?U\.|\bEuropean Union\b|\bUni[oó]n Europea\b/gu, 'Eu'],
  [/\bBrasil\b/gu, 'Brazil'],
  [/\bHaití\b/gu, 'Haiti'],
];

/** The text with such names written in one way; offsets change, so it is for comparing only. */
export function normaliseNames(text: string): string {
  let normal = text;
  for (const [pattern, name] of ONE_WAY) normal = normal.replace(pattern, name);
  return normal;
}

/** Words of names in the text, each with how often, and runs of two and more words as a whole. */
export function namesIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const unsure = new Map<string, number>();
  for (const match of text.matchAll(RUN)) {
    const parts = partsOf(match[0]);
    const opens = parts.length === 1 && OPENS_SENTENCE.test(text.slice(Math.max(0, match.index - 3), match.index));
    for (const part of parts) if (!GENERIC.has(part)) count(opens ? unsure : found, part);
    if (parts.length > 1 && parts.length < 5) count(found, parts.join(' '));
  }
  // A word that opens a sentence is a name only where it is one elsewhere in the text as well.
  for (const [part, times] of unsure) if (found.has(part)) found.set(part, (found.get(part) ?? 0) + times);
  return found;
}

/** Words of names that stand after "in", "near", "en" and the like. */
export function placesIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const match of text.matchAll(RUN)) {
    if (!BEFORE_A_PLACE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    for (const part of partsOf(match[0])) if (!GENERIC.has(part)) count(found, part);
  }
  return found;
}

/** Parts of so many names of places that one alone names none. */
const GENERIC = new Set(
  'san santa santo sao saint st new nueva nuevo north south east west northern southern eastern western central puerto port ciudad city fort mount lake rio'.split(
    ' ',
  ),
);

function partsOf(run: string): string[] {
  const words = foldText(run)
    .replace(/'s\b|'/gu, '')
    .split(/[\s.]+/u);
  return words.filter((word) => word.length > 1 && (word === 'un' || !FUNCTION_WORDS.has(word)) && !NEWS_WORDS.has(word));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
