import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/core/instant.ts';
import { readTime } from '../../src/core/read-time.ts';
import { UsageError } from '../../src/core/usage-error.ts';

const NOW = '2026-08-15T14:02:00.000Z';
const since = (text: string, now = NOW) => readTime(text, now, 'since');
const until = (text: string, now = NOW) => readTime(text, now, 'until');

describe('a day, month or year counts from its beginning to its end', () => {
  it.each([
    ['2026-01-28', '2026-01-28', '2026-01-29'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2026-02', '2026-02-01', '2026-03-01'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['2025', '2025-01-01', '2026-01-01'],
    ['today', '2026-08-15', '2026-08-16'],
    ['yesterday', '2026-08-14', '2026-08-15'],
    ['August', '2026-08-01', '2026-09-01'],
    ['agosto', '2026-08-01', '2026-09-01'],
    ['sep', '2025-09-01', '2025-10-01'],
    ['diciembre', '2025-12-01', '2026-01-01'],
    ['january', '2026-01-01', '2026-02-01'],
    ['January 2024', '2024-01-01', '2024-02-01'],
    ['enero de 2024', '2024-01-01', '2024-02-01'],
    ['14 August', '2026-08-14', '2026-08-15'],
    ['august-15', '2026-08-15', '2026-08-16'],
    ['16-aug', '2025-08-16', '2025-08-17'],
    ['28 de enero', '2026-01-28', '2026-01-29'],
    ['28-enero-2024', '2024-01-28', '2024-01-29'],
    ['Jan. 28, 2024', '2024-01-28', '2024-01-29'],
    ['hoy', '2026-08-15', '2026-08-16'],
    ['ayer', '2026-08-14', '2026-08-15'],
    // 15 August 2026 is a Saturday.
    ['saturday', '2026-08-15', '2026-08-16'],
    ['Sunday', '2026-08-09', '2026-08-10'],
    ['lunes', '2026-08-10', '2026-08-11'],
    ['miércoles', '2026-08-12', '2026-08-13'],
    ['this week', '2026-08-10', '2026-08-17'],
    ['esta-semana', '2026-08-10', '2026-08-17'],
    ['last-week', '2026-08-03', '2026-08-10'],
    ['la semana pasada', '2026-08-03', '2026-08-10'],
    ['this-month', '2026-08-01', '2026-09-01'],
    ['last month', '2026-07-01', '2026-08-01'],
    ['el mes pasado', '2026-07-01', '2026-08-01'],
    ['este año', '2026-01-01', '2027-01-01'],
    ['last-year', '2025-01-01', '2026-01-01'],
  ])('%s', (text, from, to) => {
    expect(since(text)).toBe(`${from}T00:00:00.000Z`);
    expect(until(text)).toBe(`${to}T00:00:00.000Z`);
  });
});

it('a month is the latest that has begun', () => {
  expect(since('august', '2026-08-01T00:00:00.000Z')).toBe('2026-08-01T00:00:00.000Z');
  expect(since('august', '2026-07-31T23:59:59.999Z')).toBe('2025-08-01T00:00:00.000Z');
});

it('a week begins on Monday, also on a Sunday, and a month before January is of last year', () => {
  expect(since('this week', '2026-08-16T23:00:00.000Z')).toBe('2026-08-10T00:00:00.000Z');
  expect(since('last month', '2026-01-05T00:00:00.000Z')).toBe('2025-12-01T00:00:00.000Z');
});

it.each([
  ['24h', '2026-08-14T14:02:00.000Z'],
  ['7d', '2026-08-08T14:02:00.000Z'],
  ['2w', '2026-08-01T14:02:00.000Z'],
  [' 7 D ', '2026-08-08T14:02:00.000Z'],
])('%s ago', (text, at) => {
  expect(since(text)).toBe(at);
});

it.each([
  '2026-02-29',
  '2026-13',
  '2026-00',
  '2026-01-32',
  '0000',
  '0026',
  'soon',
  'au',
  '7',
  '7x',
  '-7d',
  '2026-1-2',
  '',
  '28/01/2026',
])('what is no time is answered with what to type: %j', (text) => {
  expect(() => since(text)).toThrow(UsageError);
  expect(() => until(text)).toThrow(/Type until:/);
});

it('whatever year, the end comes after the beginning, also as text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      for (const text of [`${year}`, `${year}-${String(month).padStart(2, '0')}`]) {
        expect(since(text) < until(text)).toBe(true);
        expect(instantOf(Date.parse(until(text)))).toBe(until(text));
      }
    }),
    { numRuns: 100, examples: [[9999, 12]] },
  );
});
