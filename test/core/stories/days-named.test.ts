import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../../src/core/page/date-words.ts';
import { datelineDay, daysNamed, isDayNamed } from '../../../src/core/stories/days-named.ts';
import { foldText, wordsOf } from '../../../src/core/stories/words.ts';

const named = (text: string) => [...daysNamed(wordsOf(foldText(text)), datelineDay(text))];

describe('days named', () => {
  it.each([
    ['Gunmen attacked the station on November 14.', ['11-14']],
    ['El ataque fue el 14 de noviembre.', ['11-14']],
    ['They met on Jan. 3 and on 9 January.', ['1-3', '1-9']],
    ['Rubio stated this morning, January 28, that talks go on.', ['1-28']],
    ['El ataque fue el 28 ene., la tregua el 3 de abr. y la firma el 9 dic', ['1-28', '4-3', '12-9']],
    ['Elecciones: 28 ago 2026, y no el 4 de setiembre', ['8-28', '9-4']],
    ['Talks began on Sept. 4 and 12 Dec, as agreed on Aug 2', ['9-4', '12-12', '8-2']],
    ['El 28 de enero, 15 personas murieron.', ['1-28']],
    ['El 1º de mayo marcharon.', ['5-1']],
  ])('%s', (text, days) => {
    expect(named(text)).toEqual(days);
  });

  it.each([
    'Dos lanchas se hundieron en el mar hace un mes.',
    'Rubio may resign, as he said two days ago.',
    'A week ago, 12 people were killed; ago 12.',
    'Marchers set out in march; el ene y el dic no dicen nada.',
  ])('a word that is a month too is none without the number of a day where one stands: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([...MONTHS])('%s is what folding leaves of it, and a month in either order', (word, month) => {
    expect(foldText(word)).toBe(word);
    expect(named(`7 ${word}`)).toEqual([`${month}-7`]);
  });

  it.each([
    ['el 28 de enero 15 muertos', ['28']],
    ['jan 28 15 muertos', ['28']],
    ['murieron 12 el 3 abr', ['3']],
    ['a week ago 12 people', []],
  ])('which numbers are days of a calendar day: %s', (text, days) => {
    const words = wordsOf(foldText(text));
    expect(words.filter((_, at) => isDayNamed(words, at))).toEqual(days);
  });

  it.each([
    'PORT-AU-PRINCE, Nov 17 (Caribbean Wire) - Gunmen attacked a police station.',
    'WASHINGTON, Nov 16 - The United States designated the group.',
    'LA HABANA, 16 nov (EFE).- Hombres armados atacaron una comisaría.',
    'Gunmen attack station\n\nPORT-AU-PRINCE, Nov 17 (Caribbean Wire) - Gunmen attacked a police station.',
  ])('the day of a dateline is none of the event: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each(['LA HABANA, 28 ene (EFE).-', 'CARACAS, 28 de Ene. (EFE).-', 'BOGOTÁ, 28 de enero (EFE).-'])(
    'the day of the dateline is left out, and not the same day further on: %s',
    (dateline) => {
      expect(named(`${dateline} Hombres armados atacaron la comisaría el 28 de enero por la noche.`)).toEqual(['1-28']);
    },
  );

  it('names the day of a dateline where the report names it once more', () => {
    expect(named('WASHINGTON, Nov 16 - The United States designated the group on November 16, officials said.')).toEqual([
      '11-16',
    ]);
  });
});
