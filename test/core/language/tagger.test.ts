import { createRequire } from 'node:module';
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
    const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as { metaCER: () => { machines: string } };
    const before = model.metaCER().machines;
    for (let n = 0; n < 3; n += 1) createTagger();
    expect(model.metaCER().machines).toHaveLength(JSON.stringify(before).length);
  });

  it('a tagger starts with the words of its model alone', () => {
    const used = createTagger();
    used.readDoc('zqone zqtwo zqone said').tokens();
    expect(used.wordsKept()).toBe(2);
    expect(createTagger().wordsKept()).toBe(0);
  });
});
