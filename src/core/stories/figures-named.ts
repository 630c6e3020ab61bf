/** Which figures a report names: amounts, tolls and ages. Years say little, and days have a view of their own. */
import { isDayNamed } from './days-named.ts';

/** English and Spanish words for small numbers, folded, from two on. */
const SPELLED = new Map(
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  ].flatMap((names) => names.split(' ').map((name, at) => [name, String(at + 2)] as const)),
);

/** Each with how often it is named. Folded words. */
export function figuresNamed(words: readonly string[], language: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const figure = /^\d/u.test(word) ? word : spelled(word, language);
    if (figure === undefined || /^(19|20)\d\d$/u.test(figure) || isDayNamed(words, index)) continue;
    const plain = figure.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'); // 2,200 and 2.200 are one figure, so are 5,6 and 5.6
    found.set(plain, (found.get(plain) ?? 0) + 1);
  }
  return found;
}

function spelled(word: string, language: string): string | undefined {
  return word === 'once' && language !== 'es' ? undefined : SPELLED.get(word);
}
