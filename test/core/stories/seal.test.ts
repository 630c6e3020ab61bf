import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteReader, createByteWriter } from '../../../src/core/stories/bytes.ts';
import { createStoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import { readingPrint } from '../../../src/core/stories/reading-print.ts';
import { seal, unseal } from '../../../src/core/stories/seal.ts';
import { WIRE } from './written-reports.ts';

describe('bytes', () => {
  it('give back what was written, whatever stands before it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const values = fc.record({
      whole: fc.maxSafeNat(),
      small: fc.nat(300),
      real: fc.double(),
      texts: fc.array(text),
      numbers: fc.uint32Array(),
    });
    fc.assert(
      fc.property(fc.array(values), (rows) => {
        const writer = createByteWriter();
        for (const { whole, small, real, texts, numbers } of rows) {
          writer.whole(small);
          writer.texts(texts);
          writer.numbers(numbers);
          writer.real(real);
          writer.whole(whole);
        }
        const reader = createByteReader(writer.done());
        const read = rows.map(() => {
          const [small, texts, numbers] = [reader.whole(), reader.texts(), reader.numbers()];
          return { small, texts, numbers, real: reader.real(), whole: reader.whole() };
        });
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe('a form under seal', () => {
  const { form = new Uint8Array() } = createStoryPlacer().place(WIRE).window ?? {};

  it('is read wherever it lies', () => {
    for (const offset of [0, 1, 2, 3]) {
      const elsewhere = new Uint8Array(form.length + offset).subarray(offset);
      elsewhere.set(form);
      expect(createStoryPlacer().recall(elsewhere, { id: 'wire', storyId: 's_1' })).toBe(true);
    }
  });

  it('is refused where a bit was changed or something is missing, and the placer is as it was', () => {
    const placer = createStoryPlacer();
    const damaged = fc.oneof(
      fc
        .tuple(fc.nat(form.length - 1), fc.integer({ min: 1, max: 255 }))
        .map(([at, flipped]) => form.with(at, (form[at] ?? 0) ^ flipped)),
      fc.nat(form.length - 1).map((length) => form.slice(0, length)),
      fc.nat(form.length - 1).map((length) => form.slice(length + 1)),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        expect(placer.recall(bytes, { id: 'wire', storyId: 's_1' })).toBe(false);
        expect(placer.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('bears the print of the reading, and one with another print is refused', () => {
    expect(readingPrint()).toMatch(/^[0-9a-z]{12}$/);
    expect(String.fromCharCode(...form.subarray(0, 12))).toBe(readingPrint());
    const sealed = seal(Uint8Array.from([5]));
    expect(unseal(sealed)?.whole()).toBe(5);
    expect(unseal(sealed.with(0, (sealed[0] ?? 0) === 48 ? 49 : 48))).toBeUndefined();
  });
});
