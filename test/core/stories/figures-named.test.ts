import { describe, expect, it } from 'vitest';
import { figuresNamed } from '../../../src/core/stories/figures-named.ts';
import { foldText, wordsOf } from '../../../src/core/stories/words.ts';

describe('figuresNamed', () => {
  it.each([
    ['en', 'Twelve officers and 1,400 inmates', ['12', '1400']],
    ['es', 'Doce policías y 1.400 reos; once detenidos', ['12', '1400', '11']],
    ['en', 'He was once among eleven leaders', ['11']],
    ['en', 'In 2024 three died, and 30 more on September 5', ['3', '30']],
  ])('of %s prose reads tolls and amounts, not years or days: %s', (language, text, figures) => {
    expect([...figuresNamed(wordsOf(foldText(text)), language).keys()]).toEqual(figures);
  });
});
