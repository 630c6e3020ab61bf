/** A placer that was brought back goes on as the one that never stopped: also where much has left the window, days were settled and copies found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followChanges } from '../../../src/core/stories/follow-changes.ts';
import { createStoryPlacer, PLACER_DEFAULTS, type StoryPlacer } from '../../../src/core/stories/place-in-story.ts';
import type { Placement, StoryInput } from '../../../src/core/story.ts';
import { comparable } from './comparable.ts';

const WORDS =
  'harbor patrol minister vessel border summit strike court prison miners flood ransom convoy embassy ceasefire ballot'.split(
    ' ',
  );
const NAMES = 'Arenal Quetzal Morales Tibú Esmeraldas Cúcuta Zelaya Jinotega Barrientos Muisne'.split(' ');
/** What one outlet prints below every report: its furniture. */
const BELOW = `Read more of our ${WORDS.join(' and ')} pages, and write to the desk at ${NAMES.join(' or ')} street.`;

const telling = fc.record({
  days: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 3, 20),
  late: fc.constantFrom(0, 0, 0, 0, 1, 4, -90, undefined),
  event: fc.nat(6),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }),
  copyOf: fc.option(fc.nat(12), { freq: 3, nil: undefined }),
  outlet: fc.constantFrom('one', 'one', 'two', undefined),
  language: fc.constantFrom('en', 'en', 'es', 'und'),
  isAdrift: fc.boolean(),
  title: fc.boolean(),
  entities: fc.dictionary(fc.constantFrom('o:x', 'p:y', 'with\nlines', ''), fc.integer({ min: 1, max: 300 })),
});

/** Weeks of reports on a few events, in the order in which they come in; dates lag behind, run ahead or are missing. */
const stream = fc.array(telling, { minLength: 30, maxLength: 90 }).map((rows) => {
  let day = 0;
  const inputs: StoryInput[] = [];
  for (const [at, { days, late, event, words, copyOf, outlet, language, isAdrift, title, entities }] of rows.entries()) {
    day += days;
    const place = NAMES[event] ?? '';
    const told = `${WORDS[event]} in ${place} ${at % 4}: ${words.map((word, k) => `${word} ${place} own${at}x${k} ${WORDS[k % 9]}`).join(' ')}`;
    const earlier = copyOf === undefined ? undefined : inputs.at(-1 - copyOf)?.text;
    const text = `${earlier ?? told}${outlet === 'one' ? `\n${BELOW}` : ''}`;
    const date = late === undefined ? {} : { at: new Date(Date.UTC(2027, 0, 1 + day - late, 0, at)).toISOString() };
    inputs.push({
      id: `r${at}`,
      text,
      language,
      entities: new Map(Object.entries(entities)),
      ...date,
      ...(late === undefined && isAdrift ? { isAdrift } : {}),
      ...(title ? { title: told.slice(0, 60) } : {}),
      ...(outlet === undefined ? {} : { outletId: outlet }),
      ...(at % 5 === 0 ? { wholeText: `${text}\n${BELOW}` } : {}),
    });
  }
  return inputs;
});

const SMALL = {
  minReports: 12,
  maxReports: 24,
  windowDays: 3,
  open: { ...PLACER_DEFAULTS.open, days: 1, fewest: 5, most: 14 },
};

/** What a store keeps of what was placed: the window, and where each article stands by now. */
function memory() {
  const forms = new Map<string, Uint8Array>();
  const copies = new Map<string, string>();
  const followed = followChanges();
  return {
    forms,
    note({ id }: StoryInput, placement: Placement): void {
      const { window, copyOf } = placement;
      followed.note(id, placement);
      if (copyOf !== undefined) copies.set(id, copyOf);
      if (window === undefined) throw new Error('placed without a step');
      forms.set(id, window.form);
      for (const other of [...forms.keys()]) {
        if (other === window.earliestId) break;
        forms.delete(other);
      }
    },
    placed(id: string) {
      const copyOf = copies.get(id);
      return { id, storyId: followed.storyOf(id) ?? '', ...(copyOf === undefined ? {} : { copyOf }) };
    },
  };
}

function broughtBack(
  { forms, placed }: ReturnType<typeof memory>,
  options: Parameters<typeof createStoryPlacer>[0],
): StoryPlacer {
  const placer = createStoryPlacer(options);
  for (const [id, form] of forms) expect(placer.recall(form, placed(id))).toBe(true);
  return placer;
}

describe('a placer that was stopped and brought back', () => {
  it('from its forms places as the one that went on, and keeps the same forms', () => {
    let [left, settled, copied] = [0, 0, 0];
    fc.assert(
      fc.property(stream, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (inputs, stops) => {
        const through = createStoryPlacer(SMALL);
        const kept = memory();
        const at = new Set(stops.map((stop) => stop % inputs.length));
        let restarted = createStoryPlacer(SMALL);
        for (const [index, input] of inputs.entries()) {
          if (at.has(index)) restarted = broughtBack(kept, SMALL);
          const placement = through.place(input);
          expect(comparable(restarted.place(input))).toEqual(comparable(placement));
          expect(restarted.size).toBe(through.size);
          kept.note(input, placement);
          [settled, copied] = [settled + (placement.changes?.length ?? 0), copied + (placement.copyOf === undefined ? 0 : 1)];
        }
        left += inputs.length - through.size;
        expect([...kept.forms.keys()]).toHaveLength(through.size);
        expect(restarted.settle()).toEqual(through.settle());
      }),
      { numRuns: 25, endOnFailure: true },
    );
    // The streams are such that there was something to lose.
    expect(Math.min(left, settled, copied)).toBeGreaterThan(50);
  });

  it('places the same whether forms, texts or some of each are read, while nothing has left the window', () => {
    const options = { ...SMALL, minReports: 100, maxReports: 200 };
    fc.assert(
      fc.property(stream, fc.nat(), fc.infiniteStream(fc.boolean()), (inputs, stop, hasForm) => {
        const through = createStoryPlacer(options);
        const restarted = createStoryPlacer(options);
        const kept = memory();
        const before = inputs.slice(0, stop % inputs.length);
        for (const input of before) kept.note(input, through.place(input));
        for (const input of before) {
          const form = kept.forms.get(input.id) ?? new Uint8Array();
          if (hasForm.next().value === true) expect(restarted.recall(form, kept.placed(input.id))).toBe(true);
          else expect(Buffer.compare(restarted.remember(input, kept.placed(input.id))?.form ?? new Uint8Array(), form)).toBe(0);
        }
        for (const input of inputs.slice(before.length))
          expect(comparable(restarted.place(input))).toEqual(comparable(through.place(input)));
        expect(restarted.settle()).toEqual(through.settle());
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
