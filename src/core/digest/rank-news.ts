/**
 * Which stories an edition tells, and in which order: by independent publishers, whether they are new to the channel, whether
 * officials speak, how recent they are at their own pace, and how near they are to what the channel asked for; then so that one
 * topic does not crowd out the rest, by maximal marginal relevance (Carbonell & Goldstein 1998) over the names and headline words
 * of the stories.
 */
import { contentWords, jaccard } from '../brief/content-words.ts';
import { plural } from '../brief/labels.ts';
import { type Ageing, ageingLabel, carriedBy, OFFICIAL_BONUS } from '../brief/story-weight.ts';

export interface RankableStory {
  readonly storyId: string;
  readonly headline: string;
  readonly owners: number;
  readonly isUpdate: boolean;
  /** The names of office holders who make a new statement in it. */
  readonly officials: readonly string[];
  /** 0 to 1: the share of its fresh reports with what was asked for in the title; 0 where nothing was asked for. */
  readonly inTitle: number;
  /** New sentences and statements. */
  readonly news: number;
  readonly entityIds: ReadonlySet<string>;
  /** Missing: of now. */
  readonly ageing?: Ageing;
}

export interface RankedNews {
  readonly storyId: string;
  /** In words, for whoever asks why it stands where it stands. */
  readonly reason: string;
}

/** An update is behind a new story of the same weight. */
const UPDATE_WEIGHT = 0.6;
const TITLE_BONUS = 1;
/** From so many new sentences and statements on a story is as full of news as another. */
const FULL_OF_NEWS = 6;
/** Weight of a story's own importance against what it has in common with those before it. */
const LAMBDA = 0.7;

/** Best first, all of them; equal ones in the order of their ids, so that the same news make the same edition. */
export function rankNews(stories: readonly RankableStory[]): RankedNews[] {
  const rated = stories.map((story) => ({ story, score: scoreOf(story), words: contentWords(story.headline) }));
  const highest = Math.max(...rated.map(({ score }) => score), Number.MIN_VALUE);
  const pool = rated.sort((a, b) => b.score - a.score || (a.story.storyId < b.story.storyId ? -1 : 1));
  const repeats = new Map(pool.map((entry) => [entry, 0]));
  const ranked: RankedNews[] = [];
  while (pool.length > 0) {
    const worthOf = (entry: (typeof pool)[number]) => (LAMBDA * entry.score) / highest - (1 - LAMBDA) * (repeats.get(entry) ?? 0);
    const best = pool.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
    pool.splice(pool.indexOf(best), 1);
    ranked.push({ storyId: best.story.storyId, reason: reasonOf(best.story, best.score, repeats.get(best) ?? 0) });
    for (const other of pool) repeats.set(other, Math.max(repeats.get(other) ?? 0, likeness(best, other)));
  }
  return ranked;
}

function scoreOf({ owners, isUpdate, officials, inTitle, news, ageing }: RankableStory): number {
  const fullness = 0.5 + 0.5 * Math.min(1, news / FULL_OF_NEWS);
  const bonus = (officials.length > 0 ? OFFICIAL_BONUS : 0) + inTitle * TITLE_BONUS;
  return fullness * (carriedBy(owners) + bonus) * (isUpdate ? UPDATE_WEIGHT : 1) * Math.sqrt(ageing?.recency ?? 1);
}

interface Rated {
  readonly story: RankableStory;
  readonly words: ReadonlySet<string>;
}

/** 0 to 1: names that both hold, or words that both headlines hold. */
function likeness(a: Rated, b: Rated): number {
  return Math.max(jaccard(a.story.entityIds, b.story.entityIds), jaccard(a.words, b.words));
}

function reasonOf({ owners, isUpdate, officials, inTitle, news, ageing }: RankableStory, score: number, repeats: number): string {
  return [
    `${owners} independent ${plural(owners, 'publisher')}`,
    isUpdate ? `known here, ${news} new` : 'new here',
    ...(officials.length > 0 ? [`officials speak (${officials.join(', ')})`] : []),
    ...(ageing === undefined ? [] : [ageingLabel(ageing)]),
    ...(inTitle > 0 ? ['what was asked for stands in the title'] : []),
    ...(repeats >= 0.3 ? [`much like a story above (${repeats.toFixed(1)})`] : []),
    `weight ${score.toFixed(1)}`,
  ].join('; ');
}
