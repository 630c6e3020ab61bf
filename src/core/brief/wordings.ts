/**
 * The wordings of one speaker's statements, in the order in which they came, and which of them another one repeats. A word leads to
 * the wordings that hold it (an inverted index: Zobel & Moffat 2006, "Inverted files for text search engines"), so that what has
 * no word in common is not looked at: somebody who is quoted often has said hundreds of things.
 */
import type { QuoteWords } from './kept-words.ts';

export interface Wordings {
  /** The place of the first one that says the same. */
  sameAs(wording: QuoteWords): number | undefined;
  /** Its place is how many there were before. */
  add(wording: QuoteWords): void;
  replace(place: number, wording: QuoteWords): void;
}

/** Share of the shorter one's content words that the longer one holds. */
const SAME_STATEMENT = 0.75;
/**
 * Fewer content words than this are too few to tell a statement by: "the fight against drug trafficking" stands in many.
 * Then the shorter one must stand in the longer one word for word.
 */
const FEWEST_WORDS = 6;

const isLong = ({ words }: QuoteWords) => words.size >= FEWEST_WORDS;

export function createWordings(): Wordings {
  const all: QuoteWords[] = [];
  /** Where each word of the long ones is held. */
  const holding = new Map<string, number[]>();

  const put = (place: number, wording: QuoteWords) => {
    all[place] = wording;
    if (!isLong(wording)) return;
    for (const word of wording.words) {
      const places = holding.get(word);
      if (places === undefined) holding.set(word, [place]);
      else places.push(place);
    }
  };
  const take = (place: number) => {
    for (const word of all[place]?.words ?? []) {
      const rest = holding.get(word)?.filter((other) => other !== place) ?? [];
      holding.set(word, rest);
    }
  };

  return {
    sameAs(wording) {
      const shared = isLong(wording) ? sharedWith(wording) : undefined;
      const found = all.findIndex((other, place) =>
        shared !== undefined && isLong(other)
          ? (shared[place] ?? 0) / Math.min(wording.words.size, other.words.size) >= SAME_STATEMENT
          : isWithin(wording, other),
      );
      return found === -1 ? undefined : found;
    },
    add: (wording) => put(all.length, wording),
    replace(place, wording) {
      take(place);
      put(place, wording);
    },
  };

  /** How many words of it each of the long ones holds. */
  function sharedWith({ words }: QuoteWords): Uint32Array {
    const shared = new Uint32Array(all.length);
    for (const word of words) for (const place of holding.get(word) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    return shared;
  }
}

function isWithin(a: QuoteWords, b: QuoteWords): boolean {
  return Math.min(a.words.size, b.words.size) > 0 && (a.folded.includes(b.folded) || b.folded.includes(a.folded));
}
