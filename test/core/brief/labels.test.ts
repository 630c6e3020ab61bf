import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../src/core/brief/claim.ts';
import { speakerLabel, windowLabel } from '../../../src/core/brief/labels.ts';

const SAYING: Saying = {
  articleId: 'a_1',
  start: 0,
  end: 20,
  text: 'the talks will go on',
  source: 1,
  kind: 'indirect',
  stance: 'asserts',
  date: { precision: 'day', basis: 'first-seen' },
  confidence: 0.9,
  alsoIn: [],
  speaker: 'Bloomberg',
};

describe('who said it, and how', () => {
  it.each<[string, Partial<Saying>, string]>([
    ['reported speech has its verb', { cue: 'reports' }, 'Bloomberg, reports'],
    ['where there is no verb, the name alone', { cue: 'According to' }, 'Bloomberg'],
    ['in Spanish as well', { cue: 'Según' }, 'Bloomberg'],
    ['a quotation speaks for itself', { cue: 'said', kind: 'direct' }, 'Bloomberg'],
    ['a denial is never left out', { cue: 'denied', stance: 'denies' }, 'Bloomberg, denied'],
  ])('%s', (_, fields, expected) => {
    expect(speakerLabel({ ...SAYING, ...fields })).toBe(expected);
  });
});

it('a stretch of time names its last day, and says nothing where it has no bounds', () => {
  const [since, until] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
  expect(windowLabel({ since, until: '2026-01-02T00:00:00.000Z' })).toBe('on 1 Jan 2026');
  expect([windowLabel({ since, until }), windowLabel({ until }), windowLabel({})]).toEqual([
    'since 1 Jan 2026 until 31 Jan 2026',
    'until 31 Jan 2026',
    '',
  ]);
});
