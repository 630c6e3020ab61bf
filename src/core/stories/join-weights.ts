/**
 * The weights of the join decision: logistic functions over the features of two reports. Written by
 * `test/eval/train-story-join.ts`; learned from labelled events and pairs, holding nothing of their texts.
 */
import type { FeatureName } from './features.ts';

export type Weights = Readonly<Record<FeatureName | 'bias', number>>;
/** For two reports in one language, both dated or not, and in two languages. */
export interface JoinWeights {
  readonly dated: Weights;
  readonly undated: Weights;
  readonly across: Weights;
}

/** From this mean probability on a report joins a story; set by hand, the trainer prints what others give. */
export const JOIN_AT = 0.12;

export const JOIN_WEIGHTS: JoinWeights = {
  dated: {
    bias: -5.65,
    sqrtWords: 0.286,
    sqrtLede: 1.417,
    title: 2.659,
    names: 1.485,
    sqrtNames: 6.284,
    actors: 0.771,
    numbers: 1.57,
    dates: 0.954,
    placesClash: 0.07,
    numbersClash: -0.336,
    deedClash: 0.062,
    weekdays: -0.036,
    weekdaysClash: -0.367,
    sqrtNotions: 0,
    sqrtEntities: 0,
    dated: -1.655,
    near: 2.37,
    close: 1.525,
    far: -0.7,
  },
  undated: {
    bias: -5.555,
    sqrtWords: 0.573,
    sqrtLede: 0.594,
    title: 3.065,
    names: 4.55,
    sqrtNames: 2.279,
    actors: 1.766,
    numbers: 2.391,
    dates: 0.806,
    placesClash: -0.786,
    numbersClash: -0.532,
    deedClash: 0.398,
    weekdays: 0,
    weekdaysClash: 0,
    sqrtNotions: 1.675,
    sqrtEntities: 0.414,
    dated: 0,
    near: 0,
    close: 0,
    far: 0,
  },
  across: {
    bias: -7.088,
    sqrtWords: 0,
    sqrtLede: 0,
    title: 0,
    names: 3.462,
    sqrtNames: 1.281,
    actors: 3.458,
    numbers: 2.416,
    dates: 0.729,
    placesClash: 0.065,
    numbersClash: -0.298,
    deedClash: 0,
    weekdays: 0.512,
    weekdaysClash: -0.382,
    sqrtNotions: 4.177,
    sqrtEntities: 0.753,
    dated: -2.403,
    near: 2.554,
    close: 2.719,
    far: -0.373,
  },
};
