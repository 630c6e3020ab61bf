/**
 * Learns the weights of the join decision from labelled pairs of reports and writes them to `src/core/stories/join-weights.ts`.
 * Only abstract features enter. Prints how the weights do on what they were not learned from: five folds, and look-alike events, the
 * events of one affair and our own reports of one file always lie in one fold. A wrong join between two folds counts like any other.
 *
 * Arguments: the folder of the gold data.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/core/stories/features.ts';
import { JOIN_AT, type JoinWeights, type Weights } from '../../src/core/stories/join-weights.ts';
import { PLACER_DEFAULTS, type PlacerOptions } from '../../src/core/stories/place-in-story.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { type GoldRow, goldFolder, inputOf, loadScorer, placeRows, readRows, type Scorer } from './story-gold.ts';
import { joinWeightsOf } from './story-join-fit.ts';
import { FOLDS, foldOf, foldOfKey, pairsOfJudged, pairsOfStream } from './story-join-pairs.ts';
import { NO_TALLY, scoresOf, sumOf, tallyOf } from './story-left-out.ts';
import { type JudgedPair, ownReports, placePairs, ratesOf, readablePairs, TRAINING_PAIRS, tallyPairs } from './story-pairs.ts';

const SETS = ['wikinews_stream', 'ecbplus'];
const OWN = 'own';
const JUDGED = 'semeval22';
/** Earlier reports that the search finds for a labelled one of the large sets. */
const CANDIDATES = 40;
const THRESHOLDS = [0.1, 0.12, 0.15];
/** A day that is settled joins from this share of what joins a report as it comes in. */
const SETTLED = PLACER_DEFAULTS.rules.joinAt / PLACER_DEFAULTS.joinAt;
const TARGET = 'src/core/stories/join-weights.ts';

const { catalog } = (await readLibrary('seeds')).library;
const folder = goldFolder(process.argv[2]);
if (folder === undefined) console.log('train-story-join skipped: no gold data');
else await train(folder);

interface Gold {
  readonly sets: ReadonlyMap<string, readonly GoldRow[]>;
  readonly own: readonly (readonly GoldRow[])[];
  readonly judged: readonly JudgedPair[];
  readonly scorer: Scorer;
}

async function train(path: string): Promise<void> {
  const gold: Gold = {
    sets: new Map(SETS.map((name) => [name, readRows<GoldRow>(path, `${name}.dev.jsonl`)])),
    own: TRAINING_PAIRS.map(ownReports),
    judged: readablePairs(readRows<JudgedPair>(path, `${JUDGED}.dev.jsonl`)),
    scorer: await loadScorer(path),
  };
  const pairs = [
    ...[...gold.sets].flatMap(([set, rows]) => pairsOfStream({ set, rows, candidates: CANDIDATES }, catalog)),
    ...gold.own.flatMap((rows) => pairsOfStream({ set: OWN, rows }, catalog)),
    ...pairsOfJudged(JUDGED, gold.judged, catalog),
  ];
  console.log(`${pairs.length} pairs, ${pairs.filter((pair) => pair.label === 1).length} of one event`);
  writeFileSync(TARGET, sourceOf(joinWeightsOf(pairs)));
  console.log(`wrote ${TARGET}; on what was left out:`);
  const folds = Array.from({ length: FOLDS }, (_, fold) => joinWeightsOf(pairs.filter((pair) => pair.fold !== fold)));
  for (const joinAt of THRESHOLDS) console.log(leftOutLine(gold, folds, joinAt));
}

/** BCubed and pairwise F1 of the sets, P and R of our own pairs, F1 of the judged ones. */
function leftOutLine(gold: Gold, folds: readonly JoinWeights[], joinAt: number): string {
  const options = folds.map((weights) => ({ joinAt, weights, rules: { ...PLACER_DEFAULTS.rules, joinAt: joinAt * SETTLED } }));
  const sets = [...gold.sets].map(([name, rows]) => `${name} ${leftOutScores(rows, options)}`).join('   ');
  const { p, r } = ratesOf(tallyPairs(gold.own.flatMap((rows, part) => leftOutStories(`${part}`, rows, options))));
  const judged = options.flatMap((option, fold) =>
    placePairs(
      gold.judged.filter(({ a }) => foldOfKey(a.id) === fold),
      catalog,
      option,
    ),
  );
  const { es, en } = gold.scorer.scoreSame(gold.judged, judged);
  const rest = `own P ${p.toFixed(3)} R ${r.toFixed(3)}   ${JUDGED} es ${es?.f1.toFixed(3)} en ${en?.f1.toFixed(3)}`;
  return `join at ${joinAt}: ${sets}   ${rest}`;
}

type Options = readonly Partial<PlacerOptions>[];

/** The whole set is placed with the weights of each fold, and the events of that fold are scored. */
function leftOutScores(rows: readonly GoldRow[], options: Options): string {
  const tallies = options.map((option, fold) => {
    const { stories } = placeRows(inputsOf(rows), option);
    return tallyOf(
      rows.flatMap((row, at) =>
        row.story ? [{ gold: row.story, predicted: stories[at]?.story ?? row.id, isLeftOut: foldOf(row) === fold }] : [],
      ),
    );
  });
  const { bcubed, pairwise } = scoresOf(tallies.reduce(sumOf, NO_TALLY));
  return `${bcubed.toFixed(3)} / ${pairwise.toFixed(3)}`;
}

/** The reports of each fold and where they end with the weights that did not learn from them. */
function leftOutStories(part: string, rows: readonly GoldRow[], options: Options) {
  return options.flatMap((option, fold) => {
    const { stories } = placeRows(inputsOf(rows), option);
    return rows.flatMap((row, at) =>
      foldOf(row) === fold ? [{ gold: row.story ?? '', predicted: `${part} ${fold} ${stories[at]?.story}` }] : [],
    );
  });
}

function inputsOf(rows: readonly GoldRow[]) {
  return rows.map((row) => inputOf(row, catalog));
}

function sourceOf(weights: JoinWeights): string {
  const linesOf = (of: Weights) => ['bias' as const, ...FEATURES].map((name) => `    ${name}: ${of[name]},`).join('\n');
  return `/**
 * The weights of the join decision: logistic functions over the features of two reports. Written by
 * \`test/eval/train-story-join.ts\`; learned from labelled events and pairs, holding nothing of their texts.
 */
import type { FeatureName } from './features.ts';

export type Weights = Readonly<Record<FeatureName | 'bias', number>>;
/** For two reports in one language, both dated or not, and in two languages. */
export interface JoinWeights {
  readonly dated: Weights;
  readonly undated: Weights;
  readonly across: Weights;
}

/** From this mean probability on a report joins a story; set by hand, the trainer prints what others give. */
export const JOIN_AT = ${JOIN_AT};

export const JOIN_WEIGHTS: JoinWeights = {
  dated: {
${linesOf(weights.dated)}
  },
  undated: {
${linesOf(weights.undated)}
  },
  across: {
${linesOf(weights.across)}
  },
};
`;
}
