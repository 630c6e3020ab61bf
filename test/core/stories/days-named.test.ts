import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../../src/core/stories/days-named.ts';
import { foldText, wordsOf } from '../../../src/core/stories/words.ts';

const named = (text: string, at?: string) => [...daysNamed(wordsOf(foldText(text)), at)];
const WRITTEN = '2026-11-17T02:00:00Z';

describe('days named', () => {
  it.each([
    ['Gunmen attacked the station on November 14.', ['11-14']],
    ['El ataque fue el 14 de noviembre.', ['11-14']],
    ['They met on Jan. 3 and on 9 January.', ['1-3', '1-9']],
  ])('%s', (text, days) => {
    expect(named(text, WRITTEN)).toEqual(days);
  });

  it.each([
    'PORT-AU-PRINCE, Nov 17 (Caribbean Wire) - Gunmen attacked a police station.',
    'WASHINGTON, Nov 16 - The United States designated the group.',
    'Puerto Príncipe, 16 nov (EFE).- Hombres armados atacaron una comisaría.',
  ])('the day of a dateline is none of the event: %s', (text) => {
    expect(named(text, WRITTEN)).toEqual([]);
  });

  it('names the day of a dateline where the report is of another day, or of an unknown one', () => {
    expect(named('WASHINGTON, Nov 16 - The United States designated the group.', '2026-11-24T02:00:00Z')).toEqual(['11-16']);
    expect(named('WASHINGTON, Nov 16 - The United States designated the group.')).toEqual(['11-16']);
  });

  it('names the day of the report further on, where no dateline stands', () => {
    const text =
      'The United States designated the group as a terrorist organization on Monday, November 16, the State Department said.';
    expect(named(text, WRITTEN)).toEqual(['11-16']);
  });
});
