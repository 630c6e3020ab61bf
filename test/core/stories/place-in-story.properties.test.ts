import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStoryPlacer, storyIdOf } from '../../../src/core/stories/place-in-story.ts';
import type { StoryInput } from '../../../src/core/story.ts';

const WORDS =
  'harbor patrol minister vessel border summit strike court prison miners flood ransom convoy embassy ceasefire ballot'.split(
    ' ',
  );
const NAMES = 'Arenal Quetzal Morales Tibú Esmeraldas Cúcuta Zelaya Jinotega Barrientos Muisne'.split(' ');

const prose = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...NAMES), fc.string({ maxLength: 12 })), { maxLength: 120 })
  .map((words) => words.join(' '));

/** Long texts that come again and again, so that the streams hold copies. */
const REPEATED = Array.from({ length: 4 }, (_, text) =>
  Array.from({ length: 60 }, (__, at) => `${WORDS[(at * (text + 3)) % 16]} ${NAMES[(at * (text + 7)) % 10]} t${text}x${at}`).join(
    ' ',
  ),
);

const stream = fc
  .array(
    fc.record({
      text: fc.oneof(prose, fc.constantFrom(...REPEATED)),
      title: fc.option(prose, { nil: undefined }),
      day: fc.option(fc.integer({ min: -400, max: 400 }), { nil: undefined }),
      outlet: fc.constantFrom('one', 'two', undefined),
      language: fc.constantFrom('en', 'es', 'und'),
    }),
    { minLength: 25, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ text, title, day, outlet, language }, at): StoryInput => {
      const date = day === undefined ? {} : { at: new Date(Date.UTC(2027, 0, 1) + day * 86_400_000).toISOString() };
      return {
        id: `a${at}`,
        text,
        language,
        entities: new Map(),
        ...date,
        ...(title && { title }),
        ...(outlet && { outletId: outlet }),
      };
    }),
  );

const small = { minReports: 5, maxReports: 15, windowDays: 10 };

it('gives the same answer to the same article again, and nothing changes by it', () => {
  fc.assert(
    fc.property(stream, (inputs) => {
      const once = createStoryPlacer({ maxReports: 60 });
      const twice = createStoryPlacer({ maxReports: 60 });
      for (const input of inputs) {
        const placement = twice.place(input);
        expect(twice.place({ ...input, text: 'something else' })).toBe(placement);
        expect(once.place(input)).toEqual(placement);
      }
      expect(twice.size).toBe(once.size);
    }),
  );
});

it('founds a story under the id of its own article or joins one that was founded; scores lie between 0 and 1', () => {
  fc.assert(
    fc.property(stream, (inputs) => {
      const placer = createStoryPlacer(small);
      const founded = new Set<string>();
      const seen = new Set<string>();
      for (const input of inputs) {
        const { storyId, copyOf, score, reason } = placer.place(input);
        if (storyId === storyIdOf(input.id)) founded.add(storyId);
        expect(founded.has(storyId)).toBe(true);
        expect(copyOf === undefined || (seen.has(copyOf) && copyOf !== input.id)).toBe(true);
        expect(score >= 0 && score <= 1 && reason.length > 0).toBe(true);
        seen.add(input.id);
      }
    }),
  );
});

it('never holds more than the window', () => {
  fc.assert(
    fc.property(stream, (inputs) => {
      const placer = createStoryPlacer(small);
      for (const input of inputs) {
        placer.place(input);
        expect(placer.size).toBeLessThanOrEqual(small.maxReports);
      }
    }),
  );
});

it('goes on after a restart as if there had been none', () => {
  fc.assert(
    fc.property(stream, fc.nat(), (inputs, cut) => {
      const through = createStoryPlacer({ maxReports: 60 });
      const restarted = createStoryPlacer({ maxReports: 60 });
      for (const [at, input] of inputs.entries()) {
        const { storyId } = through.place(input);
        if (at < cut % inputs.length) restarted.remember(input, storyId);
        else expect(restarted.place(input)).toEqual(through.place(input));
      }
    }),
  );
});

it('keeps reports with nothing in common apart in any order', () => {
  const letters = 'bcdfghklmn'.split('');
  const inputs = letters.map((letter): StoryInput => {
    // One rare word is common to all, so that each is a candidate for the others.
    const text = `zunzuncito ${Array.from({ length: 60 }, (_, at) => `${letter}${'aeiou'[at % 5]}${letter}${at}`).join(' ')}`;
    return { id: letter, text, language: 'en', entities: new Map() };
  });
  fc.assert(
    fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
      const placer = createStoryPlacer({ maxReports: 60 });
      for (const input of shuffled) expect(placer.place(input).storyId).toBe(storyIdOf(input.id));
    }),
  );
});
