/**
 * Parts of speech for English words. An unbroken run of characters costs the tagger time squared (words are cut to 30), and
 * it keeps every word that it has not seen (it is set up anew when it keeps too many).
 */
import { createTagger, type Tagger } from './tagger.ts';

/** Noun, proper noun, verb, auxiliary, adjective, adverb, determiner, preposition, pronoun, conjunction, subordinator, particle, numeral, other. */
export type Tag = 'N' | 'P' | 'V' | 'X' | 'J' | 'R' | 'D' | 'A' | 'O' | 'C' | 'S' | 'T' | 'U' | '.';

const TAGS: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    NOUN: 'N',
    PROPN: 'P',
    VERB: 'V',
    AUX: 'X',
    ADJ: 'J',
    ADV: 'R',
    DET: 'D',
    ADP: 'A',
    PRON: 'O',
    CCONJ: 'C',
    SCONJ: 'S',
    PART: 'T',
    NUM: 'U',
  } as const),
);
const LONGEST_WORD = 30;
const BATCH = 1000;
/** About 12 MB. News brings some 25 new words in a thousand at first, fewer later: 15,000 in 600,000 words. */
export const MOST_WORDS_KEPT = 100_000;

let tagger: Tagger | undefined;

function currentTagger(): Tagger {
  if (tagger === undefined || tagger.wordsKept() > MOST_WORDS_KEPT) tagger = createTagger();
  return tagger;
}

/** How many words are kept of the texts tagged so far: at most `MOST_WORDS_KEPT` and those of one batch. */
export function taggedWordsKept(): number {
  return tagger?.wordsKept() ?? 0;
}

/** One tag for each word, in order. */
export function tagWords(words: readonly string[]): Tag[] {
  const tags: Tag[] = [];
  for (let from = 0; from < words.length; from += BATCH) tagBatch(words.slice(from, from + BATCH), tags);
  return tags;
}

function tagBatch(words: readonly string[], tags: Tag[]): void {
  const { readDoc, its } = currentTagger();
  const start = tags.length;
  const tokens = readDoc(words.map(fit).join(' ')).tokens();
  const [names, spaces] = [tokens.out(its.pos), tokens.out(its.precedingSpaces)];
  // A plain loop: over pairs of index and name the optimised code was thrown away at every article.
  for (let index = 0; index < names.length; index += 1)
    if (index === 0 || spaces[index] !== '') tags.push(TAGS.get(names[index] ?? '') ?? '.');
  while (tags.length < start + words.length) tags.push('.');
  tags.length = start + words.length;
}

function fit(word: string): string {
  const cut = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  return /\s/.test(cut) || cut === '' ? '-' : cut;
}
