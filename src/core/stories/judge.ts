/** Whether a report belongs to a story: the mean over its members of the probability that the two report one event. */
import { type Comparable, daysBetween, FEATURES, type Features, featuresOf, type Layouts } from './features.ts';
import type { JoinWeights } from './join-weights.ts';
import { swapsActors } from './swaps-actors.ts';
import type { WindowReport } from './window.ts';

/** A story is looked at through at most so many members, the newest: an average over more changes little. */
const MEMBERS_COMPARED = 40;
/** What is left of the probability where the same actors do the same to each other the other way round. */
const SWAPPED = 0.1;
/** What is left where places, figures and actors of the openings are all others: two quakes, two raids. */
const CLASHING = 0.2;
/** What is left where the two are so many days apart: the anniversary and the next one of its kind. */
export const DISTANT = { days: 45, share: 0.1 } as const;
/** What is left where nothing tells when one of the two was written: one politician says much the same all year. */
const ADRIFT = 0.4;
/** Headlines that are less alike are not looked at for swapped actors. */
const SWAP_TITLES = 0.4;

export type Headed = Comparable & { readonly heading: readonly string[] };
/** The views of the report that is judged, laid out, and the weights of the decision. */
export interface Bench {
  readonly layouts: Layouts;
  readonly weights: JoinWeights;
}

/** A story that was looked at. */
export interface Judged {
  readonly storyId: string;
  /** 0 to 1: average link (a single best member would let stories snowball). */
  readonly score: number;
  /** Mean cosines over the members, for people to read. */
  readonly words: number;
  readonly names: number;
  /** Days to the nearest dated member; missing where a date is. */
  readonly daysApart?: number;
}

/** The probability that two reports with these features are about one event, had one of them been drawn like the training pairs. */
export function probabilityOf(features: Features, weights: JoinWeights): number {
  let sum = weights.bias;
  for (const name of FEATURES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The probability that the report laid out and another one are about one event, what speaks against it taken off. */
export function likenessOf(bench: Bench, report: Headed, other: Headed): number {
  const features = featuresOf(bench.layouts, report, other);
  return probabilityOf(features, bench.weights) * vetoOf(features, report, other);
}

export function judgeStory({ layouts, weights }: Bench, report: Headed, members: readonly WindowReport[]): Judged {
  const compared = members.slice(-MEMBERS_COMPARED);
  let score = 0;
  let words = 0;
  let names = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const member of compared) {
    const features = featuresOf(layouts, report, member);
    score += probabilityOf(features, weights) * vetoOf(features, report, member);
    words += features.sqrtWords ** 2;
    names += features.names;
    nearest = Math.min(nearest, daysBetween(report, member) ?? nearest);
  }
  const count = Math.max(1, compared.length);
  return {
    storyId: compared[0]?.storyId ?? '',
    score: score / count,
    words: words / count,
    names: names / count,
    ...(Number.isFinite(nearest) ? { daysApart: nearest } : {}),
  };
}

/** 1 where nothing speaks against one event; else what is left of the probability. */
function vetoOf(features: Features, report: Headed, member: Headed): number {
  let left = 1;
  if (features.title >= SWAP_TITLES && swapsActors(report.heading, member.heading)) left *= SWAPPED;
  if (features.placesClash === 1 && features.numbersClash === 1 && features.actors === 0) left *= CLASHING;
  if (report.isAdrift || member.isAdrift) left *= ADRIFT;
  if ((daysBetween(report, member) ?? 0) > DISTANT.days) left *= DISTANT.share;
  return left;
}
