import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, contentWords } from '../../../src/core/brief/content-words.ts';
import { type Candidate, selectSentences } from '../../../src/core/brief/select-sentences.ts';

const WORDS = 'navy border talks cartel port ship fleet sanction vote mine gang prison oil treaty envoy'.split(' ');

const candidate = fc.record({
  articleId: fc.constantFrom('a_1', 'a_2', 'a_3'),
  start: fc.nat(5000),
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`),
  salience: fc.double({ min: 0, max: 1, noNaN: true }),
  relevance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const candidates = fc
  .array(candidate, { maxLength: 80 })
  .map((all): Candidate[] => all.map((one) => ({ ...one, end: one.start + one.text.length })));

const base = { articleId: 'a_1', end: 10, salience: 0.5, relevance: 0.5 };

describe('selectSentences', () => {
  it('takes some of what it is given, at most the limit, in the order of articles and places', () => {
    fc.assert(
      fc.property(candidates, fc.nat(8), (all, limit) => {
        const chosen = selectSentences(all, limit);
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(chosen.every((one) => all.includes(one))).toBe(true);
        const order = [...new Set(all.map((one) => one.articleId))];
        const places = chosen.map((one) => order.indexOf(one.articleId) * 1e6 + one.start);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('never takes two that say the same, nor one that was said', () => {
    fc.assert(
      fc.property(candidates, fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }), (all, said) => {
        const chosen = selectSentences(all, 6, [said.join(' ')]).map((one) => contentWords(one.text));
        const words = [...chosen, contentWords(said.join(' '))];
        for (const [index, one] of words.entries()) {
          for (const other of words.slice(index + 1)) expect(containment(one, other)).toBeLessThanOrEqual(0.65);
        }
      }),
    );
  });

  it('prefers what is asked for, and what is clear by itself', () => {
    const plain = { ...base, start: 0, text: 'The navy sent three ships to the border.' };
    const leaning = { ...base, start: 50, text: 'He praised the treaty with the envoy.', salience: 0.6 };
    const asked = { ...base, start: 90, text: 'The cartel holds the port.', salience: 0.1, relevance: 1 };
    expect(selectSentences([plain, leaning, asked], 1)).toEqual([asked]);
    expect(selectSentences([plain, leaning], 1)).toEqual([plain]);
  });

  it.each([
    'She said that the islands stand with the envoy of the port.',
    '“The islands stand with the envoy of the port,” she said.',
    '“Las islas están con el enviado del puerto”, dijo ella en la capital.',
  ])('shows no words of somebody who is only named before, without what stands before: %s', (text) => {
    const named = { ...base, start: 0, salience: 0.1, text: 'Kamla Persad-Bissessar did not sign the statement of the bloc.' };
    const said = { ...base, start: 70, salience: 1, relevance: 1, text, previousStart: 0 };
    const others = [300, 400].map((start, n) => ({
      ...base,
      start,
      text: `The ${n === 0 ? 'navy sent ships' : 'cartel holds mines'}.`,
    }));
    expect(selectSentences([named, said, ...others], 2)).toEqual(others);
    expect(selectSentences([named, said], 2)).toEqual([named, said]);
    // Where it is all that is new, it is better than silence.
    expect(selectSentences([said], 2)).toEqual([said]);
  });
});
