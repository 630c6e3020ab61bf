import { expect, it } from 'vitest';
import { foldText } from '../../../src/core/stories/words.ts';

it('passes over no sign that bears an accent', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const wrong = codes.filter((code) => {
    const letter = String.fromCharCode(code);
    const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
    return foldText(letter) !== bare.toLowerCase().replace(/[’‘`]/gu, "'");
  });
  expect(wrong).toEqual([]);
  expect(foldText('San José’s “Açaí”')).toBe("san jose's “acai”");
});
