import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/language/sentences.ts';

it.each([
  ['• The port was closed.\n• Two ships left. A third stayed.', ['The port was closed.', 'Two ships left.', 'A third stayed.']],
  ['▪ La fragata volvió.\n•', ['La fragata volvió.']],
])('leaves the sign before an item of a list out of its sentence: %j', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
