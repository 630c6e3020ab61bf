/** How a report compares with a story: abstract features, the same for every language, place and person. */
import { VIEW_NAMES, type ViewName } from './read-views.ts';
import { dot, type Vector, type Vectors } from './vectors.ts';
import type { WindowReport } from './window.ts';

/** A story is looked at through at most so many members, the newest: an average over more changes little. */
export const MEMBERS_COMPARED = 40;
/** Standard deviation of the Gaussian over the days between two reports of one event (Miranda et al. 2018 use 3). */
const SIGMA_DAYS = 3;
/** What stands for closeness in time where a date is missing: less than for the same day, because nothing speaks for it. */
const UNDATED = 0.8;
const DAY_MS = 86_400_000;

/** Mean and best cosine of each view, closeness in time, clashes; all from 0 to 1. */
export interface Comparison {
  readonly mean: Readonly<Record<ViewName, number>>;
  readonly best: Readonly<Record<ViewName, number>>;
  /** exp(-days² / 2σ²) to the newest, the middle and the oldest dated member; UNDATED where a date is missing. */
  readonly nearNewest: number;
  readonly nearMean: number;
  readonly nearOldest: number;
  /** Whether both sides are dated. */
  readonly dated: boolean;
  /** Days to the nearest dated member. */
  readonly daysApart?: number;
  /** Shares of members whose places, figures or dates are all others than this report's. */
  readonly clash: Readonly<Record<'places' | 'numbers' | 'dates', number>>;
  readonly members: number;
}

/** The views of one report by term number, so that a product with another report costs only that one's length. */
export type Layouts = Record<ViewName, Float32Array>;

export function createLayouts(): Layouts {
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, new Float32Array(1024)])) as Layouts;
}

/** Lays out the views by term number; `clear` them before the next report. */
export function layOut(layouts: Layouts, vectors: Vectors): void {
  for (const name of VIEW_NAMES) layouts[name] = fill(layouts[name], vectors[name]);
}

export function clear(layouts: Layouts, vectors: Vectors): void {
  for (const name of VIEW_NAMES) for (const id of vectors[name].ids) layouts[name][id] = 0;
}

/** Fills the layout, or a larger one where a term's number lies beyond its end; what lies beyond the end reads as 0. */
function fill(layout: Float32Array, vector: Vector): Float32Array {
  const highest = vector.ids.reduce((high, id) => Math.max(high, id), 0);
  const roomy = highest < layout.length ? layout : new Float32Array(highest * 2);
  for (const [index, id] of vector.ids.entries()) roomy[id] = vector.weights[index] ?? 0;
  return roomy;
}

const zeros = (): Record<ViewName, number> =>
  ({ words: 0, title: 0, lede: 0, names: 0, places: 0, numbers: 0, dates: 0, entities: 0 }) satisfies Record<ViewName, number>;

/** Compares the report whose views are laid out with a story's members. */
export function compare(
  layouts: Layouts,
  report: { readonly at?: number; readonly vectors: Vectors },
  members: readonly WindowReport[],
): Comparison {
  const sum = zeros();
  const best = zeros();
  const clash = { places: 0, numbers: 0, dates: 0 };
  const compared = members.slice(-MEMBERS_COMPARED);
  for (const member of compared) {
    for (const name of VIEW_NAMES) {
      const cosine = dot(layouts[name], member.vectors[name]);
      sum[name] += cosine;
      if (cosine > best[name]) best[name] = cosine;
      if (name in clash && cosine === 0 && report.vectors[name].ids.length > 0 && member.vectors[name].ids.length > 0) {
        clash[name as keyof typeof clash] += 1 / compared.length;
      }
    }
  }
  for (const name of VIEW_NAMES) sum[name] /= Math.max(1, compared.length);
  return { mean: sum, best, clash, members: members.length, ...timesOf(report.at, members) };
}

function timesOf(at: number | undefined, members: readonly WindowReport[]) {
  const times = members.flatMap((member) => (member.at === undefined ? [] : [member.at]));
  if (at === undefined || times.length === 0)
    return { nearNewest: UNDATED, nearMean: UNDATED, nearOldest: UNDATED, dated: false };
  let newest = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  let total = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of times) {
    newest = Math.max(newest, time);
    oldest = Math.min(oldest, time);
    total += time;
    nearest = Math.min(nearest, Math.abs(time - at));
  }
  return {
    nearNewest: nearness(at - newest),
    nearMean: nearness(at - total / times.length),
    nearOldest: nearness(at - oldest),
    dated: true,
    daysApart: nearest / DAY_MS,
  };
}

function nearness(ms: number): number {
  return Math.exp(-((ms / DAY_MS / SIGMA_DAYS) ** 2) / 2);
}
