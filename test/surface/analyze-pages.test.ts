/** `sitrep analyze page` as a process: order, bad lines, fields that are missing, pages that are hostile. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPlace, type Place } from './sitrep.ts';

let place: Place;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const page = (id: string) =>
  `<html><head><title>Report ${id} of the day</title><meta name="author" content="Ana Pérez"></head><body><h1>Report ${id} of the day</h1>
  <p>On this day, number ${id}, nothing happened at the border, the ministry said in the evening, and nothing was expected.</p></body></html>`;

it('answers every page in order, names bad lines by their number, goes on, and ends with 1', async () => {
  const input = [
    JSON.stringify({ id: 'one', url: 'https://news.example/2026/01/28/one', html: page('one'), unknown: 1 }),
    'no JSON',
    JSON.stringify({ id: 'two' }),
    JSON.stringify({ id: 'empty', url: null, html: '' }),
    JSON.stringify({ id: 'deep', html: '<div>'.repeat(100_000) + page('deep') }),
    JSON.stringify({ id: 'last', html: page('last') }),
  ];
  const { end, out, err } = await place.run(['analyze', 'page'], { input: input.join('\n') });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  const text = (id: string) =>
    `On this day, number ${id}, nothing happened at the border, the ministry said in the evening, and nothing was expected.`;
  const said = (id: string) => ({ id, title: `Report ${id} of the day`, byline: 'Ana Pérez', text: text(id) });
  expect(answers).toEqual([
    { ...said('one'), published: '2026-01-28T00:00:00.000Z' },
    { id: 'empty', text: '' },
    // Too deep for a heading; its lines are kept.
    { id: 'deep', byline: 'Ana Pérez', text: `Report deep of the day\n${text('deep')}` },
    said('last'),
  ]);
  expect(err).toMatch(/^line 2: is not JSON; skipped\nline 3: html: .*; skipped\n$/);
  expect(end).toBe(1);
});
