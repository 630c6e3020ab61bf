/** Reads from the store what a brief is written from. */
import type { Article } from '../core/article.ts';
import type { Coverage } from '../core/brief/brief.ts';
import { joinSplit } from '../core/brief/join-split.ts';
import type { ReportMaterial, StoryMaterial } from '../core/brief/material.ts';
import type { Story } from '../core/story.ts';
import type { ReportRow, Store } from '../ports.ts';

/** Reports of a story that are read: those that are most about the question. */
const REPORTS_READ = 4;

/** Whole stories, in the order of the ids, their reports in the order of `preferred` (then as they were placed). */
export async function gatherStories(
  store: Store,
  storyIds: readonly string[],
  preferred: readonly string[],
  most = REPORTS_READ,
): Promise<StoryMaterial[]> {
  const stories = await store.stories(storyIds);
  const rank = new Map(preferred.map((id, index) => [id, index]));
  const picked = stories.map((story) => {
    const byPreference = originalsOf(story).sort((a, b) => (rank.get(a) ?? preferred.length) - (rank.get(b) ?? preferred.length));
    return { story, ids: byPreference.slice(0, most) };
  });
  const reports = await gatherReports(store, [...new Set(picked.flatMap(({ ids }) => ids))]);
  return picked.map(({ story, ids }) => ({
    story,
    reports: ids.flatMap((id) => reports.get(id) ?? []),
  }));
}

/** A wire report is copied by a dozen outlets within the hour, all of them newer; the story is told by the one that they copied. */
export function originalsOf({ articleIds, copyIds }: Story): string[] {
  const copies = new Set(copyIds);
  const originals = articleIds.filter((id) => !copies.has(id));
  return originals.length > 0 ? originals : [...articleIds];
}

export async function gatherReports(store: Store, ids: readonly string[]): Promise<Map<string, ReportMaterial>> {
  const [articles, sentences, mentions, quotes] = await Promise.all([
    store.articles(ids),
    store.sentences(ids),
    store.mentions(ids),
    store.quotes({ articleIds: ids, limit: MOST_QUOTES }),
  ]);
  const statements = joinSplit(quotes, byId(articles));
  const byArticle = new Map(
    articles.map((article) => [article.id, statements.filter((quote) => quote.articleId === article.id)]),
  );
  return new Map(
    articles.map((article) => [
      article.id,
      {
        article,
        sentences: sentences.get(article.id) ?? [],
        mentions: mentions.get(article.id) ?? [],
        quotes: byArticle.get(article.id) ?? [],
      },
    ]),
  );
}

const MOST_QUOTES = 1000;

/** What an answer was made from, counted over all the reports that fit. */
export function coverageOf(rows: readonly ReportRow[], limit: number): Coverage {
  const dated = rows.flatMap((row) => row.at ?? []).sort();
  const latestAt = dated.at(-1);
  return {
    reports: rows.length,
    pages: new Set(rows.map((row) => row.pageId)).size,
    isCapped: rows.length >= limit,
    outlets: new Set(rows.flatMap((row) => row.outletId ?? [])).size,
    reportsWithoutOutlet: rows.filter((row) => row.outletId === undefined).length,
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}

/** Articles by id. */
export function byId(articles: readonly Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}
