import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStoryPlacer, storyIdOf } from '../../../src/core/stories/place-in-story.ts';
import type { StoryInput } from '../../../src/core/story.ts';

const SEEDS = [
  '000_9394a86432794543',
  '001_1e5c85e6923bd60b',
  '002_41a7ef844e344957',
  '003_1c1e0acb47fc644c',
  '004_494673bf17a98519',
];

function seed(name: string): StoryInput {
  return { id: name, language: 'en', text: readFileSync(`seeds/articles/${name}.txt`, 'utf8'), entities: new Map() };
}

describe('the seeds', () => {
  const placer = createStoryPlacer();
  const placements = SEEDS.map((name) => placer.place(seed(name)));

  it('hold no copy', () => {
    expect(placements.filter((placement) => placement.copyOf !== undefined)).toEqual([]);
  });

  it('keep the pieces of August 2025 apart from the hearing of January 2026', () => {
    expect(placements[0]?.storyId).not.toBe(placements[3]?.storyId);
    expect(placements[1]?.storyId).not.toBe(placements[3]?.storyId);
  });
});

it('derives the id of a story from its founding article', () => {
  const placement = createStoryPlacer().place(seed('000_9394a86432794543'));
  expect(placement.storyId).toBe(storyIdOf('000_9394a86432794543'));
});
