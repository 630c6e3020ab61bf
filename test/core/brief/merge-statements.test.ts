import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { mergeStatements } from '../../../src/core/brief/merge-statements.ts';
import type { Quote } from '../../../src/core/quote.ts';

const quote = (id: string, fields: Partial<Quote>): Quote => ({
  id,
  articleId: 'a_1',
  start: 0,
  end: 1,
  text: '',
  kind: 'direct',
  stance: 'asserts',
  confidence: 0.9,
  speakerName: 'Ana Pérez',
  ...fields,
});
const DAYS: Readonly<Record<string, string>> = { a_1: '2026-01-03', a_2: '2026-01-01', a_3: '2026-01-02' };
const articles = new Map(
  ['a_1', 'a_2', 'a_3', 'a_es'].map((id) => [
    id,
    {
      id,
      language: id === 'a_es' ? 'es' : 'en',
      date: { precision: 'day', basis: 'page', ...(DAYS[id] === undefined ? {} : { at: `${DAYS[id]}T00:00:00.000Z` }) },
    } as Article,
  ]),
);
const merged = (...quotes: Quote[]) => mergeStatements(quotes, articles);

const WORDS = 'drug trafficking threat border security talks elections prisoners oil sanctions'.split(' ');
const generated = fc.record({
  id: fc.uuid(),
  articleId: fc.constantFrom('a_1', 'a_2', 'a_3', 'a_unknown'),
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')),
  speakerName: fc.constantFrom('Ana Pérez', 'Ana Perez', 'Luis Gil'),
  confidence: fc.constantFrom(0.2, 0.9),
  kind: fc.constantFrom('direct' as const, 'indirect' as const),
});

describe('mergeStatements', () => {
  const full = 'Drug trafficking is a threat that knows no borders and hits all our countries';

  it('makes one entry of a statement that several outlets carry, told by its longest form', () => {
    const [entry, ...others] = merged(
      quote('1', { text: 'Drug trafficking is a threat that knows no borders' }),
      quote('2', { articleId: 'a_2', text: full }),
      quote('3', { articleId: 'a_3', text: 'a threat that knows no borders and hits all' }),
    );
    expect(others).toEqual([]);
    expect(entry?.quote.id).toBe('2');
    expect(entry?.alsoIn.map(({ id }) => id)).toEqual(['a_1', 'a_3']);
  });

  it('prefers the words as quoted to a report of them', () => {
    const [entry] = merged(quote('1', { kind: 'indirect', text: `${full} and more besides` }), quote('2', { text: full }));
    expect(entry?.quote.id).toBe('2');
  });

  it('keeps apart what two people say, and what two unknown people say', () => {
    expect(merged(quote('1', { text: full }), quote('2', { text: full, speakerName: 'Luis Gil' }))).toHaveLength(2);
    expect(merged(quote('1', { text: full, confidence: 0.2 }), quote('2', { text: full, confidence: 0.2 }))).toHaveLength(2);
  });

  it('does not join short statements that share a word', () => {
    expect(merged(quote('1', { text: 'criminal sanctuary' }), quote('2', { text: 'a sanctuary for whales' }))).toHaveLength(2);
  });

  it('does not take a common phrase for a statement that holds its words', () => {
    const long = 'The talks advance the fight against organizations of drug trafficking in that country';
    expect(merged(quote('1', { text: long }), quote('2', { text: 'the drug trafficking fight' }))).toHaveLength(2);
    expect(merged(quote('1', { text: long }), quote('2', { text: 'organizations of drug trafficking' }))).toHaveLength(1);
  });

  it('shows other wordings of one statement, but no shorter cuts of it', () => {
    const [entry] = merged(
      quote('1', { text: `“${full}.”` }),
      quote('2', {
        articleId: 'a_2',
        text: '“Drug trafficking is a threat which knows no borders and hits all of our countries,”',
      }),
      quote('3', { articleId: 'a_3', text: '"a threat that knows no borders and hits all our countries"' }),
    );
    expect(entry?.quote.id).toBe('2');
    expect(entry?.variants.map(({ quote: { id } }) => id)).toEqual(['1']);
  });

  it('names the earliest that carries it, where all bear a date', () => {
    const both = merged(quote('1', { text: full }), quote('2', { articleId: 'a_2', text: full }));
    expect(both[0]?.first?.id).toBe('a_2');
    expect(merged(quote('1', { text: full }))[0]?.first).toBeUndefined();
  });

  it('keeps a translation apart, and what is denied from what is asserted', () => {
    expect(
      merged(quote('1', { text: 'Maduro, Caracas' }), quote('2', { articleId: 'a_es', text: 'Maduro, Caracas' })),
    ).toHaveLength(2);
    expect(merged(quote('1', { text: full }), quote('2', { articleId: 'a_2', text: full, stance: 'declines' }))).toHaveLength(2);
  });

  it('loses no article and makes up none', () => {
    fc.assert(
      fc.property(fc.array(generated, { maxLength: 40 }), (fields) => {
        const quotes = fields.map((one) => quote(one.id, one));
        const held = quotes.filter((one) => articles.has(one.articleId));
        const named = merged(...quotes).flatMap(({ article, alsoIn }) => [article.id, ...alsoIn.map(({ id }) => id)]);
        expect(new Set(named)).toEqual(new Set(held.map((one) => one.articleId)));
        expect(merged(...quotes).length).toBeLessThanOrEqual(held.length);
        for (const statement of merged(...quotes)) expect(quotes).toContain(statement.quote);
      }),
    );
  });
});
