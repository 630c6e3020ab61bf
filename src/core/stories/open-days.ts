/**
 * Reports that may still be put elsewhere: those of the last days. Each time the stream comes to a new day they are looked at
 * together, from the beginning; a day that is behind is closed, and its reports stay where they are for good.
 */
import type { StoryChange } from '../story.ts';
import type { JoinRules } from './agglomerate.ts';
import { DAY_MS } from './features.ts';
import { findReports } from './find-candidates.ts';
import type { JoinWeights } from './join-weights.ts';
import { createLikenesses, type Likenesses } from './likenesses.ts';
import { settle } from './settle.ts';
import { termsIn, weighAnew } from './vectors.ts';
import { BACKGROUND } from './vocabulary.ts';
import { moveReport, type Window, type WindowReport } from './window.ts';

/** What stays open, in whole days. */
export const OPEN = {
  /** Days besides the present one … */
  days: 2,
  /** … or as many as the newest so many reports go back … */
  fewest: 600,
  /** … and beyond so many reports the oldest day is closed although it is not behind, so that the work stays bounded. */
  most: 2000,
  /** One new report among more than so many open ones is no reason to look at them. */
  fewNew: 16,
  /** Reports that one of the day is compared with, the likeliest first. */
  near: 12,
} as const;
/**
 * While the window holds few reports each one changes what a term is worth: after such growth all open reports are weighed once more.
 * What was weighed among half as many reports as the background counts for keeps its weights and its likenesses.
 */
const WEIGHED_ANEW = { growth: 1.25, below: BACKGROUND.reports / 2 } as const;

interface OpenReport {
  readonly report: WindowReport;
  /** Days since 1970: its own, or where it has none the one on which it came. */
  readonly day: number;
  /** Reports in the window when its terms were weighed by what it held, its own whole day included; 0 before that. */
  weighedAmong: number;
  /** Reports that it may belong with, found then. */
  near: readonly WindowReport[];
}

export interface OpenDays {
  readonly reports: Map<string, OpenReport>;
  readonly likenesses: Likenesses;
  readonly rules: JoinRules;
  /** The day of the stream when it was looked at last. */
  today: number;
}

export function createOpenDays({ weights, rules }: { readonly weights: JoinWeights; readonly rules: JoinRules }): OpenDays {
  return { reports: new Map(), likenesses: createLikenesses(weights), rules, today: Number.NEGATIVE_INFINITY };
}

export function open(days: OpenDays, report: WindowReport): void {
  const day = dayOf(Math.min(report.at ?? report.arrivedAt, report.arrivedAt + DAY_MS)); // a date far in the future keeps nothing open
  days.reports.set(report.id, { report, day, weighedAmong: 0, near: [] });
}

/** Whether there is a day to settle: a few new reports among many wait for the next day, so that the work follows what came in. */
export function isDayOver(days: OpenDays, window: Window): boolean {
  const today = dayOf(window.now);
  if (days.reports.size > OPEN.most) return true;
  if (today <= days.today) return false;
  days.today = today;
  const fresh = [...days.reports.values()].filter((item) => item.weighedAmong === 0 && item.day < today).length;
  return fresh * OPEN.fewNew >= days.reports.size;
}

/** Settles the days that are over (all, where the stream has come to its end) and closes those that are behind. */
export function settleDays(days: OpenDays, window: Window, isLast = false): readonly StoryChange[] {
  const due = takeDue(days, window, isLast);
  const near = new Map(due.map(({ report, near }) => [report.id, near] as const));
  const changes = settle(window, { near, open: days.reports, likenesses: days.likenesses, rules: days.rules });
  for (const change of changes) apply(window, change);
  closeDays(days);
  return changes;
}

/** As `settleDays`, for reports that were settled before a restart. */
export function passDays(days: OpenDays, window: Window): void {
  takeDue(days, window, false);
  closeDays(days);
}

/** The reports of days that are over, in an order that does not depend on their arrival. */
function takeDue(days: OpenDays, window: Window, isLast: boolean): OpenReport[] {
  days.today = dayOf(window.now);
  const isFlood = days.reports.size > OPEN.most;
  const due = [...days.reports.values()].filter(
    ({ day, report }) => isLast || isFlood || day < days.today || report.at === undefined,
  );
  weigh(days, window, due);
  return due.sort((a, b) => (a.report.at ?? 0) - (b.report.at ?? 0) || (a.report.id < b.report.id ? -1 : 1));
}

/** As if the stream had ended with the day: which reports of the next one are there already is left to chance. */
function weigh({ reports, likenesses }: OpenDays, window: Window, due: readonly OpenReport[]): void {
  const { vocabulary } = window;
  const early = new Set([...reports.values()].map(({ report }) => report));
  for (const { report } of due) early.delete(report);
  const leftOut = { reports: early.size, terms: countTerms(early) };
  const among = vocabulary.reports - early.size;
  const stale = due.filter(
    ({ weighedAmong }) => weighedAmong === 0 || (weighedAmong < WEIGHED_ANEW.below && among > WEIGHED_ANEW.growth * weighedAmong),
  );
  if (stale.some(({ weighedAmong }) => weighedAmong > 0)) likenesses.keep(new Set());
  for (const item of stale) {
    weighAnew(vocabulary, item.report.vectors, leftOut);
    item.weighedAmong = among;
  }
  for (const item of stale)
    item.near = findReports(window, item.report.vectors)
      .filter((other) => other !== item.report && !early.has(other))
      .slice(0, OPEN.near);
}

function countTerms(reports: ReadonlySet<WindowReport>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { vectors } of reports) for (const id of termsIn(vectors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function closeDays(days: OpenDays): void {
  const sizes = new Map<number, number>();
  for (const { day } of days.reports.values()) sizes.set(day, (sizes.get(day) ?? 0) + 1);
  const closed = new Set<number>();
  let newer = 0;
  for (const [day, size] of [...sizes].sort(([a], [b]) => b - a)) {
    if ((day < days.today - OPEN.days && newer >= OPEN.fewest) || newer + size > OPEN.most) closed.add(day);
    newer += size;
  }
  for (const [id, { day }] of days.reports) if (closed.has(day)) days.reports.delete(id);
}

function apply(window: Window, change: StoryChange): void {
  if (change.kind === 'merged') {
    for (const report of [...(window.stories.get(change.storyId) ?? [])]) moveReport(window, report, change.mergedInto);
    return;
  }
  const report = window.byId.get(change.articleId);
  if (report !== undefined) moveReport(window, report, change.storyId);
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}
