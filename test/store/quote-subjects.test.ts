import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quote } from '../../src/core/quote.ts';
import { contains, overlaps, type Span } from '../../src/core/span.ts';
import { quoteSubjects } from '../../src/store/sqlite/quote-subjects.ts';

const span = fc.tuple(fc.nat(120), fc.nat(30)).map(([start, length]): Span => ({ start, end: start + length }));
const mention = fc
  .record({ entityId: fc.constantFrom('a', 'b', 'c', 'd'), at: span })
  .map(({ entityId, at }) => ({ entityId, ...at }));
const sentence = span.map((at) => ({ ...at, salience: 0.5 }));

it('names what is named inside the quotation or a sentence that it stands in, in whatever order mentions come', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(mention, { maxLength: 30 }), span, (sentences, mentions, at) => {
      const quote = at as Quote;
      const around = [at, ...sentences.filter((one) => overlaps(one, at))];
      const plainly = mentions.filter((one) => around.some((stretch) => contains(stretch, one)));
      const found = quoteSubjects(sentences, mentions)(quote);
      expect([...found].sort()).toEqual([...new Set(plainly.map(({ entityId }) => entityId))].sort());
    }),
  );
});

it('looks at few mentions for each quotation of a text that names somebody in every line', () => {
  let looks = 0;
  const mentions = Array.from({ length: 5_000 }, (_, index) => ({
    entityId: 'a',
    get start() {
      looks += 1;
      return index * 40;
    },
    end: index * 40 + 5,
  }));
  const subjectsOf = quoteSubjects([], mentions);
  const before = looks;
  for (let index = 0; index < 1_000; index += 1) subjectsOf({ start: index * 200, end: index * 200 + 90 } as Quote);
  expect((looks - before) / 1_000).toBeLessThan(60);
});
