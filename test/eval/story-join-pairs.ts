/** Pairs of reports with the label of whether both tell of one event, as abstract features: what the join decision is learned from. */
import { createHash } from 'node:crypto';
import type { Catalog } from '../../src/core/entities/catalog.ts';
import { FEATURE_AT, FEATURES, fillFeatures, isAcross } from '../../src/core/stories/features.ts';
import { findCandidates } from '../../src/core/stories/find-candidates.ts';
import { clear, createLayouts, fillCosines, layOut } from '../../src/core/stories/layouts.ts';
import { isDistant } from '../../src/core/stories/likeness.ts';
import { readReport } from '../../src/core/stories/read-report.ts';
import { VIEW_NAMES } from '../../src/core/stories/read-views.ts';
import { weightsOf } from '../../src/core/stories/vectors.ts';
import { idfOf } from '../../src/core/stories/vocabulary.ts';
import { admit, createWindow, type Window, type WindowReport } from '../../src/core/stories/window.ts';
import { type GoldRow, inputOf } from './story-gold.ts';
import type { JudgedPair } from './story-pairs.ts';

export interface Pair {
  readonly set: string;
  readonly fold: number;
  readonly kind: 'dated' | 'undated' | 'across';
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** How much it counts among the pairs of its set. */
  readonly share: number;
}

export const FOLDS = 5;
/** Reports of two files of our own are as good as never of one event, and easily told apart. */
const EASY_SHARE = 0.2;

export interface Stream {
  readonly set: string;
  readonly rows: readonly GoldRow[];
  /** Reports that each is paired with besides its mates; all where that is missing. */
  readonly candidates?: number;
}

/** The pairs of a stream in which every report is a story of its own: each labelled report with earlier ones. */
export function pairsOfStream({ set, rows, candidates }: Stream, catalog: Catalog): Pair[] {
  const window = createWindow({ windowDays: 36_500, minReports: rows.length, maxReports: rows.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const report = { ...readReport(inputOf(row, catalog), window.vocabulary), id: row.id, storyId: row.id };
    const earlier = row.story ? earlierOf(window, row, { byId, candidates }, report) : [];
    const pairs = featuresOf(report, earlier).map(({ kind, features, other }): Pair => {
      const than = byId.get(other.id);
      const isEasy = candidates === undefined && than?.topic !== row.topic;
      const label = than?.story === row.story ? 1 : 0;
      return { set, fold: foldOf(row), kind, features, label, share: isEasy ? EASY_SHARE : 1 };
    });
    admit(window, report);
    return pairs;
  });
}

type Reading = Omit<WindowReport, 'headed' | 'order' | 'day'>;

function earlierOf(
  window: Window,
  row: GoldRow,
  { byId, candidates }: { readonly byId: ReadonlyMap<string, GoldRow>; readonly candidates: number | undefined },
  report: Reading,
): WindowReport[] {
  const all = [...window.byId.values()].filter((other) => !isDistant(report, other));
  if (candidates === undefined) return all;
  const found = new Set(findCandidates(window, report, candidates));
  return all.filter(({ id }) => found.has(id) || byId.get(id)?.story === row.story);
}

function featuresOf(report: Reading, others: readonly WindowReport[]) {
  const layouts = createLayouts();
  const cosines = new Float64Array(VIEW_NAMES.length);
  layOut(layouts, report);
  const pairs = others.map((other) => {
    const features = new Float64Array(FEATURES.length);
    fillCosines(cosines, layouts, other);
    fillFeatures(features, cosines, report, other);
    const kind = isAcross(report, other) ? 'across' : features[FEATURE_AT.dated] === 1 ? 'dated' : 'undated';
    return { kind, features: [...features], other } as const;
  });
  clear(layouts, report);
  return pairs;
}

/** Judged pairs, each by itself as a settling would weigh the two; those between the labels are left out. */
export function pairsOfJudged(set: string, judged: readonly JudgedPair[], catalog: Catalog): Pair[] {
  return judged.flatMap(({ a, b, lang1, lang2, label }) => {
    if (label === 'grey') return [];
    const window = createWindow({ windowDays: 1, minReports: 2, maxReports: 2 });
    const rows = [
      { ...a, lang: lang1 },
      { ...b, lang: lang2 },
    ];
    for (const row of rows)
      admit(window, { ...readReport(inputOf(row, catalog), window.vocabulary), id: row.id, storyId: row.id });
    const idf = (id: number) => idfOf(window.vocabulary, id);
    const [one, other] = [...window.byId.values()].map((report) => ({ ...report, weights: weightsOf(report.vectors, idf) }));
    if (one === undefined || other === undefined) return [];
    const fold = foldOfKey(a.id);
    return featuresOf(other, [one]).map(
      ({ kind, features }): Pair => ({ set, fold, kind, features, label: label === 'same' ? 1 : 0, share: 1 }),
    );
  });
}

/** Look-alike events and the events of one affair lie in one fold. */
export function foldOf(row: GoldRow): number {
  return foldOfKey(row.topic ?? row.story_loose ?? row.id);
}

export function foldOfKey(key: string): number {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % FOLDS;
}
