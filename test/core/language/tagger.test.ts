import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS_KEPT, taggedWordsKept, tagWords } from '../../../src/core/language/tag-words.ts';
import { createTagger } from '../../../src/core/language/tagger.ts';

/** Words that no dictionary has, each with a number of its own, written in letters. */
function newWords(from: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, n) => `zq${[...String(from + n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
  );
}

const SENTENCE = 'Rubio said the zqzq port will zqar close by March .'.split(' ');

interface Doc {
  readonly tokens: () => { readonly out: (wanted: unknown) => readonly string[] };
}
interface Wink {
  readonly readDoc: (text: string) => Doc;
  readonly its: { readonly pos: unknown; readonly precedingSpaces: unknown };
}

const require = createRequire(import.meta.url);
const model = require('wink-eng-lite-web-model') as { readonly metaCER: () => { readonly machines: string } };
const patterns = model.metaCER();
const wink = (require('wink-nlp') as (...parts: unknown[]) => Wink)({ ...model, metaCER: () => patterns }, ['pos']);

/** The vendor's own tags, those of the first part of each word. */
function tagsOfVendor(words: readonly string[]): string[] {
  const tokens = wink.readDoc(words.join(' ')).tokens();
  const [names, spaces] = [tokens.out(wink.its.pos), tokens.out(wink.its.precedingSpaces)];
  return names.filter((_, index) => index === 0 || spaces[index] !== '').map((name) => LETTERS[name] ?? '.');
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ NOUN: 'N', PROPN: 'P', VERB: 'V', AUX: 'X', ADJ: 'J', ADV: 'R', DET: 'D', ADP: 'A', PRON: 'O', CCONJ: 'C' },
  ...{ SCONJ: 'S', PART: 'T', NUM: 'U' },
};

const WORDS = (
  "the a that to of in which he her it they Rubio Caracas United States officials said says say claims claim can't didn't he's won't " +
  'I’m not never more most than so as if because and but or report reports reported reporting strike strikes struck better best well ' +
  'like back right down over out about zqport zqar zqly Zqstan D-N.Y. U.S. e-mail co-founder 39% $1.2 10:30 2025 first two-thirds ' +
  "AT&T Trump's gonna cannot there here this these those much will would could should have had been being is was , . ; : ? “ ” ( ) — ... ''"
).split(' ');

describe('tagWords', () => {
  it('gives the tags that wink-nlp gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 400 }), (words) => {
        expect(tagWords(words).join('')).toBe(tagsOfVendor(words).join(''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what tagging keeps', () => {
  it('is bounded however many new words come, and does not change the tags', () => {
    const tags = tagWords(SENTENCE);
    const step = 5000;
    const kept: number[] = [];
    for (let from = 0; from < MOST_WORDS_KEPT * 1.2; from += step) {
      tagWords(newWords(from, step));
      kept.push(taggedWordsKept());
    }
    expect(Math.max(...kept)).toBeGreaterThan(MOST_WORDS_KEPT * 0.9);
    expect(Math.max(...kept)).toBeLessThanOrEqual(MOST_WORDS_KEPT + step);
    expect(kept.at(-1)).toBeLessThan(MOST_WORDS_KEPT * 0.5);
    expect(tagWords(SENTENCE)).toEqual(tags);
  });

  // The vendor's model writes this text as JSON over the last one at every call: a second call tells whether there were others.
  it('does not grow with the set-ups: the model is asked for its patterns once', () => {
    createTagger();
    const before = model.metaCER().machines;
    for (let n = 0; n < 3; n += 1) createTagger();
    expect(model.metaCER().machines).toHaveLength(JSON.stringify(before).length);
  });

  it('a tagger starts with the words of its model alone', () => {
    const used = createTagger();
    used.partsOf(['zqone', 'zqtwo', 'zqone']);
    expect(used.wordsKept()).toBe(2);
    expect(createTagger().wordsKept()).toBe(0);
  });
});
