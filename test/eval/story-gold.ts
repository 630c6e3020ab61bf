/** The gold data for stories and copies: it lies beside the checkout, belongs to its publishers and is not in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoryInput } from '../../src/core/story.ts';

export interface GoldRow {
  readonly id: string;
  readonly date?: string | null;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
  readonly source?: string;
  /** The event; missing where not labelled. */
  readonly story?: string | null;
  /** Events on one running affair, or two look-alike events: never split over the folds. */
  readonly story_loose?: string;
  readonly topic?: string;
  readonly kind?: string;
}
export interface PredictedRow {
  readonly id: string;
  readonly story: string;
}
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export interface ClusterScore {
  readonly docs: number;
  readonly bcubed: Rates;
  readonly pairwise: Rates & { readonly tp: number; readonly fp: number; readonly fn: number };
}
export interface Scorer {
  scoreClusters(gold: readonly GoldRow[], predicted: readonly PredictedRow[]): ClusterScore;
  scoreDup(
    pairs: readonly unknown[],
    predicted: readonly PredictedRow[],
  ): { readonly pairwise: Rates; readonly hard_negatives_hit: string };
}

/** The folder of the gold data; `undefined` where it is absent. */
export function goldFolder(named: string | undefined): string | undefined {
  const folder = named ?? path.resolve('..', 'shared', 'eval', 'stories');
  return existsSync(path.join(folder, 'score.mjs')) ? folder : undefined;
}

export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(path.join(folder, 'score.mjs')).href)) as Scorer;
}

export function readRows<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export function inputOf(row: GoldRow): StoryInput {
  return {
    id: row.id,
    language: row.lang ?? 'und',
    text: row.text,
    entities: new Map(),
    ...(row.date ? { at: new Date(row.date).toISOString() } : {}),
    ...(row.title ? { title: row.title } : {}),
    ...(row.source ? { outletId: row.source } : {}),
  };
}
