import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.ts';
import { candidatesOf } from '../../../src/core/quotes/find-statements.ts';
import { lexiconFor } from '../../../src/core/quotes/lexicon.ts';
import { readText } from '../../../src/core/quotes/reading.ts';

const PIECES = [
  '"',
  '“',
  '”',
  "''",
  "'",
  '‘',
  '’',
  '«',
  '»',
  '—',
  ', ',
  '. ',
  '? ',
  ': ',
  '; ',
  '\n',
  '\n\n',
  ' (',
  ') ',
  '…',
  ' ',
  '\t',
  'Marco Rubio ',
  'he ',
  'she ',
  'said ',
  'told ',
  'reporters ',
  'that ',
  'according to ',
  'dijo ',
  'que ',
  'según ',
  'U.S. ',
  'the minister ',
  'would ',
  'not ',
  'ships ',
  'denied ',
  '😀',
  '\ud83d',
  '\ude00',
  'שלום ',
  'مرحبا ',
  '\u202e',
  '你好',
  'é',
  '\u0301',
  '\u0000',
  'İ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 120, size: 'max' })
  .map((pieces) => pieces.join(''));

describe('any text at all', () => {
  it('gives slices of itself, in order, whatever stands in it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'es', 'pt', 'und'), (given, language) => {
        let last = 0;
        for (const quote of extractQuotes({ text: given, language })) {
          expect(quote.text).toBe(given.slice(quote.start, quote.end));
          expect(quote.text.trim()).toBe(quote.text);
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          for (const part of [quote.speaker, quote.cue])
            if (part !== undefined) expect(part.text).toBe(given.slice(part.start, part.end));
          last = quote.start;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stays inside the prose that it is given', () => {
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(200), (given, a, b) => {
        const [start, end] = [Math.min(a, b, given.length), Math.min(Math.max(a, b), given.length)];
        for (const quote of extractQuotes({ text: given, language: 'en', prose: [{ start, end }] })) {
          expect(quote.start).toBeGreaterThanOrEqual(start);
          expect(quote.end).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** How often the tokens of a reading are looked at while its candidates are found. */
function stepsOn(given: string): number {
  const reading = readText(given, [{ start: 0, end: given.length }], lexiconFor('en'));
  let steps = 0;
  const counted = new Proxy(reading.tokens as object, {
    get(target, key) {
      steps += 1;
      return Reflect.get(target, key);
    },
  }) as typeof reading.tokens;
  candidatesOf({ ...reading, tokens: counted });
  return steps;
}

describe('work', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['nothing but marks', '"'],
    ['unbalanced marks', '“he said '],
    ['verbs without end', 'said '],
    ['commas and verbs', 'he, said, '],
    ['names without end', 'Marco Rubio '],
    ['single marks', "'a "],
    ['according to', 'according to '],
    ['brackets', ') said '],
    ['denials', 'denied the and '],
  ];
  for (const [name, piece] of hostile)
    it(`grows no faster than the text: ${name}`, () => {
      const small = stepsOn(piece.repeat(1200));
      const large = stepsOn(piece.repeat(4800));
      expect(large / small).toBeLessThan(4.4);
    });

  it('reads five million characters in one paragraph', () => {
    const sentence =
      'El ministro dijo que “el plan fracasará si nadie actúa”, y añadió ante la prensa que los buques están cerca. ';
    expect(extractQuotes({ text: sentence.repeat(5_000_000 / sentence.length), language: 'es' }).length).toBeGreaterThan(0);
  }, 120_000);
});
