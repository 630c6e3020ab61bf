import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/core/entities/catalog.ts';
import { cutText, LONGEST_TEXT } from '../../../src/core/page/cut-text.ts';
import { readPage } from '../../../src/core/page/read-page.ts';

const PIECES = ['The navy sent ships. ', 'He said no', '“No!” ', '\n', 'x'.repeat(30_000), '\u{1f6a2}'.repeat(30_000), ' '];
const endless = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').repeat(40).slice(0, 900_000).toWellFormed());

describe('a text that is too long for a report', () => {
  it('is read from its beginning, and never past the limit nor through a letter', () => {
    fc.assert(
      fc.property(endless, (text) => {
        const read = cutText(text);
        expect(text.startsWith(read)).toBe(true);
        expect(read.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(read.isWellFormed()).toBe(true);
        if (text.length <= LONGEST_TEXT) expect(read).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['lines', 'The navy sent ships on Monday, he said\n', /he said$/],
    ['sentences', 'The navy sent ships on Monday. ', /Monday\.$/],
    ['words', 'ships ', /ships$/],
  ])('ends with a whole one where it has %s', (_, piece, end) => {
    expect(cutText(piece.repeat(40_000)).slice(-40)).toMatch(end);
  });

  it('says in its trail that only the beginning is read', () => {
    const facts = { name: 'x', origin: 'feed' as const, raw: 'The navy sent ships on Monday. '.repeat(200_000) };
    const [report] = readPage(facts, createCatalog([]), '2026-01-31T00:00:00.000Z');
    expect(report?.article.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(report?.trail[0]).toMatchObject({ stage: 'read', outcome: 'only its beginning' });
    const short = readPage({ ...facts, raw: 'The navy sent ships on Monday.' }, createCatalog([]), '2026-01-31T00:00:00.000Z');
    expect(short[0]?.trail[0]?.outcome).toBe('a report of its own');
  });
});
