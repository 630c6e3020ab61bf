/**
 * Parts of speech for English words, by wink-nlp's averaged-perceptron tagger. The vendor is named here only.
 * Two of its habits are fenced in: an unbroken run of characters costs it time squared (words are cut to 30), and every
 * word that it has not seen stays in its memory (it is set up anew after a fixed number of words).
 */
import { createRequire } from 'node:module';

/** Noun, proper noun, verb, auxiliary, adjective, adverb, determiner, preposition, pronoun, conjunction, subordinator, particle, numeral, other. */
export type Tag = 'N' | 'P' | 'V' | 'X' | 'J' | 'R' | 'D' | 'A' | 'O' | 'C' | 'S' | 'T' | 'U' | '.';

const TAGS: Readonly<Record<string, Tag>> = {
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
};
const LONGEST_WORD = 30;
const BATCH = 1000;
/** About 15 MB of unseen words at most. */
const WORDS_PER_SETUP = 2_000_000;

type Out = (wanted: unknown) => string[];
interface Tagger {
  readonly readDoc: (text: string) => { tokens: () => { out: Out } };
  readonly its: { readonly pos: unknown; readonly precedingSpaces: unknown };
}

let tagger: Tagger | undefined;
let tagged = 0;

function currentTagger(): Tagger {
  if (tagger === undefined || tagged > WORDS_PER_SETUP) {
    const load = createRequire(import.meta.url);
    tagger = load('wink-nlp')(load('wink-eng-lite-web-model'), ['pos']) as Tagger;
    tagged = 0;
  }
  return tagger;
}

/** One tag for each word, in order. */
export function tagWords(words: readonly string[]): Tag[] {
  const tags: Tag[] = [];
  for (let from = 0; from < words.length; from += BATCH) tagBatch(words.slice(from, from + BATCH), tags);
  return tags;
}

function tagBatch(words: readonly string[], tags: Tag[]): void {
  const { readDoc, its } = currentTagger();
  tagged += words.length;
  const start = tags.length;
  const tokens = readDoc(words.map(fit).join(' ')).tokens();
  const [names, spaces] = [tokens.out(its.pos), tokens.out(its.precedingSpaces)];
  for (const [index, name] of names.entries()) if (index === 0 || spaces[index] !== '') tags.push(TAGS[name] ?? '.');
  while (tags.length < start + words.length) tags.push('.');
  tags.length = start + words.length;
}

function fit(word: string): string {
  const cut = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  return /\s/.test(cut) || cut === '' ? '-' : cut;
}
