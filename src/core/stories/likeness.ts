/** How alike two reports are: the probability that they tell of one event, what speaks against it taken off. */
import { type Comparable, type Cosines, daysApart, FEATURE_AT, FEATURES, fillFeatures, isAcross } from './features.ts';
import type { JoinWeights, Weights } from './join-weights.ts';
import { swapsActors } from './swaps-actors.ts';

/** What is left of the probability where the same actors do the same to each other the other way round. */
const SWAPPED = 0.1;
/** What is left where places, figures and actors of the openings are all others: two quakes, two raids. */
const CLASHING = 0.2;
/**
 * What is left where hardly a notion of the field is common, headlines have no word in common beside names, and the figures are others:
 * the same people in two affairs. Chosen on our own pairs; on the labelled events it changes next to nothing.
 */
const OTHER_AFFAIR = { sqrtNotions: 0.5, share: 0.07 } as const;
/** What is left where days lie between, all figures are others and fewer than half of the names are common: the next boat, the next list of sanctions. */
const NEXT_OF_ITS_KIND = { days: 2, names: 0.5, sqrtWords: 0.4, share: 0.1 } as const;
/** What is left where one is a sentence or two and they have hardly a word in common beside names: a place, a politician and a day alone make no event. */
const TOO_LITTLE = 0.05;
/** What is left where nothing tells the days between the two and their headlines have nothing in common: politics says much the same all year. */
const UNDATED = { title: 0.05, share: 0.5 } as const;
/** What is left where one headline stands over texts that have little in common: a daily bulletin. */
const STANDING = { title: 0.9, sqrtWords: 0.5, share: 0.5 } as const;
/** Reports that lie more days apart are not of one event: the anniversary and the next one of its kind. */
export const DISTANT_DAYS = 45;
/** A likelihood below this is as good as none. */
const FAINT = 0.02;
/** … and so is a pair whose features come to less than this sum. */
export const FAINT_SUM = Math.log(FAINT / (1 - FAINT));
/** What is left where nothing tells when one of the two was written: one politician says much the same all year. */
const ADRIFT = 0.25;
/** Headlines that are less alike are not looked at for swapped actors. */
const SWAP_TITLES = 0.4;

const AT = FEATURE_AT;

/** A report with the words of its headline in their order. */
export type Headed = Comparable & { readonly heading: readonly string[] };

/** A copy of what is compared, always of one shape: with reports of many shapes (dated or not, a copy or not) a pair takes twice as long. */
export function headedOf({ at = Number.NaN, isAdrift, language, isShort, has, heading }: Headed): Headed {
  return { at, isAdrift, language: sameText(language), isShort, has, heading };
}

const languages = new Map<string, string>();

/** One text for all that are equal, which are then told to be equal without a look at their letters. */
function sameText(language: string): string {
  const known = languages.get(language);
  if (known === undefined) languages.set(language, language);
  return known ?? language;
}

/** What takes most of the probability away, each with what it leaves of it. */
const SHARES = {
  swapped: SWAPPED,
  clashing: CLASHING,
  tooLittle: TOO_LITTLE,
  standing: STANDING.share,
  otherAffair: OTHER_AFFAIR.share,
  nextOfItsKind: NEXT_OF_ITS_KIND.share,
  undated: UNDATED.share,
  adrift: ADRIFT,
} as const;
export type Veto = keyof typeof SHARES;
export const VETOES = Object.keys(SHARES) as readonly Veto[];
/** A bit for each. */
const BIT = Object.fromEntries(VETOES.map((veto, at) => [veto, 1 << at])) as Readonly<Record<Veto, number>>;
/** What is left of the probability, by the bits of all that weigh on it. */
const LEFT = Float64Array.from({ length: 1 << VETOES.length }, (_, bits) =>
  VETOES.reduce((left, veto) => ((bits & BIT[veto]) === 0 ? left : left * SHARES[veto]), 1),
);

/** Counts on how many pairs each of `VETOES` weighed, for whoever explains them. */
export type VetoCounts = Uint32Array;

/** 0 to 1, for two reports, as `headedOf` gives them, whose views have these cosines. What speaks against one event is added to `counts`, where somebody asks. */
export type Likeness = (cosines: Cosines, report: Headed, other: Headed, counts?: VetoCounts) => number;

/** The logistic function over the features with these weights, had the pair been drawn like those they were learned from. */
export function likenessWith(weights: JoinWeights): Likeness {
  const { dated, undated, across } = weights;
  const features = new Float64Array(FEATURES.length);
  return (cosines, report, other, counts) => {
    if (isDistant(report, other)) return 0;
    fillFeatures(features, cosines, report, other);
    const sum = sumOf(features, isAcross(report, other) ? across : features[AT.dated] === 1 ? dated : undated);
    if (sum < FAINT_SUM) return 0;
    const vetoes = vetoesOf(features, report, other);
    if (counts !== undefined) count(vetoes, counts);
    return (LEFT[vetoes] ?? 1) / (1 + Math.exp(-sum));
  };
}

/** In the order of `FEATURES`. Written out: a loop over weights and features takes an eighth of the time of a pair. */
function sumOf(features: Float64Array, of: Weights): number {
  return (
    of.bias +
    of.sqrtWords * (features[AT.sqrtWords] ?? 0) +
    of.sqrtLede * (features[AT.sqrtLede] ?? 0) +
    of.title * (features[AT.title] ?? 0) +
    of.names * (features[AT.names] ?? 0) +
    of.sqrtNames * (features[AT.sqrtNames] ?? 0) +
    of.actors * (features[AT.actors] ?? 0) +
    of.numbers * (features[AT.numbers] ?? 0) +
    of.dates * (features[AT.dates] ?? 0) +
    of.placesClash * (features[AT.placesClash] ?? 0) +
    of.numbersClash * (features[AT.numbersClash] ?? 0) +
    of.deedClash * (features[AT.deedClash] ?? 0) +
    of.weekdays * (features[AT.weekdays] ?? 0) +
    of.weekdaysClash * (features[AT.weekdaysClash] ?? 0) +
    of.sqrtNotions * (features[AT.sqrtNotions] ?? 0) +
    of.sqrtEntities * (features[AT.sqrtEntities] ?? 0) +
    of.dated * (features[AT.dated] ?? 0) +
    of.near * (features[AT.near] ?? 0) +
    of.close * (features[AT.close] ?? 0) +
    of.far * (features[AT.far] ?? 0)
  );
}

/** Whether the two lie so far apart that nothing makes them alike. */
export function isDistant(report: Comparable, other: Comparable): boolean {
  return daysApart(report, other) > DISTANT_DAYS;
}

function count(vetoes: number, counts: VetoCounts): void {
  for (let at = 0; at < counts.length; at += 1) if ((vetoes & (1 << at)) !== 0) counts[at] = (counts[at] ?? 0) + 1;
}

/** The bits of what speaks against one event; 0 where nothing does. Numbers alone: it is asked of every pair. */
function vetoesOf(features: Float64Array, report: Headed, other: Headed): number {
  let vetoes = 0;
  if ((features[AT.title] ?? 0) >= SWAP_TITLES && swapsActors(report.heading, other.heading)) vetoes |= BIT.swapped;
  if (features[AT.placesClash] === 1 && features[AT.numbersClash] === 1 && features[AT.actors] === 0) vetoes |= BIT.clashing;
  if ((report.isShort || other.isShort) && features[AT.deedClash] === 1 && features[AT.dated] === 1) vetoes |= BIT.tooLittle;
  if ((features[AT.title] ?? 0) > STANDING.title && (features[AT.sqrtWords] ?? 0) < STANDING.sqrtWords) vetoes |= BIT.standing;
  if (isOtherAffair(features, report, other)) vetoes |= BIT.otherAffair;
  if (isNextOfItsKind(features, report, other)) vetoes |= BIT.nextOfItsKind;
  if (features[AT.dated] === 0 && !isAcross(report, other) && (features[AT.title] ?? 0) < UNDATED.title) vetoes |= BIT.undated;
  if (report.isAdrift || other.isAdrift) vetoes |= BIT.adrift;
  return vetoes;
}

/** Not of the same days, no figure in common where both have some, half of the names others, and hardly the same words where they have one language. */
function isNextOfItsKind(features: Float64Array, report: Headed, other: Headed): boolean {
  if (features[AT.numbersClash] !== 1 || !(daysApart(report, other) > NEXT_OF_ITS_KIND.days)) return false;
  if ((features[AT.names] ?? 0) >= NEXT_OF_ITS_KIND.names || (features[AT.actors] ?? 0) >= NEXT_OF_ITS_KIND.names) return false;
  return isAcross(report, other) || (features[AT.sqrtWords] ?? 0) < NEXT_OF_ITS_KIND.sqrtWords;
}

function isOtherAffair(features: Float64Array, report: Headed, other: Headed): boolean {
  if ((features[AT.sqrtNotions] ?? 0) >= OTHER_AFFAIR.sqrtNotions || features[AT.numbersClash] !== 1) return false;
  return features[AT.deedClash] === 1 || isAcross(report, other);
}
