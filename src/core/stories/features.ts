/**
 * How two reports compare, in figures that mean the same for every language, place and person: what the join decision
 * is learned over. No word, name or place is a feature, so nothing of the texts it was learned from is in the weights.
 */
import { dot, type Vectors } from './vectors.ts';

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
export type Features = Readonly<Record<FeatureName, number>>;

/** What is compared of a report. */
export interface Comparable {
  /** Milliseconds since 1970; missing where undated. */
  readonly at?: number;
  readonly language: string;
  readonly vectors: Vectors;
}

/** The views of one report by term number, so that a product with another report costs only that one's length. */
export type Layouts = Record<keyof Vectors, Float32Array>;

/** Standard deviation of the Gaussian over the days between two reports of one event (Miranda et al. 2018 use 3). */
const SIGMA_DAYS = 3;
/** Beyond these days reports of one event are rare. */
const FAR_DAYS = 10;
/**
 * Two reports in two languages share few words however much they agree: entities known in both languages stand in, at
 * the share of the cosine that words of one language reach where entities agree fully.
 */
const ENTITIES_AS_WORDS = 0.4;
export const DAY_MS = 86_400_000;

/** Features of the report whose views are laid out and another one. */
export function featuresOf(layouts: Layouts, report: Comparable, other: Comparable): Features {
  const cosine = (view: keyof Vectors) => dot(layouts[view], other.vectors[view]);
  const clash = (view: keyof Vectors, value: number) =>
    value === 0 && report.vectors[view].ids.length > 0 && other.vectors[view].ids.length > 0 ? 1 : 0;
  const stand = report.language === other.language ? 0 : ENTITIES_AS_WORDS * cosine('entities');
  const names = cosine('names');
  const numbers = cosine('numbers');
  const days = daysBetween(report, other);
  return {
    sqrtWords: Math.sqrt(Math.max(cosine('words'), stand)),
    sqrtLede: Math.sqrt(Math.max(cosine('lede'), stand)),
    title: Math.max(cosine('title'), stand),
    names,
    sqrtNames: Math.sqrt(names),
    actors: cosine('actors'),
    numbers,
    dates: cosine('dates'),
    placesClash: clash('places', cosine('places')),
    numbersClash: clash('numbers', numbers),
    dated: days === undefined ? 0 : 1,
    near: days === undefined ? 0 : Math.exp(-((days / SIGMA_DAYS) ** 2) / 2),
    far: days !== undefined && days > FAR_DAYS ? 1 : 0,
  };
}

/** Days between two reports; missing where one is undated. */
export function daysBetween(report: Comparable, other: Comparable): number | undefined {
  return report.at === undefined || other.at === undefined ? undefined : Math.abs(report.at - other.at) / DAY_MS;
}
