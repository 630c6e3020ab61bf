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

/** From this mean probability on a report joins a story; set by hand a little above what the trainer chose, for a wrong join is worse than a missed one. */
export const JOIN_AT = 0.12;

export const JOIN_WEIGHTS: JoinWeights = {
  within: {
    bias: -5.609,
    sqrtWords: -0.479,
    sqrtLede: 1.871,
    title: 2.518,
    names: 3.411,
    sqrtNames: 4.874,
    actors: 2.01,
    numbers: 2.248,
    dates: 1.894,
    placesClash: -0.181,
    numbersClash: -0.417,
    deedClash: 0.04,
    weekdays: 0.463,
    weekdaysClash: -0.487,
    sqrtNotions: 0,
    sqrtEntities: 0,
    dated: -1.021,
    near: 3.214,
    far: -0.356,
  },
  across: {
    bias: -5.781,
    sqrtWords: 0,
    sqrtLede: 0,
    title: 0,
    names: 3.664,
    sqrtNames: 4.742,
    actors: 3.289,
    numbers: 2.335,
    dates: 2.024,
    placesClash: -0.173,
    numbersClash: -0.416,
    deedClash: 0,
    weekdays: 0.507,
    weekdaysClash: -0.464,
    sqrtNotions: 1.431,
    sqrtEntities: -0.316,
    dated: -1.085,
    near: 3.322,
    far: -0.191,
  },
};
