/**
 * Learns the weights of the join decision from pairs of reports and writes them to `src/core/stories/join-weights.ts`.
 * Pairs: a labelled report and the earlier ones that the search finds for it, as the stream goes by. Only abstract
 * features enter. Prints how the weights do on events that they were not learned from: five folds, and look-alike events
 * and the events of one affair always lie in one fold. A wrong join between two folds counts like any other.
 *
 * Arguments: the folder of the gold data.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { FEATURES, type FeatureName, fillFeatures } from '../../src/core/stories/features.ts';
import { findCandidates } from '../../src/core/stories/find-candidates.ts';
import type { JoinWeights, Weights } from '../../src/core/stories/join-weights.ts';
import { clear, createLayouts, fillCosines, layOut } from '../../src/core/stories/layouts.ts';
import { PLACER_DEFAULTS } from '../../src/core/stories/place-in-story.ts';
import { readViews, VIEW_NAMES } from '../../src/core/stories/read-views.ts';
import { clashingIn, vectorsOf, weightsOf } from '../../src/core/stories/vectors.ts';
import { idfOf } from '../../src/core/stories/vocabulary.ts';
import { admit, createWindow } from '../../src/core/stories/window.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { type Example, type Fit, fitLogistic } from './fit-logistic.ts';
import { type GoldRow, goldFolder, inputOf, placeRows, readRows } from './story-gold.ts';
import { NO_TALLY, scoresOf, sumOf, tallyOf } from './story-left-out.ts';

const SETS = ['wikinews_stream', 'ecbplus'];
const FOLDS = 5;
const RIDGE = 3;
/** All pairs of one set together weigh as much as these: the sets count alike whatever their sizes. */
const SET_WEIGHT = 5000;
const THRESHOLDS = [0.1, 0.13, 0.16, 0.2, 0.25];
/** A day that is settled joins from this share of what joins a report as it comes in. */
const SETTLED = PLACER_DEFAULTS.rules.joinAt / PLACER_DEFAULTS.joinAt;
/** Between two languages there are none of the words of one, and within one language what is shared besides says nothing more. */
const UNUSED: Readonly<Record<keyof JoinWeights, readonly FeatureName[]>> = {
  within: ['sqrtNotions', 'sqrtEntities'],
  across: ['sqrtWords', 'sqrtLede', 'title', 'deedClash'],
};
const TARGET = 'src/core/stories/join-weights.ts';

interface Pair {
  readonly fold: number;
  readonly set: string;
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

const { catalog } = (await readLibrary('seeds')).library;
const folder = goldFolder(process.argv[2]);
if (folder === undefined) console.log('train-story-join skipped: no gold data');
else await train(folder);

async function train(gold: string): Promise<void> {
  const sets = new Map(SETS.map((name) => [name, readRows<GoldRow>(gold, `${name}.dev.jsonl`)]));
  const pairs = [...sets].flatMap(([name, rows]) => pairsOf(name, rows));
  console.log(`${pairs.length} pairs, ${pairs.filter((pair) => pair.label === 1).length} of one event`);
  const folds = Array.from({ length: FOLDS }, (_, fold) => joinWeightsOf(pairs.filter((pair) => pair.fold !== fold)));
  const joinAt = bestThreshold(sets, folds);
  const weights = joinWeightsOf(pairs);
  writeFileSync(TARGET, sourceOf(weights, joinAt));
  console.log(`wrote ${TARGET}, join at ${joinAt}`);
}

/** The pairs of a stream in which every report is a story of its own. */
function pairsOf(set: string, rows: readonly GoldRow[]): Pair[] {
  const window = createWindow({ windowDays: 36_500, minReports: rows.length, maxReports: rows.length });
  const idf = (id: number) => idfOf(window.vocabulary, id);
  const layouts = createLayouts();
  const cosines = new Float64Array(VIEW_NAMES.length);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairs: Pair[] = [];
  for (const row of rows) {
    const input = inputOf(row, catalog);
    const vectors = vectorsOf(window.vocabulary, readViews(input));
    const report = {
      id: row.id,
      storyId: row.id,
      language: input.language,
      isAdrift: false,
      heading: [],
      has: clashingIn(vectors),
      isShort: false,
      vectors,
      weights: weightsOf(vectors, idf),
      ...(input.at ? { at: Date.parse(input.at) } : {}),
    };
    layOut(layouts, report);
    if (row.story) {
      const mates = [...window.byId.keys()].filter((id) => byId.get(id)?.story === row.story);
      for (const id of new Set([...findCandidates(window, report, idf, 40), ...mates])) {
        const other = window.byId.get(id);
        if (other === undefined) continue;
        const label = byId.get(id)?.story === row.story ? 1 : 0;
        const features = new Float64Array(FEATURES.length);
        fillCosines(cosines, layouts, other);
        fillFeatures(features, cosines, report, other);
        pairs.push({ fold: foldOf(row), set, features: [...features], label });
      }
    }
    clear(layouts, report);
    admit(window, report);
  }
  return pairs;
}

function foldOf(row: GoldRow): number {
  return (
    (createHash('sha256')
      .update(row.topic ?? row.story_loose ?? row.id)
      .digest()[0] ?? 0) % FOLDS
  );
}

function fitOf(pairs: readonly Pair[]): Fit {
  const sizes = new Map(SETS.map((set) => [set, pairs.filter((pair) => pair.set === set).length]));
  const examples = pairs.map(
    ({ features, label, set }): Example => ({ features, label, weight: SET_WEIGHT / (sizes.get(set) ?? 1) }),
  );
  return fitLogistic(examples, RIDGE);
}

/** The pairs are all in one language: what two languages share of them teaches how to join across. */
function joinWeightsOf(pairs: readonly Pair[]): JoinWeights {
  return { within: weightsWithout(UNUSED.within, pairs), across: weightsWithout(UNUSED.across, pairs) };
}

function weightsWithout(unused: readonly FeatureName[], pairs: readonly Pair[]): Weights {
  const isUsed = FEATURES.map((name) => !unused.includes(name));
  const { bias, weights } = fitOf(
    pairs.map((pair) => ({ ...pair, features: pair.features.map((value, at) => (isUsed[at] ? value : 0)) })),
  );
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const entries = FEATURES.map((name, at) => [name, isUsed[at] ? round(weights[at] ?? 0) : 0] as const);
  return { bias: round(bias), ...(Object.fromEntries(entries) as Record<FeatureName, number>) };
}

/** Prints each threshold's scores on the events left out, and gives the one with the best sum over all sets. */
function bestThreshold(sets: ReadonlyMap<string, readonly GoldRow[]>, folds: readonly JoinWeights[]): number {
  const sums = THRESHOLDS.map((joinAt) => {
    let sum = 0;
    const line = [...sets].map(([name, rows]) => {
      const score = leftOutScore(rows, folds, joinAt);
      sum += score.bcubed + score.pairwise;
      return `${name} ${score.bcubed.toFixed(3)} / ${score.pairwise.toFixed(3)}`;
    });
    console.log(`join at ${joinAt}: ${line.join('   ')}   (BCubed / pairwise F1 on events left out)`);
    return { joinAt, sum };
  });
  return sums.reduce((best, next) => (next.sum > best.sum ? next : best)).joinAt;
}

function leftOutScore(rows: readonly GoldRow[], folds: readonly JoinWeights[], joinAt: number) {
  const tallies = folds.map((weights, fold) => {
    const { stories } = placeRows(
      rows.map((row) => inputOf(row, catalog)),
      { joinAt, weights, rules: { ...PLACER_DEFAULTS.rules, joinAt: joinAt * SETTLED } },
    );
    const placed = rows.map((row, index) => ({ row, predicted: stories[index]?.story ?? row.id }));
    return tallyOf(
      placed.flatMap(({ row, predicted }) =>
        row.story ? [{ gold: row.story, predicted, isLeftOut: foldOf(row) === fold }] : [],
      ),
    );
  });
  return scoresOf(tallies.reduce(sumOf, NO_TALLY));
}

function sourceOf(weights: JoinWeights, joinAt: number): string {
  const linesOf = (of: Weights) => ['bias' as const, ...FEATURES].map((name) => `    ${name}: ${of[name]},`).join('\n');
  return `/**
 * The weights of the join decision: logistic functions over the features of two reports. Written by
 * \`test/eval/train-story-join.ts\`; learned from labelled events of 2004 to 2014 and holding nothing of their texts.
 */
import type { FeatureName } from './features.ts';

export type Weights = Readonly<Record<FeatureName | 'bias', number>>;
/** For two reports in one language, and in two. */
export interface JoinWeights {
  readonly within: Weights;
  readonly across: Weights;
}

/** From this mean probability on a report joins a story; set by hand a little above what the trainer chose, for a wrong join is worse than a missed one. */
export const JOIN_AT = ${joinAt};

export const JOIN_WEIGHTS: JoinWeights = {
  within: {
${linesOf(weights.within)}
  },
  across: {
${linesOf(weights.across)}
  },
};
`;
}
