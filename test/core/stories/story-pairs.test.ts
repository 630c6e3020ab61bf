import { expect, it } from 'vitest';
import { notionsOf } from '../../../src/core/stories/notions-of.ts';
import { foldText, stemmerOf, wordsOf } from '../../../src/core/stories/words.ts';
import { readLibrary } from '../../../src/intake/seeds/read-library.ts';
import { OWN_PAIRS, placeOwnPairs, ratesOf } from '../../eval/story-pairs.ts';

const { catalog } = (await readLibrary('seeds')).library;

it.each(OWN_PAIRS)('places English and Spanish reports of one event together and look-alikes apart: %s', (part) => {
  const { p, r } = ratesOf(placeOwnPairs(part, catalog));
  expect(r).toBeGreaterThanOrEqual(0.95);
  expect(p).toBeGreaterThanOrEqual(0.95);
});

it('reads the same notions out of both languages', () => {
  const notionsIn = (text: string, language: string) => {
    const words = wordsOf(foldText(text));
    return notionsOf(words, words.map(stemmerOf(language)), language);
  };
  const english = notionsIn('Prosecutors ordered the arrest of two policemen after the ceasefire', 'en');
  const spanish = notionsIn('La Fiscalía ordenó detener a dos policías tras el alto el fuego', 'es');
  expect(english).toEqual(['prosecutor', 'order', 'arrest', 'police', 'ceasefire']);
  expect(spanish).toEqual(english);
  expect(notionsIn('Polizei', 'de')).toEqual([]);
});
