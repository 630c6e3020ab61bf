/** A feed between being read and being rewritten: what was found, by how good a source, and where relative addresses start. */
import type { Field, Says } from './elements.ts';

/** How the characters of a value are to be understood. `either` is RSS, which never says. */
export type Form = 'text' | 'html' | 'either';

export interface Value {
  readonly text: string;
  readonly form: Form;
  /** xml:base in force, outermost first; each one is relative to the one before it. */
  readonly bases: readonly string[];
}

/** 0 is the best. */
export interface Ranked extends Value {
  readonly rank: number;
}

export interface Draft {
  readonly values: Map<Field, Ranked>;
  readonly links: Ranked[];
  readonly enclosures: Ranked[];
  readonly tags: string[];
  readonly authors: Ranked[];
}

export interface DraftFeed {
  readonly head: Draft;
  readonly items: readonly Draft[];
  /** Whether the format has a date for the feed as a whole. */
  readonly hasOwnDate: boolean;
  readonly problems: readonly string[];
}

export function createDraft(): Draft {
  return { values: new Map(), links: [], enclosures: [], tags: [], authors: [] };
}

/** Of two dates from equally good elements the later one in the document counts, as in feedparser; of all else the first. */
const LAST_COUNTS: ReadonlySet<Field> = new Set(['published', 'updated']);

/** Keeps a value unless there is a better one. An empty one is kept only where there is nothing: it was said, after all. */
export function keepValue(draft: Draft, [field, rank]: Says, value: Value): void {
  const held = draft.values.get(field);
  if (held !== undefined && held.text.trim() !== '') {
    if (value.text.trim() === '') return;
    if (held.rank < rank || (held.rank === rank && !LAST_COUNTS.has(field))) return;
  }
  draft.values.set(field, { text: value.text, form: value.form, bases: value.bases, rank });
}
