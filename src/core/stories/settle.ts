/**
 * Settles a day: its reports, which were placed one by one as they came, are looked at together once more, so that it does not
 * matter in which order they came. Stories of days before are taken as they stand: reports may join them and they may
 * become one, and nothing is taken out of them.
 */
import type { StoryChange } from '../story.ts';
import { agglomerate, type JoinRules } from './agglomerate.ts';
import type { Likenesses } from './likenesses.ts';
import { type Bundle, nameGroups } from './name-groups.ts';
import type { Window, WindowReport } from './window.ts';

/** A story is looked at through at most so many of its reports, the newest. */
const MEMBERS_COMPARED = 10;

export interface Settling {
  /** For each report of a day that is over those that it may belong with. */
  readonly near: ReadonlyMap<string, readonly WindowReport[]>;
  /** Reports that no closed day holds, those of the present day among them. */
  readonly open: { has(id: string): boolean };
  readonly likenesses: Likenesses;
  readonly rules: JoinRules;
}

/** What changes by it, to be applied in the order given. */
export function settle(window: Window, settling: Settling): readonly StoryChange[] {
  const { near, likenesses, rules } = settling;
  const bundles = bundlesOf(window, settling);
  const at = new Map(bundles.flatMap(({ reports }, index) => reports.map((report) => [report.id, index] as const)));
  const inUse = new Set(bundles.flatMap(({ reports }) => reports.map((report) => report.order)));
  const groups = bundles.map((bundle) => ({ size: bundle.reports.length, cohesion: cohesionOf(bundle, likenesses) }));
  const ends = agglomerate(groups, edgesOf(near, at), (one, others) => linksOf(bundles, one, others, likenesses), rules);
  likenesses.keep(inUse);
  return nameGroups(bundles, ends);
}

/** The stories of closed days that are near, and the open reports, each with its copies. In an order of their own. */
function bundlesOf(window: Window, { near, open }: Settling): Bundle[] {
  const isClosed = (report: WindowReport) => !open.has(report.id);
  const stories = new Set([...near.values()].flatMap((reports) => reports.filter(isClosed).map((report) => report.storyId)));
  const roots = new Map<string, WindowReport[]>();
  for (const id of near.keys()) {
    const report = window.byId.get(id);
    if (report === undefined) continue;
    const root = report.copyOf ?? id;
    const original = window.byId.get(root);
    if (original !== undefined && isClosed(original)) stories.add(original.storyId);
    roots.set(root, [...(roots.get(root) ?? []), report]);
  }
  const held = [...stories].sort().map((storyId): Bundle => {
    const closed = (window.stories.get(storyId) ?? []).filter(isClosed);
    const copies = closed.flatMap((report) => roots.get(report.id) ?? []);
    for (const report of closed) roots.delete(report.id);
    return { storyId, reports: [...closed.slice(-MEMBERS_COMPARED), ...copies] };
  });
  const fresh = [...roots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reports]): Bundle => ({ reports }));
  return [...held, ...fresh];
}

/** For each bundle of a report of the day those that were found for it; each pair once. */
function edgesOf(
  near: ReadonlyMap<string, readonly WindowReport[]>,
  at: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const seen = new Set<number>();
  const edges = new Map<number, number[]>();
  for (const [id, others] of near) {
    for (const other of others) {
      const [one, two] = [at.get(id), at.get(other.id)];
      if (one === undefined || two === undefined || one === two) continue;
      const key = Math.min(one, two) * at.size + Math.max(one, two);
      if (seen.has(key)) continue;
      seen.add(key);
      edges.set(one, [...(edges.get(one) ?? []), two]);
    }
  }
  return edges;
}

function cohesionOf({ reports }: Bundle, likenesses: Likenesses): number {
  const pairs = reports.flatMap((report, index) => likenesses.between(report, reports.slice(index + 1)));
  return pairs.length === 0 ? 1 : meanOf(pairs);
}

/** The mean likeness of the reports of one bundle to those of each of the others. */
function linksOf(bundles: readonly Bundle[], one: number, others: readonly number[], likenesses: Likenesses): number[] {
  const mine = bundles[one]?.reports ?? [];
  const theirs = others.map((other) => bundles[other]?.reports ?? []);
  const sums = theirs.map(() => 0);
  for (const report of mine) {
    const values = likenesses.between(report, theirs.flat());
    let from = 0;
    for (const [at, { length }] of theirs.entries()) {
      for (const value of values.slice(from, from + length)) sums[at] = (sums[at] ?? 0) + value;
      from += length;
    }
  }
  return sums.map((sum, at) => sum / Math.max(1, mine.length * (theirs[at]?.length ?? 0)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
