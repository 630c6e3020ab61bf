/** The gold data for stories and copies: it lies beside the checkout, belongs to its publishers and is not in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { storyInputOfLine } from '../../src/app/analyze-lines.ts';
import type { Catalog } from '../../src/core/entities/catalog.ts';
import { followChanges } from '../../src/core/stories/follow-changes.ts';
import { createStoryPlacer, type PlacerOptions } from '../../src/core/stories/place-in-story.ts';
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
  scoreSame(
    pairs: readonly unknown[],
    predicted: readonly { readonly id: string; readonly same: boolean }[],
  ): Readonly<Record<string, Rates & { readonly n: number }>>;
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

/** The article as the bot would read it: this is what `sitrep analyze stories` does with a line. */
export function inputOf(row: GoldRow, catalog: Catalog): StoryInput {
  return storyInputOfLine(row, catalog);
}

/** The story of each article when the stream has ended, and of which one it is a copy. */
export function placeRows(rows: readonly StoryInput[], options: Partial<PlacerOptions> = {}): PlacedRows {
  const placer = createStoryPlacer(options);
  const followed = followChanges();
  const copies: PredictedRow[] = [];
  for (const row of rows) {
    const placement = placer.place(row);
    followed.note(row.id, placement);
    copies.push({ id: row.id, story: placement.copyOf ?? row.id });
  }
  followed.apply(placer.settle());
  return { stories: rows.map(({ id }) => ({ id, story: followed.storyOf(id) ?? id })), copies };
}

export interface PlacedRows {
  readonly stories: readonly PredictedRow[];
  readonly copies: readonly PredictedRow[];
}
