/**
 * How two reports compare, in figures that mean the same for every language, place and person: what the join decision
 * is learned over. No word, name or place is a feature, so nothing of the texts it was learned from is in the weights.
 */
import { DAY_MS } from '../instant.ts';
import { CLASHING, VIEW_AT } from './vectors.ts';

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
  'deedClash',
  'weekdays',
  'weekdaysClash',
  'sqrtNotions',
  'sqrtEntities',
  'dated',
  'near',
  'close',
  'far',
] as const;
export type FeatureName = (typeof FEATURES)[number];
const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Readonly<Record<FeatureName, number>>;
/** The place of each among `FEATURES`. Whoever reads them for each of a million pairs keeps a constant of his own: one of another file is looked up each time. */
export const FEATURE_AT = AT;

/** With fewer different words beside names than these a report is a sentence or two. */
export const SHORT_WORDS = 15;

/** What is compared of a report. */
export interface Comparable {
  /** Nothing tells when it was written. */
  readonly isAdrift: boolean;
  /** Milliseconds since 1970; missing where undated. */
  readonly at?: number;
  readonly language: string;
  /** Whether it is a sentence or two: names and places alone then make it look like much else. */
  readonly isShort: boolean;
  /** The bits of those of `CLASHING` that hold something: only what both reports have can clash. */
  readonly has: number;
}

/** For each of `VIEW_NAMES` the cosine of two reports' views. */
export type Cosines = Float32Array | Float64Array;

/** Standard deviation of the Gaussian over the days between two reports of one event (Miranda et al. 2018 use 3). */
const SIGMA_DAYS = 3;
/** Beyond these days nothing is left of it. */
export const GONE_DAYS = 6 * SIGMA_DAYS;
/** Beyond these days reports of one event are rare. */
const FAR_DAYS = 10;
/** Headlines that are less alike than this beside their names tell of two things: one common word of the field is not enough. */
const OTHER_DEED = 0.15;

/** The language of a text of which nobody knows it. */
export const UNKNOWN_LANGUAGE = 'und';

/** Whether two reports have no language in common; of a text whose language nobody knows that is not said. */
export function isAcross(report: Comparable, other: Comparable): boolean {
  return report.language !== other.language && report.language !== UNKNOWN_LANGUAGE && other.language !== UNKNOWN_LANGUAGE;
}

/**
 * Writes the features of two reports, whose views have these cosines, in the order of `FEATURES`. What hangs on the words of one language
 * is 0 between two, where notions, names, figures and entities stand in for it.
 */
export function fillFeatures(features: Float64Array, cosines: Cosines, report: Comparable, other: Comparable): void {
  const within = isAcross(report, other) ? 0 : 1;
  const names = cosineOf(cosines, VIEW_AT.names);
  features[AT.sqrtWords] = within * Math.sqrt(cosineOf(cosines, VIEW_AT.words));
  features[AT.sqrtLede] = within * Math.sqrt(cosineOf(cosines, VIEW_AT.lede));
  features[AT.title] = within * cosineOf(cosines, VIEW_AT.title);
  features[AT.names] = names;
  features[AT.sqrtNames] = Math.sqrt(names);
  features[AT.actors] = cosineOf(cosines, VIEW_AT.actors);
  features[AT.numbers] = cosineOf(cosines, VIEW_AT.numbers);
  features[AT.dates] = cosineOf(cosines, VIEW_AT.dates);
  const both = report.has & other.has;
  features[AT.placesClash] = (both & CLASHING.places) !== 0 && cosineOf(cosines, VIEW_AT.places) <= 0 ? 1 : 0;
  features[AT.numbersClash] = (both & CLASHING.numbers) !== 0 && cosineOf(cosines, VIEW_AT.numbers) <= 0 ? 1 : 0;
  features[AT.deedClash] = (both & CLASHING.deed) !== 0 && cosineOf(cosines, VIEW_AT.deed) <= OTHER_DEED ? within : 0;
  features[AT.weekdays] = cosineOf(cosines, VIEW_AT.weekdays) > 0 ? 1 : 0;
  features[AT.weekdaysClash] = (both & CLASHING.weekdays) !== 0 && cosineOf(cosines, VIEW_AT.weekdays) <= 0 ? 1 : 0;
  features[AT.sqrtNotions] = Math.sqrt(cosineOf(cosines, VIEW_AT.notions));
  features[AT.sqrtEntities] = Math.sqrt(cosineOf(cosines, VIEW_AT.entities));
  fillDays(features, daysApart(report, other));
}

/** Writes what hangs on the days between alone; they are not a number where one report is undated. */
export function fillDays(features: Float64Array, days: number): void {
  const near = days <= GONE_DAYS ? nearness(days / SIGMA_DAYS) : 0;
  features[AT.dated] = days >= 0 ? 1 : 0;
  features[AT.near] = near;
  features[AT.close] = closenessOf(near);
  features[AT.far] = days > FAR_DAYS ? 1 : 0;
}

/** The Gaussian at so many standard deviations. Multiplied out: `**` may round otherwise once it is compiled, and a story must not hang on that. */
function nearness(deviations: number): number {
  return Math.exp(-(deviations * deviations) / 2);
}

/**
 * A Gaussian of a third of the width, one day: it tells the same day from the next, for what is alike and three days old is often the next
 * of its kind. The ninth power of the wider one, as exp(-d²/2) is that of exp(-d²/18), so that no pair asks for a second exponential.
 */
function closenessOf(near: number): number {
  const fourth = near * near * near * near;
  return fourth * fourth * near;
}

function cosineOf(cosines: Cosines, view: number): number {
  return cosines[view] ?? 0;
}

/** Days between two reports; missing where one is undated. */
export function daysBetween(report: Comparable, other: Comparable): number | undefined {
  const days = daysApart(report, other);
  return Number.isNaN(days) ? undefined : days;
}

/** As `daysBetween`, for each of a million pairs: not a number where one is undated, so that nothing is larger or smaller. */
export function daysApart({ at = Number.NaN }: Comparable, { at: than = Number.NaN }: Comparable): number {
  return Math.abs(at - than) / DAY_MS;
}
