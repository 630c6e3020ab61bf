/**
 * Places reports in stories as the stream goes by, one at a time and for good: copies first, then the story whose
 * reports it is most like on average, or a story of its own. Nothing is clustered anew, and nothing outside the window
 * is looked at.
 */
import { contentHash } from '../content-hash.ts';
import type { Placement, StoryInput } from '../story.ts';
import { explainCopy, explainJoin, explainNew } from './explain.ts';
import type { Comparable } from './features.ts';
import { findCandidates } from './find-candidates.ts';
import { addReport, type CopyMatch, createCopyIndex, dropReport, findCopy } from './find-copy.ts';
import { JOIN_AT, JOIN_WEIGHTS, type JoinWeights } from './join-weights.ts';
import { type Judged, judgeStory } from './judge.ts';
import { clear, createLayouts, layOut } from './layouts.ts';
import { headingWords, readViews } from './read-views.ts';
import { type Shingles, shinglesOf } from './shingles.ts';
import { vectorsOf } from './vectors.ts';
import { admit, createWindow, type Limits, nextOrder } from './window.ts';

export interface PlacerOptions extends Limits {
  /** The score from which a report joins a story, 0 to 1. */
  readonly joinAt: number;
  /** The weights of the join decision. */
  readonly weights: JoinWeights;
}

export const PLACER_DEFAULTS: PlacerOptions = {
  windowDays: 14,
  minReports: 4000,
  maxReports: 20_000,
  joinAt: JOIN_AT,
  weights: JOIN_WEIGHTS,
};

/** With fewer different words than these an article says too little to be joined with anything. */
const MIN_TERMS = 5;

export interface StoryPlacer {
  /** Decides where the article belongs and remembers it. Undated articles are placed too. Same id again: the same answer. */
  place(input: StoryInput): Placement;
  /** Puts an article that was placed before (read from the store after a restart) back into the window, without deciding anew. */
  remember(input: StoryInput, storyId: string): void;
  /** Articles in the window. */
  readonly size: number;
}

/** The id of the story that this article founds. */
export function storyIdOf(articleId: string): string {
  return `s_${contentHash(articleId)}`;
}

/** An article as it has been read, before it is placed. */
interface Reading extends Comparable {
  readonly input: StoryInput;
  readonly heading: readonly string[];
  readonly shingles: Shingles;
  readonly copy?: CopyMatch;
}

/** A placer with an empty window. */
export function createStoryPlacer(options: Partial<PlacerOptions> = {}): StoryPlacer {
  const settings = { ...PLACER_DEFAULTS, ...options };
  const window = createWindow(settings);
  const copies = createCopyIndex(settings.maxReports);
  const layouts = createLayouts();
  const placements = new Map<string, Placement>();

  function read(input: StoryInput): Reading {
    const shingles = shinglesOf(input.text);
    const copy = findCopy(copies, { shingles, ...(input.outletId === undefined ? {} : { outletId: input.outletId }) });
    const at = input.at === undefined ? Number.NaN : Date.parse(input.at);
    return {
      input,
      language: input.language,
      isAdrift: input.isAdrift === true,
      heading: headingWords(input),
      vectors: vectorsOf(window.vocabulary, readViews(input)),
      shingles,
      ...(Number.isNaN(at) ? {} : { at }),
      ...(copy === undefined ? {} : { copy }),
    };
  }

  function judge(reading: Reading): Judged[] {
    layOut(layouts, reading.vectors);
    const judged = findCandidates(window, reading.vectors).map((id) =>
      judgeStory({ layouts, weights: settings.weights }, reading, window.stories.get(id) ?? []),
    );
    clear(layouts, reading.vectors);
    return judged.sort((a, b) => b.score - a.score);
  }

  function decide(reading: Reading): Placement {
    const match = reading.copy;
    const original = match === undefined ? undefined : window.byId.get(match.of.id);
    if (match !== undefined && original !== undefined) {
      return { storyId: original.storyId, copyOf: match.of.originalId, score: match.containment, reason: explainCopy(match) };
    }
    const [best, next] = reading.vectors.words.ids.length < MIN_TERMS ? [] : judge(reading);
    if (best === undefined || best.score < settings.joinAt) {
      return { storyId: storyIdOf(reading.input.id), score: 0, reason: explainNew(best, settings.joinAt) };
    }
    return { storyId: best.storyId, score: Math.min(1, best.score), reason: explainJoin(best, next) };
  }

  function keep(reading: Reading, placement: Placement): void {
    const { input, language, isAdrift, heading, vectors, shingles, at } = reading;
    const order = nextOrder(window);
    const originalId = placement.copyOf ?? input.id;
    addReport(copies, {
      id: input.id,
      order,
      shingles,
      originalId,
      ...(input.outletId === undefined ? {} : { outletId: input.outletId }),
    });
    placements.set(input.id, placement);
    const report = {
      id: input.id,
      storyId: placement.storyId,
      language,
      isAdrift,
      heading,
      vectors,
      ...(at === undefined ? {} : { at }),
    };
    for (const gone of admit(window, report)) {
      dropReport(copies, gone.order);
      placements.delete(gone.id);
    }
  }

  return {
    place(input) {
      const known = placements.get(input.id);
      if (known !== undefined) return known;
      const reading = read(input);
      const placement = decide(reading);
      keep(reading, placement);
      return placement;
    },
    remember(input, storyId) {
      if (placements.has(input.id)) return;
      const reading = read(input);
      const copyOf = reading.copy?.of.originalId;
      keep(reading, { storyId, score: 0, reason: 'placed before', ...(copyOf === undefined ? {} : { copyOf }) });
    },
    get size() {
      return window.byId.size;
    },
  };
}
