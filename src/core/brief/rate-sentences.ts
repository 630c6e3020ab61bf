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
  return sentence.length >= 30 && sentence.length <= 700 && isEnded(sentence) && /\p{Ll}{2}/u.test(sentence);
}

/** Looked at from its end: a pattern would try each mark on the way there. */
function isEnded(sentence: string): boolean {
  let last = sentence.length - 1;
  while (CLOSERS.includes(sentence.charAt(last)) && last > 0) last -= 1;
  return ENDS.includes(sentence.charAt(last));
}

const CLOSERS = '"\'”’»)]';
const ENDS = '.!?…';

/** Stationary weights of a random walk over the similarity graph, scaled so that the highest is 1. */
function lexRank(words: readonly ReadonlySet<string>[]): number[] {
  const links = transitions(words);
  let ranks = new Float64Array(words.length).fill(1 / words.length);
  for (let round = 0; round < ROUNDS; round += 1) ranks = walked(ranks, links);
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return Array.from(ranks, (rank) => rank / highest);
}

/** One step of the walk. */
function walked(ranks: Float64Array, links: Float64Array): Float64Array<ArrayBuffer> {
  const size = ranks.length;
  const reached = new Float64Array(size);
  for (let from = 0; from < size; from += 1) {
    const rank = ranks[from] ?? 0;
    for (let to = 0; to < size; to += 1) reached[to] = (reached[to] ?? 0) + rank * (links[from * size + to] ?? 0);
  }
  for (let at = 0; at < size; at += 1) reached[at] = (1 - DAMPING) / size + DAMPING * (reached[at] ?? 0);
  return reached;
}

/** Row by row where the walk goes from a sentence: the Jaccard similarities with all others, made to add up to 1. */
function transitions(words: readonly ReadonlySet<string>[]): Float64Array {
  const size = words.length;
  const links = sharedWords(words);
  for (let a = 0; a < size; a += 1) {
    let sum = 0;
    for (let b = 0; b < size; b += 1) {
      const shared = links[a * size + b] ?? 0;
      if (shared === 0) continue;
      const similarity = shared / ((words[a]?.size ?? 0) + (words[b]?.size ?? 0) - shared);
      links[a * size + b] = similarity;
      sum += similarity;
    }
    for (let b = 0; b < size; b += 1) links[a * size + b] = sum === 0 ? 1 / size : (links[a * size + b] ?? 0) / sum;
  }
  return links;
}

/** Row by row how many words two sentences share: counted word by word, because most pairs share few of them. */
function sharedWords(words: readonly ReadonlySet<string>[]): Float64Array {
  const size = words.length;
  const counts = new Float64Array(size * size);
  const holders = new Map<string, number[]>();
  for (let index = 0; index < size; index += 1) {
    for (const word of words[index] ?? []) {
      const earlier = holders.get(word);
      if (earlier === undefined) holders.set(word, [index]);
      else {
        for (const other of earlier) {
          counts[index * size + other] = (counts[index * size + other] ?? 0) + 1;
          counts[other * size + index] = (counts[other * size + index] ?? 0) + 1;
        }
        earlier.push(index);
      }
    }
  }
  return counts;
}
