import { describe, expect, it } from 'vitest';
import { agoLabel, aheadLabel } from '../../../src/core/brief/time-labels.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1_000).toISOString();

describe('how long ago and until', () => {
  it.each([
    [0, 'just now', 'now'],
    [59, 'just now', 'now'],
    [60, '1 min ago', 'in 1 min'],
    [3_599, '59 min ago', 'in 59 min'],
    [3_600, '1 h ago', 'in 1 h'],
    [2 * 86_400 - 1, '47 h ago', 'in 47 h'],
    [2 * 86_400, '2 days ago', 'in 2 days'],
  ])('%d seconds', (seconds, ago, ahead) => {
    expect([agoLabel(at(-seconds), NOW), aheadLabel(at(seconds), NOW)]).toEqual([ago, ahead]);
  });

  it('is now what clocks that disagree put on the other side', () => {
    expect([agoLabel(at(90), NOW), aheadLabel(at(-90), NOW)]).toEqual(['just now', 'now']);
  });
});
