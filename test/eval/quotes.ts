/**
 * Runs the extractor over gold files, writes predictions for the scorer, and prints the speed and how often the names
 * given are right at each confidence.
 *
 *   node quotes.js GOLD.jsonl OUT.jsonl [--half 0|1] [--sample N]
 *
 * `--half` takes the documents whose name hashes to that half, `--sample` every N-th document.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { FoundQuote } from '../../src/core/quote.ts';
import { extractQuotes } from '../../src/core/quotes/extract-quotes.ts';
import { curve, type GivenName, type GoldQuote, pointsOf } from './named-curve.ts';

interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

function halfOf(name: string): number {
  return (createHash('sha256').update(name).digest()[0] ?? 0) & 1;
}

function option(name: string): number | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

function chosen(documents: readonly GoldDocument[]): GoldDocument[] {
  const [half, sample] = [option('--half'), option('--sample')];
  return documents.filter(
    (document, index) => (half === undefined || halfOf(document.doc) === half) && (sample === undefined || index % sample === 0),
  );
}

function main(): void {
  const [gold, out] = process.argv.slice(2);
  if (gold === undefined || out === undefined) throw new Error('usage: quotes GOLD.jsonl OUT.jsonl [--half 0|1] [--sample N]');
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
  const picked = chosen(documents);
  const started = process.cpuUsage();
  const found = picked.map(({ doc, text }) => ({ doc, quotes: extractQuotes({ text, language: 'en' }) }));
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6;
  const characters = picked.reduce((sum, document) => sum + document.text.length, 0);
  const lines = found.map(({ doc, quotes }) =>
    JSON.stringify({
      doc,
      quotes: quotes.map((quote) => ({
        start: quote.start,
        end: quote.end,
        speaker: quote.speaker?.text,
        speaker_entity: quote.speakerName,
        confidence: quote.confidence,
        stance: quote.stance,
      })),
    }),
  );
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.error(
    `${picked.length} documents, ${characters} characters, ${seconds.toFixed(2)} s of one core, ${Math.round(characters / seconds / 1000)}k characters/s`,
  );
  console.error(
    curve(
      found.flatMap(({ doc, quotes }) =>
        pointsOf(quotes.flatMap(namedOf), picked.find((document) => document.doc === doc)?.quotes ?? []),
      ),
    ),
  );
}

function namedOf({ start, end, speaker, speakerName, confidence }: FoundQuote): GivenName[] {
  return speakerName === undefined ? [] : [{ start, end, name: speakerName, printed: speaker?.text ?? '', confidence }];
}

main();
