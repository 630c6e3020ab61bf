/** Which labelled pairs teach which weights of the join decision, and how much they count. */
import { FEATURES, type FeatureName } from '../../src/core/stories/features.ts';
import type { JoinWeights, Weights } from '../../src/core/stories/join-weights.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { Pair } from './story-join-pairs.ts';

const RIDGE = 3;

interface Lesson {
  /** All pairs of a set together weigh as much as these, whatever their number. */
  readonly weights: Readonly<Record<string, number>>;
  /** Labelled pairs of every kind are taken from the large sets, undated ones too, and those of one language in place of two. */
  readonly isAnyKind?: boolean;
  readonly unused: readonly FeatureName[];
}

/**
 * Undated pairs are taught apart: where no day tells anything, words, notions and entities count for more. Our own pairs are all hard ones
 * and one file's events are of one affair, so that they count little where real ones tell enough, and not among the undated ones.
 * Between two languages there are none of the words of one.
 */
const LESSONS: Readonly<Record<keyof JoinWeights, Lesson>> = {
  dated: {
    weights: { wikinews_stream: 5000, ecbplus: 5000, own: 1000 },
    isAnyKind: true,
    unused: ['sqrtNotions', 'sqrtEntities'],
  },
  undated: { weights: { ecbplus: 5000, semeval22: 700 }, unused: ['near', 'close', 'far', 'weekdays', 'weekdaysClash'] },
  across: {
    weights: { wikinews_stream: 1500, ecbplus: 1500, own: 3000 },
    isAnyKind: true,
    unused: ['sqrtWords', 'sqrtLede', 'title', 'deedClash'],
  },
};

/**
 * Log-odds taken off between two languages: more than a fourth of the pairs of one file of ours tell of one event, of those in a stream very few
 * (King and Zeng 2001, "Logistic regression in rare events data", correct the prior in the same way).
 */
const RARER_ACROSS = 1;

export function joinWeightsOf(pairs: readonly Pair[]): JoinWeights {
  const across = taughtBy('across', pairs);
  return {
    dated: taughtBy('dated', pairs),
    undated: taughtBy('undated', pairs),
    across: { ...across, bias: round(across.bias - RARER_ACROSS) },
  };
}

function taughtBy(kind: keyof JoinWeights, pairs: readonly Pair[]): Weights {
  const { weights, isAnyKind, unused } = LESSONS[kind];
  const isUsed = FEATURES.map((name) => !unused.includes(name));
  const examples = Object.entries(weights).flatMap(([set, weight]): Example[] => {
    const own = pairs.filter((pair) => pair.set === set && (pair.kind === kind || (isAnyKind === true && set !== 'own')));
    const all = own.reduce((sum, { share }) => sum + share, 0);
    return own.map(({ features, label, share }) => ({
      features: features.map((value, at) => (isUsed[at] ? value : 0)),
      label,
      weight: (weight * share) / all,
    }));
  });
  const fit = fitLogistic(examples, RIDGE);
  const entries = FEATURES.map((name, at) => [name, isUsed[at] ? round(fit.weights[at] ?? 0) : 0] as const);
  return { bias: round(fit.bias), ...(Object.fromEntries(entries) as Record<FeatureName, number>) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
