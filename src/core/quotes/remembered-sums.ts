/** Sums of weights that follow from a few traits. The same traits come again and again, so the sums are kept, up to a bound. */
import { type Family, picked } from './candidate-features.ts';

/** Of all traits it looks at those of its family. */
export type Sum = (traits: readonly string[]) => number;

const MOST_REMEMBERED = 20_000;

export function rememberedSums(family: Family, weights: ReadonlyMap<string, number>): Sum {
  const sums = new Map<string, number>();
  return (all) => {
    let key = '';
    for (const index of family.traits) key += `${all[index]}|`;
    const known = sums.get(key);
    if (known !== undefined) return known;
    if (sums.size >= MOST_REMEMBERED) sums.clear();
    let sum = 0;
    for (const feature of family.features(picked(family, all))) sum += weights.get(feature) ?? 0;
    sums.set(key, sum);
    return sum;
  };
}
