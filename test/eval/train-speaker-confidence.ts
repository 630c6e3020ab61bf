/**
 * Trains the speaker confidence: logistic regression on whether the given name is the gold speaker's (same last word),
 * over how the name was found. Deterministic.
 *
 *   node train-speaker-confidence.js GOLD.jsonl WEIGHTS.ts [--half 0|1]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Attribution, attributionsIn } from '../../src/core/quotes/extract-quotes.ts';
import type { Reading } from '../../src/core/quotes/reading.ts';
import { confidenceFeatures } from '../../src/core/quotes/speaker-confidence.ts';
import { type GoldQuote, goldAt, isSameName } from './named-curve.ts';
import { weightsSource } from './weights-source.ts';

interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

/** Automatic coreference in the gold is itself wrong in about half of the cases in which it differs from us. */
const SILVER = 0.5;
const EPOCHS = 30;
const RATE = 0.1;

function rangeOf(reading: Reading, { statement }: Attribution): [start: number, end: number] {
  return [reading.tokens[statement.content.from]?.start ?? 0, reading.tokens[statement.content.to - 1]?.end ?? 0];
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|his|her|their)$/i;

function examplesOf(document: GoldDocument): Example[] {
  const { context, attributions } = attributionsIn({ text: document.text, language: 'en' });
  return attributions.flatMap((attribution) => {
    const name = attribution.speaker.name;
    const gold = name === undefined ? undefined : goldAt(document.quotes, ...rangeOf(context.reading, attribution));
    if (name === undefined || gold === undefined) return [];
    if (!gold.speaker_entity && (!gold.speaker || PRONOUN.test(gold.speaker) || attribution.speaker.how === 'role')) return [];
    return [
      {
        features: confidenceFeatures(attribution.statement, attribution.speaker, attribution.score),
        label: isSameName(name.full, gold) ? 1 : gold.entity_how === 'coref-auto' ? SILVER : 0,
      },
    ];
  });
}

function train(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, label } of examples) {
      let sum = 0;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const feature of features) {
        const gradient = error + 1e-4 * (weights.get(feature) ?? 0);
        const square = (squares.get(feature) ?? 1) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, (weights.get(feature) ?? 0) - (RATE * gradient) / Math.sqrt(square));
      }
    }
  return weights;
}

function main(): void {
  const [gold, out] = process.argv.slice(2);
  if (gold === undefined || out === undefined)
    throw new Error('usage: train-speaker-confidence GOLD.jsonl WEIGHTS.ts [--half 0|1]');
  const at = process.argv.indexOf('--half');
  const half = at < 0 ? undefined : Number(process.argv[at + 1]);
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
    .filter(({ doc }) => half === undefined || ((createHash('sha256').update(doc).digest()[0] ?? 0) & 1) === half);
  const examples = documents.flatMap(examplesOf);
  const lines = [...train(examples)]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight * 1000)]);
  writeFileSync(out, weightsSource('CONFIDENCE_WEIGHTS', lines));
  console.error(`${documents.length} documents, ${examples.length} examples, ${lines.length} weights`);
}

main();
