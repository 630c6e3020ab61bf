/** `/story`: one story with its reports in order. */

import type { Article } from '../core/article.ts';
import type { Brief } from '../core/brief/brief.ts';
import { plural } from '../core/brief/labels.ts';
import type { StoryMaterial } from '../core/brief/material.ts';
import { rankStories } from '../core/brief/rank-stories.ts';
import { createSourceList } from '../core/brief/source-list.ts';
import { headlineOf } from '../core/brief/tell-story.ts';
import { writeBrief } from '../core/brief/write-brief.ts';
import { UsageError } from '../core/usage-error.ts';
import type { DeskTools } from './desk-tools.ts';
import { findStoryId } from './find-by-ref.ts';
import { byId, gatherStories } from './gather.ts';
import { closestTopics, readTopic, topicQuery } from './read-topic.ts';

const REPORTS_RANKED = 400;
const TIMELINE = 20;

export async function answerStory(ref: string, tools: DeskTools): Promise<Brief> {
  const { store, library, clock } = tools;
  const storyId = await findStory(ref, tools);
  const [material] = await gatherStories(store, [storyId], []);
  if (material === undefined) throw new UsageError(`There is no story ${ref}.`);
  const articles = byId(await store.articles(material.story.articleIds));
  const told = writeBrief({
    title: `Story ${material.story.id}`,
    asOf: clock.now(),
    window: { isWidened: false },
    coverage: coverageOfStory([...articles.values()]),
    notices: [outletsNotice(material, [...articles.values()], tools)],
    stories: [material],
    isAsked: () => true,
    outletName: library.outletName,
    subjectName: (id) =>
      library.catalog.entities.get(id)?.kind === 'organization' ? library.catalog.entities.get(id)?.name : undefined,
  });
  return articles.size > 1 ? withTimeline(told, [...articles.values()], library.outletName) : told;
}

/** By the id of a story or of an article in it (or the beginning of either), else the best story on these words. */
async function findStory(ref: string, tools: DeskTools): Promise<string> {
  const named = await findStoryId(ref, tools);
  if (named !== undefined) return named;
  const { store, library, clock } = tools;
  const topic = await readTopic(ref, library.catalog, store);
  const [best] = rankStories(await store.reports({ ...topicQuery(topic), limit: REPORTS_RANKED }), clock.now());
  if (best !== undefined) return best.storyId;
  const { articles: held } = await store.counts();
  const near = await closestTopics(ref, library.catalog, store);
  const closest = near.length === 0 ? '' : ` Closest known topics: ${near.join(', ')}.`;
  throw new UsageError(`No story on “${ref}”. Searched all ${held} ${plural(held, 'report')} held.${closest}`);
}

function coverageOfStory(articles: readonly Article[]): NonNullable<Brief['coverage']> {
  const latestAt = articles
    .flatMap((article) => article.date.at ?? [])
    .sort()
    .at(-1);
  return {
    reports: articles.length,
    pages: new Set(articles.map((article) => article.partOf?.articleId ?? article.id)).size,
    isCapped: false,
    outlets: new Set(articles.flatMap((article) => article.outletId ?? [])).size,
    reportsWithoutOutlet: articles.filter((article) => article.outletId === undefined).length,
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}

/** "3 outlets, 2 owners, 1 copy". An outlet that the page does not state cannot be counted as one. */
function outletsNotice({ story }: StoryMaterial, articles: readonly Article[], { library }: DeskTools): string {
  const names = [
    ...new Set(
      articles.flatMap((article) =>
        article.outletId === undefined ? [] : (library.outletName(article.outletId) ?? article.outletId),
      ),
    ),
  ];
  const copies = articles.filter((article) => article.copyOf !== undefined).length;
  const outlets =
    names.length === 0 ? 'outlet not stated' : `${names.length} ${plural(names.length, 'outlet')} (${names.join(', ')})`;
  return `${outlets}, ${story.ownerCount} independent ${plural(story.ownerCount, 'publisher')}, ${copies} ${copies === 1 ? 'copy' : 'copies'}.`;
}

/** Every report of the story, oldest first, undated ones at the end. */
function withTimeline(told: Brief, articles: readonly Article[], outletName: (id: string) => string | undefined): Brief {
  const sources = createSourceList(outletName);
  for (const source of told.sources) {
    const article = articles.find((candidate) => candidate.id === source.articleId);
    if (article !== undefined) sources.numberOf(article);
  }
  const ordered = [...articles].sort((a, b) => ((a.date.at ?? '9999') < (b.date.at ?? '9999') ? -1 : 1)).slice(0, TIMELINE);
  const timeline = {
    kind: 'timeline' as const,
    entries: ordered.map((article) => ({ date: article.date, headline: headlineOf(article, sources) })),
  };
  const cited = new Map(told.sources.map((source) => [source.articleId, source]));
  return {
    ...told,
    blocks: [timeline, ...told.blocks],
    sources: sources.sources().map((source) => cited.get(source.articleId) ?? source),
  };
}
