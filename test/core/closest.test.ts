import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest } from '../../src/core/closest.ts';
import { foldName } from '../../src/core/entities/fold.ts';

const NAMES = ['Venezuela', 'Guatemala', 'Gustavo Petro', 'Nicolás Maduro', 'Cartel of the Suns', 'Cuba', 'Peru'];

it.each([
  ['venezula', ['Venezuela']],
  ['VENEZEULA', ['Venezuela']],
  ['nicolas madruo', ['Nicolás Maduro']],
  ['cuab', ['Cuba']],
  ['xyzzy', []],
  ['', []],
  ['¿?', []],
])('%s', (typed, expected) => {
  expect(closest(typed, NAMES, 3)).toEqual(expected);
});

/** Optimal string alignment, straight from its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const last = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + last,
    swapped ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

it('gives those within a third of the letters, nearest first, as the definition counts', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { maxLength: 12, selector: foldName }), (typed, names) => {
      const most = Math.max(1, Math.floor(typed.length / 3));
      const near = names
        .map((one) => [distance(foldName(typed), foldName(one)), one] as const)
        .filter(([far]) => far <= most)
        .map(([far]) => far)
        .sort((a, b) => a - b);
      const found = closest(typed, names, 5);
      expect(found.map((one) => distance(foldName(typed), foldName(one)))).toEqual(near.slice(0, 5));
    }),
    { numRuns: 150 },
  );
});
