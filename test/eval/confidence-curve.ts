/**
 * Precision and coverage of the names given, by confidence. The gold data's own scorer decides what is right: it is run
 * over the predictions once for each threshold, with what lies below it left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { NAMED_SPEAKER_THRESHOLD } from '../../src/core/quote.ts';

interface Line {
  readonly doc: string;
  readonly quotes: readonly { readonly confidence: number; readonly speaker_entity?: string }[];
}
/** What the scorer prints with `--json`, as far as it is used here. */
interface Scores {
  readonly speaker: { readonly named_gold: number; readonly named_right: number; readonly named_precision: number | null };
}
export interface CurveFiles {
  readonly scorer: string;
  readonly gold: string;
  readonly predicted: string;
  /** May be written over. */
  readonly scratch: string;
}

const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

export function confidenceCurve(files: CurveFiles): string[] {
  const lines = readFileSync(files.predicted, 'utf8').trim().split('\n');
  const documents = lines.map((line) => JSON.parse(line) as Line);
  return [
    'names given, by confidence           precision   coverage (statements whose speaker the gold names)',
    ...THRESHOLDS.map((threshold) => rowOf(threshold, scoresFrom(threshold, documents, files))),
  ];
}

function scoresFrom(threshold: number, documents: readonly Line[], { scorer, gold, scratch }: CurveFiles): Scores['speaker'] {
  const kept = documents.map(({ doc, quotes }) => ({
    doc,
    quotes: quotes.filter((quote) => quote.speaker_entity !== undefined && quote.confidence >= threshold),
  }));
  writeFileSync(scratch, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const run = spawnSync(process.execPath, [scorer, gold, scratch, '--json'], { encoding: 'utf8' });
  return (JSON.parse(run.stdout) as Scores).speaker;
}

function rowOf(threshold: number, scores: Scores['speaker']): string {
  const precision = scores.named_precision ?? 0;
  const given = precision === 0 ? 0 : scores.named_right / precision / scores.named_gold;
  const label = `  at least ${threshold.toFixed(1)}${threshold === NAMED_SPEAKER_THRESHOLD ? ' (named from here)' : ''}`;
  return `${label.padEnd(38)}${percent(precision)}      ${percent(given)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
