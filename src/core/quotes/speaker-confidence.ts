/**
 * How sure the speaker is: a logistic regression over how the name was found, trained on gold speakers by
 * test/eval/train-speaker-confidence.ts, and stretched so that one half stands for 90 right names in a hundred: of all
 * names given at one half and above, at least 95 in a hundred are then right.
 */
import type { Candidate } from './candidate.ts';
import type { Family } from './candidate-features.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { Speaker } from './name-speakers.ts';
import { readWeights } from './read-weights.ts';
import { rememberedSums } from './remembered-sums.ts';

/** The share of right names that is shown as one half. */
const HALF = 0.905;
/** "the Secretary of State", where the text calls one person so. Set by hand: the gold seldom says whom an office means. */
const TITLED = 0.6;
/** By how the name was found, where nothing was trained. Set by hand, checked on our own Spanish cases only. */
const UNTRAINED: Readonly<Record<Speaker['how'], number>> = {
  name: 0.8,
  running: 0.6,
  role: 0.5,
  pronoun: 0.5,
  noun: 0,
  none: 0,
};
/** An entity that the caller knows is mistaken for another less often: that much of the doubt stays. Not measured: the gold has no entities. */
const KNOWN = 0.8;
/** Without a name there is nothing to be sure of; the printed words may still be. */
const UNNAMED = 0.3;

/** `trained`: the weights are for English; other languages go by a short table. */
export function confidenceOf(candidate: Candidate, speaker: Speaker, score: number, trained: boolean): number {
  if (speaker.how === 'none') return 0;
  if (speaker.name === undefined) return UNNAMED;
  if (speaker.place === 'title') return TITLED;
  if (!trained) return UNTRAINED[speaker.how];
  const chance = 1 / (1 + Math.exp(-SUM(traitsOf(candidate, speaker, score))));
  const right = speaker.name.entityId !== undefined ? 1 - (1 - chance) * KNOWN : chance;
  const stretched = right < HALF ? (right * 0.5) / HALF : 0.5 + ((right - HALF) * 0.5) / (1 - HALF);
  return Math.round(stretched * 100) / 100;
}

function traitsOf({ link, source, verb }: Candidate, speaker: Speaker, score: number): string[] {
  const { how, place, gap, rivals, share, name } = speaker;
  return [
    ...[how, `${how} ${place}`, source.how, bucket(gap, [0, 1]), bucket(rivals, [0, 2])],
    ...[share === undefined ? 'first' : bucket(share, [0, 0.5, 0.8]), bucket(score, [0.7, 0.9])],
    ...[name?.gender === undefined ? 'unknown' : 'known', `${name?.person}`, bucket(name?.full.split(' ').length ?? 0, [1])],
    ...[bucket(wordsBeside(speaker), [0, 1, 3]), bucket(name?.times ?? 0, [1, 2, 4]), bucket(name?.namesakes ?? 0, [0, 2])],
    ...[link, verb?.kind ?? '-', `${source.passive}`],
  ];
}

/** One family, so that the weights are added up in the order in which they were trained. */
const FAMILY: Family = {
  traits: Array.from({ length: 16 }, (_, index) => index),
  features: ([
    how,
    found,
    by,
    near,
    others,
    share,
    sure,
    gender,
    person,
    length,
    beside,
    times,
    namesakes,
    link,
    kind,
    passive,
  ]) => [
    ...['bias', `found ${found}`, `source ${by}`, `source ${by} ${how}`, `near ${near} ${found}`],
    ...[`others ${others} ${found}`, `share ${share} ${found}`, `share ${share} ${near} ${how}`],
    ...[`score ${sure}`, `score ${sure} ${by}`, `gender ${gender} ${found}`, `person ${person} ${how}`],
    ...[
      `length ${length} ${found}`,
      `beside ${beside} ${length} ${person}`,
      `times ${times}`,
      `times ${times} ${length} ${person}`,
    ],
    ...[`source ${by} ${length} ${person}`, `namesakes ${namesakes}`, `namesakes ${namesakes} ${found}`],
    ...[`link ${link}`, `kind ${kind}`, `passive ${passive}`],
  ],
};

const SUM = rememberedSums(FAMILY, readWeights(CONFIDENCE_WEIGHTS));

/** For training. */
export function confidenceFeatures(candidate: Candidate, speaker: Speaker, score: number): string[] {
  return FAMILY.features(traitsOf(candidate, speaker, score));
}

/** Words of the printed source that are neither the name nor its title. */
function wordsBeside({ mention, name, role }: Speaker): number {
  if (mention === undefined || name === undefined || name.from < mention.from || name.to > mention.to) return 0;
  const from = role !== undefined && role.from < name.from ? role.from : name.from;
  return Math.max(mention.from, from) - mention.from + (mention.to - name.to);
}

/** How many of the limits the number exceeds. */
function bucket(value: number, limits: readonly number[]): string {
  return `${limits.filter((limit) => value > limit).length}`;
}
