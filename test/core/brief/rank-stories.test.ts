import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankedReport, rankStories } from '../../../src/core/brief/rank-stories.ts';
import { ageingLabel, ageingOf } from '../../../src/core/brief/story-weight.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();
const report = (storyId: string, fields: Partial<RankedReport> = {}): RankedReport => ({
  storyId,
  at: hoursAgo(5),
  ownerId: `owner of ${storyId}`,
  hits: 1,
  inTitle: false,
  length: 2000,
  ...fields,
});
const order = (...args: Parameters<typeof rankStories>) => rankStories(...args).map(({ storyId }) => storyId);

describe('the order of a briefing', () => {
  it.each<[string, Partial<RankedReport>]>([
    ['what was asked for in the title', { inTitle: true }],
    ['what was asked for named often', { hits: 6 }],
    ['a newer report', { at: hoursAgo(1) }],
  ])('%s brings a story forward', (_, fields) => {
    expect(order([report('a'), report('b', fields)], NOW)).toEqual(['b', 'a']);
  });

  it('independent publishers bring a story forward, and copies do not', () => {
    const two = [report('b'), report('b', { ownerId: 'another' })];
    const copied = [report('b'), report('b', { ownerId: 'another', copyOf: 'a_1' })];
    expect(order([report('a'), ...two], NOW)[0]).toBe('b');
    expect(rankStories(copied, NOW)[0]?.reason).toMatch(/^1 independent publisher;/);
    const none = rankStories([report('b', { copyOf: 'a_1' })], NOW)[0];
    expect(none?.reason).toMatch(/^1 independent publisher;/);
  });

  it('officials who speak bring a story forward, and one that began before the window stands back', () => {
    const two = [report('a'), report('b')];
    expect(order(two, NOW, new Map([['b', { officials: ['Marco Rubio'], isRunning: false }]]))).toEqual(['b', 'a']);
    expect(order(two, NOW, new Map([['a', { officials: [], isRunning: true }]]))).toEqual(['b', 'a']);
  });

  it('says why', () => {
    const facts = new Map([['a', { officials: ['Marco Rubio'], isRunning: true }]]);
    expect(rankStories([report('a', { hits: 3 })], NOW, facts)[0]?.reason).toBe(
      '1 independent publisher; officials speak (Marco Rubio); 5 h old, counts half after 3 days; began before; about it 2.0; weight 2.88',
    );
    expect(rankStories([{ ...report('a'), at: undefined } as unknown as RankedReport], NOW)[0]?.reason).toContain('undated');
  });

  it('is the same whatever the order in which the reports come', () => {
    const reports = fc.array(
      fc.record({
        storyId: fc.constantFrom('a', 'b', 'c', 'd'),
        hours: fc.nat(400),
        ownerId: fc.constantFrom('x', 'y', 'z'),
        hits: fc.nat(9),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(reports, (made) => {
        const rows = made.map(({ hours, ...fields }) => report(fields.storyId, { ...fields, at: hoursAgo(hours) }));
        expect(rankStories([...rows].reverse(), NOW)).toEqual(rankStories(rows, NOW));
      }),
    );
  });
});

describe('how a story ages', () => {
  it('a fast story ages fast, a slow one keeps', () => {
    const fast = ageingOf(
      Array.from({ length: 24 }, (_, hour) => hoursAgo(48 + hour)),
      NOW,
    );
    const one = ageingOf([hoursAgo(48)], NOW);
    const slow = ageingOf([hoursAgo(48), hoursAgo(48 + 24 * 6), hoursAgo(48 + 24 * 12)], NOW);
    expect(fast.recency).toBeLessThan(one.recency / 2);
    expect(slow.recency).toBeGreaterThan(one.recency);
    expect(ageingLabel(fast)).toBe('2 days old, counts half after 9 h');
  });

  it('two outlets in one hour do not make a fast story yet', () => {
    expect(ageingOf([hoursAgo(48), hoursAgo(48.5)], NOW).halfLifeDays).toBeGreaterThan(1.5);
  });

  it('recency falls with age and lies between 0 and 1; a wrong date of tomorrow counts as now', () => {
    const times = fc.array(fc.integer({ min: -100, max: 50_000 }).map(hoursAgo), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 1000 }), (at, hours) => {
        const now = ageingOf(at, NOW);
        const later = ageingOf(at, hoursAgo(-hours));
        expect(now.recency).toBeGreaterThan(0);
        expect(now.recency).toBeLessThanOrEqual(1);
        expect(later.recency).toBeLessThanOrEqual(now.recency);
        expect(later.halfLifeDays).toBe(now.halfLifeDays);
      }),
    );
  });
});
