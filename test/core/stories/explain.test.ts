/** What `/why` says of the stories that were near, what spoke against them included. */
import { expect, it } from 'vitest';
import { weighedStories } from '../../../src/core/stories/explain.ts';
import type { Judged } from '../../../src/core/stories/judge.ts';
import { VETOES, type Veto } from '../../../src/core/stories/likeness.ts';
import { createStoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import type { StoryInput } from '../../../src/core/story.ts';
import * as written from './written-reports.ts';

/** What is said against the story that was nearest to the last of them. */
function againstNearest(...inputs: readonly StoryInput[]): string | undefined {
  const placer = createStoryPlacer();
  const nearest = inputs.map((input) => placer.place(input)).at(-1)?.weighed?.stories[0];
  expect(nearest?.reason).toMatch(/^likeness \d\.\d\d, joins from/);
  return nearest?.reason.split('; against it: ')[1];
}

const judged = (vetoes: Partial<Record<Veto, number>>): Judged => ({
  storyId: 's_1',
  score: 0.034,
  words: 0.31,
  names: 0.62,
  daysApart: 2.1,
  compared: 3,
  vetoes: Uint32Array.from(VETOES, (veto) => vetoes[veto] ?? 0),
});
const saidOf = (vetoes: Partial<Record<Veto, number>>) => weighedStories([judged(vetoes)], 0.12)[0]?.reason;
const ALIKE = 'likeness 0.03, joins from 0.12: words 31 % alike, names 62 %, 2 days apart';

it('says nothing more where nothing spoke against a story', () => {
  expect(saidOf({})).toBe(ALIKE);
});

it('says in words what spoke against it, and of how many of its reports where not of all', () => {
  expect(saidOf({ nextOfItsKind: 3 })).toBe(
    `${ALIKE}; against it: all figures differ, days lie between, and most of the names are others: the next of its kind`,
  );
  expect(saidOf({ clashing: 3, adrift: 1 })).toBe(
    `${ALIKE}; against it: places, figures and those who act are all others; nothing tells when one of the two was written (1 of 3 reports)`,
  );
});

it('has words of its own for each', () => {
  const said = VETOES.map((veto) => saidOf({ [veto]: 3 }));
  expect(new Set(said).size).toBe(VETOES.length);
  for (const one of said) expect(one).toMatch(/; against it: [a-z][^;]+$/);
});

it('tells what kept written look-alikes apart', () => {
  expect(againstNearest(...written.SANCTIONS)).toBe(
    'the headlines have the same words, but who does it to whom is the other way round',
  );
  expect(againstNearest(...written.QUAKE_NORTH, written.QUAKE_SOUTH)).toBe('places, figures and those who act are all others');
  expect(againstNearest(...written.SPANISH_AND_ENGLISH.slice(0, 1), written.SPANISH_OTHER_AFFAIR)).toBe(
    'all figures differ, and what happened has hardly a notion in common: another affair',
  );
  expect(againstNearest(...written.QUAKE_NORTH)).toBeUndefined();
});
