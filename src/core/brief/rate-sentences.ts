/**
 * How central each sentence is to its article: continuous LexRank (Erkan & Radev 2004, "LexRank: Graph-based Lexical
 * Centrality as Salience in Text Summarization"), averaged with a lead prior, because news puts first what matters most
 * (the lead baseline that Nenkova 2005 found hard to beat). Computed once, when the article is taken in.
 */
import type { Section, Sentence } from '../article.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../span.ts';
import { contentWords, jaccard } from './content-words.ts';

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
  const links = words.map((a) => normalised(words.map((b) => (a === b ? 0 : jaccard(a, b)))));
  let ranks = words.map(() => 1 / words.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    ranks = ranks.map(
      (_, to) =>
        (1 - DAMPING) / words.length + DAMPING * ranks.reduce((sum, rank, from) => sum + rank * (links[from]?.[to] ?? 0), 0),
    );
  }
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
}

function normalised(row: readonly number[]): number[] {
  const sum = row.reduce((total, value) => total + value, 0);
  return sum === 0 ? row.map(() => 1 / row.length) : row.map((value) => value / sum);
}
