import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followChanges } from '../../../src/core/stories/follow-changes.ts';
import { createStoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import { type StoryInput, storyIdOf } from '../../../src/core/story.ts';
import { comparable } from './comparable.ts';

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
        const { changes: _, weighed: __, window: ___, ...lasting } = placement;
        expect(twice.place({ ...input, text: 'something else' })).toEqual(lasting);
        expect(comparable(once.place(input))).toEqual(comparable(placement));
      }
      expect(twice.size).toBe(once.size);
    }),
    { numRuns: 30 },
  );
});

it('founds a story under the id of its own article or joins one that was founded; scores lie between 0 and 1', () => {
  fc.assert(
    fc.property(stream, (inputs) => {
      const placer = createStoryPlacer(small);
      const founded = new Set<string>();
      const seen = new Set<string>();
      for (const input of inputs) {
        const { storyId, copyOf, score, reason, changes = [] } = placer.place(input);
        founded.add(storyIdOf(input.id));
        for (const id of [storyId, ...changes.map((change) => (change.kind === 'merged' ? change.mergedInto : change.storyId))]) {
          expect(founded.has(id)).toBe(true);
        }
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
      const followed = followChanges();
      const before = inputs.slice(0, cut % inputs.length);
      const filed = before.map((input) => ({ input, placement: through.place(input) }));
      for (const { input, placement } of filed) followed.note(input.id, placement);
      for (const { input, placement } of filed)
        restarted.remember(input, { ...placement, storyId: followed.storyOf(input.id) ?? '' });
      for (const input of inputs.slice(before.length))
        expect(comparable(restarted.place(input))).toEqual(comparable(through.place(input)));
      expect(restarted.settle()).toEqual(through.settle());
    }),
    { numRuns: 30 },
  );
});

it('places in pieces as at once, and nothing else meanwhile', () => {
  fc.assert(
    fc.property(day, (inputs) => {
      const once = createStoryPlacer({ maxReports: 60 });
      const inPieces = createStoryPlacer({ maxReports: 60 });
      const next = { ...(inputs[0] as StoryInput), id: 'next', at: '2027-01-02T00:00:00.000Z' };
      const nextDays = [0, 1, 2, 3].map((at) => ({ ...next, id: `next${at}` }));
      let pauses = 0;
      for (const input of [...inputs, ...nextDays]) {
        const pieces = inPieces.placing(input);
        let piece = pieces.next();
        for (; piece.done !== true; piece = pieces.next()) {
          pauses += 1;
          expect(() => inPieces.place(next)).toThrow('placed already');
        }
        expect(comparable(piece.value)).toEqual(comparable(once.place(input)));
      }
      expect(pauses).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
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

/** Reports of one day in which a handful of events is told again and again in words of its own. */
const day = fc
  .array(fc.record({ event: fc.nat(5), words: fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 12 }) }), {
    minLength: 12,
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(({ event, words }, at): StoryInput => {
      const place = NAMES[event] ?? '';
      const told = `${place} ${WORDS[event]} ${words.map((word, k) => `${word} own${at}x${k} ${WORDS[event + 6]} ${place}`).join(' ')}`;
      const time = new Date(Date.UTC(2027, 0, 1) + at * 60_000).toISOString();
      return { id: `r${at}`, text: told, title: told.slice(0, 60), language: 'en', entities: new Map(), at: time };
    }),
  );
