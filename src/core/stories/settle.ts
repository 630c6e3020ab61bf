/**
 * Settles what is open: reports, which were placed one by one as they came, are looked at together once more. What comes of it
 * follows from which reports there are, not from the order in which they came. Stories of closed days are taken as they
 * stand: reports may join them and they may become one, and nothing is taken out of them.
 */
import type { StoryChange } from '../story.ts';
import { agglomerate, type JoinRules } from './agglomerate.ts';
import { findReports, isNewer } from './find-candidates.ts';
import type { WeighedTerms } from './layouts.ts';
import { isDistant, type Likeness } from './likeness.ts';
import { linkBundles } from './link-bundles.ts';
import { type Bundle, nameGroups } from './name-groups.ts';
import type { Pieces } from './pieces.ts';
import { type Idf, termsIn, weightsOf } from './vectors.ts';
import { idfsOf } from './vocabulary.ts';
import type { Window, WindowReport } from './window.ts';

/** A closed story is looked at through at most so many of its reports, the newest. */
const MEMBERS_COMPARED = 10;
/** Closed reports that one is compared with, the likeliest first; fewer where more than so many are open. */
const NEAR = { reports: 2, open: 400 } as const;
/** Reports weighed or looked up between two pauses. */
const AT_ONCE = 32;

export interface Settling {
  /** What is looked at. Reports that are open and not among these are left out, as if they had not come yet. */
  readonly due: readonly WindowReport[];
  /** Reports that no closed day holds, each with the day that closes it. */
  readonly open: ReadonlyMap<string, { readonly day: number }>;
  readonly likeness: Likeness;
  readonly rules: JoinRules;
}

/** What changes by it, to be applied in the order given. Pauses now and then; nothing may be placed meanwhile. */
export function* settle(window: Window, settling: Settling): Pieces<readonly StoryChange[]> {
  const due = [...settling.due].sort((a, b) => (isNewer(a, b) ? 1 : -1));
  const idf = idfWithout(window, earlyOf(window, due, settling));
  const weigh = weighingWith(idf);
  const near = yield* nearStories(window, due, settling, { idf, weigh });
  const bundles = bundlesOf(window, due, near, settling);
  const open = bundles.filter(({ storyId }) => storyId === undefined).length;
  const terms = window.vocabulary.terms.length;
  const links = yield* linkBundles(bundles, open, { weigh, terms, likeness: settling.likeness });
  const ends = yield* agglomerate(links, settling.rules);
  const isHeld = (id: string) => window.stories.get(id)?.some((report) => !settling.open.has(report.id)) === true;
  const dayOf = ({ id }: WindowReport) => settling.open.get(id)?.day ?? Number.NEGATIVE_INFINITY;
  return nameGroups(bundles, ends, { isHeld, dayOf });
}

function earlyOf(window: Window, due: readonly WindowReport[], { open }: Settling): readonly WindowReport[] {
  const looked = new Set(due);
  return [...open.keys()].flatMap((id) => window.byId.get(id) ?? []).filter((report) => !looked.has(report));
}

/** As if the stream had ended with the day: which reports of the next one are there already is left to chance. */
function idfWithout({ vocabulary }: Window, early: readonly WindowReport[]): Idf {
  const terms = new Map<number, number>();
  for (const { vectors } of early) for (const id of termsIn(vectors)) terms.set(id, (terms.get(id) ?? 0) + 1);
  return idfsOf(vocabulary, { reports: early.length, terms });
}

interface Weighing {
  readonly idf: Idf;
  readonly weigh: (report: WindowReport) => WeighedTerms;
}

/** Weighs the terms of a report, each report once. */
function weighingWith(idf: Idf): Weighing['weigh'] {
  const known = new Map<WindowReport, WeighedTerms>();
  return (report) => {
    const weighed = known.get(report) ?? { vectors: report.vectors, weights: weightsOf(report.vectors, idf) };
    known.set(report, weighed);
    return weighed;
  };
}

/** Closed stories that hold reports like those that are due. */
function* nearStories(
  window: Window,
  due: readonly WindowReport[],
  { open }: Settling,
  { idf, weigh }: Weighing,
): Pieces<Set<string>> {
  const stories = new Set<string>();
  const limit = Math.max(1, Math.floor(NEAR.reports * Math.min(1, NEAR.open / due.length)));
  for (const [at, report] of due.entries()) {
    const counts = (other: WindowReport) => !open.has(other.id) && !isDistant(report, other);
    for (const other of findReports(window, weigh(report), { idf, limit, counts })) stories.add(other.storyId);
    if (at % AT_ONCE === 0) yield;
  }
  return stories;
}

/** The reports that are due, each with its copies, then the closed stories, with copies of their reports. In an order of their own. */
function bundlesOf(window: Window, due: readonly WindowReport[], near: ReadonlySet<string>, { open }: Settling): Bundle[] {
  const stories = new Set(near);
  const byOriginal = new Map<string, WindowReport[]>();
  for (const report of due) {
    const root = report.copyOf ?? report.id;
    const original = window.byId.get(root);
    if (original !== undefined && !open.has(root)) stories.add(original.storyId);
    byOriginal.set(root, [...(byOriginal.get(root) ?? []), report]);
  }
  const held = [...stories].map((storyId): Bundle => {
    const closed = (window.stories.get(storyId) ?? []).filter((report) => !open.has(report.id));
    const copies = closed.flatMap((report) => byOriginal.get(report.id) ?? []);
    for (const report of closed) byOriginal.delete(report.id);
    const newest = closed.sort((a, b) => (isNewer(a, b) ? -1 : 1)).slice(0, MEMBERS_COMPARED);
    return { storyId, reports: [...newest, ...copies], size: closed.length + copies.length };
  });
  const fresh = [...byOriginal.values()].map((reports): Bundle => ({ reports }));
  return [...fresh.sort(isFirst), ...held.sort(isFirst)];
}

function isFirst({ reports: [one] }: Bundle, { reports: [other] }: Bundle): number {
  return one !== undefined && other !== undefined && isNewer(one, other) ? 1 : -1;
}
