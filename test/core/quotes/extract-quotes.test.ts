import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMED_SPEAKER_THRESHOLD } from '../../../src/core/quote.ts';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.ts';

interface ExpectedQuote {
  readonly text: string;
  readonly kind: string;
  readonly stance: string;
  readonly speaker?: string;
  readonly name?: string;
  readonly role?: string;
  readonly via?: string;
}
interface QuoteCase {
  readonly why: string;
  /** The text itself, or the seed that holds it, read up to a marker. */
  readonly text?: string;
  readonly seed?: string;
  readonly until?: string;
  readonly language?: string;
  /** What is found. Where something else would be right, the case says so under `gold` (test/eval/spanish-score.ts). */
  readonly quotes: readonly ExpectedQuote[];
}

const SEEDS = new URL('../../../seeds/articles/', import.meta.url);

function textOf(given: QuoteCase): { text: string; end: number } {
  const text = given.text ?? readFileSync(new URL(given.seed ?? '', SEEDS), 'utf8');
  return { text, end: given.until === undefined ? text.length : text.indexOf(given.until) };
}

function foundIn(given: QuoteCase): ExpectedQuote[] {
  const { text, end } = textOf(given);
  const found = extractQuotes({ text, language: given.language ?? 'en', prose: [{ start: 0, end }] });
  return found.map((quote) => {
    const { kind, stance, role, via } = quote;
    const named = quote.confidence >= NAMED_SPEAKER_THRESHOLD;
    return {
      text: quote.text,
      kind,
      stance,
      ...(quote.speaker === undefined ? {} : { speaker: quote.speaker.text }),
      ...(quote.speakerName === undefined || !named ? {} : { name: quote.speakerName }),
      ...(role === undefined ? {} : { role }),
      ...(via === undefined ? {} : { via }),
    };
  });
}

for (const [stage, title] of [
  ['quotes', 'quotations'],
  ['quotes-es', 'citas'],
] as const) {
  const cases = new URL(`../../cases/${stage}/`, import.meta.url);
  describe(title, () => {
    for (const slug of readdirSync(cases).sort()) {
      const given = JSON.parse(readFileSync(new URL(`${slug}/case.json`, cases), 'utf8')) as QuoteCase;
      it(`${slug}: ${given.why}`, () => expect(foundIn(given)).toEqual(given.quotes));
    }
  });
}

describe('what the caller knows', () => {
  it('names an entity where one is mentioned, whatever the text prints', () => {
    const text = 'Rubio said that the talks had failed.';
    const mentions = [{ start: 0, end: 5, entityId: 'p_rubio', name: 'Marco Rubio', kind: 'person' }] as const;
    expect(extractQuotes({ text, language: 'en', mentions })).toMatchObject([
      { speakerId: 'p_rubio', speakerName: 'Marco Rubio' },
    ]);
  });

  it('believes the text about its own people rather than a namesake that the caller knows', () => {
    const text = 'Corey Lewandowski met the press on Monday. Lewandowski said that the campaign would go on.';
    const start = text.lastIndexOf('Lewandowski');
    const mention = { start, end: start + 11, entityId: 'p_judge', name: 'Ricardo Lewandowski', kind: 'person' };
    const [quote] = extractQuotes({ text, language: 'en', mentions: [mention] });
    expect(quote?.speakerName).toBe('Corey Lewandowski');
    expect(quote?.speakerId).toBeUndefined();
  });

  it('asks for the holder of an office that the text does not name', () => {
    const text = 'The foreign minister said that the talks had failed.';
    const holderOf = (office: string): { entityId: string; name: string } | undefined =>
      /foreign minister/i.test(office) ? { entityId: 'p_gil', name: 'Yván Gil' } : undefined;
    expect(extractQuotes({ text, language: 'en', holderOf })).toMatchObject([{ speakerId: 'p_gil', speakerName: 'Yván Gil' }]);
  });

  it('looks for quotations in the prose only', () => {
    const text = 'Headline: "Not this one," Smith said.\nSmith said that the talks had failed.';
    const found = extractQuotes({ text, language: 'en', prose: [{ start: text.indexOf('\n') + 1, end: text.length }] });
    expect(found.map((quote) => quote.text)).toEqual(['the talks had failed']);
  });
});

describe('text wrapped at a fixed width', () => {
  const wrapped = [
    'WASHINGTON (Wire) - The talks ended on Monday without any',
    'agreement on oil. "We will never recognize that',
    'government in Caracas," Marco Rubio said after the',
    'meeting. He added that the ships would stay in the',
    'region until the end of the year.',
    '',
    '"The border is not for',
    'sale," Delcy Rodríguez said on Monday in Caracas.',
  ];

  it.each(['\n', '\r\n'])('a quotation runs on over the end of a line (%j)', (end) => {
    const found = extractQuotes({ text: wrapped.join(end), language: 'en' });
    expect(found.map((quote) => [quote.text.replaceAll(end, ' '), quote.speakerName])).toEqual([
      ['"We will never recognize that government in Caracas,"', 'Marco Rubio'],
      ['the ships would stay in the region until the end of the year', 'Marco Rubio'],
      ['"The border is not for sale,"', 'Delcy Rodríguez'],
    ]);
  });

  it('a line of a page that has one paragraph a line stays a paragraph', () => {
    const text = 'He left "the room\nThe talks go on\nRubio said that the ships would stay.';
    expect(extractQuotes({ text, language: 'en' }).map((quote) => quote.text)).toEqual(['the ships would stay']);
  });
});

describe('a semicolon', () => {
  const told = (text: string, language: 'en' | 'es') =>
    extractQuotes({ text, language }).map((quote) => [quote.speaker?.text, quote.text]);

  it('ends what was said where a clause with a subject of its own follows', () => {
    expect(told('Washington says the boat carried drugs; Caracas denies it.', 'en')).toEqual([
      ['Washington', 'the boat carried drugs'],
    ]);
    expect(told('Washington asegura que el barco llevaba drogas; Caracas lo niega.', 'es')).toEqual([
      ['Washington', 'el barco llevaba drogas'],
    ]);
    expect(told('El fiscal afirmó que los detenidos son cinco; la defensa sostiene que son tres.', 'es')).toEqual([
      ['El fiscal', 'los detenidos son cinco'],
      ['la defensa', 'son tres'],
    ]);
  });

  it('does not where "that" goes on with it, in a list, or inside quotation marks', () => {
    expect(
      told('The minister said the army had taken the town; that three men were killed; and that the road was open.', 'en'),
    ).toEqual([['The minister', 'the army had taken the town; that three men were killed; and that the road was open']]);
    expect(told('El gobernador dijo que hay cinco detenidos en Cali; tres en Buga, y dos en Tuluá.', 'es')).toEqual([
      ['El gobernador', 'hay cinco detenidos en Cali; tres en Buga, y dos en Tuluá'],
    ]);
    expect(told('“The boat carried drugs; Caracas denies it,” the secretary said.', 'en')).toEqual([
      ['the secretary', '“The boat carried drugs; Caracas denies it,”'],
    ]);
  });
});
