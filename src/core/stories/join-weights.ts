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
    bias: -5.648,
    sqrtWords: 0.288,
    sqrtLede: 1.414,
    title: 2.655,
    names: 1.49,
    sqrtNames: 6.278,
    actors: 0.77,
    numbers: 1.571,
    dates: 1.048,
    placesClash: 0.069,
    numbersClash: -0.337,
    deedClash: 0.063,
    weekdays: -0.034,
    weekdaysClash: -0.366,
    sqrtNotions: 0,
    sqrtEntities: 0,
    dated: -1.657,
    near: 2.369,
    close: 1.525,
    far: -0.7,
  },
  undated: {
    bias: -5.556,
    sqrtWords: 0.575,
    sqrtLede: 0.593,
    title: 3.064,
    names: 4.554,
    sqrtNames: 2.275,
    actors: 1.766,
    numbers: 2.392,
    dates: 0.829,
    placesClash: -0.785,
    numbersClash: -0.533,
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
    names: 3.473,
    sqrtNames: 1.273,
    actors: 3.456,
    numbers: 2.414,
    dates: 0.652,
    placesClash: 0.065,
    numbersClash: -0.299,
    deedClash: 0,
    weekdays: 0.511,
    weekdaysClash: -0.383,
    sqrtNotions: 4.18,
    sqrtEntities: 0.753,
    dated: -2.4,
    near: 2.553,
    close: 2.717,
    far: -0.375,
  },
};
