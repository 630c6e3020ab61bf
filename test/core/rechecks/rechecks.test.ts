/** When a cited page is asked again, what its text became, and when its article counts as gone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterRecheck, isConfirmed, isOfTheSite, type Seen } from '../../../src/core/rechecks/after-recheck.ts';
import { compareTexts } from '../../../src/core/rechecks/compare-texts.ts';
import type { Recheck } from '../../../src/core/rechecks/recheck.ts';

const START = Date.parse('2026-11-21T09:00:00.000Z');
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const RECHECK: Recheck = { articleId: 'a_1', host: 'news.example', cited: ['a_1'], citedAt: at(0), nextAt: at(240), state: {} };

const seen: fc.Arbitrary<Seen> = fc.oneof(
  fc.constant<Seen>({ kind: 'there', state: { etag: '"a"' } }),
  fc.constant<Seen>({ kind: 'missing', how: 'its page answers 404 (not found)' }),
  fc.constant<Seen>({ kind: 'open' }),
);

describe('asking again', () => {
  it('goes on to a month and no further, and an article counts as gone only by two sights six hours apart with none of it between', () => {
    fc.assert(
      fc.property(fc.array(seen, { minLength: 60, maxLength: 90 }), (sights) => {
        let held = RECHECK;
        let minutes = 0;
        const log: { at: number; kind: Seen['kind'] }[] = [];
        for (const one of sights) {
          if (held.nextAt === undefined) break;
          const next = (Date.parse(held.nextAt) - START) / 60_000;
          // Never at once, and never later than three days.
          expect(next - minutes).toBeGreaterThanOrEqual(240);
          expect(next - minutes).toBeLessThanOrEqual(3 * 24 * 60);
          minutes = next;
          held = afterRecheck(held, one, at(minutes));
          log.push({ at: minutes, kind: one.kind });
          const missing = log.filter(({ kind }) => kind !== 'open');
          const streak = missing.slice(missing.findLastIndex(({ kind }) => kind === 'there') + 1);
          const [first] = streak;
          expect(held.missing?.since).toBe(first === undefined ? undefined : at(first.at));
          if (held.missing !== undefined) expect(isConfirmed(held.missing, at(minutes))).toBe(minutes - (first?.at ?? 0) >= 360);
        }
        expect(held.nextAt === undefined ? minutes >= 30 * 24 * 60 : minutes < 30 * 24 * 60).toBe(true);
      }),
    );
  });
});

describe('a whole site', () => {
  const missing = { since: at(0), how: 'its page answers 404 (not found)' };
  const page = (fields: Partial<Recheck>): Recheck => ({ ...RECHECK, checkedAt: at(10), ...fields });
  it.each<[string, boolean, readonly Recheck[]]>([
    ['one page alone', false, [page({ missing })]],
    ['two of two', false, [page({ missing }), page({ missing })]],
    ['three of three', true, [page({ missing }), page({ missing }), page({ missing })]],
    ['three of four', false, [page({ missing }), page({ missing }), page({ missing }), page({})]],
    [
      'three, and one that was there before',
      true,
      [page({ missing }), page({ missing }), page({ missing }), page({ checkedAt: at(-9) })],
    ],
  ])('%s: %s', (_, isSite, pages) => {
    expect(isOfTheSite(missing, pages)).toBe(isSite);
  });

  it('two pages with one and the same text instead', () => {
    const wall = { ...missing, instead: 'x' };
    expect(isOfTheSite(wall, [page({ missing: wall }), page({ missing: wall }), page({})])).toBe(true);
    expect(isOfTheSite(wall, [page({ missing: wall }), page({ missing: { ...wall, instead: 'y' } }), page({})])).toBe(false);
  });
});

describe('the text of a page', () => {
  const LINES = [
    'Three people died on Friday when gunmen opened fire on a police post near the bridge over the river.',
    'The army closed the bridge and both roads to it, and said that it would stay closed until Monday at least.',
    'The governor of the province promised a reward, and shops in the two towns on the river remained closed.',
    'Buses took the long way through the hills, and the hospital of the capital sent two doctors by helicopter.',
  ];
  const TEXT = LINES.join('\n');
  it.each([
    ['with a figure corrected', 'edited', TEXT.replace('Three', 'Two')],
    ['with a paragraph taken out', 'edited', LINES.slice(1).join('\n')],
    [
      'with more behind it',
      'edited',
      `${TEXT.replace('Three', 'Two')}\n${'The ministry gave no figures for the wounded. '.repeat(9)}`,
    ],
    ['cut to its beginning', 'part', LINES[1]],
    ['gone for an apology', 'other', 'We are sorry, but this page does not exist any more. Try the search.'],
    [
      'gone for another report on the river',
      'other',
      'A ferry sank on the river on Sunday. The company said that all on board were saved by fishermen.',
    ],
    ['gone for nothing', 'other', ''],
  ])('%s is %s', (_, change, now) => {
    expect(compareTexts(TEXT, now ?? '')).toBe(change);
  });
});
