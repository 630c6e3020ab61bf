/**
 * Measures copies and stories on the gold data beside the checkout, which belongs to its publishers and is not in the
 * repository. Prints one table; skips with a message where the data is absent. An argument names another folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import type { Placement, StoryInput } from '../../src/core/story.ts';

interface GoldRow {
  readonly id: string;
  readonly date?: string | null;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
  readonly source?: string;
  readonly story?: string | null;
  readonly kind?: string;
}
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
interface ClusterScore {
  readonly bcubed: Rates;
  readonly pairwise: Rates;
}
interface Scorer {
  scoreClusters(gold: readonly GoldRow[], predicted: readonly Row[]): ClusterScore;
  scoreDup(
    pairs: readonly unknown[],
    predicted: readonly Row[],
  ): { readonly pairwise: Rates; readonly hard_negatives_hit: string };
}
interface Row {
  readonly id: string;
  readonly story: string;
}

const folder = process.argv[2] ?? path.resolve('..', 'shared', 'eval', 'stories');
const scorerPath = path.join(folder, 'score.mjs');

if (existsSync(scorerPath)) await measure((await import(pathToFileURL(scorerPath).href)) as Scorer);
else console.log(`eval:stories skipped: no gold data in ${folder}`);

async function measure(scorer: Scorer): Promise<void> {
  for (const name of ['wikinews_stream', 'ecbplus', 'wikinews']) {
    const rows = readRows<GoldRow>(`${name}.dev.jsonl`);
    const placed = placeAll(rows);
    const { bcubed, pairwise } = scorer.scoreClusters(rows, placed.stories);
    console.log(`${name.padEnd(16)} BCubed ${rates(bcubed)}   pairwise ${rates(pairwise)}   ${placed.note}`);
  }
  const near = readRows<GoldRow>('neardup.dev.jsonl');
  const nearPlaced = placeAll(near);
  const dup = scorer.scoreDup(readRows('neardup.dev.pairs.jsonl'), nearPlaced.copies);
  console.log(
    `${'neardup'.padEnd(16)} pairs ${rates(dup.pairwise)}   hard negatives hit ${dup.hard_negatives_hit}   ${nearPlaced.note}`,
  );
  const synthetic = readRows<GoldRow>('neardup_synth.dev.jsonl');
  const syntheticPlaced = placeAll(synthetic);
  const pairs = scorer.scoreClusters(synthetic, syntheticPlaced.copies).pairwise;
  console.log(`${'neardup_synth'.padEnd(16)} pairs ${rates(pairs)}   ${syntheticPlaced.note}`);
  console.log(`${''.padEnd(16)} recall by kind: ${recallByKind(synthetic, syntheticPlaced.copies)}`);
}

function readRows<T>(name: string): T[] {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

function inputOf(row: GoldRow): StoryInput {
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

function placeAll(rows: readonly GoldRow[]) {
  const placer = createStoryPlacer();
  const began = performance.now();
  const placements = rows.map((row): [string, Placement] => [row.id, placer.place(inputOf(row))]);
  const seconds = (performance.now() - began) / 1000;
  const sizes = new Map<string, number>();
  for (const [, { storyId }] of placements) sizes.set(storyId, (sizes.get(storyId) ?? 0) + 1);
  return {
    stories: placements.map(([id, { storyId }]): Row => ({ id, story: storyId })),
    copies: placements.map(([id, { copyOf }]): Row => ({ id, story: copyOf ?? id })),
    note: `largest story ${Math.max(...sizes.values())} of ${rows.length}, ${Math.round(rows.length / seconds)}/s`,
  };
}

function rates({ p, r, f1 }: Rates): string {
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

/** For each kind of edit the share of edited articles that stand in one group with their original. */
function recallByKind(rows: readonly GoldRow[], predicted: readonly Row[]): string {
  const group = new Map(predicted.map((row) => [row.id, row.story]));
  const bases = new Map(rows.filter((row) => row.kind === 'base').map((row) => [row.story, row.id]));
  const kinds = new Map<string, { found: number; of: number }>();
  for (const row of rows) {
    const base = bases.get(row.story);
    if (row.kind === undefined || row.kind === 'base' || base === undefined) continue;
    const tally = kinds.get(row.kind) ?? { found: 0, of: 0 };
    const found = group.get(row.id) === group.get(base) ? 1 : 0;
    kinds.set(row.kind, { found: tally.found + found, of: tally.of + 1 });
  }
  return [...kinds].map(([kind, { found, of }]) => `${kind} ${(found / of).toFixed(3)}`).join('  ');
}
