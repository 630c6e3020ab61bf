import { expect, it } from 'vitest';
import { headedOf } from '../../../src/core/stories/likeness.ts';
import { nameGroups } from '../../../src/core/stories/name-groups.ts';
import { readReport } from '../../../src/core/stories/read-report.ts';
import { createVocabulary } from '../../../src/core/stories/vocabulary.ts';
import type { WindowReport } from '../../../src/core/stories/window.ts';
import { storyIdOf } from '../../../src/core/story.ts';
import { report } from './written-reports.ts';

/** Came as the `order`th, and is in the story that the report `founder` founded. */
function placed(id: string, order: number, founder: string): WindowReport {
  const { shingles: _, ...read } = readReport(report({ id, text: id }), createVocabulary());
  return { ...read, headed: headedOf(read), order, day: 0, storyId: storyIdOf(founder) };
}

const dayOf = ({ id }: WindowReport) => (id.startsWith('early') ? 1 : 2);
const nothingHeld = () => false;

it('names a group after the oldest day in it, whose reports are closed first, though the founder is of a later one', () => {
  const reports = [placed('late', 0, 'late'), placed('early-1', 1, 'elsewhere'), placed('early-2', 2, 'elsewhere')];
  const changes = nameGroups([{ reports }], [0], { isHeld: nothingHeld, dayOf });
  const named = storyIdOf('early-1');
  expect(changes).toMatchObject([
    { kind: 'moved', articleId: 'early-1', storyId: named },
    { kind: 'moved', articleId: 'early-2', storyId: named },
    { kind: 'merged', storyId: storyIdOf('late'), mergedInto: named },
  ]);
});

it('moves a report into the story it founds now before another story becomes part of that', () => {
  const reports = [placed('late', 0, 'late'), placed('early', 1, 'late')];
  const changes = nameGroups([{ reports }], [0], { isHeld: nothingHeld, dayOf });
  expect(changes).toMatchObject([
    { kind: 'moved', articleId: 'early', storyId: storyIdOf('early') },
    { kind: 'merged', storyId: storyIdOf('late'), mergedInto: storyIdOf('early') },
  ]);
});

it('keeps the story that a report of the oldest day founded, the earliest of several', () => {
  const reports = [placed('early-1', 3, 'early-1'), placed('early-2', 2, 'early-2'), placed('late', 1, 'late')];
  const changes = nameGroups([{ reports }], [0], { isHeld: nothingHeld, dayOf });
  expect(changes.map((change) => change.kind === 'merged' && [change.storyId, change.mergedInto])).toEqual([
    [storyIdOf('early-1'), storyIdOf('early-2')],
    [storyIdOf('late'), storyIdOf('early-2')],
  ]);
});

it('gives no group the name of a story that closed reports are in, as long as another is to be had', () => {
  const isHeld = (id: string) => id === storyIdOf('early-1');
  const reports = [placed('early-1', 0, 'early-1'), placed('early-2', 1, 'early-2')];
  expect(nameGroups([{ reports }], [0], { isHeld, dayOf })).toMatchObject([
    { kind: 'moved', articleId: 'early-1', storyId: storyIdOf('early-2') },
  ]);
});
