/** Pairs of reports, of one event or of look-alikes, placed by the real placer: our own in `test/cases/story-pairs` and those of SemEval 2022. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Catalog } from '../../src/core/entities/catalog.ts';
import { inputOf, placeRows } from './story-gold.ts';

/** One file: reports of two events that are easily taken for one another. */
interface PairCase {
  readonly why: string;
  readonly reports: readonly {
    readonly id: string;
    readonly event: string;
    readonly language: string;
    readonly at: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** How many pairs were joined: rightly, wrongly, and how many of one event were not. */
export interface PairTally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const CASES = 'test/cases/story-pairs';

/** Parts of our own pairs, in the order in which they were written. The errors of all have been looked at. */
export const OWN_PAIRS = ['dev', 'control', 'fresh'] as const;
export type OwnPairs = (typeof OWN_PAIRS)[number];

/** All reports of a part as one stream; each pair that ends in one story counts, also one of two files. */
export function placeOwnPairs(half: OwnPairs, catalog: Catalog): PairTally {
  const reports = readdirSync(`${CASES}/${half}`)
    .flatMap((name) => {
      const { reports } = JSON.parse(readFileSync(`${CASES}/${half}/${name}`, 'utf8')) as PairCase;
      return reports.map((report) => ({ ...report, event: `${name} ${report.event}` }));
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const rows = reports.map(({ at, language, ...report }) => ({ ...report, date: at, lang: language, source: report.id }));
  const { stories } = placeRows(rows.map((row) => inputOf(row, catalog)));
  const pairs = reports.flatMap((one, at) =>
    reports.slice(0, at).map((other, before) => ({
      isOne: one.event === other.event,
      isJoined: stories[at]?.story === stories[before]?.story,
    })),
  );
  const count = (isOne: boolean, isJoined: boolean) =>
    pairs.filter((pair) => pair.isOne === isOne && pair.isJoined === isJoined).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

export function ratesOf({ right, wrong, missed }: PairTally): { readonly p: number; readonly r: number; readonly f1: number } {
  return {
    p: right / Math.max(1, right + wrong),
    r: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}

interface Side {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}
/** A pair of SemEval 2022 task 8, with its label. */
export interface JudgedPair {
  readonly id: string;
  readonly lang1: string;
  readonly lang2: string;
  readonly a: Side;
  readonly b: Side;
}

const READ = new Set(['en', 'es']);

/** The pairs in languages that are read here, Spanish first. */
export function readablePairs(pairs: readonly JudgedPair[]): JudgedPair[] {
  const readable = pairs.filter(({ lang1, lang2 }) => READ.has(lang1) && READ.has(lang2));
  const spanish = ({ lang1, lang2 }: JudgedPair) => (lang1 === 'es' || lang2 === 'es' ? 0 : 1);
  return readable.sort((one, other) => spanish(one) - spanish(other));
}

/** Each pair by itself, in an empty window and without a date: whether the two end in one story. */
export function placePairs(pairs: readonly JudgedPair[], catalog: Catalog): { readonly id: string; readonly same: boolean }[] {
  return pairs.map(({ id, lang1, lang2, a, b }) => {
    const { stories } = placeRows([inputOf({ ...a, lang: lang1 }, catalog), inputOf({ ...b, lang: lang2 }, catalog)]);
    return { id, same: stories[0]?.story === stories[1]?.story };
  });
}
