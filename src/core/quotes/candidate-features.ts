/** The binary features that a candidate's traits make, in families that share few traits, so that each family's sum can be remembered. */
import type { Candidate } from './candidate.ts';
import { ownTraits, sharedTraits } from './candidate-traits.ts';
import type { Reading } from './reading.ts';

export interface Family {
  /** Which of the traits it looks at. */
  readonly traits: readonly number[];
  /** Names of the features, given those traits in that order. */
  readonly features: (traits: readonly string[]) => string[];
}

/** Over `sharedTraits`: link, kind, sense, form, group, first, head, gap, tag, next, before, line, how, place. */
export const SHARED_FAMILIES: readonly Family[] = [
  {
    traits: [0, 1, 2, 3, 4],
    features: ([link, kind, sense, form, group]) => [
      ...[
        'bias',
        `link ${link}`,
        `kind ${kind}`,
        `sense ${sense}`,
        `${link} ${kind} ${form}`,
        `${link} ${sense}`,
        `${sense} ${form}`,
      ],
      ...[`group ${group}`, `${sense} ${group}`, `${kind} ${link} ${group}`],
    ],
  },
  {
    traits: [12, 0, 1, 3],
    features: ([how, link, kind, form]) => [`how ${how}`, `how ${how} ${link}`, `how ${how} ${kind} ${form}`],
  },
  {
    traits: [6, 0, 1, 2],
    features: ([head, link, kind, sense]) => [
      `head ${head}`,
      `head ${head} ${kind}`,
      `head ${head} ${link}`,
      `head ${head} ${sense}`,
    ],
  },
  {
    traits: [5, 0, 1],
    features: ([first, link, kind]) => [`first ${first}`, `first ${first} ${link}`, `first ${first} ${kind}`],
  },
  {
    traits: [7, 10, 13, 11, 0],
    features: ([gap, before, place, line, link]) => [
      ...[`gap ${gap}`, `gap ${gap} ${link}`, `before ${before}`, `before ${before} ${link}`],
      ...[`place ${place} ${link}`, `line ${line}`, `line ${line} ${link}`],
    ],
  },
  {
    traits: [8, 9, 1, 2],
    features: ([tag, next, kind, sense]) => [`tag ${tag}`, `tag ${tag} ${kind}`, `next ${next}`, `next ${next} ${sense}`],
  },
];

/** Over `ownTraits`: link, kind, sense, rule, cut, quoted, length, verb, after, first. */
export const OWN_FAMILIES: readonly Family[] = [
  {
    traits: [0, 3, 4, 5],
    features: ([link, rule, cut, quoted]) => [
      ...[`rule ${rule}`, `${link} rule ${rule}`, `cut ${cut}`, `cut ${cut} ${link}`],
      ...[`cut ${cut} rule ${rule}`, `cut ${cut} ${quoted}`],
    ],
  },
  {
    traits: [0, 2, 5, 6],
    features: ([link, sense, quoted, length]) => [
      ...[`quoted ${quoted}`, `quoted ${quoted} ${link}`, `quoted ${quoted} ${sense}`],
      ...[`length ${length}`, `length ${length} ${link}`, `length ${length} ${quoted}`],
    ],
  },
  {
    traits: [0, 1, 7, 8, 9],
    features: ([link, kind, verb, after, first]) => [
      ...[`verb ${verb}`, `verb ${verb} ${link}`, `verb ${verb} ${kind}`, `first ${first} verb ${verb}`],
      ...[`after ${after}`, `after ${after} ${link}`],
    ],
  },
];

/** All features of a candidate, for training. */
export function featuresOf(reading: Reading, candidate: Candidate): string[] {
  const [shared, own] = [sharedTraits(reading, candidate), ownTraits(reading, candidate)];
  return [
    ...SHARED_FAMILIES.flatMap((family) => family.features(picked(family, shared))),
    ...OWN_FAMILIES.flatMap((family) => family.features(picked(family, own))),
  ];
}

export function picked({ traits }: Family, all: readonly string[]): string[] {
  return traits.map((index) => all[index] ?? '-');
}
