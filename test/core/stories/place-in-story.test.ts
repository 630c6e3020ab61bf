import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JOIN_AT } from '../../../src/core/stories/join-weights.ts';
import { createStoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import { type Placement, type StoryInput, storyIdOf } from '../../../src/core/story.ts';
import * as written from './written-reports.ts';

const SEEDS = [
  '000_9394a86432794543',
  '001_1e5c85e6923bd60b',
  '002_41a7ef844e344957',
  '003_1c1e0acb47fc644c',
  '004_494673bf17a98519',
];

function place(...inputs: readonly StoryInput[]): Placement[] {
  const placer = createStoryPlacer();
  return inputs.map((input) => placer.place(input));
}

function storiesOf(...inputs: readonly StoryInput[]): string[] {
  return place(...inputs).map((placement) => placement.storyId);
}

describe('the seeds', () => {
  const seeds = SEEDS.map((id) => written.report({ id, text: readFileSync(`seeds/articles/${id}.txt`, 'utf8') }));

  it('hold no copy', () => {
    expect(place(...seeds).filter((placement) => placement.copyOf !== undefined)).toEqual([]);
  });

  it('keep the pieces of August 2025 apart from the hearing of January 2026, in either order', () => {
    for (const order of [seeds, [...seeds].reverse()]) {
      const stories = new Map(place(...order).map((placement, at) => [order[at]?.id, placement.storyId]));
      expect(stories.get(SEEDS[0])).not.toBe(stories.get(SEEDS[3]));
      expect(stories.get(SEEDS[1])).not.toBe(stories.get(SEEDS[3]));
    }
  });
});

describe('stories', () => {
  it('joins two reports of one earthquake and keeps the one of the same day in another country apart', () => {
    const [first, second, south] = storiesOf(...written.QUAKE_NORTH, written.QUAKE_SOUTH);
    expect(second).toBe(first);
    expect(south).not.toBe(first);
  });

  it('keeps swapped actors apart', () => {
    const [first, second] = storiesOf(...written.SANCTIONS);
    expect(second).not.toBe(first);
  });

  it('joins a Spanish and an English report of one event by entities, figures and names', () => {
    const [first, second] = storiesOf(...written.SPANISH_AND_ENGLISH);
    expect(second).toBe(first);
  });

  it('keeps one politician in two affairs on one day apart in an empty window', () => {
    const [first, , other] = storiesOf(...written.SPANISH_AND_ENGLISH, written.SPANISH_OTHER_AFFAIR);
    expect(other).not.toBe(first);
  });

  it('does not join reports of one sentence for a place and a politician alone', () => {
    const at = '2027-03-01T12:00:00.000Z';
    const sentences = [
      ['The president met the Russian ambassador in Caracas.', 'The president announced a new cabinet in Caracas.'],
      ['Mexico extradited a trafficker to the United States.', 'Mexico and the United States signed a trade agreement.'],
    ];
    for (const pair of sentences) {
      const inputs = pair.map((text, index) => written.report({ id: `short-${index}`, at, text }));
      expect(new Set(storiesOf(...inputs)).size).toBe(2);
    }
  });

  it('keeps reports of one event apart that lie a year apart', () => {
    const [first] = written.QUAKE_NORTH;
    const later = written.QUAKE_NORTH.slice(1).map((input) => ({ ...input, at: '2028-03-02T13:00:00.000Z' }));
    const stories = storiesOf(...(first === undefined ? [] : [first]), ...later);
    expect(new Set(stories).size).toBe(2);
  });

  it('is warier of a report that may be of any time', () => {
    const undated = written.QUAKE_NORTH.map(({ at, ...input }) => input);
    const [, sure] = place(...undated);
    const [, wary] = place(...undated.map((input) => ({ ...input, isAdrift: true })));
    expect(wary?.score).toBeLessThan((sure?.score ?? 0) / 2);
  });

  it('makes two stories of one day one when the day is over, under the id of the earlier', () => {
    const [first, second] = written.QUAKE_NORTH as [StoryInput, StoryInput];
    const placer = createStoryPlacer({ joinAt: 2 });
    const stories = [first, second].map((input) => placer.place(input).storyId);
    expect(stories[1]).not.toBe(stories[0]);
    expect(placer.settle()).toEqual([
      { kind: 'merged', storyId: stories[1], mergedInto: stories[0], reason: 'one event: 2 reports looked at together' },
    ]);
    expect(placer.settle()).toEqual([]);
  });

  it('says why in one sentence', () => {
    const [founded, joined] = place(...written.QUAKE_NORTH);
    expect(founded?.reason).toBe('new story: no report in the window is like it');
    expect(joined?.reason).toMatch(/^joined at [01]\.\d\d: words 0\.\d\d, names 0\.\d\d, same day; no other story is near$/);
    expect(founded?.storyId).toBe(storyIdOf('north-1'));
  });

  it('tells what else was near, the nearest first, and what was needed', () => {
    const [founded, joined, south] = place(...written.QUAKE_NORTH, written.QUAKE_SOUTH);
    expect(founded?.weighed).toEqual({ copies: [], stories: [] });
    expect(joined?.weighed?.stories).toEqual([
      {
        id: founded?.storyId,
        score: joined?.score,
        reason: expect.stringMatching(/^likeness [01]\.\d\d, joins from 0\.\d\d: words \d+ % alike, names/),
      },
    ]);
    expect(south?.weighed?.stories.map(({ id }) => id)).toEqual([founded?.storyId]);
    expect(south?.weighed?.stories[0]?.score).toBeLessThan(JOIN_AT);
  });
});

describe('copies', () => {
  it('finds a wire story that was shortened and re-headlined, and names the earliest', () => {
    const again = { ...written.WIRE_SHORTENED, id: 'again', outletId: 'weekly' };
    const [wire, shortened, third] = place(written.WIRE, written.WIRE_SHORTENED, again);
    expect(wire?.copyOf).toBeUndefined();
    expect(shortened?.copyOf).toBe('wire');
    expect(third?.copyOf).toBe('wire');
    expect(shortened?.storyId).toBe(wire?.storyId);
    expect(shortened?.reason).toMatch(/^copy: \d+ % of the shorter text stands in wire$/);
    expect(shortened?.weighed?.copies).toEqual([
      { id: 'wire', score: shortened?.score, reason: expect.stringMatching(/stands in the other; a copy$/) },
    ]);
  });

  it('does not take an outlet for its own copyist because of its furniture', () => {
    const furniture = `Sign up for the morning letter of the Harbor Tribune and never miss what moves the coast. The Harbor Tribune is owned by its
readers and carries no advertisements on weekends. Write to the editors at the desk by the old customs house, second floor.`;
    const bodies = [written.WIRE, ...written.QUAKE_NORTH, written.QUAKE_SOUTH].map((input) => input.text.slice(0, 330));
    const inputs = bodies.map((body, at) => written.report({ id: `f${at}`, outletId: 'tribune', text: `${body}\n${furniture}` }));
    expect(place(...inputs).map((placement) => placement.copyOf)).toEqual(inputs.map(() => undefined));
  });

  it('remembers copies across a restart', () => {
    const placer = createStoryPlacer();
    placer.remember(written.WIRE, { storyId: 's_before' });
    const placement = placer.place(written.WIRE_SHORTENED);
    expect(placement).toMatchObject({ copyOf: 'wire', storyId: 's_before' });
  });
});

describe('bad input', () => {
  it('gives empty and one-word articles a story each and calls none a copy', () => {
    const texts = ['', '', ' \n', 'Breaking', 'Breaking', '…', '😀', '\u0000'];
    const placements = place(...texts.map((text, at) => written.report({ id: `e${at}`, text })));
    expect(new Set(placements.map((placement) => placement.storyId)).size).toBe(texts.length);
    expect(placements.some((placement) => placement.copyOf !== undefined)).toBe(false);
  });

  it('comes to an end on an article of 5 MB', () => {
    const placements = place(
      written.report({ id: 'huge', title: 'x'.repeat(1_000_000), text: 'palabra Nombre 123 '.repeat(270_000) }),
    );
    placements.push(...place(written.report({ id: 'one-word', text: 'a'.repeat(5_000_000) })));
    expect(placements).toHaveLength(2);
  });

  it('takes thousands of articles with one title in its stride, without one giant story', () => {
    const placer = createStoryPlacer({ minReports: 500, maxReports: 1000 });
    const sizes = new Map<string, number>();
    for (let at = 0; at < 3000; at += 1) {
      const words = Array.from({ length: 60 }, (_, k) => `w${(at * 7919 + k * 104_729) % 20_011}`).join(' ');
      const { storyId } = placer.place(written.report({ id: `t${at}`, title: 'Daily security report', text: words }));
      sizes.set(storyId, (sizes.get(storyId) ?? 0) + 1);
    }
    expect(placer.size).toBe(1000);
    expect(Math.max(...sizes.values())).toBeLessThan(150);
  });

  it('keeps its window when one article is dated far in the future, and ignores a date that is none', () => {
    const placer = createStoryPlacer({ minReports: 1, windowDays: 3 });
    for (const input of written.QUAKE_NORTH.slice(0, 1)) placer.place(input);
    placer.place(
      written.report({ id: 'future', at: '2999-01-01T00:00:00.000Z', text: 'A report from the future of this desk.' }),
    );
    placer.place(written.report({ id: 'no-date', at: 'yesterday', text: 'A report with a date that is none.' }));
    expect(placer.size).toBe(3);
  });
});
