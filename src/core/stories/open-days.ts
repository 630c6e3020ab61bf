/**
 * Reports that may still be put elsewhere: those of the last days. Each time the stream comes to a new day they are looked at
 * together, from the beginning; a day that is behind is closed, and its reports stay where they are for good.
 */

import type { StoryChange } from '../story.ts';
import type { JoinRules } from './agglomerate.ts';
import { dayOf } from './day-of.ts';
import type { Likeness } from './likeness.ts';
import type { Pieces } from './pieces.ts';
import type { Prospects } from './prospects.ts';
import { settle } from './settle.ts';
import { dayIn, moveReport, reportAt, type Window, type WindowReport } from './window.ts';

/** What stays open, in whole days. */
export interface OpenLimits {
  /** Days besides the present one … */
  readonly days: number;
  /** … or the days after the one that holds this newest report … */
  readonly fewest: number;
  /** … and beyond so many reports the oldest day is closed although it is not behind, so that the work stays bounded. */
  readonly most: number;
  /** One new report among more than so many open ones is no reason to look at them. */
  readonly fewNew: number;
}

interface OpenReport {
  readonly report: WindowReport;
  /** Whether a settling has looked at it. */
  isSettled: boolean;
}

export interface OpenDays {
  readonly reports: Map<string, OpenReport>;
  readonly likeness: Likeness;
  readonly prospects: Prospects;
  readonly rules: JoinRules;
  readonly limits: OpenLimits;
  /** The day of the stream when it was looked at last. */
  today: number;
}

export function createOpenDays(settings: Pick<OpenDays, 'likeness' | 'prospects' | 'rules' | 'limits'>): OpenDays {
  return { ...settings, reports: new Map(), today: Number.NEGATIVE_INFINITY };
}

export function open(days: OpenDays, report: WindowReport, isSettled = false): void {
  days.reports.set(report.id, { report, isSettled });
}

/** Whether there is a day to settle: a few new reports among many wait for the next day, so that the work follows what came in. */
export function isDayOver(days: OpenDays, window: Window): boolean {
  const today = dayOf(window.now);
  if (days.reports.size > days.limits.most) return true;
  if (today <= days.today) return false;
  days.today = today;
  const due = [...days.reports.values()].filter(({ report }) => dayIn(report) < today);
  const fresh = due.filter(({ isSettled }) => !isSettled).length;
  return fresh > 0 && fresh * days.limits.fewNew >= due.length;
}

/** Settles the days that are over (all, where the stream has come to its end) and closes those that are behind. */
export function* settleDays(days: OpenDays, window: Window, isLast = false): Pieces<readonly StoryChange[]> {
  const due = takeDue(days, window, isLast);
  const { likeness, prospects, rules } = days;
  const changes = yield* settle(window, { due, open: days.reports, likeness, prospects, rules });
  for (const change of changes) apply(window, change);
  closeDays(days);
  return changes;
}

/** As `settleDays`, for reports that were settled before a restart. */
export function passDays(days: OpenDays, window: Window): void {
  takeDue(days, window, false);
  closeDays(days);
}

/** What a restart has to know of the days that are open. */
export interface DaysNow {
  /** The day of the stream when it was looked at last. */
  readonly today: number;
  /** What a settling left open; missing where there was none, so that nothing but the report itself was added. */
  readonly open?: readonly OpenMark[];
}

export interface OpenMark {
  /** The report's order of arrival. */
  readonly order: number;
  readonly isSettled: boolean;
}

export function marksOf(days: OpenDays): OpenMark[] {
  return [...days.reports.values()].map(({ report, isSettled }) => ({ order: report.order, isSettled }));
}

/** Brings the days to where they were. Reports that are not in the window are passed over. */
export function bringBack(days: OpenDays, window: Window, { today, open: marks }: DaysNow): void {
  days.today = today;
  if (marks === undefined) return;
  days.reports.clear();
  for (const { order, isSettled } of marks) {
    const report = reportAt(window, order);
    if (report !== undefined && window.byId.has(report.id)) open(days, report, isSettled);
  }
}

/** The reports of days that are over. */
function takeDue(days: OpenDays, window: Window, isLast: boolean): readonly WindowReport[] {
  days.today = dayOf(window.now);
  const isAll = isLast || days.reports.size > days.limits.most;
  const due = [...days.reports.values()].filter(({ report }) => isAll || dayIn(report) < days.today);
  for (const item of due) item.isSettled = true;
  return due.map(({ report }) => report);
}

function closeDays(days: OpenDays): void {
  const sizes = new Map<number, number>();
  for (const { report } of days.reports.values()) {
    const day = dayIn(report);
    sizes.set(day, (sizes.get(day) ?? 0) + 1);
  }
  const closed = new Set<number>();
  let newer = 0;
  for (const [day, size] of [...sizes].sort(([a], [b]) => b - a)) {
    if ((day < days.today - days.limits.days && newer + size >= days.limits.fewest) || newer + size > days.limits.most)
      closed.add(day);
    newer += size;
  }
  for (const [id, { report }] of days.reports) if (closed.has(dayIn(report))) days.reports.delete(id);
}

function apply(window: Window, change: StoryChange): void {
  if (change.kind === 'merged') {
    for (const report of [...(window.stories.get(change.storyId) ?? [])]) moveReport(window, report, change.mergedInto);
    return;
  }
  const report = window.byId.get(change.articleId);
  if (report !== undefined) moveReport(window, report, change.storyId);
}
