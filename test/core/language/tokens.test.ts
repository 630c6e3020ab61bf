import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../src/core/language/tag-words.ts';
import { tokensOf } from '../../../src/core/language/tokens.ts';

const piecesOf = (text: string): string[] => tokensOf(text).map((token) => text.slice(token.start, token.end));

describe('tokensOf', () => {
  it('keeps abbreviations, initials and their points together', () => {
    expect(piecesOf('Sen. John F. Kerry (D-N.Y.) left the U.S. today.')).toEqual([
      'Sen.',
      'John',
      'F.',
      'Kerry',
      '(',
      'D-N.Y.',
      ')',
      'left',
      'the',
      'U.S.',
      'today',
      '.',
    ]);
  });

  it('keeps possessives, hyphens and figures in one word', () => {
    expect(piecesOf('Trump’s 50-state poll: $1.2 million, 39%.')).toEqual([
      'Trump’s',
      '50-state',
      'poll',
      ':',
      '$1.2',
      'million',
      ',',
      '39%',
      '.',
    ]);
  });

  it('takes two apostrophes for one mark, and a third for a mark of its own', () => {
    expect(piecesOf("''He's one of us,''' he said")).toEqual(["''", "He's", 'one', 'of', 'us', ',', "'", "''", 'he', 'said']);
  });

  it('gives offsets into the whole text for a stretch of it', () => {
    const text = 'one two three';
    expect(tokensOf(text, { start: 4, end: 7 })).toMatchObject([{ start: 4, end: 7, low: 'two' }]);
  });
});

describe('tagWords', () => {
  it('gives one tag a word, whatever the word is', () => {
    const words = ['Officials', 'said', "didn't", 'a b', '', '"', 'x'.repeat(100_000), '\ud83d', '—', 'Trump’s'];
    expect(tagWords(words)).toHaveLength(words.length);
  });

  it('tells a verb from a noun', () => {
    expect(tagWords(['He', 'claims', 'that', 'the', 'claims', 'are', 'false', '.']).join('')).toMatch(/^OV.DN/);
  });

  it('comes to an end on one endless word', () => {
    expect(tagWords(['a'.repeat(2_000_000)])).toHaveLength(1);
  });
});
