/**
 * Chooses among candidates: a logistic regression gives each the expected overlap with a real quotation, and of those
 * that overlap the best stays. The weights come from test/eval/train-quote-ranker.ts.
 */
import type { Candidate } from './candidate.ts';
import { OWN_FAMILIES, SHARED_FAMILIES } from './candidate-features.ts';
import { ownTraits, sharedTraits } from './candidate-traits.ts';
import { RANKER_WEIGHTS } from './ranker-weights.ts';
import { readWeights } from './read-weights.ts';
import { type Reading, stretchAt } from './reading.ts';
import { rememberedSums, type Sum } from './remembered-sums.ts';

/** Below this a candidate is dropped; tuned for end-to-end F1 on the held-out half. */
const ACCEPTED = 0.35;

/** What a quotation in marks with a verb and a speaker of its own is worth at least. */
const FLOOR = 0.7;

export interface Ranked {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
}

const WEIGHTS = readWeights(RANKER_WEIGHTS);

export function scoreOf(reading: Reading, candidate: Candidate, shared = sharedSum(reading, candidate)): number {
  if (reading.tags === undefined) return candidate.byRule && candidate.link !== 'fragment' ? 0.9 : 0.1;
  const score = 1 / (1 + Math.exp(-shared - total(OWN, ownTraits(reading, candidate))));
  return isMarkedOut(reading, candidate) ? Math.max(score, FLOOR) : score;
}

function sharedSum(reading: Reading, candidate: Candidate): number {
  return total(SHARED, sharedTraits(reading, candidate));
}

const SHARED = SHARED_FAMILIES.map((family) => rememberedSums(family, WEIGHTS));
const OWN = OWN_FAMILIES.map((family) => rememberedSums(family, WEIGHTS));

function total(sums: readonly Sum[], traits: readonly string[]): number {
  let sum = 0;
  for (const part of sums) sum += part(traits);
  return sum;
}

/** Scores in the order of the candidates; those that differ in their end only share half of the work. */
function scoresOf(reading: Reading, candidates: readonly Candidate[]): Ranked[] {
  let [previous, shared]: [Candidate | undefined, number] = [undefined, 0];
  return candidates.map((candidate) => {
    const alike =
      previous?.source === candidate.source &&
      previous.link === candidate.link &&
      previous.content.from === candidate.content.from;
    if (!alike && reading.tags !== undefined) shared = sharedSum(reading, candidate);
    previous = candidate;
    return { candidate, score: scoreOf(reading, candidate, shared) };
  });
}

/** "labeled him “a fugitive head of narcoterrorism”": the gold leaves short quotations open, a ledger wants them. */
function isMarkedOut(reading: Reading, { link, byRule, source, verb, content }: Candidate): boolean {
  if (!byRule || source.range === undefined || verb === undefined || source.passive) return false;
  const stretch = stretchAt(reading, content.from);
  if (verb.kind === 'deny') return link === 'noun' || link === 'that' || link === 'as';
  if (link === 'marked') return (stretch?.words ?? 0) >= 4;
  if (link === 'as' || link === 'quote-behind') return (stretch?.words ?? 0) >= 2;
  if (verb.kind !== 'urge' && verb.kind !== 'say' && verb.kind !== 'state') return false;
  for (let i = content.from; i < content.to; i++) if ((stretchAt(reading, i)?.words ?? 0) >= 3) return true;
  return false;
}

/** The best candidates that do not overlap, in text order. `accepted` is for measuring. */
export function bestOf(reading: Reading, candidates: readonly Candidate[], accepted = ACCEPTED): Ranked[] {
  const ranked = scoresOf(reading, candidates).filter(({ score }) => score >= accepted);
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
