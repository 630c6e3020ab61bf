/**
 * Chooses among candidates: a logistic regression gives each the expected overlap with a real quotation, and of those
 * that overlap the best stays. The weights come from test/eval/train-quote-ranker.ts.
 */
import type { Candidate } from './candidate.ts';
import { featuresOf } from './candidate-features.ts';
import { RANKER_WEIGHTS } from './ranker-weights.ts';
import type { Reading } from './reading.ts';

/** Below this a candidate is dropped; tuned for end-to-end F1 on the held-out half. */
export const ACCEPTED = 0.35;

export interface Ranked {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  RANKER_WEIGHTS.split('\n')
    .filter((line) => line !== '')
    .map((line): [string, number] => {
      const at = line.indexOf('\t');
      return [line.slice(at + 1), Number(line.slice(0, at)) / 1000];
    }),
);

export function scoreOf(reading: Reading, candidate: Candidate): number {
  if (reading.tags === undefined || WEIGHTS.size === 0) return candidate.byRule ? 0.9 : 0.1;
  let sum = 0;
  for (const feature of featuresOf(reading, candidate)) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The best candidates that do not overlap, in text order. `accepted` is for measuring. */
export function bestOf(reading: Reading, candidates: readonly Candidate[], accepted = ACCEPTED): Ranked[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(reading, candidate) }))
    .filter(({ score }) => score >= accepted);
  ranked.sort(
    (a, b) =>
      worth(b) - worth(a) ||
      a.candidate.content.from - b.candidate.content.from ||
      a.candidate.content.to - b.candidate.content.to,
  );
  const kept: Ranked[] = [];
  for (const one of ranked) if (!kept.some((other) => overlap(one.candidate, other.candidate))) kept.push(one);
  return kept.sort((a, b) => a.candidate.content.from - b.candidate.content.from);
}

/** A quotation that a verb claims goes before the same quotation without one. */
function worth({ candidate, score }: Ranked): number {
  return candidate.link === 'unattributed' || candidate.link === 'fragment' ? score - 1 : score;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.content.from < b.content.to && b.content.from < a.content.to;
}
