import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert } from '../../../src/core/brief/inert.ts';

describe('inert', () => {
  it.each([
    ['an escape sequence', '\u001b[2J', '\\u{1b}[2J'],
    ['a right-to-left override', 'abc\u202edef', 'abc\\u{202e}def'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['a Hangul filler', 'a\u3164b', 'a\\u{3164}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a NUL', 'a\u0000b', 'a\\u{0}b'],
  ])('shows %s as what it is', (_, text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  it('leaves everything that is printed as it is', () => {
    const text = 'Cártel de los Soles — “¿qué?” 相关文章 👩‍👩‍👧\n\tعربى';
    expect(inert(text)).toBe(text);
  });

  it('leaves no control or format character, and nothing changes a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(inert(text)).not.toMatch(
          /(?!\n|\t|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
        );
        expect(inert(inert(text))).toBe(inert(text));
      }),
    );
  });
});
