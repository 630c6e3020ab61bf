/**
 * Settles what is open: reports, which were placed one by one as they came, are looked at together once more. What comes of it
 * follows from which reports there are, not from the order in which they came. Stories of closed days are taken as they
 * stand: reports may join them and they may become one, and nothing is taken out of them.
 */
import type { StoryChange } from '../story.ts';
import { agglomerate, type JoinRules } from './agglomerate.ts';
import { findReports, isNewer } from './find-candidates.ts';
import { isTooShort } from './is-too-short.ts';
import type { WeighedTerms } from './layouts.ts';
import { isDistant, type Likeness } from './likeness.ts';
import { linkBundles } from './link-bundles.ts';
import { type Bundle, nameGroups } from './name-groups.ts';
import type { Pieces } from './pieces.ts';
import type { Prospects } from './prospects.ts';
import { rulesAmong } from './rules-among.ts';
import { countHeadline, type Headlines, isStanding, withoutHeadline } from './standing-headlines.ts';
import { type TermWorths, termWorths } from './term-worths.ts';
import { weightsOf } from './vectors.ts';
import { dayIn, type Window, type WindowReport } from './window.ts';

/** A closed story is looked at through at most so many of its reports, the newest. */
const MEMBERS_COMPARED = 4;
/** Closed reports that one is compared with, the likeliest first; fewer where more than so many are open. */
const NEAR = { reports: 2, open: 400 } as const;
/** Reports weighed or looked up between two pauses. */
const AT_ONCE = 32;

export interface Settling {
  /** What is looked at. Reports that are open and not among these are left out, as if they had not come yet. */
  readonly due: readonly WindowReport[];
  /** Reports that no closed day holds. */
  readonly open: ReadonlyMap<string, unknown>;
  readonly likeness: Likeness;
  readonly prospects: Prospects;
  readonly rules: JoinRules;
}

/** What changes by it, to be applied in the order given. Pauses now and then; nothing may be placed meanwhile. */
export function* settle(window: Window, settling: Settling): Pieces<readonly StoryChange[]> {
  const due = [...settling.due].sort((a, b) => (isNewer(a, b) ? 1 : -1));
  const early = earlyOf(window, due, settling);
  const worths = termWorths(window.vocabulary, early);
  const weigh = weighingWith(worths, standingBut(window, early));
  const near = yield* nearStories(window, due, settling, { worths, weigh });
  const bundles = bundlesOf(window, due, near, settling);
  const open = bundles.filter(({ storyId }) => storyId === undefined).length;
  const terms = window.vocabulary.terms.length;
  const { likeness, prospects } = settling;
  const links = yield* linkBundles(bundles, open, { weigh, terms, likeness, prospects });
  const ends = yield* agglomerate(links, rulesAmong(open, settling.rules));
  const isHeld = (id: string) => window.stories.get(id)?.some((report) => !settling.open.has(report.id)) === true;
  return nameGroups(bundles, ends, { isHeld, dayOf: dayIn });
}

/** Reports that are left out: which of the next day are there already is left to chance. */
function earlyOf(window: Window, due: readonly WindowReport[], { open }: Settling): readonly WindowReport[] {
  const looked = new Set(due);
  return [...open.keys()].flatMap((id) => window.byId.get(id) ?? []).filter((report) => !looked.has(report));
}

interface Weighing {
  readonly worths: TermWorths;
  readonly weigh: (report: WindowReport) => WeighedTerms;
}

/** Whether the headline of a report stands over many texts, these reports left out. */
function standingBut({ headlines }: Window, early: readonly WindowReport[]): (report: WindowReport) => boolean {
  const leftOut: Headlines = new Map();
  for (const report of early) countHeadline(leftOut, report, 1);
  return (report) => isStanding(headlines, report, leftOut);
}

/** Weighs the terms of a report, each report once. */
function weighingWith({ idf }: TermWorths, hasStandingHeadline: (report: WindowReport) => boolean): Weighing['weigh'] {
  const known = new Map<WindowReport, WeighedTerms>();
  return (report) => {
    const before = known.get(report);
    if (before !== undefined) return before;
    const weighed = { vectors: report.vectors, weights: weightsOf(report.vectors, (id) => idf[id] ?? 0) };
    const counted = hasStandingHeadline(report) ? withoutHeadline(weighed) : weighed;
    known.set(report, counted);
    return counted;
  };
}

/** Closed stories that hold reports like those that are due. */
function* nearStories(
  window: Window,
  due: readonly WindowReport[],
  { open }: Settling,
  { worths, weigh }: Weighing,
): Pieces<Set<string>> {
  const stories = new Set<string>();
  const limit = Math.max(1, Math.floor(NEAR.reports * Math.min(1, NEAR.open / due.length)));
  const isClosed = closedIn(window, open);
  for (const [at, report] of due.entries()) {
    if (isTooShort(report)) continue;
    const counts = (place: number) => {
      const other = isClosed[place] === 1 ? window.queue[place] : undefined;
      return other !== undefined && !isDistant(report.headed, other.headed);
    };
    for (const other of findReports(window, weigh(report), { worths, limit, counts })) stories.add(other.storyId);
    if (at % AT_ONCE === 0) yield;
  }
  return stories;
}

/** For each place of the queue 1 where the report of it is closed and says enough to be compared. */
function closedIn(window: Window, open: Settling['open']): Uint8Array {
  const closed = new Uint8Array(window.queue.length);
  for (const report of window.byId.values())
    if (!open.has(report.id) && !isTooShort(report)) closed[report.order - window.base] = 1;
  return closed;
}

/**
 * The reports that are due, each with its copies, then the closed stories, with copies of their reports. In an order of their own.
 * What says too little is joined with nothing, but goes with what it is a copy of.
 */
function bundlesOf(window: Window, due: readonly WindowReport[], near: ReadonlySet<string>, { open }: Settling): Bundle[] {
  const texts = heldTexts(window, open);
  const stories = new Set(near);
  const fresh = new Map<string, WindowReport[]>();
  const copies = new Map<string, WindowReport[]>();
  for (const report of due) {
    const storyId = texts.get(rootOf(report));
    if (storyId === undefined) append(fresh, rootOf(report), report);
    else append(copies, storyId, report);
    if (storyId !== undefined) stories.add(storyId);
  }
  const held = [...stories].map((storyId): Bundle => {
    const closed = (window.stories.get(storyId) ?? []).filter((report) => !open.has(report.id));
    const newest = closed.filter((report) => !isTooShort(report)).sort((a, b) => (isNewer(a, b) ? -1 : 1));
    const added = copies.get(storyId) ?? [];
    const bundle = bundleOf(added, newest.slice(0, MEMBERS_COMPARED));
    return { ...bundle, storyId, size: closed.length + added.length };
  });
  const bundles = [...[...fresh.values()].map((reports) => bundleOf(reports)).sort(isFirst), ...held.sort(isFirst)];
  return bundles.filter(({ reports }) => reports.length > 0);
}

/** The closed story that each text stands in, by the report that its copies are copies of. */
function heldTexts(window: Window, open: Settling['open']): Map<string, string> {
  const texts = new Map<string, string>();
  for (const report of window.byId.values())
    if (!open.has(report.id) && !texts.has(rootOf(report))) texts.set(rootOf(report), report.storyId);
  return texts;
}

function rootOf({ id, copyOf }: WindowReport): string {
  return copyOf ?? id;
}

function append(lists: Map<string, WindowReport[]>, key: string, report: WindowReport): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [report]);
  else list.push(report);
}

function bundleOf(reports: readonly WindowReport[], before: readonly WindowReport[] = []): Bundle {
  const along = reports.filter(isTooShort);
  if (along.length === 0) return { reports: [...before, ...reports] };
  return { reports: [...before, ...reports.filter((report) => !isTooShort(report))], along, size: reports.length };
}

function isFirst({ reports: [one] }: Bundle, { reports: [other] }: Bundle): number {
  return one !== undefined && other !== undefined && isNewer(one, other) ? 1 : -1;
}
