import { describe, expect, it } from 'vitest';
import type { Article, WireOrigin } from '../../../src/core/article.ts';
import { outletsLine } from '../../../src/core/brief/outlets-line.ts';
import { filingOf } from '../../contract/filing-of.ts';

const NAMES = new Map([
  ['efe', 'EFE'],
  ['herald', 'The Herald'],
  ['courier', 'The Courier'],
]);
const line = (articles: readonly Article[], owners = 1) => outletsLine(articles, { owners, outletName: (id) => NAMES.get(id) });
const printed = (id: string, fields: { outletId?: string; copyOf?: string; wireOrigin?: WireOrigin } = {}): Article => {
  const { wireOrigin, ...report } = fields;
  return { ...filingOf({ id, ...report }).article, ...(wireOrigin === undefined ? {} : { wireOrigin }) };
};
const OF_EFE: WireOrigin = { agencyId: 'efe', basis: 'dateline' };

describe('who stands behind a story', () => {
  it.each<[string, readonly Article[], string]>([
    ['one outlet', [printed('a', { outletId: 'herald' })], '1 outlet (The Herald), 1 owner.'],
    ['an outlet that is not stated', [printed('a')], 'Outlet not stated; it counts as 1 owner.'],
    ['two that are not', [printed('a'), printed('b')], 'Outlets not stated; together they count as 1 owner.'],
    [
      'two that are not, one of them a copy',
      [printed('a'), printed('b', { copyOf: 'a' })],
      'Outlets not stated; together they count as 1 owner; 1 copy.',
    ],
    [
      'a text of an agency, printed by nobody knows whom',
      [printed('a', { wireOrigin: OF_EFE })],
      '1 owner, 1 wire copy (EFE); 1 report with outlet not stated.',
    ],
    [
      'such a one beside one that is no text of an agency',
      [printed('a', { wireOrigin: OF_EFE }), printed('b'), printed('c', { outletId: 'herald' })],
      '1 outlet (The Herald), 1 owner, 1 wire copy (EFE); 2 reports with outlet not stated, 1 of them adding no owner.',
    ],
    [
      'one that is and one that is not',
      [printed('a', { outletId: 'herald' }), printed('b')],
      '1 outlet (The Herald), 1 owner; 1 report with outlet not stated, adding no owner.',
    ],
    [
      'a text credited to an agency',
      [printed('a', { outletId: 'herald', wireOrigin: OF_EFE })],
      '1 outlet (The Herald), 1 owner, 1 wire copy (EFE).',
    ],
    ['a text of the agency itself', [printed('a', { outletId: 'efe' })], '1 outlet (EFE), 1 owner.'],
    [
      'a copy of what the agency printed, without credit',
      [printed('a', { outletId: 'efe' }), printed('b', { outletId: 'herald', copyOf: 'a' })],
      '2 outlets (EFE, The Herald), 1 owner, 1 wire copy (EFE).',
    ],
    [
      'a copy of a credited text, itself without credit',
      [printed('a', { outletId: 'herald', wireOrigin: OF_EFE }), printed('b', { outletId: 'courier', copyOf: 'a' })],
      '2 outlets (The Herald, The Courier), 1 owner, 2 wire copies (EFE).',
    ],
    [
      'a copy of another outlet',
      [printed('a', { outletId: 'herald' }), printed('b', { outletId: 'courier', copyOf: 'a' })],
      '2 outlets (The Herald, The Courier), 1 owner, 1 copy.',
    ],
  ])('%s', (_, articles, expected) => {
    expect(line(articles)).toBe(expected);
  });
});
