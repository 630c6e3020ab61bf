/** Which story each group of reports is, and what that changes. A story stays where the report is that founded it. */
import { type StoryChange, storyIdOf } from '../story.ts';
import type { WindowReport } from './window.ts';

/** Reports that are joined as a whole. */
export interface Bundle {
  /** A story of days before; missing for reports of the day. */
  readonly storyId?: string;
  /** What it is looked at through. */
  readonly reports: readonly WindowReport[];
  /** Copies that say too little to be looked at; they go where the others go. */
  readonly along?: readonly WindowReport[];
  /** How many they are in all, where not all of them stand among `reports`. */
  readonly size?: number;
}

export interface Naming {
  /** Whether reports of closed days are in the story. */
  readonly isHeld: (storyId: string) => boolean;
  /** The day with which a report is closed. */
  readonly dayOf: (report: WindowReport) => number;
}

/** `ends`: for each bundle the index of the one that its group is named after. */
export function nameGroups(bundles: readonly Bundle[], ends: readonly number[], naming: Naming): StoryChange[] {
  const groups = new Map<number, Bundle[]>();
  for (const [index, bundle] of bundles.entries()) {
    const end = ends[index] ?? index;
    groups.set(end, [...(groups.get(end) ?? []), bundle]);
  }
  return [...groups.values()].flatMap((group) => (isAsItWas(group) ? [] : changesOf(group, naming)));
}

/** A story of days before that nothing was joined to: most groups of a settling are no more. */
function isAsItWas(bundles: readonly Bundle[]): boolean {
  const [{ storyId } = {}] = bundles;
  return bundles.length === 1 && storyId !== undefined && reportsOf(bundles).every((report) => report.storyId === storyId);
}

function changesOf(bundles: readonly Bundle[], naming: Naming): StoryChange[] {
  const { isHeld } = naming;
  const storyId = nameOf(bundles, naming);
  const held = bundles.flatMap((bundle) => bundle.storyId ?? []);
  const founded = reportsOf(bundles).flatMap((report) => (isFounder(report) && !isHeld(report.storyId) ? report.storyId : []));
  const merged = [...new Set([...held, ...founded])].filter((id) => id !== storyId);
  const moved = reportsOf(bundles).filter(
    (report) => report.storyId !== storyId && (!merged.includes(report.storyId) || storyIdOf(report.id) === storyId),
  );
  const alike = `${reportsOf(bundles).length} reports looked at together`;
  return [
    ...moved.map(
      (report): StoryChange => ({
        kind: 'moved',
        articleId: report.id,
        storyId,
        reason: `with the whole day before it: ${alike}`,
      }),
    ),
    ...merged.map((id): StoryChange => ({ kind: 'merged', storyId: id, mergedInto: storyId, reason: `one event: ${alike}` })),
  ];
}

/**
 * The oldest story of days before, else one of the oldest day among the reports: the earliest that one of them founded, else one that
 * the earliest of them founds now. That day is closed first or with the others: were the group named after a report of a later day,
 * others could be closed in that one's story while it is open, and where it then goes elsewhere its story would not go with it. Not
 * one that closed reports are in, which were put elsewhere, as long as another name is to be had.
 */
function nameOf(bundles: readonly Bundle[], { isHeld, dayOf }: Naming): string {
  const [oldest] = bundles.filter((bundle) => bundle.storyId !== undefined).sort((a, b) => orderOf(a) - orderOf(b));
  if (oldest?.storyId !== undefined) return oldest.storyId;
  const reports = [...reportsOf(bundles)].sort((a, b) => dayOf(a) - dayOf(b) || a.order - b.order);
  const [first] = reports;
  const ofDay = reports.filter((report) => first !== undefined && dayOf(report) === dayOf(first));
  const founder = ofDay.find((report) => isFounder(report) && !isHeld(report.storyId));
  const free = [...ofDay, ...reports].map((report) => storyIdOf(report.id)).find((id) => !isHeld(id));
  return founder?.storyId ?? free ?? storyIdOf(first?.id ?? '');
}

function isFounder(report: WindowReport): boolean {
  return report.storyId === storyIdOf(report.id);
}

function reportsOf(bundles: readonly Bundle[]): readonly WindowReport[] {
  return bundles.flatMap(({ reports, along = [] }) => [...reports, ...along]);
}

function orderOf({ reports }: Bundle): number {
  return reports.reduce((least, { order }) => Math.min(least, order), Number.POSITIVE_INFINITY);
}
