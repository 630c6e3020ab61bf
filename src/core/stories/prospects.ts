/**
 * Which pairs can be alike at all: the most that the sum of a pair may come to, from its cosines and a table over the days between. Two
 * thirds of the pairs that a settling looks at lie below what counts and are told here, for a fraction of what comparing them costs.
 * What is left out would have been worth exactly nothing.
 */
import { DAY_MS } from '../instant.ts';
import { type Comparable, FEATURE_AT, FEATURES, fillDays, GONE_DAYS, UNKNOWN_LANGUAGE } from './features.ts';
import type { JoinWeights, Weights } from './join-weights.ts';
import { DISTANT_DAYS, FAINT_SUM } from './likeness.ts';
import type { ViewName } from './read-views.ts';
import type { Columns } from './sweep.ts';
import { VIEW_AT } from './vectors.ts';

/** Features that are 0 or 1, whatever the cosines are: each counts as it weighs most. */
const EITHER = ['placesClash', 'numbersClash', 'deedClash', 'weekdays', 'weekdaysClash'] as const;

/** The days between two reports stand in the table by the hour; the last rows are for all that lie further apart and for the undated. */
const HOURS = 24;
const GONE = GONE_DAYS * HOURS;
const UNDATED = GONE + 1;

/** More than what sums may differ by when they are added up in another order. */
const ROUNDING = 1e-9;

/** When the reports were written, and in which language, side by side; undated ones are not a number. */
export interface Written {
  readonly at: Float64Array;
  /** A number for each language; 0 where nobody knows it. */
  readonly language: Uint16Array;
}

export function writtenOf(reports: readonly Comparable[]): Written {
  const languages = [UNKNOWN_LANGUAGE];
  const numberOf = (language: string) => {
    const known = languages.indexOf(language);
    return known >= 0 ? known : languages.push(language) - 1;
  };
  return {
    at: Float64Array.from(reports, ({ at = Number.NaN }) => at),
    language: Uint16Array.from(reports, ({ language }) => numberOf(language)),
  };
}

/** Writes the places of those before `place` that may be alike to the report there, in their order, and says how many they are. `columns`: its cosines with them. */
export type Prospects = (found: Uint32Array, columns: Columns, written: Written, place: number) => number;

export function prospectsWith(weights: JoinWeights): Prospects {
  const dated = ceilingOf(weights.dated);
  const undated = ceilingOf(weights.undated);
  const across = ceilingOf(weights.across);
  return (found, columns, { at, language }, place) => {
    const mostOf = mostAmong(columns);
    const [own, spoken] = [at[place] ?? Number.NaN, language[place] ?? 0];
    let count = 0;
    for (let other = 0; other < place; other += 1) {
      const days = Math.abs(own - (at[other] ?? Number.NaN)) / DAY_MS;
      if (days > DISTANT_DAYS) continue;
      const its = language[other] ?? 0;
      const ceiling = its !== spoken && its !== 0 && spoken !== 0 ? across : days >= 0 ? dated : undated;
      if (mostOf(ceiling, days, other) < FAINT_SUM - ROUNDING) continue;
      found[count] = other;
      count += 1;
    }
    return count;
  };
}

/** A logistic function from above: no weight is below 0, and `start` holds all that does not hang on the cosines, by the hours between. */
interface Ceiling {
  readonly start: Float64Array;
  readonly of: Weights;
}

function ceilingOf(weights: Weights): Ceiling {
  const always = weights.bias + EITHER.reduce((sum, name) => sum + Math.max(0, weights[name]), 0);
  const start = Float64Array.from({ length: UNDATED + 1 }, (_, hour) => always + daysAtMost(weights, hour));
  const of = { ...weights };
  for (const name of FEATURES) of[name] = Math.max(0, of[name]);
  return { start, of };
}

/** What the days between add, at most, for whatever lies between this hour and the next. */
function daysAtMost(weights: Weights, hour: number): number {
  if (hour === UNDATED) return 0;
  const features = new Float64Array(FEATURES.length);
  const ends = [hour, hour === GONE ? Number.POSITIVE_INFINITY : hour + 1].map((end) => {
    fillDays(features, end / HOURS);
    return (['near', 'close', 'far'] as const).map((name) => weights[name] * (features[FEATURE_AT[name]] ?? 0));
  });
  const [first = [], last = []] = ends;
  return first.reduce((sum, value, at) => sum + Math.max(value, last[at] ?? value), weights.dated);
}

/** What the sum of a pair may come to, at most, by the place of the other report. */
function mostAmong(columns: Columns): (ceiling: Ceiling, days: number, other: number) => number {
  const of = (view: ViewName) => columns[VIEW_AT[view]] as Float32Array;
  const [words, lede, title, names, actors] = [of('words'), of('lede'), of('title'), of('names'), of('actors')];
  const [numbers, dates, notions, entities] = [of('numbers'), of('dates'), of('notions'), of('entities')];
  return ({ start, of: weight }, days, other) => {
    const named = names[other] ?? 0;
    return (
      (start[days >= 0 ? Math.min(GONE, Math.floor(days * HOURS)) : UNDATED] ?? 0) +
      weight.sqrtNames * Math.sqrt(named) +
      weight.names * named +
      weight.sqrtWords * Math.sqrt(words[other] ?? 0) +
      weight.sqrtLede * Math.sqrt(lede[other] ?? 0) +
      weight.title * (title[other] ?? 0) +
      weight.actors * (actors[other] ?? 0) +
      weight.numbers * (numbers[other] ?? 0) +
      weight.dates * (dates[other] ?? 0) +
      weight.sqrtNotions * Math.sqrt(notions[other] ?? 0) +
      weight.sqrtEntities * Math.sqrt(entities[other] ?? 0)
    );
  };
}
