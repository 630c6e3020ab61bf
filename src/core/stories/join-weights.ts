/**
 * The weights of the join decision: logistic functions over the features of two reports. Written by
 * `test/eval/train-story-join.ts`; learned from labelled events of 2004 to 2014 and holding nothing of their texts.
 */
import type { FeatureName } from './features.ts';

export type Weights = Readonly<Record<FeatureName | 'bias', number>>;
/** For two reports in one language, and in two. */
export interface JoinWeights {
  readonly within: Weights;
  readonly across: Weights;
}

/** From this mean probability on a report joins a story. */
export const JOIN_AT = 0.12;

export const JOIN_WEIGHTS: JoinWeights = {
  within: {
    bias: -5.773,
    sqrtWords: -0.157,
    sqrtLede: 1.65,
    title: 2.413,
    names: 3.814,
    sqrtNames: 4.495,
    actors: 1.608,
    numbers: 2.584,
    dates: 1.523,
    placesClash: -0.151,
    numbersClash: -0.21,
    deedClash: 0.007,
    weekdays: 0.417,
    weekdaysClash: -0.529,
    sqrtNotions: 0,
    sqrtEntities: 0,
    dated: -0.907,
    near: 3.158,
    far: -0.4,
  },
  across: {
    bias: -5.906,
    sqrtWords: 0,
    sqrtLede: 0,
    title: 0,
    names: 4.171,
    sqrtNames: 4.479,
    actors: 2.524,
    numbers: 2.634,
    dates: 1.639,
    placesClash: -0.138,
    numbersClash: -0.252,
    deedClash: 0,
    weekdays: 0.467,
    weekdaysClash: -0.503,
    sqrtNotions: 1.383,
    sqrtEntities: -0.353,
    dated: -0.975,
    near: 3.275,
    far: -0.254,
  },
};
