/** A headline that stands over one text after the other tells of no event. */
import { expect, it } from 'vitest';
import { followChanges } from '../../../src/core/stories/follow-changes.ts';
import { createStoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import type { StoryInput } from '../../../src/core/story.ts';
import { sequenceOf } from '../../bench/generated-articles.ts';

const MORNING = Date.UTC(2027, 0, 10, 6);

/** A made-up word for each event and number; without figures, which count by themselves. */
const wordOf = (event: number, number: number) =>
  [...`${event}${number}`].map((digit) => 'ba ce di fo gu la me ni po ru'.split(' ')[Number(digit)]).join('') + 'kz'[number % 2];
const nameOf = (event: number) => `Tiro${wordOf(event, 0)}`;

/** What happened with this number, in part in the words of the one who tells it. */
function textOf(event: number, teller: number): string {
  const random = sequenceOf(event * 2 + teller);
  const word = () =>
    random() < 0.75 ? wordOf(event, Math.floor(random() * 12)) : wordOf(1000 + event * 2 + teller, Math.floor(random() * 40));
  return Array.from({ length: 6 }, () => `The ${word()} ${word()} ${word()} of ${nameOf(event)} ${word()} ${word()}.`).join(' ');
}

const report = (event: number, teller: number, title: string): StoryInput => ({
  id: `${event}-${teller}`,
  title,
  text: textOf(event, teller),
  language: 'en',
  entities: new Map(),
  outletId: `outlet-${event % 7}-${teller}`,
  at: new Date(MORNING + (event * 2 + teller) * 60_000).toISOString(),
});

/** The reports that end in one story. */
function companions(inputs: readonly StoryInput[]): string[] {
  const placer = createStoryPlacer();
  const followed = followChanges();
  for (const input of inputs) followed.note(input.id, placer.place(input));
  followed.apply(placer.settle());
  const stories = new Map<string, string[]>();
  for (const { id } of inputs) {
    const storyId = followed.storyOf(id) ?? '';
    stories.set(storyId, [...(stories.get(storyId) ?? []), id]);
  }
  return [...stories.values()].map((ids) => ids.sort().join(' ')).sort();
}

const events = Array.from({ length: 24 }, (_, event) => event);
const pairs = events.map((event) => `${event}-0 ${event}-1`).sort();

it.each([
  ['one headline', () => 'Army press office: bulletin of the day'],
  ['one headline with a number', (event: number) => `Army press office: bulletin ${event}`],
  ['headlines of their own', (event: number) => `${wordOf(event, 1)} ${wordOf(event, 2)} in ${nameOf(event)}`],
])('two reports of each event under %s are one story, and those of several events are not', (_, titleOf) => {
  const inputs = events.flatMap((event) => [report(event, 0, titleOf(event)), report(event, 1, titleOf(event))]);
  expect(companions(inputs)).toEqual(pairs);
  expect(companions([...inputs].reverse())).toEqual(pairs);
});

it('what has left the window no longer counts', () => {
  const title = 'Army press office: bulletin of the day';
  const old = events.map(
    (event): StoryInput => ({ ...report(event, 0, title), at: new Date(MORNING - 60 * 86_400_000).toISOString() }),
  );
  const next = [report(90, 0, title), report(91, 1, title)].map((input) => ({ ...input, text: input.text.slice(0, 60) }));
  const decisionOn = (before: readonly StoryInput[]) => {
    const placer = createStoryPlacer({ minReports: 1, windowDays: 3 });
    for (const input of [...before, ...events.slice(0, 6).map((event) => report(event + 60, 0, `${nameOf(event)} today`))])
      placer.place(input);
    return next.map((input) => placer.place(input).storyId);
  };
  expect(decisionOn(old)).toEqual(decisionOn([]));
});
