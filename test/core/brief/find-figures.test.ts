import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../src/core/brief/find-figures.ts';
import type { ReportMaterial } from '../../../src/core/brief/material.ts';
import { filingOf } from '../../contract/filing-of.ts';

/** A report a day, in the order given. */
function reports(...texts: readonly string[]): ReportMaterial[] {
  return texts.map((text, index) => {
    const { article, sentences } = filingOf({ id: `a_${index}`, text, at: `2026-11-0${index + 1}T08:00:00.000Z` });
    return { article, sentences, mentions: [], quotes: [] };
  });
}

function differences(...texts: readonly string[]): string[] {
  return findDifferences(reports(...texts)).flatMap(({ what, figures }) =>
    figures.map(({ article, span }) => `${what}: ${article.text.slice(span.start, span.end)}`),
  );
}

describe('figures that differ', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'two counts of one thing',
      ['A blast killed 14 people.', 'The blast left 17 dead.'],
      ['dead: killed 14 people', 'dead: 17 dead'],
    ],
    [
      'words and digits',
      ['The navy sent eight warships.', 'The navy sent ten ships.'],
      ['ships: eight warships', 'ships: ten ships'],
    ],
    [
      'two languages',
      ['At least 20 people were injured.', 'Hubo doce heridos en el puerto.'],
      ['injured: At least 20 people were injured', 'injured: doce heridos'],
    ],
    [
      'a bound that the other one breaks',
      ['More than 200 people were arrested.', 'Police made 86 arrests.'],
      ['arrested: More than 200 people were arrested', 'arrested: 86 arrests'],
    ],
    [
      'thousands in both ways of writing',
      ['Some 2,200 troops left.', 'Salieron 3.500 soldados.'],
      ['troops: Some 2,200 troops', 'troops: 3.500 soldados'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(differences(...texts)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['the same number in other words', ['Eight warships left port.', 'Zarparon 8 buques.']],
    ['the same number written in two ways', ['2,200 troops left.', 'Salieron 2.200 soldados.']],
    ['a bound that allows for the other', ['More than 40 people died.', 'The fire left 42 dead.']],
    ['nearly the same', ['About 50 people were hurt.', 'The quake left 48 injured.']],
    ['figures of other things', ['14 people died.', '20 people were injured.']],
    ['an age', ['The climber, 32, died on Sunday.', 'Two people died on the mountain.']],
    ['another year', ['The quake killed 14 people.', 'A quake of 2011 killed 200 people.']],
    ['further ones beside those counted', ['14 people died.', 'Nine others died in hospital.']],
    ['what may come', ['Three ships left.', 'Up to nine ships could follow.']],
    ['a range', ['Three ships left.', 'Between five and nine ships left.']],
    ['shares', ['Three migrants left.', 'Some 40 percent of 90 migrants left.']],
  ])('are not %s', (_, texts) => {
    expect(differences(...texts)).toEqual([]);
  });

  it('come from the first figure of each report, the earliest report first, with all that print the same', () => {
    const [dead] = findDifferences(
      reports('Killed: 9 dead.\nIn a raid before it 30 people died.', 'It left 12 dead.', 'The toll: 9 dead.'),
    );
    expect(dead?.figures.map(({ value, article, alsoIn }) => [value, article.id, alsoIn.map(({ id }) => id)])).toEqual([
      [9, 'a_0', ['a_2']],
      [12, 'a_1', []],
    ]);
  });
});
