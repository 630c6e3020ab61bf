/** Which story each group of reports is, and what that changes. A story stays where the report is that founded it. */
import { type StoryChange, storyIdOf } from '../story.ts';
import type { WindowReport } from './window.ts';

/** Reports that are joined as a whole. */
export interface Bundle {
  /** A story of days before; missing for reports of the day. */
  readonly storyId?: string;
  readonly reports: readonly WindowReport[];
  /** How many they are, where not all of them stand here. */
  readonly size?: number;
}

/** Whether reports of closed days are in the story. */
export type IsHeld = (storyId: string) => boolean;

/** `ends`: for each bundle the index of the one that its group is named after. */
export function nameGroups(bundles: readonly Bundle[], ends: readonly number[], isHeld: IsHeld): StoryChange[] {
  const groups = new Map<number, Bundle[]>();
  for (const [index, bundle] of bundles.entries()) {
    const end = ends[index] ?? index;
    groups.set(end, [...(groups.get(end) ?? []), bundle]);
  }
  return [...groups.values()].flatMap((group) => changesOf(group, isHeld));
}

function changesOf(bundles: readonly Bundle[], isHeld: IsHeld): StoryChange[] {
  const storyId = nameOf(bundles, isHeld);
  const held = bundles.flatMap((bundle) => bundle.storyId ?? []);
  const founded = reportsOf(bundles).flatMap((report) => (isFounder(report) && !isHeld(report.storyId) ? report.storyId : []));
  const merged = [...new Set([...held, ...founded])].filter((id) => id !== storyId);
  const moved = reportsOf(bundles).filter((report) => report.storyId !== storyId && !merged.includes(report.storyId));
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
 * The oldest story of days before, else the earliest that one of the reports founded, else one that the earliest of them founds
 * now. Not one that closed reports are in, which were put elsewhere, as long as another name is to be had.
 */
function nameOf(bundles: readonly Bundle[], isHeld: IsHeld): string {
  const [oldest] = bundles.filter((bundle) => bundle.storyId !== undefined).sort((a, b) => orderOf(a) - orderOf(b));
  if (oldest?.storyId !== undefined) return oldest.storyId;
  const reports = [...reportsOf(bundles)].sort((a, b) => a.order - b.order);
  const founders = reports.filter((report) => isFounder(report) && !isHeld(report.storyId));
  const free = reports.map((report) => storyIdOf(report.id)).find((id) => !isHeld(id));
  return founders[0]?.storyId ?? free ?? storyIdOf(reports[0]?.id ?? '');
}

function isFounder(report: WindowReport): boolean {
  return report.storyId === storyIdOf(report.id);
}

function reportsOf(bundles: readonly Bundle[]): readonly WindowReport[] {
  return bundles.flatMap((bundle) => bundle.reports);
}

function orderOf({ reports }: Bundle): number {
  return reports.reduce((least, { order }) => Math.min(least, order), Number.POSITIVE_INFINITY);
}
