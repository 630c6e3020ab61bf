/**
 * How central each sentence is to its article: continuous LexRank (Erkan & Radev 2004, "LexRank: Graph-based Lexical
 * Centrality as Salience in Text Summarization"), averaged with a lead prior, because news puts first what matters most
 * (the lead baseline that Nenkova 2005 found hard to beat). Computed once, when the article is taken in.
 */
import type { Section, Sentence } from '../article.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../span.ts';
import { contentWords } from './content-words.ts';

/** Sentences looked at: those after the first sixty of an article never lead it, and the method is quadratic. */
const MOST_SENTENCES = 60;
const DAMPING = 0.85;
/** With this damping the ranks are within a hundredth of their limit. */
const ROUNDS = 15;
const FEWEST_IN_BODY = 2;

/** Ratings of all sentences in the body and the standfirst that say something by themselves, in text order. */
export function rateSentences(text: string, sections: readonly Section[]): Sentence[] {
  const body = citableIn(text, sections, 'body');
  // A standfirst says again what the body says in full: it is read only where there is hardly a body.
  const found = (body.length >= FEWEST_IN_BODY ? body : [...citableIn(text, sections, 'deck'), ...body]).slice(0, MOST_SENTENCES);
  const words = found.map((span) => contentWords(text.slice(span.start, span.end)));
  const central = lexRank(words);
  return found.map(({ start, end }, index) => {
    const salience = 0.5 * (central[index] ?? 0) + 0.5 / (1 + index / 3);
    return { start, end, salience: Math.round(salience * 1000) / 1000 };
  });
}

function citableIn(text: string, sections: readonly Section[], kind: Section['kind']): Span[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => sentencesOf(text, section))
    .filter((span) => isCitable(text.slice(span.start, span.end)));
}

/** Long enough to say something, short enough for a chat, and a sentence rather than a label. */
function isCitable(sentence: string): boolean {
  return sentence.length >= 30 && sentence.length <= 700 && /[.!?…]["'”’»)\]]*$/u.test(sentence) && /\p{Ll}{2}/u.test(sentence);
}

/** Stationary weights of a random walk over the similarity graph, scaled so that the highest is 1. */
function lexRank(words: readonly ReadonlySet<string>[]): number[] {
  const links = similarities(words).map(normalised);
  let ranks = new Float64Array(words.length).fill(1 / words.length);
  for (let round = 0; round < ROUNDS; round += 1) ranks = walked(ranks, links);
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return Array.from(ranks, (rank) => rank / highest);
}

/** One step of the walk. */
function walked(ranks: Float64Array, links: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const reached = new Float64Array(ranks.length);
  for (const [from, row] of links.entries()) {
    const rank = ranks[from] ?? 0;
    for (let to = 0; to < row.length; to += 1) reached[to] = (reached[to] ?? 0) + rank * (row[to] ?? 0);
  }
  return reached.map((sum) => (1 - DAMPING) / ranks.length + DAMPING * sum);
}

/** Jaccard similarities of all pairs, 0 of a sentence with itself. */
function similarities(words: readonly ReadonlySet<string>[]): Float64Array[] {
  const rows = sharedWords(words);
  for (const [a, row] of rows.entries()) {
    for (const [b, shared] of row.entries())
      if (shared > 0) row[b] = shared / ((words[a]?.size ?? 0) + (words[b]?.size ?? 0) - shared);
  }
  return rows;
}

/** How many words two sentences share: counted word by word, because most pairs share few of them. */
function sharedWords(words: readonly ReadonlySet<string>[]): Float64Array[] {
  const counts = words.map(() => new Float64Array(words.length));
  const holders = new Map<string, number[]>();
  for (const [index, set] of words.entries()) {
    for (const word of set) {
      const earlier = holders.get(word) ?? [];
      for (const other of earlier) {
        count(counts[index], other);
        count(counts[other], index);
      }
      if (earlier.push(index) === 1) holders.set(word, earlier);
    }
  }
  return counts;
}

function count(row: Float64Array | undefined, at: number): void {
  if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
}

function normalised(row: Float64Array): Float64Array {
  const sum = row.reduce((total, value) => total + value, 0);
  return sum === 0 ? row.fill(1 / row.length) : row.map((value) => value / sum);
}
