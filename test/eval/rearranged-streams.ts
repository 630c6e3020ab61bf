/** A real stream as a bad one: its reports come late, or all at once. */
import type { StoryInput } from '../../src/core/story.ts';
import { sequenceOf } from '../bench/generated-articles.ts';

const DAY_MS = 86_400_000;
const SEED = 2007;

function timeOf({ at = '' }: StoryInput): number {
  return Date.parse(at);
}

/** The reports, all dated, in the order in which they come where a third of them is one to eight weeks late. */
export function lateThird(inputs: readonly StoryInput[]): StoryInput[] {
  const random = sequenceOf(SEED);
  const came = inputs.map((input) => ({ input, at: timeOf(input) + (random() < 1 / 3 ? 7 * (1 + 7 * random()) * DAY_MS : 0) }));
  return came.sort((a, b) => a.at - b.at).map(({ input }) => input);
}

/** The reports, all dated, with their dates brought as close together as to fill so many days. */
export function squeezed(inputs: readonly StoryInput[], days: number): StoryInput[] {
  const times = inputs.map(timeOf);
  const first = Math.min(...times);
  const scale = (days * DAY_MS) / Math.max(1, Math.max(...times) - first);
  return inputs.map((input, at) => ({ ...input, at: new Date(first + ((times[at] ?? first) - first) * scale).toISOString() }));
}
