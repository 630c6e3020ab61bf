/** `sitrep analyze`: as a process, and its promise about offsets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, type Place } from './sitrep.ts';

interface QuotesOut {
  readonly doc: string;
  readonly quotes: readonly { start: number; end: number; text: string; kind: string; confidence: number; speaker?: string }[];
}

const seeds = readdirSync('seeds/articles').sort();
const SAID = 'said Marco Rubio';
/** What makes offsets go wrong: pairs of code units, both kinds of line end, controls, composed and decomposed letters. */
const TRAPS: readonly (readonly [string, string])[] = [
  ['emoji', `😀👩‍👩‍👧 “We will act 🇻🇪 against the cartels 😡 together,” ${SAID}. 😀 “This is a threat to us all,” he added.`],
  ['crlf', `First line.\r\n\r\n“We will act against the cartels together,” ${SAID}.\r\nLast.`],
  ['controls', `\u0000\u0007“We will \u0000act against the cartels together,” ${SAID}.\u001b[31m`],
  ['decomposed', `Bogota\u0301 y Me\u0301xico. “We will act against Nicola\u0301s Maduro together,” ${SAID}.`],
  ['hidden', `\ufeff\u200b“We will act\u00ad against the\u202e cartels together,” ${SAID}.\u2028Last.`],
  ['wide', `会議。“We will act against the cartels 在一起 together,” ${SAID}.`],
  ['empty', ''],
];
const docs = [...TRAPS, ...seeds.map((file) => [file, readFileSync(join('seeds/articles', file), 'utf8')] as const)];

let place: Place;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const lines = <T>(text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

describe('analyze quotes', () => {
  it('answers every document in order; offsets are UTF-16 code units into the text as it was given', async () => {
    const input = docs.map(([doc, text]) => JSON.stringify({ doc, text, unknown: true })).join('\n');
    const { end, out, err } = await place.run(['analyze', 'quotes'], { input });
    expect([end, err]).toEqual([0, '']);
    const answers = lines<QuotesOut>(out);
    expect(answers.map(({ doc }) => doc)).toEqual(docs.map(([doc]) => doc));
    for (const [index, { doc, quotes }] of answers.entries()) {
      const given = docs[index]?.[1] ?? '';
      for (const quote of quotes) {
        expect(quote.text, doc).toBe(given.slice(quote.start, quote.end));
        expect(quote.text.isWellFormed(), doc).toBe(true);
        expect(quote.end, doc).toBeGreaterThan(quote.start);
        expect(['direct', 'mixed', 'indirect']).toContain(quote.kind);
        expect(quote.confidence).toBeGreaterThanOrEqual(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
      }
      if (doc !== 'empty') expect(quotes.length, doc).toBeGreaterThan(0);
    }
  });

  it('names bad lines by their number, goes on, and ends with 1', async () => {
    const good = (doc: string) => JSON.stringify({ doc, text: 'Nothing was said.' });
    const input = [
      good('a'),
      'oops',
      '',
      '{"doc":"b"}',
      '{"doc":7,"text":"x"}',
      '{"doc":"c","text":"x","date":"soon"}',
      good('d'),
    ];
    const { end, out, err } = await place.run(['analyze', 'quotes'], { input: `${input.join('\r\n')}\r\n` });
    expect(end).toBe(1);
    expect(lines<QuotesOut>(out).map(({ doc }) => doc)).toEqual(['a', 'd']);
    expect(err.trimEnd().split('\n')).toEqual([
      'line 2: is not JSON; skipped',
      expect.stringMatching(/^line 4: text: .*; skipped$/),
      expect.stringMatching(/^line 5: doc: .*; skipped$/),
      expect.stringMatching(/^line 6: date: is no date: write 2026-01-28 .*; skipped$/),
    ]);
  });
});

describe('analyze stories', () => {
  it('places every article in stream order; a copy is one; nothing is written to a database', async () => {
    const [first = '', second = ''] = seeds.map((file) => readFileSync(join('seeds/articles', file), 'utf8'));
    const articles = [
      { id: 'a', title: 'One', text: first, date: '2025-08-30', lang: 'en', source: 'x' },
      { id: 'b', title: 'Two', text: second, date: null },
      { id: 'c', title: 'One', text: first, date: '2025-08-30T12:00:00Z', source: 'y' },
    ];
    const input = [...articles.map((article) => JSON.stringify(article)), '{"id":"d"}'].join('\n');
    const { end, out, err } = await place.run(['analyze', 'stories'], { input });
    expect([end, err]).toEqual([1, expect.stringMatching(/^line 4: text: [^\n]*; skipped\n$/)]);
    const placed = lines<{ id: string; story: string; copyOf?: string }>(out);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(placed[2]).toMatchObject({ story: placed[0]?.story, copyOf: 'a' });
    expect(readdirSync(place.folder)).toEqual([]);
  });
});
