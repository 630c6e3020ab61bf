/**
 * Places reports in stories as the stream goes by, one at a time: copies first, then the story whose reports it is most like on
 * average, or a story of its own. When a day is over its reports are looked at together once more, and stories that turn out
 * to be one become one. Nothing else is clustered anew, and nothing outside the window is looked at.
 */
import type { Placement, StoryChange, StoryInput, WindowStep } from '../story.ts';
import type { JoinRules } from './agglomerate.ts';
import { type ByteWriter, createByteWriter } from './bytes.ts';
import { decide } from './decide.ts';
import { addReport, createCopyIndex, dropReport, findCopies } from './find-copy.ts';
import { JOIN_AT, JOIN_WEIGHTS, type JoinWeights } from './join-weights.ts';
import { createLayouts } from './layouts.ts';
import { likenessWith } from './likeness.ts';
import { bringBack, createOpenDays, isDayOver, marksOf, type OpenLimits, open, passDays, settleDays } from './open-days.ts';
import type { Pieces } from './pieces.ts';
import { resultOf } from './pieces.ts';
import { prospectsWith } from './prospects.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { packMoment, packReading, unpackMoment, unpackReading } from './report-form.ts';
import { seal, unseal } from './seal.ts';
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
  rules: { joinAt: 0.08, cohesionShare: 0.55, knitSize: 3, crowd: 40 },
  open: { days: 2, fewest: 410, most: 2000, fewNew: 8 },
};

/** What was decided about an article before a restart, as far as it still counts. */
export type PlacedBefore = Pick<Placement, 'storyId' | 'copyOf'> & { readonly id: string };

export interface StoryPlacer {
  /** Decides where the article belongs and remembers it. Undated articles are placed too. Same id again: the same answer, without its changes and what was weighed. */
  place(input: StoryInput): Placement;
  /**
   * As `place`, with pauses of which each comes after a few milliseconds of work. Nothing else may be placed before it has ended.
   * `before`: where it was placed already; it stays there, also where it has left the window since.
   */
  placing(input: StoryInput, before?: Omit<PlacedBefore, 'id'>): Pieces<Placement>;
  /**
   * Puts an article that was placed before back into the window, without deciding anew, from the form that it had then. False where
   * the form is of another version of the program or damaged: it has to be read again.
   */
  recall(form: Uint8Array, placed: PlacedBefore): boolean;
  /** As `recall`, by reading the article again. Undefined where it is in the window. */
  remember(input: StoryInput, placed: Omit<PlacedBefore, 'id'>): WindowStep | undefined;
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
  const placements = new Map<string, Placement>();
  const deciding = { window, layouts: createLayouts(), likeness, joinAt: settings.joinAt };
  const days = createOpenDays({
    likeness,
    prospects: prospectsWith(settings.weights),
    rules: settings.rules,
    limits: settings.open,
  });

  function keep(reading: ReadReport, placement: Placement, now?: number): WindowReport {
    const { shingles, outletId, ...rest } = reading;
    const { storyId, copyOf } = placement;
    const { id } = reading;
    addReport(copies, { id, order: nextOrder(window), shingles, originalId: copyOf ?? id, ...outletOf(reading) });
    const { admitted, gone } = admit(window, { storyId, ...(copyOf === undefined ? {} : { copyOf }), ...rest }, now);
    open(days, admitted);
    for (const report of gone) forget(report);
    placements.set(id, placement);
    return admitted;
  }

  function forget(report: WindowReport): void {
    dropReport(copies, report.order);
    placements.delete(report.id);
    days.reports.delete(report.id);
  }

  /** To be called when all that the report brings is done; `isOver`: that was the settling of a day, too. */
  function stepOf(packing: ByteWriter, { id, order }: WindowReport, isOver: boolean): WindowStep {
    const { today } = days;
    packMoment(packing, { now: window.now, today, ...(isOver ? { open: marksOf(days) } : {}) }, order);
    return { form: seal(packing.done()), earliestId: window.queue[window.head]?.id ?? id };
  }

  function packed(reading: ReadReport): ByteWriter {
    const packing = createByteWriter();
    packReading(packing, reading, window.vocabulary);
    return packing;
  }

  let isPlacing = false;
  function* placing(input: StoryInput, before?: Omit<PlacedBefore, 'id'>): Pieces<Placement> {
    if (isPlacing) throw new Error('an article is being placed already');
    const known = placements.get(input.id);
    if (known !== undefined) return known;
    isPlacing = true;
    const read = readReport(input, window.vocabulary);
    const packing = packed(read);
    const placement =
      before === undefined ? decide(deciding, { copies: findCopies(copies, read), ...read }) : placedBefore(before);
    const { weighed: _, ...kept } = placement;
    const admitted = keep(read, kept);
    const isOver = isDayOver(days, window);
    const changes = isOver ? yield* settleDays(days, window) : [];
    isPlacing = false;
    return { ...placement, ...(changes.length === 0 ? {} : { changes }), window: stepOf(packing, admitted, isOver) };
  }

  return {
    place: (input) => resultOf(placing(input)),
    placing,
    recall(form, placed) {
      if (placements.has(placed.id)) return true;
      const reader = unseal(form);
      if (reader === undefined) return false;
      const reading = unpackReading(reader, placed.id, window.vocabulary);
      const moment = unpackMoment(reader, nextOrder(window));
      keep(reading, placedBefore(placed), moment.now);
      bringBack(days, window, moment);
      return true;
    },
    remember(input, placed) {
      if (placements.has(input.id)) return undefined;
      const reading = readReport(input, window.vocabulary);
      const packing = packed(reading);
      const admitted = keep(reading, placedBefore(placed));
      const isOver = isDayOver(days, window);
      if (isOver) passDays(days, window);
      return stepOf(packing, admitted, isOver);
    },
    settle: () => resultOf(settleDays(days, window, true)),
    get size() {
      return window.byId.size;
    },
  };
}

function placedBefore({ storyId, copyOf }: Omit<PlacedBefore, 'id'>): Placement {
  return { storyId, score: 0, reason: 'placed before', ...(copyOf === undefined ? {} : { copyOf }) };
}

function outletOf({ outletId }: Pick<ReadReport, 'outletId'>): { readonly outletId?: string } {
  return outletId === undefined ? {} : { outletId };
}
