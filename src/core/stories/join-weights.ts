/**
 * The weights of the join decision: a logistic function over the features of two reports. Written by
 * `test/eval/train-story-join.ts`; learned from labelled events of 2004 to 2014 and holding nothing of their texts.
 */
import type { FeatureName } from './features.ts';

export type JoinWeights = Readonly<Record<FeatureName | 'bias', number>>;

/** From this mean probability on a report joins a story. */
export const JOIN_AT = 0.16;

export const JOIN_WEIGHTS: JoinWeights = {
  bias: -6.874,
  sqrtWords: 3.811,
  sqrtLede: 4.238,
  title: 0.67,
  names: 4.204,
  sqrtNames: 1.117,
  actors: 1.154,
  numbers: 1.868,
  dates: 2.019,
  placesClash: -0.163,
  numbersClash: -0.23,
  dated: -1.001,
  near: 3.253,
  far: -0.328,
};
