/** What is remembered follows the window and not history. */
import { expect, it } from 'vitest';
import { addReport, createCopyIndex, dropReport } from '../../../src/core/stories/find-copy.ts';
import { readReport } from '../../../src/core/stories/read-report.ts';
import { frequencyOf } from '../../../src/core/stories/vocabulary.ts';
import { admit, createWindow, nextOrder } from '../../../src/core/stories/window.ts';
import { type StoryInput, storyIdOf } from '../../../src/core/story.ts';
import { generatedPage } from '../../bench/generated-articles.ts';

const NEWEST = Date.UTC(2027, 0, 10);
const LIMITS = { windowDays: 3, minReports: 50, maxReports: 200 };
const REPORTS = 1_000;

/** Two dozen reports a day, the oldest first; each text has words that no other has. */
const INPUTS = Array.from({ length: REPORTS }, (_, at): StoryInput => {
  const { name, title = '', raw, outletId = '' } = generatedPage(REPORTS - at, NEWEST);
  const time = new Date(NEWEST + at * 3_600_000).toISOString();
  return {
    id: name,
    title,
    text: `${raw.slice(0, 700)} zu${at}q`,
    outletId,
    at: time,
    language: 'en',
    entities: new Map([['o:x', 1]]),
  };
});

function filled(inputs: readonly StoryInput[]) {
  const window = createWindow(LIMITS);
  const copies = createCopyIndex(LIMITS.maxReports);
  for (const input of inputs) {
    const { shingles, ...reading } = readReport(input, window.vocabulary);
    const { id, outletId = '' } = input;
    addReport(copies, { id, order: nextOrder(window), shingles, originalId: id, outletId });
    const { gone } = admit(window, { ...reading, id, storyId: storyIdOf(id) });
    for (const { order } of gone) dropReport(copies, order);
  }
  return { window, copies };
}

/** In how many reports each term stands. */
function postingsOf({ window: { vocabulary } }: ReturnType<typeof filled>): Map<string, number> {
  return new Map([...vocabulary.ids].map(([term, id]) => [term, frequencyOf(vocabulary, id)] as const).sort());
}

it('after two months holds what a fresh start with the window alone holds', () => {
  const long = filled(INPUTS);
  const held = long.window.byId.size;
  expect(held).toBeLessThanOrEqual(LIMITS.maxReports);
  const fresh = filled(INPUTS.slice(-held));
  expect(postingsOf(long)).toEqual(postingsOf(fresh));
  expect([...long.window.byId.keys()]).toEqual([...fresh.window.byId.keys()]);
  expect(long.window.stories.size).toBe(fresh.window.stories.size);
  expect(long.window.headlines).toEqual(fresh.window.headlines);
  expect(long.copies.reports.size).toBe(fresh.copies.reports.size);
  expect(long.copies.wholes.size).toBe(fresh.copies.wholes.size);
  expect([...long.copies.outlets].map(([outlet, orders]) => [outlet, orders.length]).sort()).toEqual(
    [...fresh.copies.outlets].map(([outlet, orders]) => [outlet, orders.length]).sort(),
  );
});

it('gives the numbers of forgotten terms away again, and keeps no more room than twice the window', () => {
  const { window, copies } = filled(INPUTS);
  const { vocabulary } = window;
  const most = postingsOf(filled(INPUTS.slice(0, 2 * LIMITS.maxReports))).size;
  expect(vocabulary.terms.length).toBeLessThan(2 * most);
  expect(vocabulary.terms.length - vocabulary.free.length).toBe(vocabulary.ids.size);
  for (const { orders, start } of vocabulary.postings)
    expect(orders.length).toBeLessThanOrEqual(2 * (orders.length - start) + 64 + 1);
  expect(window.queue.length).toBeLessThanOrEqual(1_024 + 2 * LIMITS.maxReports);
  expect(copies.index.entries.length).toBe(createCopyIndex(LIMITS.maxReports).index.entries.length);
  expect(copies.index.counts.length).toBeLessThanOrEqual(Math.max(1024, 2 * (LIMITS.maxReports + 1)));
});

/** Days of reports dated like this, each as the window has it when all have come. */
function daysOf(dates: readonly string[]): number[] {
  const window = createWindow({ ...LIMITS, minReports: 100 });
  for (const [at, date] of dates.entries()) {
    const { shingles: _, ...reading } = readReport(
      { ...(INPUTS[at] as StoryInput), at: `2027-${date}T12:00:00Z` },
      window.vocabulary,
    );
    admit(window, { ...reading, storyId: storyIdOf(reading.id) });
  }
  return window.queue.map(({ day }) => day - Math.floor(Date.UTC(2027, 0, 1) / 86_400_000) + 1);
}

it('counts the reports that come before the one that brings their day to that day', () => {
  const early = ['01-01', '01-01', '01-01', '01-01', '01-02', '01-02', '01-01', '01-02'];
  expect(daysOf(early)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(daysOf([...early, '01-02'])).toEqual([1, 1, 1, 1, 2, 2, 1, 2, 2]);
});

it('does not take the time from a first date that is wrong', () => {
  expect(daysOf(['12-31', '01-01', '01-02', '01-02', '01-02', '01-03']).slice(1)).toEqual([1, 2, 2, 2, 2]);
});
