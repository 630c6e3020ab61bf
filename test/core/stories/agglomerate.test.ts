import { describe, expect, it } from 'vitest';
import { agglomerate } from '../../../src/core/stories/agglomerate.ts';
import { resultOf } from '../../../src/core/stories/pieces.ts';

const RULES = { joinAt: 0.1, cohesionShare: 0.5, knitSize: 2, crowd: 60 };

/** Groups of one report each, with the likeness of each two; the last `held` of them are stories as they stand. */
function joined(count: number, likeness: (one: number, other: number) => number, held = 0): readonly number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  const open = places.slice(0, count - held);
  const values = Float32Array.from(open.flatMap((one) => places.map((other) => (one === other ? 0 : likeness(one, other)))));
  return resultOf(agglomerate({ groups: places.map(() => ({ size: 1, cohesion: 1 })), open: open.length, values }, RULES));
}

describe('joining by average link', () => {
  it('takes the two most alike first: the one between two goes to the nearer', () => {
    const likeness = (one: number, other: number) => (one + other === 1 ? 0.19 : one + other === 3 ? 0.6 : 0);
    expect(joined(3, likeness)).toEqual([0, 1, 1]);
  });

  it('does not follow a chain: each step is alike, the ends are not', () => {
    const ends = joined(6, (one, other) => (Math.abs(one - other) === 1 ? 0.19 : 0));
    expect(new Set(ends).size).toBeGreaterThan(1);
  });

  it('keeps two groups apart that are each closer knit than they are alike', () => {
    const likeness = (one: number, other: number) => (Math.floor(one / 3) === Math.floor(other / 3) ? 0.8 : 0.3);
    expect(joined(6, likeness)).toEqual([0, 0, 0, 3, 3, 3]);
    expect(new Set(joined(6, () => 0.3)).size).toBe(1);
  });

  it('makes one of two held stories only where an open group stands between them', () => {
    expect(joined(3, () => 0.05, 2)).toEqual([0, 1, 2]);
    expect(joined(3, () => 0.6, 2)).toEqual([0, 0, 0]);
  });

  it('pauses by the links that are looked at, also where each join makes all look for another nearest', () => {
    const places = Array.from({ length: 1_400 }, (_, at) => at);
    const open = places.slice(0, 700);
    // A hub that all are nearest to, until it has grown.
    const values = Float32Array.from(open.flatMap((one) => places.map((other) => (one === 0 || other === 0 ? 0.9 : 0.05))));
    const work = agglomerate({ groups: places.map(() => ({ size: 1, cohesion: 1 })), open: open.length, values }, RULES);
    let pauses = 0;
    while (work.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(3);
  });
});
