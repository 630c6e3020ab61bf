/**
 * The reports among which a new one is placed. It slides: what is old leaves together with its terms and its story's
 * place in it, so that memory and the cost of one report follow the window and not history.
 */
import { dayOf } from './day-of.ts';
import type { WeighedTerms } from './layouts.ts';
import { type Headed, headedOf } from './likeness.ts';
import { countHeadline, type Headlines } from './standing-headlines.ts';
import { createVocabulary, post, unpost, type Vocabulary } from './vocabulary.ts';

/** One report in the window. */
export interface WindowReport extends Headed, WeighedTerms {
  readonly id: string;
  /** What is compared of it. */
  readonly headed: Headed;
  /** Changes where a story becomes part of another one, and until its day is settled. */
  storyId: string;
  /** The earliest report of which it is a copy. */
  readonly copyOf?: string;
  /** Position in the order of arrival. */
  readonly order: number;
  /** The day on which it came, which expiry goes by: the stream's, or its own where the stream comes to that with the next reports. */
  day: number;
  /** Its date is so far ahead that it must be wrong. */
  isMisdated?: boolean;
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
  readonly headlines: Headlines;
  /** When each report of the queue was written, by its place; minus infinity where nobody knows. */
  dates: Float64Array;
  /** Zero for each place of the queue, for whoever adds up something over the reports; zero again afterwards. */
  shared: Float64Array;
  /** The places where something was added up. */
  touched: Uint32Array;
  /** The last dated reports of it, which tell the time. */
  readonly recent: WindowReport[];
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
    headlines: new Map(),
    dates: new Float64Array(1024),
    shared: new Float64Array(1024),
    touched: new Uint32Array(1024),
    recent: [],
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
  report: Omit<WindowReport, 'headed' | 'order' | 'day'>,
  now?: number,
): { readonly admitted: WindowReport; readonly gone: readonly WindowReport[] } {
  // What is spread stands last, here and where `report` comes from, so that all have one shape (`weighedWith`).
  const admitted: WindowReport = { headed: headedOf(report), order: nextOrder(window), day: dayOf(window.now), ...report };
  const isNewDay = tellTime(window, admitted, now);
  makeRoom(window);
  window.dates[window.queue.length] = admitted.at ?? Number.NEGATIVE_INFINITY;
  window.queue.push(admitted);
  window.byId.set(admitted.id, admitted);
  post(window.vocabulary, admitted.vectors.ids, admitted.order);
  countHeadline(window.headlines, admitted, 1);
  const members = window.stories.get(admitted.storyId);
  if (members === undefined) window.stories.set(admitted.storyId, [admitted]);
  else members.push(admitted);
  // What comes back is what had not left; a report that was in its way then may be gone.
  return { admitted, gone: expire(window, isNewDay && now === undefined) };
}

/** For one more report in the queue. */
function makeRoom(window: Window): void {
  const { dates, queue } = window;
  if (queue.length < dates.length) return;
  window.dates = new Float64Array(queue.length * 2);
  window.dates.set(dates);
  window.shared = new Float64Array(queue.length * 2);
  window.touched = new Uint32Array(queue.length * 2);
}

/** The stream's time is the so many newest of the last so many dates in the window, so that a few wrong ones in the future do not empty it. */
const CLOCK = { newest: 4, of: 32 } as const;
/** A date so many days ahead of the stream is wrong, unless the stream comes near it with the next reports; where little comes in a right one may be days ahead. */
const FAR_AHEAD = 30;

/** Moves the stream's time on, which never goes back; says whether a new day begins. Reports that came before the one that brings their day belong to it. */
function tellTime(window: Window, admitted: WindowReport, now?: number): boolean {
  const { recent } = window;
  if (admitted.at !== undefined) recent.push(admitted);
  const passed = recent.length > CLOCK.of ? recent.shift() : undefined;
  window.now = Math.max(window.now, now ?? timeOf(recent));
  const today = dayOf(window.now);
  if (passed?.at !== undefined && dayOf(passed.at) > today + FAR_AHEAD) passed.isMisdated = true;
  if (today === admitted.day) return false;
  admitted.day = today;
  for (const report of recent) {
    const own = dayOf(report.at ?? 0);
    if (own <= today && own > report.day) report.day = own;
  }
  return true;
}

function timeOf(recent: readonly WindowReport[]): number {
  const newest = recent.map(({ at = 0 }) => at).sort((a, b) => b - a);
  return newest[CLOCK.newest - 1] ?? Number.NEGATIVE_INFINITY;
}

/** The day that a report belongs to, in days since 1970: its own, or where it has none that can be right the one on which it came. */
export function dayIn({ at, day, isMisdated }: WindowReport): number {
  return at === undefined || isMisdated === true ? day : dayOf(at);
}

/** Whole days leave, when a new one begins: within a day what the terms are worth does not depend on who came first. */
function expire(window: Window, isNewDay: boolean): readonly WindowReport[] {
  const gone: WindowReport[] = [];
  const firstDay = isNewDay ? firstDayIn(window) : Number.NEGATIVE_INFINITY;
  for (
    let oldest = window.queue[window.head];
    oldest !== undefined && (sizeOf(window) > window.limits.maxReports || oldest.day < firstDay);
    oldest = window.queue[window.head]
  ) {
    window.head += 1;
    remove(window, oldest);
    gone.push(oldest);
  }
  if (window.head > 1024 && window.head * 2 > window.queue.length) {
    window.dates.copyWithin(0, window.head, window.queue.length);
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
  return Math.min(kept.day, dayOf(window.now) - windowDays);
}

function sizeOf({ queue, head }: Window): number {
  return queue.length - head;
}

function remove(window: Window, report: WindowReport): void {
  unpost(window.vocabulary, report.vectors.ids, report.order);
  countHeadline(window.headlines, report, -1);
  window.byId.delete(report.id);
  const members = window.stories.get(report.storyId);
  members?.shift(); // members stand in the order of arrival, so the first one is the one that leaves
  if (members?.length === 0) window.stories.delete(report.storyId);
  if (window.recent[0] === report) window.recent.shift();
}
