import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { joinSplit } from '../../../src/core/brief/join-split.ts';
import { noveltyOf, toldLately } from '../../../src/core/digest/novelty.ts';
import type { Quote } from '../../../src/core/quote.ts';

const TEXT = '“Nobody here,” Rubio said on Wednesday, “will be asked to give up a single island.”';

/** The two halves as they are found. */
function halves(): Quote[] {
  const at = TEXT.indexOf('said');
  return [...TEXT.matchAll(/“[^”]*”/g)].map(({ 0: text, index: start }, number) => ({
    ...{ id: `q_${number}`, articleId: 'a_1', start, end: start + text.length, text, kind: 'direct', stance: 'asserts' },
    ...{ confidence: 0.9, speakerName: 'Marco Rubio', cue: { text: 'said', start: at, end: at + 4 } },
  }));
}

describe('a statement that its reporter broke in two', () => {
  const article = { id: 'a_1', text: TEXT, language: 'en' } as Article;
  const [joined] = joinSplit(halves(), new Map([['a_1', article]]));

  it.each([
    ['told inside a sentence, as printed', `From Georgetown: ${TEXT}`, false],
    [
      'told inside a sentence without the reporter’s words',
      'He said “Nobody here, will be asked to give up a single island.”',
      false,
    ],
    ['told in half', '“Nobody here,” Rubio said on Wednesday.', true],
  ])('%s', (_, text, isNew) => {
    const told = { kind: 'sentence' as const, storyId: 's_1', articleId: 'a_0', start: 0, end: text.length, text };
    const { isNewStatement } = noveltyOf({
      told: [],
      lately: toldLately([{ ...told, fingerprint: 'f', language: 'en' }]),
      earlier: [],
    });
    if (joined === undefined) throw new Error('not joined');
    expect(isNewStatement({ article, sentences: [], mentions: [], quotes: [joined] }, joined)).toBe(isNew);
  });
});
