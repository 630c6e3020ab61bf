/** An article as the placer reads it, before it is placed. */
import type { StoryInput } from '../story.ts';
import type { Comparable } from './features.ts';
import { type CopyIndex, type CopyMatch, findCopies } from './find-copy.ts';
import { headingWords, readViews } from './read-views.ts';
import { type Shingles, shinglesOf } from './shingles.ts';
import { vectorsOf } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reading extends Comparable {
  readonly input: StoryInput;
  /** Words of the headline in their order. */
  readonly heading: readonly string[];
  readonly shingles: Shingles;
  /** Reports that share text with it, copies first. */
  readonly copies: readonly CopyMatch[];
}

export function readReport(input: StoryInput, vocabulary: Vocabulary, copies: CopyIndex): Reading {
  const shingles = shinglesOf(input.text);
  const at = input.at === undefined ? Number.NaN : Date.parse(input.at);
  return {
    input,
    language: input.language,
    isAdrift: input.isAdrift === true,
    heading: headingWords(input),
    vectors: vectorsOf(vocabulary, readViews(input)),
    shingles,
    copies: findCopies(copies, { shingles, ...(input.outletId === undefined ? {} : { outletId: input.outletId }) }),
    ...(Number.isNaN(at) ? {} : { at }),
  };
}
