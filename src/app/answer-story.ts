/** `/story`: one story with its reports in order, what is new in it, and the stories that have to do with it. */

import type { Article } from '../core/article.ts';
import type { RelatedBlock } from '../core/brief/block.ts';
import type { Brief } from '../core/brief/brief.ts';
import { dayLabel, plural } from '../core/brief/labels.ts';
import type { StoryMaterial } from '../core/brief/material.ts';
import { outletsLine } from '../core/brief/outlets-line.ts';
import { createSourceList, type SourceList } from '../core/brief/source-list.ts';
import { CLOSED_DAYS, type Course, courseOf, newSince, QUIET_DAYS } from '../core/brief/story-course.ts';
import { headlineOf, type News } from '../core/brief/tell-story.ts';
import { writeBrief } from '../core/brief/write-brief.ts';
import { timelineOf } from '../core/brief/write-timeline.ts';
import type { StoryQuestion } from '../core/desk.ts';
import { noveltyOf, toldLately } from '../core/digest/novelty.ts';
import { daysBefore, type Instant } from '../core/instant.ts';
import type { Story } from '../core/story.ts';
import type { DeskTools } from './desk-tools.ts';
import { findRelated, type RelatedStory } from './find-related.ts';
import { findStory } from './find-story.ts';
import { byId, gatherReports, gatherStories, originalsOf } from './gather.ts';

/** Reports that are read for the key sentences: how it began, and the newest. */
const REPORTS_READ = 12;
/** A story by itself has room for more than one among others. */
const SIZE = { sentences: 5, sayings: 5 } as const;
/** What counts as new where nobody says since when. */
const NEW_DAYS = 1;

export async function answerStory({ ref, since }: StoryQuestion, tools: DeskTools): Promise<Brief> {
  const { store, library, clock } = tools;
  const { story, notices: found } = await findStory(ref, tools);
  const asOf = clock.now();
  const articles = [...byId(await store.articles(story.articleIds)).values()];
  const fresh = newSince(articles, since ?? daysBefore(asOf, NEW_DAYS));
  const isTold = since !== undefined && originalsOf(story).some((id) => fresh.has(id));
  const [material] = await gatherStories(store, [story.id], preferred(story, isTold ? fresh : new Set()), REPORTS_READ);
  const course = courseOf(articles, asOf);
  const sources = createSourceList(library.outletName);
  const timeline = articles.length > 1 ? [timelineOf(articles, { course, fresh, sources, outletName: library.outletName })] : [];
  const told = writeBrief({
    title: `Story ${story.id}`,
    asOf,
    window: { ...(since === undefined ? {} : { since }), isWidened: false },
    coverage: coverageOfStory(articles),
    notices: [
      ...found,
      outletsLine(articles, { owners: story.ownerCount, outletName: library.outletName }),
      ...courseNotices(course),
      ...newsNotices(story, fresh, since),
    ],
    stories: material === undefined ? [] : [material],
    isAsked: (id) => !isTold || fresh.has(id),
    ...(isTold && material !== undefined ? { only: await newsOf(material, fresh, tools) } : {}),
    size: SIZE,
    sources,
    outletName: library.outletName,
    subjectName: (id) =>
      library.catalog.entities.get(id)?.kind === 'organization' ? library.catalog.entities.get(id)?.name : undefined,
  });
  const related = relatedBlock(await findRelated(story, tools), sources);
  return { ...told, blocks: [...timeline, ...told.blocks, ...related], sources: sources.sources() };
}

/** What is new first where that is what is asked; else how it began, then the newest. */
function preferred(story: Story, fresh: ReadonlySet<string>): string[] {
  const [lead, ...rest] = originalsOf(story);
  const newestFirst = rest.reverse();
  const ordered = lead === undefined ? newestFirst : [lead, ...newestFirst];
  return [...ordered.filter((id) => fresh.has(id)), ...ordered.filter((id) => !fresh.has(id))];
}

/** Sentences and statements of the fresh reports that those before them do not hold. */
async function newsOf({ story, reports }: StoryMaterial, fresh: ReadonlySet<string>, { store }: DeskTools): Promise<News> {
  const before = originalsOf(story).filter((id) => !fresh.has(id));
  const earlier = [...(await gatherReports(store, before.slice(-REPORTS_READ))).values()];
  const [first] = [...earlier, ...reports];
  // That there were reports before is what makes the story a known one.
  const known =
    first === undefined
      ? []
      : [
          {
            kind: 'story' as const,
            storyId: story.id,
            articleId: first.article.id,
            start: 0,
            end: 0,
            text: '',
            fingerprint: first.article.fingerprint,
            language: first.article.language,
          },
        ];
  return noveltyOf({ told: known, lately: toldLately([]), earlier });
}

function courseNotices({ revivals, latestAt, quietDays }: Course): string[] {
  const revived = [...revivals.values()].at(-1);
  const quiet =
    latestAt === undefined || quietDays < QUIET_DAYS
      ? []
      : quietDays > CLOSED_DAYS
        ? [`Closed: no report since ${dayLabel(latestAt)} (${quietDays} days).`]
        : [`Quiet since ${dayLabel(latestAt)} (${quietDays} days).`];
  return [...(revived === undefined ? [] : [`Revived after ${revived} quiet days.`]), ...quiet];
}

/** By when reports came in, not by their dates: what came in later is what somebody who looked before cannot have seen. */
function newsNotices(story: Story, fresh: ReadonlySet<string>, since: Instant | undefined): string[] {
  const of = `${fresh.size} of ${story.articleIds.length} ${plural(story.articleIds.length, 'report')}`;
  if (since !== undefined) {
    const whole = story.firstSeenAt >= since;
    if (whole) return [`All of it came in since ${dayLabel(since)}.`];
    return [
      fresh.size === 0
        ? `Nothing came in since ${dayLabel(since)}; all of it is shown.`
        : `Came in since ${dayLabel(since)}: ${of}.`,
    ];
  }
  return fresh.size === 0 ? [] : [`New in the last 24 h: ${of}. Just what is new in them: /story ${story.id} since:24h`];
}

function coverageOfStory(articles: readonly Article[]): NonNullable<Brief['coverage']> {
  const latestAt = articles
    .flatMap(({ date }) => (date.basis === 'first-seen' ? [] : (date.at ?? [])))
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

function relatedBlock(related: readonly RelatedStory[], sources: SourceList): RelatedBlock[] {
  if (related.length === 0) return [];
  const stories = related.map(({ storyId, lead, reason }) => ({
    storyId,
    headline: headlineOf(lead, sources),
    date: lead.date,
    reason,
  }));
  return [{ kind: 'related', stories }];
}
