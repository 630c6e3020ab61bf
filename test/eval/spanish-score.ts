/**
 * The Spanish passages are our own writing, labelled by us, and the extractor was developed while looking at them: the
 * score says that the constructions are covered, not how Spanish newspapers at large would be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { foldName } from '../../src/core/entities/fold.ts';
import { type FoundQuote, NAMED_SPEAKER_THRESHOLD } from '../../src/core/quote.ts';
import { extractQuotes } from '../../src/core/quotes/extract-quotes.ts';
import type { Span } from '../../src/core/span.ts';

interface GoldQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly name?: string;
}
interface Passage {
  readonly text: string;
  /** What is right, where that differs from `quotes`, which is what is found today. */
  readonly gold?: readonly GoldQuote[];
  readonly quotes: readonly GoldQuote[];
}

/** From the repository's root, where tests and measuring scripts are run. */
const CASES = 'test/cases/quotes-es';

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The name where the gold gives one, else the speaker as printed: one holds the other, or neither has any. */
function isSpeaker({ speaker, speakerName, confidence }: FoundQuote, gold: GoldQuote): boolean {
  const name = confidence >= NAMED_SPEAKER_THRESHOLD ? speakerName : undefined;
  if (gold.name !== undefined) return name !== undefined && foldName(name) === foldName(gold.name);
  if (gold.speaker === undefined) return name === undefined && speaker === undefined;
  const [printed, wanted] = [foldName(speaker?.text ?? ''), foldName(gold.speaker)];
  return printed !== '' && (printed.includes(wanted) || wanted.includes(printed));
}

function scoreOf({ text, gold, quotes }: Passage): { right: number; found: number; wanted: number } {
  const found = extractQuotes({ text, language: 'es' });
  const wanted = gold ?? quotes;
  const spans = wanted.map((quote) => ({
    ...quote,
    start: text.indexOf(quote.text),
    end: text.indexOf(quote.text) + quote.text.length,
  }));
  const right = spans.filter((quote) => found.some((one) => overlap(one, quote) >= 0.5 && isSpeaker(one, quote)));
  return { right: right.length, found: found.length, wanted: wanted.length };
}

export interface SpanishScore {
  readonly passages: number;
  readonly quotations: number;
  /** End-to-end F1: the span overlaps by half and the speaker is right. */
  readonly endToEnd: number;
}

export function spanishScore(): SpanishScore {
  const scores = readdirSync(CASES).map((slug) =>
    scoreOf(JSON.parse(readFileSync(`${CASES}/${slug}/case.json`, 'utf8')) as Passage),
  );
  const sum = (part: 'right' | 'found' | 'wanted') => scores.reduce((total, score) => total + score[part], 0);
  const endToEnd = (2 * sum('right')) / (sum('found') + sum('wanted'));
  return { passages: scores.length, quotations: sum('wanted'), endToEnd };
}
