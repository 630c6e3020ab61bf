/**
 * How two reports compare, in figures that mean the same for every language, place and person: what the join decision
 * is learned over. No word, name or place is a feature, so nothing of the texts it was learned from is in the weights.
 */
import { dot, type Vector, type Vectors } from './vectors.ts';

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
  /** Nothing tells when it was written. */
  readonly isAdrift: boolean;
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
  const { vectors } = other;
  const stand = report.language === other.language ? 0 : ENTITIES_AS_WORDS * dot(layouts.entities, vectors.entities);
  const names = dot(layouts.names, vectors.names);
  const numbers = dot(layouts.numbers, vectors.numbers);
  const places = dot(layouts.places, vectors.places);
  const days = daysBetween(report, other);
  return {
    sqrtWords: Math.sqrt(Math.max(dot(layouts.words, vectors.words), stand)),
    sqrtLede: Math.sqrt(Math.max(dot(layouts.lede, vectors.lede), stand)),
    title: Math.max(dot(layouts.title, vectors.title), stand),
    names,
    sqrtNames: Math.sqrt(names),
    actors: dot(layouts.actors, vectors.actors),
    numbers,
    dates: dot(layouts.dates, vectors.dates),
    placesClash: clashOf(places, report.vectors.places, vectors.places),
    numbersClash: clashOf(numbers, report.vectors.numbers, vectors.numbers),
    dated: days === undefined ? 0 : 1,
    near: days === undefined ? 0 : Math.exp(-((days / SIGMA_DAYS) ** 2) / 2),
    far: days !== undefined && days > FAR_DAYS ? 1 : 0,
  };
}

/** 1 where both have such terms and none in common. */
function clashOf(cosine: number, one: Vector, other: Vector): number {
  return cosine === 0 && one.ids.length > 0 && other.ids.length > 0 ? 1 : 0;
}

/** Days between two reports; missing where one is undated. */
export function daysBetween(report: Comparable, other: Comparable): number | undefined {
  return report.at === undefined || other.at === undefined ? undefined : Math.abs(report.at - other.at) / DAY_MS;
}
