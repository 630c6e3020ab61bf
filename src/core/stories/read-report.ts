/** An article as the placer reads it, before it is placed. */
import type { StoryInput } from '../story.ts';
import { SHORT_WORDS } from './features.ts';
import type { WeighedTerms } from './layouts.ts';
import type { Headed } from './likeness.ts';
import { headingWords, readViews } from './read-views.ts';
import { type Shingles, shinglesOf } from './shingles.ts';
import { clashingIn, type Idf, sizeOf, vectorsOf, weightsOf } from './vectors.ts';
import { idfOf, type Vocabulary } from './vocabulary.ts';

export interface ReadReport extends Headed, WeighedTerms {
  readonly id: string;
  readonly outletId?: string;
  readonly shingles: Shingles;
}

/** What the text alone gives. */
export type ReadText = Omit<ReadReport, 'has' | 'isShort' | 'weights'>;

/** Terms that are new get a number. */
export function readReport(input: StoryInput, vocabulary: Vocabulary): ReadReport {
  const at = input.at === undefined ? Number.NaN : Date.parse(input.at);
  const read: ReadText = {
    id: input.id,
    language: input.language,
    isAdrift: input.isAdrift === true,
    heading: headingWords(input),
    vectors: vectorsOf(vocabulary, readViews(input)),
    shingles: shinglesOf(input.wholeText ?? input.text),
    ...(Number.isNaN(at) ? {} : { at }),
    ...(input.outletId === undefined ? {} : { outletId: input.outletId }),
  };
  return weighedWith(read, (id) => idfOf(vocabulary, id));
}

/** `idf`: what the terms are worth when the report comes. */
export function weighedWith({ vectors, ...read }: ReadText, idf: Idf): ReadReport {
  // What is spread stands last: V8 gives every object that begins so and goes on a shape of its own, and to read it takes many times as long.
  return {
    has: clashingIn(vectors),
    isShort: sizeOf(vectors, 'words') < SHORT_WORDS,
    vectors,
    weights: weightsOf(vectors, idf),
    ...read,
  };
}
