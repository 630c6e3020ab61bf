/**
 * Trains the candidate ranker on gold quotations: logistic regression on the overlap of a candidate with the nearest
 * gold quotation (0 below one half), AdaGrad with a fixed order, L2. Deterministic. Weights are over abstract features
 * only; features seen fewer than 15 times are left out.
 *
 *   node train-quote-ranker.js GOLD.jsonl WEIGHTS.ts [--half 0|1]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Candidate } from '../../src/core/quotes/candidate.ts';
import { featuresOf } from '../../src/core/quotes/candidate-features.ts';
import { candidatesOf } from '../../src/core/quotes/find-statements.ts';
import { lexiconFor } from '../../src/core/quotes/lexicon.ts';
import { type Reading, readText } from '../../src/core/quotes/reading.ts';
import { weightsSource } from './weights-source.ts';

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly optional?: string;
}
interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly ignore?: readonly (readonly [number, number])[];
}
interface Example {
  readonly features: Int32Array;
  readonly label: number;
}
type Range = readonly [start: number, end: number];

const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 2e-6;
const RAREST = 15;
const EDGE = /[\s"'‘’“”«»„`,.;:!?…()[\]–—-]/;

function trimmed(text: string, range: Range): Range {
  let [start, end] = range;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  if (/^that\s/i.test(text.slice(start, start + 5))) start += 5;
  return [start, end];
}

function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The best overlap with a required quotation; undefined where the candidate counts neither way. */
function labelOf(document: GoldDocument, range: Range): number | undefined {
  let best = 0;
  for (const quote of document.quotes) {
    if (quote.optional !== undefined || quote.end <= range[0] || quote.start >= range[1]) continue;
    const gold = trimmed(document.text, [quote.start, quote.end]);
    best = Math.max(best, shared(gold, range) / (Math.max(gold[1], range[1]) - Math.min(gold[0], range[0])));
  }
  if (best >= 0.5) return best;
  const neutral = [
    ...document.quotes.filter((quote) => quote.optional !== undefined).map((quote): Range => [quote.start, quote.end]),
    ...(document.ignore ?? []),
  ];
  const covered = neutral.reduce((sum, other) => sum + shared(other, range), 0) / (range[1] - range[0]);
  return covered >= 0.5 ? undefined : 0;
}

function rangeOf(reading: Reading, { content }: Candidate): Range {
  return trimmed(reading.text, [reading.tokens[content.from]?.start ?? 0, reading.tokens[content.to - 1]?.end ?? 0]);
}

function examplesOf(documents: readonly GoldDocument[], indexOf: (feature: string) => number): Example[] {
  const examples: Example[] = [];
  for (const document of documents) {
    const reading = readText(document.text, [{ start: 0, end: document.text.length }], lexiconFor('en'));
    for (const candidate of candidatesOf(reading).flat()) {
      const range = rangeOf(reading, candidate);
      const label = range[1] > range[0] ? labelOf(document, range) : undefined;
      if (label !== undefined)
        examples.push({
          features: Int32Array.from(featuresOf(reading, candidate), indexOf),
          label,
        });
    }
  }
  return examples;
}

/** A fixed permutation for each epoch, so that runs are alike. */
function shuffled<T>(items: readonly T[], epoch: number): T[] {
  const copy = [...items];
  let state = 12345 + epoch;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    const [a, b] = [copy[i], copy[j]];
    if (a === undefined || b === undefined) continue;
    copy[i] = b;
    copy[j] = a;
  }
  return copy;
}

function addTo(sum: Float64Array, values: Float64Array, share: number): void {
  for (const [index, value] of values.entries()) sum[index] = (sum[index] ?? 0) + value * share;
}

function train(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, label } of shuffled(examples, epoch)) {
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const feature of features) {
        const gradient = error + DECAY * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(squares[feature] ?? 1);
      }
    }
    // averaged over the later epochs (Polyak & Juditsky 1992): the last weights hang on the order of the examples
    if (epoch >= EPOCHS / 2) addTo(mean, weights, 2 / EPOCHS);
  }
  return mean;
}

function main(): void {
  const [gold, out] = process.argv.slice(2);
  if (gold === undefined || out === undefined) throw new Error('usage: train-quote-ranker GOLD.jsonl WEIGHTS.ts [--half 0|1]');
  const at = process.argv.indexOf('--half');
  const half = at < 0 ? undefined : Number(process.argv[at + 1]);
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
    .filter(({ doc }) => half === undefined || ((createHash('sha256').update(doc).digest()[0] ?? 0) & 1) === half);
  const indices = new Map<string, number>();
  const seen: number[] = [];
  const examples = examplesOf(documents, (feature) => {
    const index = indices.get(feature) ?? indices.size;
    indices.set(feature, index);
    seen[index] = (seen[index] ?? 0) + 1;
    return index;
  }).map(({ features, label }) => ({ label, features: features.filter((index) => (seen[index] ?? 0) >= RAREST) }));
  const weights = train(examples, indices.size);
  const lines = [...indices]
    .filter(([, index]) => (seen[index] ?? 0) >= RAREST)
    .map(([feature, index]): [string, number] => [feature, Math.round((weights[index] ?? 0) * 1000)])
    .filter(([, weight]) => Math.abs(weight) >= 15);
  lines.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  writeFileSync(out, weightsSource('RANKER_WEIGHTS', lines));
  console.error(`${documents.length} documents, ${examples.length} examples, ${lines.length} weights`);
}

main();
