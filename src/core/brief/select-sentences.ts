/**
 * Chooses the sentences that are shown: maximal marginal relevance (Carbonell & Goldstein 1998, "The use of MMR,
 * diversity-based reranking for reordering documents and producing summaries"). Each step takes the sentence that is
 * most central and closest to the question, less what it repeats of those already taken.
 */
import { containment, contentWords } from './content-words.ts';

export interface Candidate {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0 to 1, from `rateSentences`. */
  readonly salience: number;
  /** 0 to 1: how much of the question the sentence holds. */
  readonly relevance: number;
  /** The sentence right before it in the article, as an offset, if any. */
  readonly previousStart?: number;
  /** Its content words, where they are kept; else they are looked for in the text. */
  readonly words?: () => ReadonlySet<string>;
}

/** Weight of what a sentence brings against what it repeats. */
const LAMBDA = 0.7;
/** Above this share of common words two sentences say the same thing. */
const SAME = 0.65;

/** At most `limit`, none saying what another one (or one of `said`) says, ordered by article as given and by place in it. */
export function selectSentences(candidates: readonly Candidate[], limit: number, said: readonly string[] = []): Candidate[] {
  const pool: Pooled[] = mostWorthy(candidates).map(({ candidate, value }) => ({
    candidate,
    value,
    leans: LEANING.test(candidate.text),
    namesNobody: NAMELESS.test(candidate.text),
    words: candidate.words?.() ?? contentWords(candidate.text),
  }));
  const taken: { words: ReadonlySet<string> }[] = said.map((text) => ({ words: contentWords(text) }));
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const clear = pool.filter((pooled) => !(pooled.namesNobody && standsAlone(pooled, chosen)));
    // Where nothing else is new, it is better than silence.
    const best = bestOf(clear, taken, chosen) ?? (chosen.length === 0 ? bestOf(pool, taken, chosen) : undefined);
    if (best === undefined) break;
    chosen.push(best.candidate);
    taken.push(best);
    pool.splice(pool.indexOf(best), 1);
  }
  const order = new Map([...new Set(candidates.map((candidate) => candidate.articleId))].map((id, index) => [id, index]));
  return chosen.sort((a, b) => (order.get(a.articleId) ?? 0) - (order.get(b.articleId) ?? 0) || a.start - b.start);
}

interface Valued {
  readonly candidate: Candidate;
  /** What it brings by itself. */
  readonly value: number;
}

interface Pooled extends Valued {
  /** Only clear behind the sentence before it. */
  readonly leans: boolean;
  /** Somebody speaks or acts in it who is only named before: alone it would be read as whoever stands above. */
  readonly namesNobody: boolean;
  readonly words: ReadonlySet<string>;
}

/** The best of all candidates before any is taken; among so many the last ones are never chosen. */
function mostWorthy(candidates: readonly Candidate[]): Valued[] {
  return candidates
    .map((candidate) => ({ candidate, value: ownValue(candidate) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_COMPARED);
}

const MOST_COMPARED = 24;

function ownValue({ salience, relevance, text }: Candidate): number {
  return 0.5 * salience + 0.5 * relevance - (text.endsWith('?') ? UNCLEAR_COST : 0);
}

/** For a question, and for a sentence without the one that it leans on. */
const UNCLEAR_COST = 0.35;

function bestOf(
  pool: readonly Pooled[],
  taken: readonly { words: ReadonlySet<string> }[],
  chosen: readonly Candidate[],
): Pooled | undefined {
  let best: Pooled | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const pooled of pool) {
    const repeats = taken.reduce((most, other) => Math.max(most, containment(pooled.words, other.words)), 0);
    if (repeats > SAME) continue;
    const value =
      LAMBDA * (pooled.value - (pooled.leans && standsAlone(pooled, chosen) ? UNCLEAR_COST : 0)) - (1 - LAMBDA) * repeats;
    if (value > highest) {
      highest = value;
      best = pooled;
    }
  }
  return best;
}

function standsAlone({ candidate }: Pooled, chosen: readonly Candidate[]): boolean {
  return !chosen.some((other) => other.articleId === candidate.articleId && other.start === candidate.previousStart);
}

/** A sentence that begins with "He", "This" or "However" is only clear behind the one before it. */
const LEANING =
  /^["“«¿¡]*(?:he|she|it|they|this|these|those|that|such|his|her|their|its|however|but|and|also|furthermore|moreover|in addition|meanwhile|instead|in contrast|él|ella|ellos|ellas|esto|esta|este|estos|estas|además|sin embargo|pero|asimismo|por su parte|también)\b/iu;

/** "She said …", "“…,” he said": a person without a name. */
const NAMELESS = /^(?:he|she|él|ella)\b|["”»],? (?:he|she|él|ella) \p{Ll}+|["”»],? \p{Ll}+ (?:he|she|él|ella)\b/iu;
