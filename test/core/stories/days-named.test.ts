import { describe, expect, it } from 'vitest';
import { datelineDay, daysNamed } from '../../../src/core/stories/days-named.ts';
import { foldText, wordsOf } from '../../../src/core/stories/words.ts';

const named = (text: string) => [...daysNamed(wordsOf(foldText(text)), datelineDay(text))];

describe('days named', () => {
  it.each([
    ['Gunmen attacked the station on November 14.', ['11-14']],
    ['El ataque fue el 14 de noviembre.', ['11-14']],
    ['They met on Jan. 3 and on 9 January.', ['1-3', '1-9']],
    ['Rubio stated this morning, January 28, that talks go on.', ['1-28']],
  ])('%s', (text, days) => {
    expect(named(text)).toEqual(days);
  });

  it.each([
    'PORT-AU-PRINCE, Nov 17 (Caribbean Wire) - Gunmen attacked a police station.',
    'WASHINGTON, Nov 16 - The United States designated the group.',
    'LA HABANA, 16 nov (EFE).- Hombres armados atacaron una comisaría.',
    'Gunmen attack station\n\nPORT-AU-PRINCE, Nov 17 (Caribbean Wire) - Gunmen attacked a police station.',
  ])('the day of a dateline is none of the event: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('names the day of a dateline where the report names it once more', () => {
    expect(named('WASHINGTON, Nov 16 - The United States designated the group on November 16, officials said.')).toEqual([
      '11-16',
    ]);
  });
});
