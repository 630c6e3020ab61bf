/** How alike bundles of reports are: the mean over the reports of the one and those of the other. */

import type { Links } from './agglomerate.ts';
import { clear, createLayouts, fillCosines, layOut, type WeighedTerms } from './layouts.ts';
import { type Headed, headedOf, type Likeness } from './likeness.ts';
import type { Bundle } from './name-groups.ts';
import type { Pieces } from './pieces.ts';
import { type Prospects, writtenOf } from './prospects.ts';
import { VIEW_NAMES } from './read-views.ts';
import { createSweep } from './sweep.ts';
import type { WindowReport } from './window.ts';

export interface Comparing {
  /** What the terms of a report are worth now. */
  readonly weigh: (report: WindowReport) => WeighedTerms;
  /** Term numbers lie below this. */
  readonly terms: number;
  readonly likeness: Likeness;
  readonly prospects: Prospects;
}

/** A report with what its terms are worth now, and the place of its bundle. */
interface Item extends WeighedTerms {
  /** What is compared of it, copied: side by side in memory a million pairs are compared in two thirds of the time. */
  readonly report: Headed;
  readonly bundle: number;
}

/**
 * A bundle is looked at through at most so many of its reports, the rest of them copies of one text: a feed gone mad brings the same
 * one ten thousand times, and pairs of copies tell nothing.
 */
const MEMBERS_COMPARED = 20;

/** Pairs compared, and reports weighed, between two pauses. */
const AT_ONCE = { pairs: 10_000, reports: 64 } as const;

/** `bundles`: those of open reports first, `open` of them, then those that hold a closed story. */
export function* linkBundles(bundles: readonly Bundle[], open: number, comparing: Comparing): Pieces<Links> {
  const held = yield* itemsOf(bundles, open, bundles.length, comparing.weigh);
  const fresh = yield* itemsOf(bundles, 0, open, comparing.weigh);
  const within = new Float64Array(bundles.length);
  cohere(held, within, comparing.likeness);
  yield;
  const values = new Float32Array(open * bundles.length);
  yield* compare([...held, ...fresh], held.length, { ...comparing, values, within });
  yield;
  average(values, bundles, open);
  yield;
  const groups = bundles.map((bundle, at) => {
    const compared = comparedOf(bundle);
    return {
      size: bundle.reports.length,
      reports: bundle.size ?? bundle.reports.length,
      cohesion: compared < 2 ? 1 : (within[at] ?? 0) / ((compared * (compared - 1)) / 2),
    };
  });
  return { groups, open, values };
}

function comparedOf({ reports }: Bundle): number {
  return Math.min(reports.length, MEMBERS_COMPARED);
}

function* itemsOf(bundles: readonly Bundle[], from: number, to: number, weigh: Comparing['weigh']): Pieces<Item[]> {
  const items: Item[] = [];
  for (let bundle = from; bundle < to; bundle += 1)
    for (const report of bundles[bundle]?.reports.slice(0, MEMBERS_COMPARED) ?? []) {
      items.push({ report: headedOf(report.headed), bundle, ...weigh(report) });
      if (items.length % AT_ONCE.reports === 0) yield;
    }
  return items;
}

/** Adds up how alike the reports of each closed story are; those of one stand side by side. */
function cohere(held: readonly Item[], within: Float64Array, likeness: Likeness): void {
  const layouts = createLayouts();
  const cosines = new Float64Array(VIEW_NAMES.length);
  for (const [at, item] of held.entries()) {
    if (held[at + 1]?.bundle !== item.bundle) continue;
    layOut(layouts, item);
    for (let next = at + 1; held[next]?.bundle === item.bundle; next += 1) {
      const other = held[next] as Item;
      fillCosines(cosines, layouts, other);
      within[item.bundle] = (within[item.bundle] ?? 0) + likeness(cosines, item.report, other.report);
    }
    clear(layouts, item);
  }
}

interface Sums {
  /** For each open bundle the likenesses of its reports to those of every bundle that is held or stands before it, added up. */
  readonly values: Float32Array;
  /** For each bundle those of its own reports to one another. */
  readonly within: Float64Array;
}

/** Compares each of the items from `first` on, which are those of open bundles, with all before it. */
function* compare(
  items: readonly Item[],
  first: number,
  { terms, likeness, prospects, ...sums }: Comparing & Sums,
): Pieces<void> {
  const sweep = yield* createSweep(items, { first, terms });
  const written = writtenOf(items.map(({ report }) => report));
  const found = new Uint32Array(items.length);
  const cosines = new Float64Array(VIEW_NAMES.length);
  let pairs = 0;
  for (let at = first; at < items.length; at += 1) {
    const item = items[at] as Item;
    sweep.to(at);
    const count = prospects(found, sweep.columns, written, at);
    for (let next = 0; next < count; next += 1) {
      const before = found[next] ?? 0;
      const other = items[before] as Item;
      sweep.read(cosines, before);
      const value = likeness(cosines, item.report, other.report);
      if (value > 0) add(sums, item.bundle, other.bundle, value);
    }
    pairs += at;
    if (pairs < AT_ONCE.pairs) continue;
    pairs = 0;
    yield;
  }
}

/** `one`: the bundle of the later item, so that of two open ones it is the later one as well. */
function add({ values, within }: Sums, one: number, other: number, value: number): void {
  const at = one * within.length + other;
  if (one === other) within[one] = (within[one] ?? 0) + value;
  else values[at] = (values[at] ?? 0) + value;
}

/** From sums to means, and those of two open bundles in both their rows. */
function average(values: Float32Array, bundles: readonly Bundle[], open: number): void {
  const sizes = Uint32Array.from(bundles, comparedOf);
  const columns = sizes.length;
  for (let row = 0; row < open; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (row <= column && column < open) continue;
      const at = row * columns + column;
      values[at] = (values[at] ?? 0) / ((sizes[row] ?? 1) * (sizes[column] ?? 1));
      if (column < open) values[column * columns + row] = values[at] ?? 0;
    }
}
