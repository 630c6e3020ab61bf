/**
 * The reports among which a new one is placed. It slides: what is old leaves together with its terms and its story's
 * place in it, so that memory and the cost of one report follow the window and not history.
 */
import { dayOf } from './day-of.ts';
import type { WeighedTerms } from './layouts.ts';
import type { Headed } from './likeness.ts';
import { createVocabulary, post, unpost, type Vocabulary } from './vocabulary.ts';

/** One report in the window. */
export interface WindowReport extends Headed, WeighedTerms {
  readonly id: string;
  /** Changes where a story becomes part of another one, and until its day is settled. */
  storyId: string;
  /** The earliest report of which it is a copy. */
  readonly copyOf?: string;
  /** Position in the order of arrival. */
  readonly order: number;
  /** The stream's own time when it arrived; what expiry goes by. */
  readonly arrivedAt: number;
}

export interface Limits {
  /** Days of the stream that the window covers … */
  readonly windowDays: number;
  /** … as soon as it holds this many reports … */
  readonly minReports: number;
  /** … and never more than these, however many come in these days. */
  readonly maxReports: number;
}

export interface Window {
  readonly limits: Limits;
  readonly vocabulary: Vocabulary;
  readonly byId: Map<string, WindowReport>;
  /** In the order of arrival; those before `head` have left. */
  readonly queue: WindowReport[];
  head: number;
  /** The order number of `queue[0]`. */
  base: number;
  readonly stories: Map<string, WindowReport[]>;
  /** Zero for each place of the queue, for whoever adds up something over the reports; zero again afterwards. */
  shared: Float64Array;
  /** The newest dates of its dated reports, in the order of arrival. */
  readonly recentTimes: number[];
  /** How many of its reports are dated. */
  dated: number;
  now: number;
}

export function createWindow(limits: Limits): Window {
  return {
    limits,
    vocabulary: createVocabulary(),
    byId: new Map(),
    queue: [],
    head: 0,
    base: 0,
    stories: new Map(),
    shared: new Float64Array(1024),
    recentTimes: [],
    dated: 0,
    now: Number.NEGATIVE_INFINITY,
  };
}

/** The order number that the next report gets. */
export function nextOrder(window: Window): number {
  return window.base + window.queue.length;
}

/** The report with this order number, while it is in the window. */
export function reportAt(window: Window, order: number): WindowReport | undefined {
  return window.queue[order - window.base];
}

/** Puts a report of the window into another story of it. */
export function moveReport(window: Window, report: WindowReport, storyId: string): void {
  const left = window.stories.get(report.storyId)?.filter((member) => member !== report) ?? [];
  if (left.length === 0) window.stories.delete(report.storyId);
  else window.stories.set(report.storyId, left);
  report.storyId = storyId;
  const members = [...(window.stories.get(storyId) ?? []), report].sort((a, b) => a.order - b.order);
  window.stories.set(storyId, members);
}

/** Takes in a report; returns those that left for it. `now`: the stream's time then, where it came before a restart. */
export function admit(
  window: Window,
  report: Omit<WindowReport, 'order' | 'arrivedAt'>,
  now?: number,
): { readonly admitted: WindowReport; readonly gone: readonly WindowReport[] } {
  const day = dayOf(window.now);
  const reckoned = streamTime(window, report.at);
  window.now = now === undefined ? reckoned : Math.max(window.now, now);
  const admitted: WindowReport = { ...report, order: nextOrder(window), arrivedAt: window.now };
  window.queue.push(admitted);
  if (window.queue.length > window.shared.length) window.shared = new Float64Array(window.queue.length * 2);
  window.byId.set(admitted.id, admitted);
  post(window.vocabulary, admitted.vectors.ids, admitted.order);
  const members = window.stories.get(admitted.storyId);
  if (members === undefined) window.stories.set(admitted.storyId, [admitted]);
  else members.push(admitted);
  return { admitted, gone: expire(window, dayOf(window.now) > day) };
}

const RECENT_TIMES = 32;

/**
 * The stream's time: the fourth newest of the last 32 dates in the window and never going back, so that a few wrong dates in
 * the future do not empty the window.
 */
function streamTime(window: Window, at: number | undefined): number {
  if (at === undefined) return window.now;
  const times = window.recentTimes;
  times.push(at);
  window.dated += 1;
  if (times.length > RECENT_TIMES) times.shift();
  const newest = [...times].sort((a, b) => b - a);
  return Math.max(window.now, newest[Math.min(3, newest.length - 1)] ?? at);
}

/** Whole days leave, when a new one begins: within a day what the terms are worth does not depend on who came first. */
function expire(window: Window, isNewDay: boolean): readonly WindowReport[] {
  const gone: WindowReport[] = [];
  const firstDay = isNewDay ? firstDayIn(window) : Number.NEGATIVE_INFINITY;
  for (
    let oldest = window.queue[window.head];
    oldest !== undefined && (sizeOf(window) > window.limits.maxReports || dayOf(oldest.arrivedAt) < firstDay);
    oldest = window.queue[window.head]
  ) {
    window.head += 1;
    remove(window, oldest);
    gone.push(oldest);
  }
  if (window.head > 1024 && window.head * 2 > window.queue.length) {
    window.queue.splice(0, window.head);
    window.base += window.head;
    window.head = 0;
  }
  return gone;
}

/** The oldest day that stays: not too long ago, or with too few reports after it. */
function firstDayIn(window: Window): number {
  const { minReports, windowDays } = window.limits;
  const kept = window.queue[window.queue.length - minReports];
  if (sizeOf(window) <= minReports || kept === undefined) return Number.NEGATIVE_INFINITY;
  return Math.min(dayOf(kept.arrivedAt), dayOf(window.now) - windowDays);
}

function sizeOf({ queue, head }: Window): number {
  return queue.length - head;
}

function remove(window: Window, report: WindowReport): void {
  unpost(window.vocabulary, report.vectors.ids, report.order);
  window.byId.delete(report.id);
  const members = window.stories.get(report.storyId);
  members?.shift(); // members stand in the order of arrival, so the first one is the one that leaves
  if (members?.length === 0) window.stories.delete(report.storyId);
  if (report.at !== undefined) window.dated -= 1;
  if (window.recentTimes.length > window.dated) window.recentTimes.shift();
}
