/** Writes an edition: only what its channel has not been told, the most important first, and what was left out and why. */
import type { Article } from '../article.ts';
import { headingOf } from '../article.ts';
import type { StoryBlock } from '../brief/block.ts';
import type { Brief, Coverage } from '../brief/brief.ts';
import type { ReportMaterial, Topic } from '../brief/material.ts';
import { createSourceList, type SourceList } from '../brief/source-list.ts';
import { ageingOf } from '../brief/story-weight.ts';
import { tellStory } from '../brief/tell-story.ts';
import { foldName } from '../entities/fold.ts';
import type { Instant } from '../instant.ts';
import type { Story } from '../story.ts';
import type { Told } from './digest.ts';
import { type EditionFacts, editionNotices } from './edition-notices.ts';
import type { LeftOut } from './left-out.ts';
import { type Novelty, noveltyOf, type ToldLately, toldLately } from './novelty.ts';
import { type RankableStory, rankNews } from './rank-news.ts';

/** A story with fresh reports that the filter lets through. */
export interface StoryNews {
  readonly story: Story;
  /** Fresh, no copies, most telling first; never empty. */
  readonly fresh: readonly ReportMaterial[];
  /** How many are fresh, where not all of them are read. */
  readonly freshCount?: number;
  /** Reports of it that stood there when the channel was last told; empty where it was not. */
  readonly earlier: readonly ReportMaterial[];
  readonly told: readonly Told[];
  /** Muted, in the words of `/mute list`. */
  readonly mutedBy?: string;
}

export interface EditionMaterial {
  readonly title: string;
  readonly asOf: Instant;
  /** What an edition says of itself; missing for a watch, which says its news and nothing else. */
  readonly facts?: Omit<EditionFacts, 'stories' | 'more'>;
  readonly coverage?: Coverage;
  readonly stories: readonly StoryNews[];
  /** What the channel was told lately, of any story. */
  readonly lately: readonly Told[];
  readonly topic?: Topic;
  readonly isInTitle: (article: Article) => boolean;
  readonly isOfficial: (speakerId: string) => boolean;
  readonly outletName: (id: string) => string | undefined;
}

export interface Edition {
  readonly brief: Brief;
  readonly told: readonly Told[];
  readonly leftOut: readonly LeftOut[];
  /** Why each story stands where it stands. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** As many as a channel reads at a sitting. */
const STORIES_TOLD = 7;

export function writeEdition(material: EditionMaterial): Edition {
  const lately = toldLately(material.lately);
  const judged = material.stories.map((news) => judge(news, lately, material));
  const ranked = rankNews(judged.flatMap(({ rankable }) => rankable ?? []));
  const sources = createSourceList(material.outletName);
  const byId = new Map(judged.map((entry) => [entry.news.story.id, entry]));
  const shown = ranked.slice(0, STORIES_TOLD).flatMap(({ storyId }) => byId.get(storyId) ?? []);
  const blocks = shown.map((entry) => tell(entry, material, sources));
  const behind = ranked.slice(STORIES_TOLD);
  const { facts, coverage } = material;
  return {
    brief: {
      title: material.title,
      asOf: material.asOf,
      ...(facts === undefined ? {} : { window: { ...facts.window, isWidened: false } }),
      ...(coverage === undefined ? {} : { coverage }),
      notices: facts === undefined ? [] : editionNotices({ ...facts, stories: blocks.length, more: behind.length }),
      blocks,
      sources: sources.sources(),
    },
    told: shown.flatMap(({ news }, index) => toldBy(blocks[index], news)),
    leftOut: [
      ...judged.flatMap(({ leftOut }) => leftOut ?? []),
      ...behind.flatMap(({ storyId, reason }) =>
        leftOutOf(byId.get(storyId)?.news, 'rank', `behind ${STORIES_TOLD} stories of more weight (${reason})`),
      ),
    ],
    reasons: new Map(ranked.map(({ storyId, reason }) => [storyId, reason])),
  };
}

interface Judged {
  readonly news: StoryNews;
  readonly novelty: Novelty;
  /** One of the two. */
  readonly rankable?: RankableStory;
  readonly leftOut?: readonly LeftOut[];
}

function judge(news: StoryNews, lately: ToldLately, { asOf, isInTitle, isOfficial }: EditionMaterial): Judged {
  const { story, fresh, earlier, told, mutedBy } = news;
  const novelty = noveltyOf({ told, lately, earlier });
  const statements = fresh.flatMap((report) => report.quotes.filter((quote) => novelty.isNewStatement(report, quote)));
  const sentences = fresh.flatMap((report) => report.sentences.filter((sentence) => novelty.isNewSentence(report, sentence)));
  const leave = (rule: LeftOut['rule'], reason: string) => ({ news, novelty, leftOut: leftOutOf(news, rule, reason) });
  if (statements.length + sentences.length === 0) return leave('known', 'this channel was told all of it');
  // A muted story comes back for what somebody said for the record, and for nothing less.
  const isSpokenIn = novelty.isKnown && statements.some(({ kind }) => kind === 'direct');
  if (mutedBy !== undefined && !isSpokenIn) return leave('muted', `muted: ${mutedBy}`);
  const officials = statements.flatMap(({ speakerId, speakerName }) =>
    speakerId !== undefined && isOfficial(speakerId) ? [speakerName ?? speakerId] : [],
  );
  return {
    news,
    novelty,
    rankable: {
      storyId: story.id,
      headline: fresh[0] === undefined ? '' : headingOf(fresh[0].article),
      owners: story.ownerCount,
      isUpdate: novelty.isKnown,
      officials: [...new Set(officials)],
      inTitle: fresh.filter(({ article }) => isInTitle(article)).length / fresh.length,
      news: statements.length + sentences.length,
      entityIds: new Set(fresh.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId))),
      ageing: ageingOf(
        [...fresh, ...earlier].flatMap(({ article }) => article.date.at ?? []),
        asOf,
      ),
    },
  };
}

function leftOutOf(news: StoryNews | undefined, rule: LeftOut['rule'], reason: string): LeftOut[] {
  if (news === undefined) return [];
  return news.fresh.map(({ article }) => ({ articleId: article.id, storyId: news.story.id, rule, reason }));
}

function tell({ news, novelty }: Judged, { topic, coverage }: EditionMaterial, sources: SourceList): StoryBlock {
  const block = tellStory({ story: news.story, reports: news.fresh }, news.fresh, {
    topic: novelty.isKnown ? undefined : topic,
    elsewhere: new Set(),
    sources,
    only: novelty,
    // An edition says from how many reports it is made; a watch speaks of a story and of all that carry it.
    ...(coverage === undefined ? {} : { asked: news.freshCount ?? news.fresh.length }),
  });
  return novelty.isKnown ? { ...block, isUpdate: true } : block;
}

/** What the channel will have been told by this block. */
function toldBy(block: StoryBlock | undefined, { fresh }: Pick<StoryNews, 'fresh'>): Told[] {
  const [lead] = fresh;
  if (block === undefined || lead === undefined) return [];
  const { storyId } = block;
  const fingerprints = new Map(fresh.map(({ article }) => [article.id, article.fingerprint]));
  const languages = new Map(fresh.map(({ article }) => [article.id, article.language]));
  const base = (articleId: string) => ({
    ...{ storyId, articleId, fingerprint: fingerprints.get(articleId) ?? '' },
    ...{ language: languages.get(articleId) ?? 'und' },
  });
  const { id, text } = lead.article;
  return [
    { ...base(id), kind: 'story', start: 0, end: Math.min(1, text.length), text: block.headline.text },
    ...block.claims.map(({ articleId, start, end, text: said }) => ({
      ...base(articleId),
      kind: 'sentence' as const,
      ...{ start, end, text: said },
    })),
    ...block.sayings.map(({ articleId, start, end, text: said, speaker, speakerId }) => ({
      ...base(articleId),
      kind: 'statement' as const,
      ...{ start, end, text: said, speaker: speakerId ?? foldName(speaker ?? '') },
    })),
  ];
}
