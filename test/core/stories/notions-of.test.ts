import { describe, expect, it } from 'vitest';
import { notionsOf } from '../../../src/core/stories/notions-of.ts';
import { foldText, stemmerOf, wordsOf } from '../../../src/core/stories/words.ts';

describe('notionsOf', () => {
  it.each([
    ['es', 'la fragata salió al mar', ['warship', 'sea']],
    ['es', 'el alcalde cerró la frontera del estado', ['mayor', 'close', 'border', 'state']],
    ['es', 'un canciller y un refugiado', ['foreign+minister', 'refugee']],
    ['es', 'el último de los testigos, entre una gran multitud', ['witness']],
    ['en', 'a plan to buy planes', ['plan', 'plane']],
  ])('takes a word of the dictionary for itself, not for another one with its stem: %s: %s', (language, text, notions) => {
    expect(notionsIn(language, text)).toEqual(notions);
  });

  it('finds the same notions in both languages', () => {
    expect(notionsIn('es', 'dos soldados muertos en un bloqueo')).toEqual(notionsIn('en', 'two soldiers dead at a roadblock'));
  });
});

function notionsIn(language: string, text: string): string[] {
  const words = wordsOf(foldText(text));
  return notionsOf(words, words.map(stemmerOf(language)), language);
}
