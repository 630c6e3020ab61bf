/** What placing an article costs, piece by piece, and what is alive. */
import type { StoryPlacer } from '../../src/core/stories/place-in-story.ts';
import type { Placement, StoryInput } from '../../src/core/story.ts';

/** Milliseconds of processor time, those of other threads included. */
function costOf<T>(work: () => T): { readonly cost: number; readonly result: T } {
  const began = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(began);
  return { cost: (user + system) / 1000, result };
}

export interface PlacedOne {
  /** What it cost in all, and its longest piece. */
  readonly all: number;
  readonly longest: number;
  readonly placement: Placement;
}

export function placeOne(placer: StoryPlacer, input: StoryInput): PlacedOne {
  const pieces = placer.placing(input);
  let [all, longest] = [0, 0];
  for (;;) {
    const { cost, result } = costOf(() => pieces.next());
    [all, longest] = [all + cost, Math.max(longest, cost)];
    if (result.done === true) return { all, longest, placement: result.value };
  }
}

/** After a collection, buffers included; catalogue and program count too. */
export function aliveMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1024 / 1024);
}
