/**
 * Stories that have to do with each other without being one: the separate events of a running crisis. Two are related where their
 * reports have more words and names in common than chance gives them. Words and names are weighed by the background alone
 * (`vocabulary.ts`), which knows the names that half of the region's reports hold, so that a president and a capital make no
 * relation, and so that the measure is the same from either side and on every day.
 */
import type { StoryInput } from '../story.ts';
import { clear, createLayouts, fillCosines, type Layouts, layOut, type WeighedTerms } from './layouts.ts';
import { readViews, VIEW_NAMES } from './read-views.ts';
import { VIEW_AT, vectorsOf, weightsOf } from './vectors.ts';
import { createVocabulary, idfOf } from './vocabulary.ts';

export interface StoryReports {
  readonly storyId: string;
  /** A few of its reports, no copies. */
  readonly reports: readonly StoryInput[];
}

export interface Related {
  readonly storyId: string;
  /** Mean over their reports of the cosines of words and names, added: 0 to 2. */
  readonly likeness: number;
  /** Ids of the entities that both name, those that the fewest of the stories compared name first. */
  readonly entityIds: readonly string[];
}

export const RELATED = {
  /** Of forty thousand pairs of stories of the dev set this lets through under two hundred; those that were read are each of one affair. */
  from: 0.4,
  /** At most so many are told. */
  most: 5,
  /** Reports of a story that are compared, and what is read of each, in code units: more change the mean little. */
  reports: 3,
  codeUnits: 2400,
} as const;

/** Entities as a stand-in for words between two languages, as in `features.ts`. */
const ENTITIES_AS_WORDS = 0.4;

type Read = WeighedTerms & { readonly language: string };

/** The stories of `others` that are related to this one, the most alike first; equal ones in the order of their ids. */
export function relatedTo(story: StoryReports, others: readonly StoryReports[]): Related[] {
  const vocabulary = createVocabulary();
  const read = ({ reports }: StoryReports): Read[] =>
    reports.slice(0, RELATED.reports).map((input) => {
      const vectors = vectorsOf(vocabulary, readViews(opening(input)));
      return { language: input.language, vectors, weights: weightsOf(vectors, (id) => idfOf(vocabulary, id)) };
    });
  const own = read(story);
  const sums = others.map((other) => ({ other, read: read(other), sum: 0 }));
  const layouts = createLayouts();
  for (const report of own) {
    layOut(layouts, report);
    for (const entry of sums) for (const compared of entry.read) entry.sum += likenessOf(layouts, report, compared);
    clear(layouts, report);
  }
  const named = namedBy(others);
  return sums
    .map(({ other, read: compared, sum }) => ({ other, likeness: sum / Math.max(1, own.length * compared.length) }))
    .filter(({ other, likeness }) => other.storyId !== story.storyId && likeness >= RELATED.from)
    .sort((a, b) => b.likeness - a.likeness || (a.other.storyId < b.other.storyId ? -1 : 1))
    .slice(0, RELATED.most)
    .map(({ other, likeness }) => ({ storyId: other.storyId, likeness, entityIds: shared(story, other, named) }));
}

function opening(input: StoryInput): StoryInput {
  return { ...input, text: input.text.slice(0, RELATED.codeUnits) };
}

function likenessOf(layouts: Layouts, report: Read, other: Read): number {
  const cosines = new Float64Array(VIEW_NAMES.length);
  fillCosines(cosines, layouts, other);
  const of = (view: keyof typeof VIEW_AT) => cosines[VIEW_AT[view]] ?? 0;
  const stand = report.language === other.language ? 0 : ENTITIES_AS_WORDS * of('entities');
  return Math.max(of('words'), stand) + of('names');
}

/** How many of the stories name an entity. */
function namedBy(stories: readonly StoryReports[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories) for (const id of entitiesOf(story)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function entitiesOf({ reports }: StoryReports): Set<string> {
  return new Set(reports.flatMap(({ entities }) => [...entities.keys()]));
}

function shared(one: StoryReports, other: StoryReports, named: ReadonlyMap<string, number>): string[] {
  const theirs = entitiesOf(other);
  return [...entitiesOf(one)]
    .filter((id) => theirs.has(id))
    .sort((a, b) => (named.get(a) ?? 0) - (named.get(b) ?? 0) || (a < b ? -1 : 1));
}
