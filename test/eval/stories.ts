/**
 * Measures copies and stories on the gold data beside the checkout, which belongs to its publishers and is not in the
 * repository. Skips with a message where the data is absent. An argument names another folder; `--stories` and
 * `--copies` measure one of the two; `--record` keeps this run as the one that later ones are compared with.
 */

import type { StoryInput } from '../../src/core/story.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { sequenceOf } from '../bench/generated-articles.ts';
import { publish } from './quality-page.ts';
import { lateThird, squeezed } from './rearranged-streams.ts';
import {
  type GoldRow,
  goldFolder,
  inputOf,
  loadScorer,
  type PlacedRows,
  type PredictedRow,
  placeRows,
  type Rates,
  readRows,
  type Scorer,
} from './story-gold.ts';
import type { Tally } from './story-left-out.ts';
import { HELD_PAIRS, type JudgedPair, OWN_PAIRS, placeOwnPairs, placePairs, ratesOf, readablePairs } from './story-pairs.ts';
import { compareRuns, readRecord, talliesByEvent, writeRecord } from './story-record.ts';

const found = goldFolder(process.argv.slice(2).find((argument) => !argument.startsWith('--')));
const { catalog } = (await readLibrary('seeds')).library;
if (found === undefined) console.log('eval:stories skipped: no gold data');
else {
  if (!process.argv.includes('--copies'))
    publish({ title: 'Stories', command: 'npm run eval:stories', lines: await storyLines(found) });
  if (!process.argv.includes('--stories'))
    publish({ title: 'Copies', command: 'npm run eval:stories', lines: await copyLines(found) });
}

async function storyLines(folder: string): Promise<string[]> {
  const scorer = await loadScorer(folder);
  const lines: string[] = [];
  const runs: Record<string, readonly Tally[]> = {};
  const record = readRecord();
  for (const name of ['wikinews_stream', 'ecbplus', 'wikinews']) {
    const { rows, inputs, placed, note } = place(folder, name);
    const { bcubed, pairwise } = scorer.scoreClusters(rows, placed.stories);
    lines.push(`${name.padEnd(16)} BCubed ${rates(bcubed)}   pairwise ${rates(pairwise)}   ${note}`);
    runs[name] = talliesByEvent(
      rows.flatMap(({ story }, at) => (story ? [{ gold: story, predicted: placed.stories[at]?.story ?? '' }] : [])),
    );
    const before = record[name];
    if (before !== undefined)
      lines.push(`${''.padEnd(16)} against the last recorded run: ${compareRuns(before, runs[name] ?? [])}`);
    if (name !== 'wikinews_stream') continue;
    lines.push(`${''.padEnd(16)} shuffled within each day: ${shuffledShare(inputs, placed)}`);
    for (const [told, other] of [
      ['a third late by one to eight weeks', lateThird(inputs)],
      ['squeezed into a day and a half', squeezed(inputs, 1.5)],
    ] as const) {
      const { stories } = placeRows(other);
      lines.push(
        `${''.padEnd(16)} ${told}: BCubed ${rates(scorer.scoreClusters(rows, stories).bcubed)}   largest story ${largestOf(stories)}`,
      );
    }
  }
  if (process.argv.includes('--record')) writeRecord(runs);
  return [...lines, ...pairLines(folder, scorer)];
}

/** Pairs of reports, Spanish first: those of SemEval 2022 each by itself, and our own in one stream. */
function pairLines(folder: string, scorer: Scorer): string[] {
  const pairs = readablePairs(readRows<JudgedPair>(folder, 'semeval22.dev.jsonl'));
  const { all: _, ...byLanguage } = scorer.scoreSame(pairs, placePairs(pairs, catalog));
  const judged = Object.entries(byLanguage).map(
    ([languages, score]) =>
      `${`semeval22 ${languages}`.padEnd(16)} same event ${rates(score)}   ${score.n} pairs, each by itself, undated`,
  );
  const own = [...OWN_PAIRS, ...HELD_PAIRS].map((half) => {
    const tally = placeOwnPairs(half, catalog);
    const counts = `${tally.right} joined rightly, ${tally.wrong} wrongly, ${tally.missed} missed`;
    return `${`own pairs, ${half}`.padEnd(22)} ${rates(ratesOf(tally))}   ${counts} (English and Spanish)`;
  });
  return [...judged, ...own];
}

async function copyLines(folder: string): Promise<string[]> {
  const scorer = await loadScorer(folder);
  const lines: string[] = [];
  const near = place(folder, 'neardup');
  const dup = scorer.scoreDup(readRows(folder, 'neardup.dev.pairs.jsonl'), near.placed.copies);
  lines.push(
    `${'neardup'.padEnd(16)} pairs ${rates(dup.pairwise)}   hard negatives hit ${dup.hard_negatives_hit}   ${near.note}`,
  );
  const made = place(folder, 'neardup_synth');
  const pairs = scorer.scoreClusters(made.rows, made.placed.copies).pairwise;
  lines.push(`${'neardup_synth'.padEnd(16)} pairs ${rates(pairs)}   ${made.note}`);
  lines.push(`${''.padEnd(16)} recall by kind: ${recallByKind(made.rows, made.placed.copies)}`);
  return lines;
}

function place(folder: string, name: string) {
  const rows = readRows<GoldRow>(folder, `${name}.dev.jsonl`);
  const inputs = rows.map((row) => inputOf(row, catalog));
  const began = process.cpuUsage();
  const placed = placeRows(inputs);
  const { user, system } = process.cpuUsage(began);
  const rate = Math.round((rows.length * 1e6) / (user + system));
  return { rows, inputs, placed, note: `largest story ${largestOf(placed.stories)} of ${rows.length}, ${rate} a CPU second` };
}

function largestOf(stories: readonly PredictedRow[]): number {
  const sizes = new Map<string, number>();
  for (const { story } of stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return Math.max(...sizes.values());
}

/** The share of articles that have other companions when each day's articles come in another order. */
function shuffledShare(inputs: readonly StoryInput[], placed: PlacedRows): string {
  const random = sequenceOf(11);
  const keyed = inputs.map((input) => ({ input, day: input.at?.slice(0, 10) ?? '', rank: random() }));
  const shuffled = keyed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.rank - b.rank)).map(({ input }) => input);
  const [before, after] = [companionsOf(placed.stories), companionsOf(placeRows(shuffled).stories)];
  const changed = inputs.filter(({ id }) => before.get(id) !== after.get(id)).length;
  return `${((100 * changed) / inputs.length).toFixed(1)} % of the articles have other companions`;
}

function companionsOf(stories: readonly PredictedRow[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { id, story } of stories) groups.set(story, [...(groups.get(story) ?? []), id]);
  const told = new Map([...groups].map(([story, ids]) => [story, ids.sort().join(' ')]));
  return new Map(stories.map(({ id, story }) => [id, told.get(story) ?? '']));
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
