/** An article as the placer reads it, before it is placed. */
import type { StoryInput } from '../story.ts';
import { SHORT_WORDS } from './features.ts';
import type { WeighedTerms } from './layouts.ts';
import type { Headed } from './likeness.ts';
import { headingWords, readViews } from './read-views.ts';
import { type Shingles, shinglesOf } from './shingles.ts';
import { clashingIn, sizeOf, vectorsOf, weightsOf } from './vectors.ts';
import { idfOf, type Vocabulary } from './vocabulary.ts';

export interface ReadReport extends Headed, WeighedTerms {
  readonly input: StoryInput;
  readonly shingles: Shingles;
}

export function readReport(input: StoryInput, vocabulary: Vocabulary): ReadReport {
  const shingles = shinglesOf(input.wholeText ?? input.text);
  const at = input.at === undefined ? Number.NaN : Date.parse(input.at);
  const vectors = vectorsOf(vocabulary, readViews(input));
  return {
    input,
    language: input.language,
    isAdrift: input.isAdrift === true,
    heading: headingWords(input),
    has: clashingIn(vectors),
    isShort: sizeOf(vectors, 'words') < SHORT_WORDS,
    vectors,
    weights: weightsOf(vectors, (id) => idfOf(vocabulary, id)),
    shingles,
    ...(Number.isNaN(at) ? {} : { at }),
  };
}
