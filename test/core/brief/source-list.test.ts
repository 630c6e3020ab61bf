import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { createSourceList, passageRef, readPassageRef } from '../../../src/core/brief/source-list.ts';

const article = (id: string, text: string): Article => ({
  id,
  origin: 'seed',
  language: 'en',
  text,
  sections: [{ kind: 'body', start: 0, end: text.length }],
  date: { precision: 'day', basis: 'first-seen' },
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  fingerprint: '',
  version: 1,
});
const span = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({ start, end: start + length }));

describe('the sources of a brief', () => {
  it('are numbered from one in the order in which they are first cited, without gaps', () => {
    const text = 'x'.repeat(500);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a_1', 'a_2', 'a_3', 'a_4'), span), { maxLength: 40 }), (citations) => {
        const list = createSourceList(() => undefined);
        const claims = citations.map(([id, where]) => list.cite(article(id, text), where));
        const sources = list.sources();
        expect(sources.map((source) => source.number)).toEqual(sources.map((_, index) => index + 1));
        expect(sources.map((source) => source.articleId)).toEqual([...new Set(citations.map(([id]) => id))]);
        for (const claim of claims) expect(sources[claim.source - 1]?.articleId).toBe(claim.articleId);
        for (const claim of claims) expect(claim.text).toBe(text.slice(claim.start, claim.end));
      }),
    );
  });

  it('have a reference to their passages that reads back to the same stretches', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
        const read = readPassageRef(passageRef('a_0abc', spans));
        expect(read.articleId).toBe('a_0abc');
        const covered = (all: readonly { start: number; end: number }[], at: number) =>
          all.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < 480; at += 7) {
          // Two stretches one unit apart are joined, so that only units well outside must stay outside.
          if (covered(spans, at)) expect(covered(read.spans, at)).toBe(true);
          else if (!covered(spans, at - 1) && !covered(spans, at + 1)) expect(covered(read.spans, at)).toBe(false);
        }
      }),
    );
  });

  it('say whose they are, or that nobody says so', () => {
    const list = createSourceList((id) => (id === 'efe' ? 'EFE' : undefined));
    list.numberOf({ ...article('a_1', 'A text.'), outletId: 'efe' });
    list.numberOf({ ...article('a_2', 'A text.'), outletId: 'nobody' });
    expect(list.sources().map((source) => source.outlet)).toEqual(['EFE', undefined]);
  });
});
