import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { joinSplit } from '../../../src/core/brief/join-split.ts';
import type { Quote } from '../../../src/core/quote.ts';

/** The stretches between marks in the text, all under its first “said”. */
function joined(text: string, second: Partial<Quote> = {}): string[] {
  const at = text.indexOf('said');
  const quotes = [...text.matchAll(/“[^”]*”/g)].map(
    ({ 0: words, index: start }, number): Quote => ({
      ...{
        id: `q_${number}`,
        articleId: 'a_1',
        start,
        end: start + words.length,
        text: words,
        kind: 'direct',
        stance: 'asserts',
      },
      ...{ confidence: 0.9, cue: { text: 'said', start: at, end: at + 4 } },
      ...(number === 0 ? {} : second),
    }),
  );
  return joinSplit(quotes, new Map([['a_1', { id: 'a_1', text } as Article]])).map((quote) => quote.text);
}

describe('joinSplit', () => {
  const split = '“The talks,” she said on Monday, “were over.”';

  it('makes one of two halves with one verb between them', () => {
    expect(joined(split)).toEqual([split]);
    expect(joined(`${split} “Nobody came.”`)).toEqual([split, '“Nobody came.”']);
  });

  it.each([
    '“The talks” — she said — “were over.”',
    '“The talks” – she said on Monday –, “were over.”',
    '“The talks” - she said - “were over.”',
  ])('makes one of %s', (parted) => {
    expect(joined(parted)).toEqual([parted]);
  });

  it('leaves what is no second half', () => {
    expect(joined('“The talks were over,” she said of the anti-“terror” law')).toHaveLength(2);
    expect(joined('“The talks were over” —she said—. “Nobody came.”')).toHaveLength(2);
    expect(joined('“The talks were over,” she said of what was to be “a new beginning.”')).toHaveLength(2);
    expect(joined('“The talks were over,” she said. “Nobody came.”')).toHaveLength(2);
    expect(joined('She said “over,” and then, “for good.”')).toHaveLength(2);
  });

  it.each<[string, Partial<Quote>]>([
    ['verb', { cue: { text: 'added', start: 20, end: 25 } }],
    ['speaker', { speaker: { text: 'He', start: 0, end: 2 } }],
    ['stance', { stance: 'denies' }],
    ['kind', { kind: 'indirect' }],
    ['article', { articleId: 'a_2' }],
  ])('leaves those that differ in their %s', (_, second) => {
    expect(joined(split, second)).toHaveLength(2);
  });
});
