/**
 * All names in one automaton: Aho & Corasick (1975, "Efficient string matching: an aid to bibliographic search"), over
 * folded words rather than letters, so that a name never begins or ends inside a word. One pass over the text finds
 * every occurrence of every name; of overlapping ones the leftmost, then the longest is kept.
 */
import type { Span } from '../span.ts';
import { ANY_PRINT, foldedAt, PRINTS, printOf, scanWords, wordsOf } from './fold.ts';

/** A name to look for, with whatever the caller wants back when it is found. */
export interface NamePattern<T> {
  readonly name: string;
  /** Must stand in the text exactly as written here, in case and accents ("US" is not "us"). */
  readonly exactly: boolean;
  readonly value: T;
}

export interface NameMatch<T> extends Span {
  /** Everything that bears the name; never empty. */
  readonly values: readonly T[];
}

export interface NameAutomaton<T> {
  /** Non-overlapping matches, in text order. Linear in the text. */
  find(text: string): NameMatch<T>[];
}

interface Entry<T> {
  readonly pattern: NamePattern<T>;
  readonly words: number;
  /** What stands between the words of the name, folded to one of three kinds. */
  readonly gaps: readonly string[];
}

interface Machine<T> {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By print: 1 where a word of the vocabulary has it. Few words of a text are in any name. */
  readonly prints: Uint8Array;
  /** (state, word) → state, keyed by state × 2^20 + word. */
  readonly next: ReadonlyMap<number, number>;
  readonly fail: readonly number[];
  /** Names that end in this state, and the nearest state on the failure path where one ends (0: none). */
  readonly ends: ReadonlyMap<number, readonly Entry<T>[]>;
  readonly output: readonly number[];
}

const WORD_LIMIT = 2 ** 20;

/** Builds the automaton; time and memory are linear in the letters of all names. Names without a word are left out. */
export function createNameAutomaton<T>(patterns: readonly NamePattern<T>[]): NameAutomaton<T> {
  const machine = buildMachine(patterns);
  return { find: (text) => keepLongest(allMatches(machine, text)) };
}

function buildMachine<T>(patterns: readonly NamePattern<T>[]): Machine<T> {
  const vocabulary = new Map<string, number>();
  const next = new Map<number, number>();
  const ends = new Map<number, Entry<T>[]>();
  const edges: [number, number, number][][] = [[]];
  for (const pattern of patterns) {
    const words = wordsOf(pattern.name);
    if (words.length === 0) continue;
    let state = 0;
    for (const { folded } of words) state = step(state, wordId(vocabulary, folded), next, edges);
    const entry = { pattern, words: words.length, gaps: gapsBetween(pattern.name, words) };
    ends.set(state, [...(ends.get(state) ?? []), entry]);
  }
  return { vocabulary, prints: printsOf(vocabulary), next, ends, ...linkFailures(edges, next, ends) };
}

function printsOf(vocabulary: ReadonlyMap<string, number>): Uint8Array {
  const prints = new Uint8Array(PRINTS);
  for (const word of vocabulary.keys()) prints[printOf(word)] = 1;
  return prints;
}

function wordId(vocabulary: Map<string, number>, word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

function step(state: number, word: number, next: Map<number, number>, edges: [number, number, number][][]): number {
  const known = next.get(state * WORD_LIMIT + word);
  if (known !== undefined) return known;
  const created = edges.length;
  edges.push([]);
  edges[state]?.push([state, word, created]);
  next.set(state * WORD_LIMIT + word, created);
  return created;
}

/** Breadth first, as in the paper: a state's failure is the longest proper suffix that is itself a state. */
function linkFailures<T>(
  edges: readonly (readonly [number, number, number])[][],
  next: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, readonly Entry<T>[]>,
): { fail: number[]; output: number[] } {
  const fail = new Array<number>(edges.length).fill(0);
  const output = new Array<number>(edges.length).fill(0);
  const queue = [...(edges[0] ?? [])];
  for (let head = 0; head < queue.length; head += 1) {
    const [from, word, to] = queue[head] ?? [0, 0, 0];
    if (from !== 0) fail[to] = follow(fail[from] ?? 0, word, next, fail);
    const failed = fail[to] ?? 0;
    output[to] = ends.has(failed) ? failed : (output[failed] ?? 0);
    queue.push(...(edges[to] ?? []));
  }
  return { fail, output };
}

function follow(state: number, word: number, next: ReadonlyMap<number, number>, fail: readonly number[]): number {
  for (let at = state; ; at = fail[at] ?? 0) {
    const target = next.get(at * WORD_LIMIT + word);
    if (target !== undefined) return target;
    if (at === 0) return 0;
  }
}

function allMatches<T>(machine: Machine<T>, text: string): NameMatch<T>[] {
  const found: NameMatch<T>[] = [];
  // The words that lead to the state and stand in the text one after the other.
  const words: Span[] = [];
  let state = 0;
  scanWords(text, (start, end, print) => {
    const isAny = print === ANY_PRINT || machine.prints[print] === 1;
    const id = isAny ? machine.vocabulary.get(foldedAt(text, start, end)) : undefined;
    state = id === undefined ? 0 : follow(state, id, machine.next, machine.fail);
    if (state === 0) words.length = 0;
    else words.push({ start, end });
    for (let at = state; at !== 0; at = machine.output[at] ?? 0) pushMatches(found, machine.ends.get(at) ?? [], text, words);
  });
  return found;
}

/** `words`: those up to the one that the names end with. */
function pushMatches<T>(found: NameMatch<T>[], entries: readonly Entry<T>[], text: string, words: readonly Span[]): void {
  const count = entries[0]?.words;
  if (count === undefined) return;
  const own = words.slice(-count);
  const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const printed = text.slice(span.start, span.end);
  const gaps = gapsBetween(text, own);
  const values = entries.filter((entry) => fits(entry, gaps, printed)).map((entry) => entry.pattern.value);
  if (values.length > 0) found.push({ ...span, values });
}

function fits<T>(entry: Entry<T>, gaps: readonly string[], printed: string): boolean {
  if (!gaps.every((gap, index) => gap === entry.gaps[index])) return false;
  // A final full stop ("U.S.") is no word, so it is not compared.
  return !entry.pattern.exactly || entry.pattern.name.replace(/[^\p{L}\p{N}]+$/u, '') === printed;
}

/** "Mexico. City hall" is not Mexico City: what stands between two words must be of the same kind as in the name. */
function gapsBetween(text: string, words: readonly Span[]): string[] {
  return words.slice(1).map((word, index) => gapKind(text.slice(words[index]?.end ?? 0, word.start)));
}

function gapKind(gap: string): string {
  if (/^(?:[ \t\u00a0]+|[ \t\u00a0]*\r?\n[ \t\u00a0]*|[-\u2010\u2011])$/.test(gap)) return ' ';
  if (/^['\u2019\u02bc]$/.test(gap)) return "'";
  return gap.replace(/\s+/g, ' ');
}

/** Leftmost first, the longest of those that begin together; matches that overlap a kept one are dropped. */
function keepLongest<T>(matches: readonly NameMatch<T>[]): NameMatch<T>[] {
  const ordered = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMatch<T>[] = [];
  let free = 0;
  for (const match of ordered) {
    if (match.start < free) continue;
    kept.push(match);
    free = match.end;
  }
  return kept;
}
