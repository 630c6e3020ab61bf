/** Places a generated stream and says what came of it: what it cost, what it left in memory, and which stories there are in the end. */
import { followChanges } from '../../src/core/stories/follow-changes.ts';
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import { storyIdOf } from '../../src/core/story.ts';
import type { LabelledReport } from '../eval/story-left-out.ts';
import type { BadStream } from './bad-streams.ts';
import { aliveMegabytes, placeOne } from './measure-placing.ts';

export interface PlacedStream {
  readonly name: string;
  readonly placed: number;
  /** Articles that are in no story, or in one that none of them founded. */
  readonly lost: number;
  /** Milliseconds of processor time an article, the settlings that it brought included. */
  readonly each: number;
  /** Milliseconds without a pause. */
  readonly longest: number;
  /** The most that was alive. */
  readonly megabytes: number;
  readonly copies: number;
  readonly stories: number;
  /** Reports in the largest story, and how many of them tell of the event that most of them tell of. */
  readonly largest: number;
  readonly ofOneEvent: number;
  /** Each report with its event and story; `isLeftOut`: it is one of those that make the stream bad. */
  readonly reports: readonly LabelledReport[];
}

/** How often memory is looked at, in articles. */
const LOOKED_AFTER = 2500;

export function placeStream({ name, length, measuredFrom = 0, itemAt }: BadStream): PlacedStream {
  const placer = createStoryPlacer();
  const followed = followChanges();
  const came: { readonly id: string; readonly event: string; readonly isBad: boolean }[] = [];
  let [sum, longest, megabytes, copies] = [0, 0, 0, 0];
  for (let place = 0; place < length; place += 1) {
    const { input, event, isBad } = itemAt(place);
    const { all, longest: piece, placement } = placeOne(placer, input);
    followed.note(input.id, placement);
    came.push({ id: input.id, event, isBad });
    if (place % LOOKED_AFTER === LOOKED_AFTER - 1) megabytes = Math.max(megabytes, aliveMegabytes());
    if (place < measuredFrom) continue;
    [sum, longest] = [sum + all, Math.max(longest, piece)];
    if (placement.copyOf !== undefined) copies += 1;
  }
  followed.apply(placer.settle());
  const reports = came.map(({ id, event, isBad }) => ({ gold: event, predicted: followed.storyOf(id) ?? '', isLeftOut: isBad }));
  const founded = new Set(came.map(({ id }) => storyIdOf(id)));
  return {
    name,
    placed: came.length,
    lost: length - new Set(came.flatMap(({ id }, at) => (founded.has(reports[at]?.predicted ?? '') ? id : []))).size,
    each: sum / (length - measuredFrom),
    longest,
    megabytes: Math.max(megabytes, aliveMegabytes()),
    copies,
    ...largestOf(reports),
    reports,
  };
}

function largestOf(reports: readonly LabelledReport[]): Pick<PlacedStream, 'stories' | 'largest' | 'ofOneEvent'> {
  const stories = new Map<string, LabelledReport[]>();
  for (const report of reports) {
    const held = stories.get(report.predicted);
    if (held === undefined) stories.set(report.predicted, [report]);
    else held.push(report);
  }
  const [largest = []] = [...stories.values()].sort((a, b) => b.length - a.length);
  const events = new Map<string, number>();
  for (const { gold } of largest) events.set(gold, (events.get(gold) ?? 0) + 1);
  return { stories: stories.size, largest: largest.length, ofOneEvent: Math.max(...events.values()) };
}
