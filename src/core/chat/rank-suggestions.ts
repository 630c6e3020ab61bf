/** What to offer while somebody types: those that begin like it first, then those that hold it, then near misses. */
import { closestFolded } from '../closest.ts';
import { foldName } from '../entities/fold.ts';
import { cleanText } from './clean-text.ts';
import type { Suggestion } from './front-desk.ts';

export interface Candidate {
  readonly value: string;
  readonly label: string;
  /** Folded: every name that finds it, in both languages. */
  readonly names: readonly string[];
}

/** Discord takes 25 choices of 100 characters each, Slack 100 of 75; the smaller of both is shown by whoever shows it. */
export const SUGGESTIONS = 25;
const LONGEST = 100;

/** A candidate as it is offered, found by its own label, its value and these names. */
export function candidate(value: string, label: string, names: readonly string[] = []): Candidate {
  return { value, label, names: [...new Set([label, value, ...names].map(foldName))].filter((name) => name !== '') };
}

/** `candidates`: those in the news first; among equally good matches that order stays. At most 25. */
export function rankSuggestions(typed: string, candidates: readonly Candidate[]): readonly Suggestion[] {
  const asked = foldName(typed);
  if (asked === '') return offered(candidates);
  const ranks: Candidate[][] = [[], [], [], []];
  for (const found of candidates) {
    const rank = Math.min(...found.names.map((name) => rankOf(asked, name)));
    ranks[rank]?.push(found);
  }
  const matching = ranks.flat();
  return offered(matching.length >= FEW ? matching : [...matching, ...nearMisses(asked, candidates)]);
}

/** Fewer than these, and a letter may be wrong. */
const FEW = 3;

/** 0 the name itself, 1 its beginning, 2 every word typed begins one of its words, 3 somewhere inside; nothing otherwise. */
function rankOf(asked: string, name: string): number {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  const at = ` ${name}`;
  if (asked.split(' ').every((word) => at.includes(` ${word}`))) return 2;
  return asked.length >= 3 && name.includes(asked) ? 3 : Number.POSITIVE_INFINITY;
}

function nearMisses(asked: string, candidates: readonly Candidate[]): Candidate[] {
  const { byName, names } = indexOf(candidates);
  return closestFolded(asked, names, SUGGESTIONS).flatMap((name) => byName.get(name) ?? []);
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, Candidate>;
  readonly names: readonly string[];
}

/** The same list is asked with every letter that is typed; eleven thousand names are put into order once. */
const indexes = new WeakMap<readonly Candidate[], NameIndex>();

function indexOf(candidates: readonly Candidate[]): NameIndex {
  const held = indexes.get(candidates);
  if (held !== undefined) return held;
  const byName = new Map<string, Candidate>();
  for (const found of candidates) for (const name of found.names) if (!byName.has(name)) byName.set(name, found);
  const made = { byName, names: [...byName.keys()] };
  indexes.set(candidates, made);
  return made;
}

/** Each value once, cleaned, inside the limits; what is too long to be handed back whole is not offered. */
function offered(candidates: readonly Candidate[]): Suggestion[] {
  const seen = new Set<string>();
  const shown: Suggestion[] = [];
  for (const { value, label } of candidates) {
    if (shown.length === SUGGESTIONS) break;
    if (seen.has(value) || value === '' || value.length > LONGEST) continue;
    seen.add(value);
    shown.push({ value, label: shortened(cleanText(label)) });
  }
  return shown;
}

/** By grapheme, so that no emoji is cut in two. */
function shortened(label: string): string {
  if (label.length <= LONGEST) return label;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(label)) {
    if (kept.length + segment.length > LONGEST - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
