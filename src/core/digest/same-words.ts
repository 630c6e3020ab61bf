/**
 * The typographical rule: two texts say the same where their words are the same in the same order, folded. Quotation marks, dashes,
 * white space, punctuation, capitals and accents are the outlet's style; a change of those alone is no correction.
 */
import { contentWords, jaccard } from '../brief/content-words.ts';
import { foldName } from '../entities/fold.ts';
import type { Span } from '../span.ts';

/** Whether the words of `said` stand in the text as they are, whatever the typography. */
export function standsIn(said: string, text: string): boolean {
  return ` ${foldName(text)} `.includes(` ${foldName(said)} `);
}

/** From this share of common words on, a sentence is what became of another one. */
const LIKE_ENOUGH = 0.35;

/** The sentence of the text as it stands that took the place of `said`, where one is like enough and is not an old one. */
export function sentenceNow<Sentence extends Span>(
  said: string,
  now: { readonly text: string; readonly sentences: readonly Sentence[] },
  before: string,
): Sentence | undefined {
  const words = contentWords(said);
  const rated = now.sentences
    .filter(({ start, end }) => !standsIn(now.text.slice(start, end), before))
    .map((sentence) => ({ sentence, likeness: jaccard(words, contentWords(now.text.slice(sentence.start, sentence.end))) }))
    .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || a.sentence.start - b.sentence.start);
  return rated[0]?.sentence;
}
