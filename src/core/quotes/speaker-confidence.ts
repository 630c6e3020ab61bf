/**
 * How sure the speaker is: a logistic regression over how the name was found, trained on gold speakers by
 * test/eval/train-speaker-confidence.ts, and stretched so that one half stands for 90 right names in a hundred: of all
 * names given at one half and above, at least 95 in a hundred are then right.
 */
import type { Candidate } from './candidate.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { Speaker } from './name-speakers.ts';
import { readWeights } from './read-weights.ts';

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

const WEIGHTS = readWeights(CONFIDENCE_WEIGHTS);

/** `trained`: the weights are for English; other languages go by a short table. */
export function confidenceOf(candidate: Candidate, speaker: Speaker, score: number, trained: boolean): number {
  if (speaker.how === 'none') return 0;
  if (speaker.name === undefined) return UNNAMED;
  let sum = 0;
  for (const feature of confidenceFeatures(candidate, speaker, score)) sum += WEIGHTS.get(feature) ?? 0;
  const chance = 1 / (1 + Math.exp(-sum));
  if (speaker.place === 'title') return TITLED;
  if (!trained) return UNTRAINED[speaker.how];
  const right = speaker.name.entityId !== undefined ? 1 - (1 - chance) * KNOWN : chance;
  const stretched = right < HALF ? (right * 0.5) / HALF : 0.5 + ((right - HALF) * 0.5) / (1 - HALF);
  return Math.round(stretched * 100) / 100;
}

export function confidenceFeatures({ link, source, verb }: Candidate, speaker: Speaker, score: number): string[] {
  const { how, place, gap, rivals, name } = speaker;
  const found = `${how} ${place}`;
  const near = bucket(gap, [0, 1]);
  const sure = bucket(score, [0.7, 0.9]);
  const share = speaker.share === undefined ? 'first' : bucket(speaker.share, [0, 0.5, 0.8]);
  const gender = name?.gender === undefined ? 'unknown' : 'known';
  const length = bucket(name?.full.split(' ').length ?? 0, [1]);
  const namesakes = bucket(name?.namesakes ?? 0, [0, 2]);
  const times = bucket(name?.times ?? 0, [1, 2, 4]);
  const kind = `${length} ${name?.person}`;
  const beside = bucket(wordsBeside(speaker), [0, 1, 3]);
  return [
    ...['bias', `found ${found}`, `source ${source.how}`, `source ${source.how} ${how}`, `near ${near} ${found}`],
    ...[`others ${bucket(rivals, [0, 2])} ${found}`, `share ${share} ${found}`, `share ${share} ${near} ${how}`],
    ...[
      `score ${sure}`,
      `score ${sure} ${source.how}`,
      `gender ${gender} ${found}`,
      `person ${name?.person} ${how}`,
      `length ${length} ${found}`,
      `beside ${beside} ${kind}`,
      `times ${times}`,
      `times ${times} ${kind}`,
      `source ${source.how} ${kind}`,
      `namesakes ${namesakes}`,
      `namesakes ${namesakes} ${found}`,
    ],
    ...[`link ${link}`, `kind ${verb?.kind ?? '-'}`, `passive ${source.passive}`],
  ];
}

/** Words of the printed source that are neither the name nor its title. */
function wordsBeside({ mention, name, role }: Speaker): number {
  if (mention === undefined || name === undefined || name.from < mention.from || name.to > mention.to) return 0;
  const from = role !== undefined && role.from < name.from ? role.from : name.from;
  return Math.max(mention.from, from) - mention.from + (mention.to - name.to);
}

/** How many of the limits the number exceeds. */
function bucket(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value > limit).length;
}
