/**
 * Parts of speech for English words. An unbroken run of characters costs the tagger time squared (words are cut to 30), and
 * it keeps every word that it has been asked for (it is set up anew when it keeps too many).
 */
import { follow, type Part } from './tag-machine.ts';
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
/** About 27 MB. News brings some 25 new words in a thousand at first, fewer later: 15,000 in 600,000 words. */
export const MOST_WORDS_KEPT = 100_000;

let tagger: Tagger | undefined;
/** By the tagger's numbers. */
let letters: readonly Tag[] = [];

function currentTagger(): Tagger {
  if (tagger !== undefined && tagger.wordsKept() <= MOST_WORDS_KEPT) return tagger;
  tagger = createTagger();
  letters = tagger.names.map((name) => TAGS.get(name) ?? '.');
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
  const { partsOf, machines } = currentTagger();
  const start = tags.length;
  const { parts, heads } = laidOut(partsOf(words.map(shortened)));
  const found = tagsOf(parts);
  for (const machine of machines) follow(machine, parts, found);
  for (const head of heads) {
    const part = parts[head];
    tags.push(letters[part?.isFixed === true ? part.tag : (found[head] ?? 0)] ?? '.');
  }
  while (tags.length < start + words.length) tags.push('.');
}

function shortened(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}

function tagsOf(parts: readonly Part[]): Uint8Array {
  const tags = new Uint8Array(parts.length);
  for (let at = 0; at < parts.length; at += 1) tags[at] = parts[at]?.tag ?? 0;
  return tags;
}

/** All parts, one after the other, and where those of each word begin. */
function laidOut(words: readonly (readonly Part[])[]): { parts: Part[]; heads: number[] } {
  const parts: Part[] = [];
  const heads: number[] = [];
  // By index: nearly every word is one part, and an iterator for it costs more than the part.
  for (let word = 0; word < words.length; word += 1) {
    const own = words[word] ?? [];
    if (own.length > 0) heads.push(parts.length);
    for (let at = 0; at < own.length; at += 1) parts.push(own[at] as Part);
  }
  return { parts, heads };
}
