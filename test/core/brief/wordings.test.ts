/** What the index finds is what looking at each of them in turn finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment } from '../../../src/core/brief/content-words.ts';
import { type QuoteWords, quoteWords } from '../../../src/core/brief/kept-words.ts';
import { createWordings, type Wordings } from '../../../src/core/brief/wordings.ts';
import type { Quote } from '../../../src/core/quote.ts';

const wordingOf = (text: string): QuoteWords => quoteWords({ text } as Quote);

/** The rule itself, pair by pair. */
function saysTheSame(a: QuoteWords, b: QuoteWords): boolean {
  const fewest = Math.min(a.words.size, b.words.size);
  if (fewest >= 6) return containment(a.words, b.words) >= 0.75;
  return fewest > 0 && (a.folded.includes(b.folded) || b.folded.includes(a.folded));
}

function createPlain(): Wordings {
  const all: QuoteWords[] = [];
  return {
    sameAs: (wording) => {
      const place = all.findIndex((other) => saysTheSame(other, wording));
      return place === -1 ? undefined : place;
    },
    add: (wording) => void all.push(wording),
    replace: (place, wording) => {
      all[place] = wording;
    },
  };
}

/** The place that each text came to. */
function placesOf(wordings: Wordings, texts: readonly string[]): number[] {
  const lengths: number[] = [];
  return texts.map((text) => {
    const place = wordings.sameAs(wordingOf(text));
    if (place === undefined) {
      wordings.add(wordingOf(text));
      return lengths.push(text.length) - 1;
    }
    if (text.length > (lengths[place] ?? 0)) {
      lengths[place] = text.length;
      wordings.replace(place, wordingOf(text));
    }
    return place;
  });
}

/** Few words, so that many texts share most of theirs; some that carry no meaning, some with accents. */
const word = fc.constantFrom(
  ...'ships talks border peace drugs army river bridge votes Perú acción the of and de los'.split(' '),
);
const text = fc.array(word, { minLength: 0, maxLength: 14 }).map((words) => words.join(' '));

describe('wordings', () => {
  it('are found as if each were compared with each', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60, size: 'max' }), (texts) => {
        expect(placesOf(createWordings(), texts)).toEqual(placesOf(createPlain(), texts));
      }),
      { numRuns: 300 },
    );
  });

  it('are the first that says the same, where several do', () => {
    const texts = ['the talks in Lima were good', 'talks in Lima', 'the peace talks in Lima were very long', 'talks in Lima'];
    expect(placesOf(createWordings(), texts)).toEqual([0, 0, 1, 0]);
  });
});
