/** A slice of `npm run fuzz` that is always the same: mutated feeds and pages are read, and what comes out keeps its promises. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFuzzInputs, type FuzzInput } from '../fuzz/fuzz-inputs.ts';
import { readFuzzed } from '../fuzz/read-fuzzed.ts';

const SEED = 2026;
const numbers = Array.from({ length: 200 }, (_, number) => number);

describe('mutated feeds and pages', () => {
  const inputOf = createFuzzInputs(join(import.meta.dirname, '..', 'cases'), SEED);

  it('are read without breaking a promise', async () => {
    const failures: string[] = [];
    for (const number of numbers) {
      const input = inputOf(number);
      // What is larger takes longer and breaks nothing else.
      if (input.body.length < 20_000) await readFuzzed(input).catch((cause) => failures.push(`input ${number}: ${cause}`));
    }
    expect(failures).toEqual([]);
  });

  it('are the same every time, and of both kinds', () => {
    const written = ({ kind, body, contentType }: FuzzInput) => `${kind} ${contentType} ${body.toString('base64')}`;
    const inputs = numbers.slice(0, 30).map((number) => written(inputOf(number)));
    expect(numbers.slice(0, 30).every((number) => written(inputOf(number)) === inputs[number])).toBe(true);
    expect(new Set(inputs.map((input) => input.slice(0, 4)))).toEqual(new Set(['feed', 'page']));
  });
});
