import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, SectionKind } from '../../../src/core/article.ts';
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

describe('rateSentences', () => {
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
