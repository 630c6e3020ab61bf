/** The story that somebody means: by its id, by that of an article in it, or by words. */
import { headingOf } from '../core/article.ts';
import { plural } from '../core/brief/labels.ts';
import { type RankedStory, rankStories } from '../core/brief/rank-stories.ts';
import { defang } from '../core/chat/clean-text.ts';
import { echo } from '../core/echo.ts';
import type { Story } from '../core/story.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Store } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';
import { findStoryId } from './find-by-ref.ts';
import { byId } from './gather.ts';
import { closestTopics, readTopic, topicQuery } from './read-topic.ts';

const REPORTS_RANKED = 400;
/** Others that are named, and how much about the words they have to be, beside the one that is told. */
const OTHERS_NAMED = 3;
const ABOUT_AS_WELL = 0.75;

export interface FoundStory {
  readonly story: Story;
  /** That it goes by another id now, how the words were read, which others they fit about as well. */
  readonly notices: readonly string[];
}

/** Throws a `UsageError` that names what is close where nothing is found. */
export async function findStory(ref: string, tools: DeskTools): Promise<FoundStory> {
  const id = await findStoryId(ref, tools);
  const { storyId, notices } = id === undefined ? await findByWords(ref, tools) : { storyId: id, notices: [] };
  const [story] = await tools.store.stories([storyId]);
  if (story === undefined) throw new UsageError(`There is no story ${echo(ref)}.`);
  const isOther = /^s_/i.test(ref.trim()) && story.id !== id;
  return { story, notices: isOther ? [`${id} became part of ${story.id}.`] : notices };
}

async function findByWords(ref: string, tools: DeskTools): Promise<{ storyId: string; notices: readonly string[] }> {
  const { store, library, clock } = tools;
  const topic = await readTopic(ref, tools);
  const ranked = rankStories(await store.reports({ ...topicQuery(topic), limit: REPORTS_RANKED }), clock.now());
  const [best] = ranked;
  if (best !== undefined) return { storyId: best.storyId, notices: [...topic.notices, ...(await alsoNotices(ranked, store))] };
  const { articles: held } = await store.counts();
  const near = await closestTopics(ref, library.catalog, store);
  const closest = near.length === 0 ? '' : ` Closest known topics: ${near.join(', ')}.`;
  throw new UsageError(`No story on “${ref}”. Searched all ${held} ${plural(held, 'report')} held.${closest}`);
}

/** The first one is told because it is newer or more widely carried; where others are about the words as well, one of them may be meant. */
async function alsoNotices([best, ...others]: readonly RankedStory[], store: Store): Promise<string[]> {
  const least = (best?.aboutness ?? 0) * ABOUT_AS_WELL;
  const near = others.filter(({ aboutness }) => aboutness >= least).slice(0, OTHERS_NAMED);
  const stories = await store.stories(near.map(({ storyId }) => storyId));
  const leads = byId(await store.articles(stories.map(({ leadArticleId }) => leadArticleId)));
  return stories.flatMap(({ id, leadArticleId }) => {
    const lead = leads.get(leadArticleId);
    // A title is somebody else's words: no address in it is to be pressed.
    return lead === undefined ? [] : [`Also: /story ${id} “${defang(echo(headingOf(lead)))}”`];
  });
}
