/**
 * Places reports in stories as the stream goes by, one at a time: copies first, then the story whose reports it is most like on
 * average, or a story of its own. When a day is over its reports are looked at together once more, and stories that turn out
 * to be one become one. Nothing else is clustered anew, and nothing outside the window is looked at.
 */
import { type Placement, type StoryChange, type StoryInput, storyIdOf } from '../story.ts';
import type { JoinRules } from './agglomerate.ts';
import { explainCopy, explainJoin, explainNew, weighedCopies, weighedStories } from './explain.ts';
import { findCandidates } from './find-candidates.ts';
import { addReport, type CopyMatch, createCopyIndex, dropReport, findCopies, isCopy } from './find-copy.ts';
import { JOIN_AT, JOIN_WEIGHTS, type JoinWeights } from './join-weights.ts';
import { type Judged, judgeStory } from './judge.ts';
import { clear, createLayouts, layOut, type WeighedTerms } from './layouts.ts';
import { likenessWith } from './likeness.ts';
import { createOpenDays, isDayOver, type OpenLimits, open, passDays, settleDays } from './open-days.ts';
import type { Pieces } from './pieces.ts';
import { resultOf } from './pieces.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { sizeOf } from './vectors.ts';
import { idfOf } from './vocabulary.ts';
import { admit, createWindow, type Limits, nextOrder, type WindowReport } from './window.ts';

export interface PlacerOptions extends Limits {
  /** The score from which a report joins a story as it comes in, 0 to 1. */
  readonly joinAt: number;
  /** The weights of the join decision. */
  readonly weights: JoinWeights;
  /** What joins when a day is settled. */
  readonly rules: JoinRules;
  /** What is still to be settled. */
  readonly open: OpenLimits;
}

export const PLACER_DEFAULTS: PlacerOptions = {
  windowDays: 14,
  minReports: 4000,
  maxReports: 20_000,
  joinAt: JOIN_AT,
  weights: JOIN_WEIGHTS,
  rules: { joinAt: 0.08, cohesionShare: 0.55, knitSize: 3, crowd: 100 },
  open: { days: 2, fewest: 400, most: 2000, fewNew: 8 },
};

/** With fewer different words and names than these an article says too little to be joined with anything. */
const MIN_TERMS = 5;

/** An article as it is placed, with the reports that share text with it, copies first. */
type Reading = ReadReport & { readonly copies: readonly CopyMatch[] };

function isTooShort({ vectors }: WeighedTerms): boolean {
  return sizeOf(vectors, 'words') + sizeOf(vectors, 'names') < MIN_TERMS;
}

export interface StoryPlacer {
  /** Decides where the article belongs and remembers it. Undated articles are placed too. Same id again: the same answer, without its changes and what was weighed. */
  place(input: StoryInput): Placement;
  /** As `place`, with pauses of which each comes after a few milliseconds of work. Nothing else may be placed before it has ended. */
  placing(input: StoryInput): Pieces<Placement>;
  /** Puts an article that was placed before (read from the store after a restart) back into the window, without deciding anew. */
  remember(input: StoryInput, placed: Pick<Placement, 'storyId' | 'copyOf'>): void;
  /** Settles all that is open, as if the day were over: for a stream that has come to its end. */
  settle(): readonly StoryChange[];
  /** Articles in the window. */
  readonly size: number;
}

/** A placer with an empty window. */
export function createStoryPlacer(options: Partial<PlacerOptions> = {}): StoryPlacer {
  const settings = { ...PLACER_DEFAULTS, ...options };
  const likeness = likenessWith(settings.weights);
  const window = createWindow(settings);
  const copies = createCopyIndex(settings.maxReports);
  const layouts = createLayouts();
  const placements = new Map<string, Placement>();
  const days = createOpenDays({ likeness, rules: settings.rules, limits: settings.open });

  function judge(reading: Reading): Judged[] {
    layOut(layouts, reading);
    const judged = findCandidates(window, reading, (id) => idfOf(window.vocabulary, id)).map((id) =>
      judgeStory({ layouts, likeness }, reading, window.stories.get(id) ?? []),
    );
    clear(layouts, reading);
    return judged.sort((a, b) => b.score - a.score);
  }

  function decide(reading: Reading): Placement {
    const copies = weighedCopies(reading.copies);
    const match = reading.copies.find(isCopy);
    const original = match === undefined ? undefined : window.byId.get(match.of.id);
    if (match !== undefined && original !== undefined) {
      const placed = { storyId: original.storyId, copyOf: match.of.originalId, score: match.containment };
      return { ...placed, reason: explainCopy(match), weighed: { copies, stories: [] } };
    }
    const judged = isTooShort(reading) ? [] : judge(reading);
    const weighed = { copies, stories: weighedStories(judged, settings.joinAt) };
    const [best, next] = judged;
    if (best === undefined || best.score < settings.joinAt) {
      return { storyId: storyIdOf(reading.input.id), score: 0, reason: explainNew(best, settings.joinAt), weighed };
    }
    return { storyId: best.storyId, score: Math.min(1, best.score), reason: explainJoin(best, next), weighed };
  }

  function keep({ input, shingles, copies: _, ...rest }: Reading, { storyId, copyOf }: Placement): void {
    const { id } = input;
    addReport(copies, { id, order: nextOrder(window), shingles, originalId: copyOf ?? id, ...outletOf(input) });
    const { admitted, gone } = admit(window, { ...rest, id, storyId, ...(copyOf === undefined ? {} : { copyOf }) });
    if (!isTooShort(rest)) open(days, admitted);
    for (const report of gone) forget(report);
  }

  function forget(report: WindowReport): void {
    dropReport(copies, report.order);
    placements.delete(report.id);
    days.reports.delete(report.id);
  }

  let isPlacing = false;
  function* placing(input: StoryInput): Pieces<Placement> {
    if (isPlacing) throw new Error('an article is being placed already');
    const known = placements.get(input.id);
    if (known !== undefined) return known;
    isPlacing = true;
    const read = readReport(input, window.vocabulary);
    const reading = { ...read, copies: findCopies(copies, { shingles: read.shingles, ...outletOf(input) }) };
    const placement = decide(reading);
    keep(reading, placement);
    const changes = isDayOver(days, window) ? yield* settleDays(days, window) : [];
    const { weighed: __, ...kept } = placement;
    placements.set(input.id, kept);
    isPlacing = false;
    return changes.length === 0 ? placement : { ...placement, changes };
  }

  return {
    place: (input) => resultOf(placing(input)),
    placing,
    remember(input, { storyId, copyOf }) {
      if (placements.has(input.id)) return;
      const placement = { storyId, score: 0, reason: 'placed before', ...(copyOf === undefined ? {} : { copyOf }) };
      keep({ ...readReport(input, window.vocabulary), copies: [] }, placement);
      placements.set(input.id, placement);
      if (isDayOver(days, window)) passDays(days, window);
    },
    settle: () => resultOf(settleDays(days, window, true)),
    get size() {
      return window.byId.size;
    },
  };
}

function outletOf({ outletId }: StoryInput): { readonly outletId?: string } {
  return outletId === undefined ? {} : { outletId };
}
