/** Streams that no editor would write: nothing is lost, no story swallows the others, and the work is bounded. Work is counted, not timed. */
import { describe, expect, it } from 'vitest';
import { followChanges } from '../../../src/core/stories/follow-changes.ts';
import { JOIN_WEIGHTS, type Weights } from '../../../src/core/stories/join-weights.ts';
import { createStoryPlacer, PLACER_DEFAULTS, type PlacerOptions } from '../../../src/core/stories/place-in-story.ts';
import { type StoryInput, storyIdOf } from '../../../src/core/story.ts';
import { sequenceOf } from '../../bench/generated-articles.ts';

const START = Date.UTC(2027, 0, 10);
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const PLACES = ['Caracas', 'Bogotá', 'Lima', 'Quito', 'Panama', 'Havana'];
const NOUNS = 'harbor patrol minister vessel border summit strike court prison flood ransom convoy embassy ballot'.split(' ');

/** About 60 words; `shared` of them, from 0 to 1, of the desk's everyday vocabulary, the others of nobody else. */
function textOf(index: number, shared: number): string {
  const random = sequenceOf(index + 1);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const word = (at: number) => (random() < shared ? pick(NOUNS) : `zu${index}x${at}`);
  return Array.from(
    { length: 10 },
    (_, at) => `${word(at)} ${word(at + 10)} ${pick(NOUNS)} in ${pick(PLACES)} ${word(at + 20)}.`,
  ).join(' ');
}

const input = (index: number, fields: Partial<StoryInput> = {}): StoryInput => ({
  id: `a${index}`,
  text: textOf(index, 0.5),
  language: 'en',
  entities: new Map(),
  outletId: `outlet-${index % 7}`,
  at: new Date(START + index * 10 * MINUTE).toISOString(),
  ...fields,
});

const some = (count: number, make: (index: number) => StoryInput) => Array.from({ length: count }, (_, index) => make(index));

/** Where everything stands when the stream has ended, and how many pairs of reports were compared closely. */
function place(inputs: readonly StoryInput[], options: Partial<PlacerOptions> = {}) {
  let pairs = 0;
  const counted = (of: Weights) => ({
    ...of,
    // Read once for each pair, and as the placer is made.
    get bias() {
      pairs += 1;
      return of.bias;
    },
  });
  const weights = { ...JOIN_WEIGHTS, dated: counted(JOIN_WEIGHTS.dated), undated: counted(JOIN_WEIGHTS.undated) };
  const placer = createStoryPlacer({ ...options, weights });
  pairs = 0;
  const followed = followChanges();
  const pairsEach: number[] = [];
  const copies = new Set<string>();
  for (const one of inputs) {
    const before = pairs;
    const placement = placer.place(one);
    if (placement.copyOf !== undefined) copies.add(one.id);
    followed.note(one.id, placement);
    pairsEach.push(pairs - before);
  }
  followed.apply(placer.settle());
  const stories = new Map<string, number>();
  for (const { id } of inputs) {
    const storyId = followed.storyOf(id) ?? 'none';
    stories.set(storyId, (stories.get(storyId) ?? 0) + 1);
  }
  return { stories, largest: Math.max(...stories.values()), pairs, pairsEach, copies, size: placer.size };
}

/** Each article is in one story, which one of them founded. */
function expectNothingLost(inputs: readonly StoryInput[], { stories }: ReturnType<typeof place>): void {
  const founded = new Set(inputs.map(({ id }) => storyIdOf(id)));
  for (const storyId of stories.keys()) expect(founded).toContain(storyId);
  expect([...stories.values()].reduce((sum, count) => sum + count, 0)).toBe(inputs.length);
}

describe('bad input for stories', () => {
  it('articles that say nothing are joined with nothing, and compared with nothing', () => {
    const inputs = some(200, (index) =>
      input(index, { text: ['', 'Live', 'Breaking news', '…'][index % 4] ?? '', title: 'Live' }),
    );
    const placed = place(inputs);
    expect(placed).toMatchObject({ largest: 1, pairs: 0 });
    expectNothingLost(inputs, placed);
  });

  it('of an article without end only the beginning is read', () => {
    const text = Array.from({ length: 40_000 }, (_, at) => textOf(at % 300, 0.5)).join('\n');
    const before = some(20, input);
    const decisionOn = (body: string) => {
      const placer = createStoryPlacer();
      for (const one of before) placer.place(one);
      const { storyId, copyOf, score } = placer.place(input(99, { text: body }));
      return { storyId, copyOf, score };
    };
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(decisionOn(text)).toEqual(decisionOn(text.slice(0, 30_000)));
  });

  it('thousands of articles with one text are one story of copies, and copies are not compared with one another', () => {
    const inputs = some(1_500, (index) =>
      input(index, { text: textOf(7, 0.5), title: 'One text', at: new Date(START + index * MINUTE).toISOString() }),
    );
    const placed = place(inputs);
    expect(placed.stories.size).toBe(1);
    expect(placed.copies.size).toBe(inputs.length - 1);
    expect(placed.pairs / inputs.length).toBeLessThan(5);
  });

  // From so many reports on a story is joined with nothing that is not nearly the same text: a likeness of 0.95 is wanted.
  const rules = { ...PLACER_DEFAULTS.rules, crowd: 0.6 };
  const most = (rules.crowd * 19 * (1 - rules.joinAt)) / rules.joinAt;

  it.each([
    [
      'bear one title over texts of their own',
      (index: number) => ({ title: 'Ministry of Defence: daily bulletin', text: textOf(index, 0) }),
    ],
    ['are all alike', (index: number) => ({ text: textOf(index, 0.6) })],
  ])('hundreds of reports of one day that %s are several stories, and the work is bounded', (_, fields) => {
    const inputs = some(400, (index) => input(index, { ...fields(index), at: new Date(START + index * MINUTE).toISOString() }));
    const placed = place(inputs, { rules });
    expectNothingLost(inputs, placed);
    expect(placed.largest).toBeLessThanOrEqual(most);
    // All with all at most, once for each of the two that a pair has.
    expect(placed.pairs / inputs.length).toBeLessThan(inputs.length + 400);
  });

  it.each([
    ['weeks out of order', (index: number) => START + ((index * 7_919) % 250) * 0.1 * DAY],
    ['all of one date', () => START],
    ['now and then years ahead', (index: number) => START + (index % 8 === 0 ? 1_500 * DAY : index * 30 * MINUTE)],
    ['going back', (index: number) => START - index * 60 * MINUTE],
  ])('dates %s: nothing is lost, and the window keeps its bounds', (_, at) => {
    const inputs = some(250, (index) => input(index, { at: new Date(at(index)).toISOString() }));
    const placed = place(inputs, { minReports: 60, maxReports: 90 });
    expectNothingLost(inputs, placed);
    expect(placed.size).toBeLessThanOrEqual(90);
  });

  it('placing one article costs no more than twice as many comparisons in a window of four times as many', () => {
    // Within one day, so that nothing is settled meanwhile.
    const inputs = some(700, (index) => input(index, { at: new Date(START + index * MINUTE).toISOString() }));
    const costIn = (reports: number) => {
      const { pairsEach } = place(inputs, { minReports: reports, maxReports: reports });
      return pairsEach.slice(-100).reduce((sum, pairs) => sum + pairs, 0) / 100;
    };
    const [small, large] = [costIn(150), costIn(600)];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(2 * small);
  });
});
