/**
 * Measures copies and stories on the gold data beside the checkout, which belongs to its publishers and is not in the
 * repository. Prints one table; skips with a message where the data is absent. An argument names another folder.
 */
import { createStoryPlacer } from '../../src/core/stories/place-in-story.ts';
import type { Placement } from '../../src/core/story.ts';
import { publish } from './quality-page.ts';
import { type GoldRow, goldFolder, inputOf, loadScorer, type PredictedRow, type Rates, readRows } from './story-gold.ts';

const found = goldFolder(process.argv.slice(2).find((argument) => !argument.startsWith('--')));
if (found === undefined) console.log('eval:stories skipped: no gold data');
else publish({ title: 'Stories and copies', command: 'npm run eval:stories', lines: await measure(found) });

async function measure(folder: string): Promise<string[]> {
  const lines: string[] = [];
  const scorer = await loadScorer(folder);
  for (const name of ['wikinews_stream', 'ecbplus', 'wikinews']) {
    const rows = readRows<GoldRow>(folder, `${name}.dev.jsonl`);
    const placed = placeAll(rows);
    const { bcubed, pairwise } = scorer.scoreClusters(rows, placed.stories);
    lines.push(`${name.padEnd(16)} BCubed ${rates(bcubed)}   pairwise ${rates(pairwise)}   ${placed.note}`);
  }
  const near = readRows<GoldRow>(folder, 'neardup.dev.jsonl');
  const nearPlaced = placeAll(near);
  const dup = scorer.scoreDup(readRows(folder, 'neardup.dev.pairs.jsonl'), nearPlaced.copies);
  lines.push(
    `${'neardup'.padEnd(16)} pairs ${rates(dup.pairwise)}   hard negatives hit ${dup.hard_negatives_hit}   ${nearPlaced.note}`,
  );
  const synthetic = readRows<GoldRow>(folder, 'neardup_synth.dev.jsonl');
  const syntheticPlaced = placeAll(synthetic);
  const pairs = scorer.scoreClusters(synthetic, syntheticPlaced.copies).pairwise;
  lines.push(`${'neardup_synth'.padEnd(16)} pairs ${rates(pairs)}   ${syntheticPlaced.note}`);
  lines.push(`${''.padEnd(16)} recall by kind: ${recallByKind(synthetic, syntheticPlaced.copies)}`);
  return lines;
}

function placeAll(rows: readonly GoldRow[]) {
  const placer = createStoryPlacer();
  const began = performance.now();
  const placements = rows.map((row): [string, Placement] => [row.id, placer.place(inputOf(row))]);
  const seconds = (performance.now() - began) / 1000;
  const sizes = new Map<string, number>();
  for (const [, { storyId }] of placements) sizes.set(storyId, (sizes.get(storyId) ?? 0) + 1);
  return {
    stories: placements.map(([id, { storyId }]): PredictedRow => ({ id, story: storyId })),
    copies: placements.map(([id, { copyOf }]): PredictedRow => ({ id, story: copyOf ?? id })),
    note: `largest story ${Math.max(...sizes.values())} of ${rows.length}, ${Math.round(rows.length / seconds)}/s`,
  };
}

function rates({ p, r, f1 }: Rates): string {
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

/** For each kind of edit the share of edited articles that stand in one group with their original. */
function recallByKind(rows: readonly GoldRow[], predicted: readonly PredictedRow[]): string {
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
