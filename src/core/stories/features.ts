/**
 * How two reports compare, in figures that mean the same for every language, place and person: what the join decision
 * is learned over. No word, name or place is a feature, so nothing of the texts it was learned from is in the weights.
 */
import { DAY_MS } from '../instant.ts';
import { VIEW_AT } from './vectors.ts';

/** In the order of the weights. Cosines and shares run from 0 to 1; square roots spread the small values. */
export const FEATURES = [
  'sqrtWords',
  'sqrtLede',
  'title',
  'names',
  'sqrtNames',
  'actors',
  'numbers',
  'dates',
  'placesClash',
  'numbersClash',
  'dated',
  'near',
  'far',
] as const;
export type FeatureName = (typeof FEATURES)[number];
/** The place of each among `FEATURES`. */
export const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Readonly<Record<FeatureName, number>>;

/** What is compared of a report. */
export interface Comparable {
  /** Nothing tells when it was written. */
  readonly isAdrift: boolean;
  /** Milliseconds since 1970; missing where undated. */
  readonly at?: number;
  readonly language: string;
  /** Whether its opening names places, and figures: only then can they clash. */
  readonly hasPlaces: boolean;
  readonly hasNumbers: boolean;
}

/** For each of `VIEW_NAMES` the cosine of two reports' views. */
export type Cosines = Float32Array | Float64Array;

/** Standard deviation of the Gaussian over the days between two reports of one event (Miranda et al. 2018 use 3). */
const SIGMA_DAYS = 3;
/** Beyond these days nothing is left of it. */
const GONE_DAYS = 6 * SIGMA_DAYS;
/** Beyond these days reports of one event are rare. */
const FAR_DAYS = 10;
/**
 * Two reports in two languages share few words however much they agree: entities known in both languages stand in, at
 * the share of the cosine that words of one language reach where entities agree fully.
 */
const ENTITIES_AS_WORDS = 0.4;

/** Writes the features of two reports, whose views have these cosines, in the order of `FEATURES`. */
export function fillFeatures(features: Float64Array, cosines: Cosines, report: Comparable, other: Comparable): void {
  const stand = report.language === other.language ? 0 : ENTITIES_AS_WORDS * cosineOf(cosines, VIEW_AT.entities);
  const names = cosineOf(cosines, VIEW_AT.names);
  const numbers = cosineOf(cosines, VIEW_AT.numbers);
  const days = daysBetween(report, other);
  features[AT.sqrtWords] = Math.sqrt(Math.max(cosineOf(cosines, VIEW_AT.words), stand));
  features[AT.sqrtLede] = Math.sqrt(Math.max(cosineOf(cosines, VIEW_AT.lede), stand));
  features[AT.title] = Math.max(cosineOf(cosines, VIEW_AT.title), stand);
  features[AT.names] = names;
  features[AT.sqrtNames] = Math.sqrt(names);
  features[AT.actors] = cosineOf(cosines, VIEW_AT.actors);
  features[AT.numbers] = numbers;
  features[AT.dates] = cosineOf(cosines, VIEW_AT.dates);
  features[AT.placesClash] = report.hasPlaces && other.hasPlaces && cosineOf(cosines, VIEW_AT.places) === 0 ? 1 : 0;
  features[AT.numbersClash] = report.hasNumbers && other.hasNumbers && numbers === 0 ? 1 : 0;
  features[AT.dated] = days === undefined ? 0 : 1;
  features[AT.near] = days === undefined || days > GONE_DAYS ? 0 : Math.exp(-((days / SIGMA_DAYS) ** 2) / 2);
  features[AT.far] = days !== undefined && days > FAR_DAYS ? 1 : 0;
}

function cosineOf(cosines: Cosines, view: number): number {
  return cosines[view] ?? 0;
}

/** Days between two reports; missing where one is undated. */
export function daysBetween(report: Comparable, other: Comparable): number | undefined {
  return report.at === undefined || other.at === undefined ? undefined : Math.abs(report.at - other.at) / DAY_MS;
}
