import { expect, it } from 'vitest';
import { readViews } from '../../../src/core/stories/read-views.ts';
import { createVocabulary, idfOf, termId } from '../../../src/core/stories/vocabulary.ts';
import { spanishStemOf, stemOf } from '../../../src/core/stories/words.ts';

function weightOf(stem: string): number {
  const vocabulary = createVocabulary();
  return idfOf(vocabulary, termId(vocabulary, stem));
}

it.each([
  ['wednesday', 'miércoles'],
  ['police', 'policía'],
  ['january', 'enero'],
  ['government', 'gobierno'],
])('expects %s in English as often as %s in Spanish', (english, spanish) => {
  const folded = spanish.normalize('NFD').replace(/\p{M}+/gu, '');
  expect(weightOf(spanishStemOf(folded))).toBeCloseTo(weightOf(stemOf(english)));
});

it('weighs what Spanish prose repeats less than a word that it has not met', () => {
  expect(weightOf(spanishStemOf('conferencia'))).toBeLessThan(weightOf(spanishStemOf('arrecife')));
});

it.each([
  [
    'es',
    'Nueve muertos en Yakarta',
    'Yakarta, 1 de enero. Nueve personas murieron y 400 fueron evacuadas.',
    ['1-1'],
    ['9', '400'],
  ],
  ['en', 'Storm kills 12', 'KINGSTON, January 28. The storm killed 12 on the 3rd day, 40 were hurt.', ['1-28'], ['12', '40']],
])('takes a day that is named for a date and for no figure: %s', (language, title, text, dates, numbers) => {
  const views = readViews({ id: 'a_1', title, text, language, entities: new Map() });
  expect([...views.dates.keys()]).toEqual(dates);
  expect([...views.numbers.keys()]).toEqual(expect.arrayContaining(numbers));
  expect([...views.numbers.keys()]).not.toContain(dates[0]?.split('-')[1]);
});
