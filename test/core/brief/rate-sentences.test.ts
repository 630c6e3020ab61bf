import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, SectionKind } from '../../../src/core/article.ts';
import { contentWords, jaccard } from '../../../src/core/brief/content-words.ts';
import { rateSentences } from '../../../src/core/brief/rate-sentences.ts';
import { contains } from '../../../src/core/span.ts';

const KINDS: readonly SectionKind[] = ['headline', 'deck', 'body', 'faq', 'related', 'boilerplate'];
const line = fc
  .array(
    fc.constantFrom(
      'The navy sent ships to the border.',
      'He said no.',
      'Talks on oil went on in Caracas for a week.',
      '¿Qué pasó?',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((sentences) => sentences.join(' '));
const page = fc.array(fc.tuple(fc.constantFrom(...KINDS), line), { maxLength: 20 }).map((lines) => {
  let text = '';
  const sections: Section[] = lines.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { kind, start, end: start + words.length };
  });
  return { text, sections };
});

/** Continuous LexRank pair by pair, as the paper has it, with the lead prior. */
function ratedPlainly(sentences: readonly string[]): number[] {
  const words = sentences.map(contentWords);
  const links = words.map((a) => {
    const row = words.map((b) => (a === b ? 0 : jaccard(a, b)));
    const sum = row.reduce((total, value) => total + value, 0);
    return row.map((value) => (sum === 0 ? 1 / row.length : value / sum));
  });
  let ranks = words.map(() => 1 / words.length);
  for (let round = 0; round < 15; round += 1)
    ranks = ranks.map(
      (_, to) => 0.15 / words.length + 0.85 * ranks.reduce((sum, rank, from) => sum + rank * (links[from]?.[to] ?? 0), 0),
    );
  return ranks.map((rank, index) => (0.5 * rank) / Math.max(...ranks) + 0.5 / (1 + index / 3));
}

describe('rateSentences', () => {
  it('rates as the plain method does, pair by pair', () => {
    fc.assert(
      fc.property(page, ({ text, sections }) => {
        const rated = rateSentences(text, sections);
        const plainly = ratedPlainly(rated.map(({ start, end }) => text.slice(start, end)));
        for (const [index, { salience }] of rated.entries()) expect(salience).toBeCloseTo(plainly[index] ?? Number.NaN, 2);
      }),
    );
  });

  it('rates only sentences of the body, or of the standfirst where there is hardly a body, from 0 to 1', () => {
    fc.assert(
      fc.property(page, ({ text, sections }) => {
        const prose = sections.filter(({ kind }) => kind === 'body' || kind === 'deck');
        for (const sentence of rateSentences(text, sections)) {
          expect(prose.some((section) => contains(section, sentence))).toBe(true);
          expect(sentence.salience).toBeGreaterThanOrEqual(0);
          expect(sentence.salience).toBeLessThanOrEqual(1);
          expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S.*[.?!]$/s);
        }
      }),
    );
  });

  it('puts the lead before the rest, and what the article is about before an aside', () => {
    const text = [
      'The navy sent three warships to the border with Guyana on Monday.',
      'The warships of the navy will stay at the border for a month.',
      'Guyana protested against the warships at its border.',
      'A local baker won a prize for his bread.',
    ].join(' ');
    const [lead, second, , aside] = rateSentences(text, [{ kind: 'body', start: 0, end: text.length }]);
    expect(lead?.salience).toBeGreaterThan(aside?.salience ?? 1);
    expect(second?.salience).toBeGreaterThan(aside?.salience ?? 1);
  });

  it('bounds its work on an endless article', () => {
    const text = 'The navy sent ships to the border again. '.repeat(20_000);
    expect(rateSentences(text, [{ kind: 'body', start: 0, end: text.length }]).length).toBeLessThanOrEqual(60);
  });
});
