/**
 * Terms of the reports in the window: a number for each, and in which reports it stands. Document frequency is the
 * length of that list, so what leaves the window leaves the statistics as well and memory follows the window.
 */
import { DESK_NAMES, DESK_RUNS, FIELD_WORDS, NEWS_WORDS, SPANISH_PROSE } from './common-words.ts';
import { fieldStems } from './notions-of.ts';
import { spanishStemOf, stemOf } from './words.ts';

/** The background: as if so many reports had been seen before the first one, with these shares for common words. */
const BACKGROUND = {
  reports: 400,
  newsShare: 0.25,
  fieldShare: 0.08,
  nameShare: 0.12,
  knownShare: 0.03,
  elseShare: 0.002,
} as const;

/** What tells terms of one kind from those of another: a figure is not a word, and a place is the same term as the name. */
export const SPACES = { word: '', name: '^', figure: '#', date: '@', day: '~', notion: '=', entity: '$' } as const;

/** A word as it is counted in English and in Spanish reports. */
const bothStems = (word: string): readonly string[] => [stemOf(word), spanishStemOf(word)];

/** Later rows stand above earlier ones. */
const PRIOR = new Map<string, number>([
  ...fieldStems().map((stem) => [stem, BACKGROUND.knownShare] as const),
  ...[...SPANISH_PROSE].map((word) => [spanishStemOf(word), BACKGROUND.fieldShare] as const),
  ...[...DESK_NAMES].flatMap((word) =>
    [...bothStems(word), SPACES.name + word].map((term) => [term, BACKGROUND.nameShare] as const),
  ),
  ...DESK_RUNS.map((run) => [SPACES.name + run, BACKGROUND.nameShare] as const),
  ...[...FIELD_WORDS].flatMap((word) => bothStems(word).map((stem) => [stem, BACKGROUND.fieldShare] as const)),
  ...[...NEWS_WORDS].flatMap((word) => bothStems(word).map((stem) => [stem, BACKGROUND.newsShare] as const)),
]);

/** Reports that hold a term, by their order of arrival; those before `start` have left. */
export interface Posting {
  readonly orders: number[];
  start: number;
}

/** That of a term that no report holds yet, one for all: it is never written to. */
export const NOWHERE: Posting = { orders: [], start: 0 };

export interface Vocabulary {
  readonly ids: Map<string, number>;
  readonly terms: (string | undefined)[];
  readonly postings: Posting[];
  readonly priors: number[];
  /** Numbers of terms that nobody holds any more, to be given again. */
  readonly free: number[];
  reports: number;
}

export function createVocabulary(): Vocabulary {
  return { ids: new Map(), terms: [], postings: [], priors: [], free: [], reports: 0 };
}

/** The number of a term; gives it one where it has none yet. */
export function termId(vocabulary: Vocabulary, term: string): number {
  const known = vocabulary.ids.get(term);
  if (known !== undefined) return known;
  const id = vocabulary.free.pop() ?? vocabulary.terms.length;
  vocabulary.ids.set(term, id);
  vocabulary.terms[id] = term;
  vocabulary.postings[id] = NOWHERE;
  vocabulary.priors[id] = BACKGROUND.reports * (PRIOR.get(term) ?? shareOf(term));
  return id;
}

/** What the catalog and the dictionary know is what the desk meets every day. */
function shareOf(term: string): number {
  if (term.startsWith(SPACES.notion)) return BACKGROUND.fieldShare;
  return term.startsWith(SPACES.entity) ? BACKGROUND.knownShare : BACKGROUND.elseShare;
}

/** Inverse document frequency: the background and the window as one collection. */
export function idfOf(vocabulary: Vocabulary, id: number): number {
  return idfWith(vocabulary.priors[id] ?? 0, frequencyOf(vocabulary, id), vocabulary.reports);
}

/** Inverse document frequency of a term with this prior that `held` of so many reports hold. */
export function idfWith(prior: number, held: number, reports: number): number {
  return Math.log((BACKGROUND.reports + reports + 1) / (held + prior + 0.5));
}

/** How many reports of the window hold the term. */
export function frequencyOf(vocabulary: Vocabulary, id: number): number {
  const posting = vocabulary.postings[id];
  return posting === undefined ? 0 : posting.orders.length - posting.start;
}

/** Notes that the report holds these terms. It is the newest; a term may be named more than once. */
export function post(vocabulary: Vocabulary, ids: Uint32Array, order: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const { orders } = vocabulary.postings[id] ?? NOWHERE;
    // Most terms are held by one report: a list that begins with it has no room for the sixteen that V8 makes ready for an empty one.
    if (orders.length === 0) vocabulary.postings[id] = { orders: [order], start: 0 };
    else if (orders[orders.length - 1] !== order) orders.push(order);
  }
  vocabulary.reports += 1;
}

/** Takes the oldest report out of the lists of its terms; a term that nobody holds any more is forgotten. */
export function unpost(vocabulary: Vocabulary, ids: Uint32Array, order: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const posting = vocabulary.postings[id];
    if (posting === undefined || posting.orders[posting.start] !== order) continue;
    posting.start += 1;
    if (posting.start === posting.orders.length) forget(vocabulary, id);
    else if (posting.start > 64 && posting.start * 2 > posting.orders.length) {
      posting.orders.splice(0, posting.start);
      posting.start = 0;
    }
  }
  vocabulary.reports -= 1;
}

function forget(vocabulary: Vocabulary, id: number): void {
  const term = vocabulary.terms[id];
  if (term !== undefined) vocabulary.ids.delete(term);
  vocabulary.terms[id] = undefined;
  vocabulary.postings[id] = NOWHERE;
  vocabulary.free.push(id);
}
