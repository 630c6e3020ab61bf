/** A slice of `npm run fuzz` that is always the same: mutated feeds and pages are read, and what comes out keeps its promises. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFuzzInputs } from '../fuzz/fuzz-inputs.ts';
import { readFuzzed } from '../fuzz/read-fuzzed.ts';

const SEED = 2026;
const INPUTS = 200;

describe('mutated feeds and pages', () => {
  const inputOf = createFuzzInputs(join(import.meta.dirname, '..', 'cases'), SEED);

  it('are read without breaking a promise', async () => {
    for (let number = 0; number < INPUTS; number += 1) {
      const input = inputOf(number);
      if (input.body.length < 20_000) await expect(readFuzzed(input), `input ${number}`).resolves.toBeUndefined();
    }
  });

  it('are the same every time, and of both kinds', () => {
    const inputs = Array.from({ length: 50 }, (_, number) => inputOf(number));
    expect(Array.from({ length: 50 }, (_, number) => inputOf(number))).toEqual(inputs);
    expect(new Set(inputs.map(({ kind }) => kind))).toEqual(new Set(['feed', 'page']));
  });
});
