import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { createPaper, isPlainText, loadWrapper } from '../../../src/chat/terminal/paper.ts';

await loadWrapper();

const word = fc.oneof(
  fc.constantFrom('a', 'the', 'security', '“Drug', 'trafficking”', '—', 'región', 'it’s', '…', '[1]', '\u00a0', 'x\u00a0y', ''),
  fc.integer({ min: 30, max: 180 }).map((length) => 'q'.repeat(length)),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('plain text on paper', () => {
  it('stands in the rows in which wrap-ansi puts it', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 100 }), (plain, width) => {
        expect(isPlainText(plain)).toBe(true);
        const rows = wrapAnsi(plain, width, { trim: true, hard: true }).split('\n');
        expect(createPaper({ width, hasColour: false }).wrap(plain)).toEqual(rows.map((row) => row.trimEnd()));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['相关文章', '👩‍👩‍👧', 'e\u0301', '\u001b[1m', '\u200b', '\n'])('is not %j', (other) => {
    expect(isPlainText(`a ${other}`)).toBe(false);
  });
});
