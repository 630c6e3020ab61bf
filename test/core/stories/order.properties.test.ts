/** What comes of a day does not depend on the order in which its reports came. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followChanges } from '../../../src/core/stories/follow-changes.ts';
import { createStoryPlacer, PLACER_DEFAULTS, type PlacerOptions } from '../../../src/core/stories/place-in-story.ts';
import type { StoryInput } from '../../../src/core/story.ts';

const WORDS =
  'harbor patrol minister vessel border summit strike court prison miners flood ransom convoy embassy ceasefire ballot'.split(
    ' ',
  );
const NAMES = 'Arenal Quetzal Morales Tibú Esmeraldas Cúcuta Zelaya Jinotega Barrientos Muisne'.split(' ');

/** Texts that are printed again and again, by whole or cut down. */
const PRINTED = Array.from({ length: 4 }, (_, text) =>
  Array.from({ length: 60 }, (__, at) => `${WORDS[(at * (text + 3)) % 16]} ${NAMES[(at * (text + 7)) % 10]} t${text}x${at}`).join(
    ' ',
  ),
);

/** Reports that are hard to tell from each other: what a term is worth decides, so whatever leaks of the order shows. */
const unclear = fc.record({
  /** Days since the report before it: some of a day, days in which little comes, weeks of silence. */
  days: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, 5, 40),
  kind: fc.constantFrom('report', 'report', 'report', 'copy', 'undated', 'late', 'empty'),
  names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 16 }),
  own: fc.integer({ min: 2, max: 12 }),
  printed: fc.constantFrom(...PRINTED),
  cut: fc.constantFrom(1, 0.7),
  language: fc.constantFrom('en', 'en', 'es', 'und'),
});

interface Row {
  readonly input: StoryInput;
  readonly day: number;
  /** Whether it keeps its place: what day it belongs to, or which settling looks at it, hangs on when it came. */
  readonly isFixed: boolean;
}

const stream = fc.array(unclear, { minLength: 30, maxLength: 60 }).map((rows) => {
  let day = 0;
  return rows.map(({ days, kind, names, words, own, printed, cut, language }, at): Row => {
    day += days;
    const rare = Array.from({ length: own }, (_, k) => `own${at}x${k}`).join(' ');
    const told = `${words.slice(0, 8).join(' ')} in ${names.join(' and ')} ${words.slice(8).join(' ')} ${rare}`;
    const copied = printed.slice(0, Math.floor(printed.length * cut));
    const text = kind === 'empty' ? '' : kind === 'copy' ? copied : told;
    const date = kind === 'undated' ? {} : { at: dayAt(kind === 'late' ? day - 3 : day, at) };
    const input = { id: `r${at}`, text, title: text.slice(0, 50), language, entities: new Map(), ...date };
    return { input, day, isFixed: kind === 'undated' || kind === 'late' };
  });
});

const options = fc
  .record({
    joinAt: fc.constantFrom(0.05, 0.08, 0.1, 0.12, 0.2),
    days: fc.constantFrom(0, 1, 2),
    fewest: fc.constantFrom(0, 8),
    fewNew: fc.constantFrom(2, 8),
    // A report is settled before it leaves; the real window keeps twice as many as may be open.
    minReports: fc.constantFrom(20, 30, 60),
    windowDays: fc.constantFrom(5, 14),
  })
  .map(({ days, fewest, fewNew, ...rest }): Partial<PlacerOptions> => {
    return { ...rest, maxReports: 80, open: { ...PLACER_DEFAULTS.open, days, fewest, fewNew } };
  });

it('puts the same reports together in whatever order they came on their days', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), options, (rows, ranks, settings) => {
      expect(companionsOf(shuffled(rows, ranks), settings)).toEqual(companionsOf(rows, settings));
    }),
    { numRuns: 40, endOnFailure: true }, // a counterexample of so many reports is shrunk for minutes
  );
});

function dayAt(day: number, minute: number): string {
  return new Date(Date.UTC(2027, 0, 1 + day, 0, minute)).toISOString();
}

function shuffled(rows: readonly Row[], ranks: readonly number[]): Row[] {
  const moving = rows
    .filter(({ isFixed }) => !isFixed)
    .map((row, at) => ({ row, rank: ranks[at] ?? 0 }))
    .sort((a, b) => a.row.day - b.row.day || a.rank - b.rank)
    .values();
  return rows.map((row) => (row.isFixed ? row : (moving.next().value?.row ?? row)));
}

/** The groups of reports that end in one story. */
function companionsOf(rows: readonly Row[], settings: Partial<PlacerOptions>): string[] {
  const placer = createStoryPlacer(settings);
  const followed = followChanges();
  for (const { input } of rows) followed.note(input.id, placer.place(input));
  followed.apply(placer.settle());
  const groups = new Map<string, string[]>();
  for (const { input } of rows) {
    const story = followed.storyOf(input.id) ?? input.id;
    groups.set(story, [...(groups.get(story) ?? []), input.id]);
  }
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}
