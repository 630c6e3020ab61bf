/** The story that somebody means: by its id, by that of an article in it, or by words. */
import { plural } from '../core/brief/labels.ts';
import { rankStories } from '../core/brief/rank-stories.ts';
import { echo } from '../core/echo.ts';
import type { Story } from '../core/story.ts';
import { UsageError } from '../core/usage-error.ts';
import type { DeskTools } from './desk-tools.ts';
import { findStoryId } from './find-by-ref.ts';
import { closestTopics, readTopic, topicQuery } from './read-topic.ts';

const REPORTS_RANKED = 400;

export interface FoundStory {
  readonly story: Story;
  /** That it goes by another id now. */
  readonly notices: readonly string[];
}

/** Throws a `UsageError` that names what is close where nothing is found. */
export async function findStory(ref: string, tools: DeskTools): Promise<FoundStory> {
  const id = (await findStoryId(ref, tools)) ?? (await findByWords(ref, tools));
  const [story] = await tools.store.stories([id]);
  if (story === undefined) throw new UsageError(`There is no story ${echo(ref)}.`);
  const isOther = /^s_/i.test(ref.trim()) && story.id !== id;
  return { story, notices: isOther ? [`${id} became part of ${story.id}.`] : [] };
}

async function findByWords(ref: string, tools: DeskTools): Promise<string> {
  const { store, library, clock } = tools;
  const topic = await readTopic(ref, tools);
  const [best] = rankStories(await store.reports({ ...topicQuery(topic), limit: REPORTS_RANKED }), clock.now());
  if (best !== undefined) return best.storyId;
  const { articles: held } = await store.counts();
  const near = await closestTopics(ref, library.catalog, store);
  const closest = near.length === 0 ? '' : ` Closest known topics: ${near.join(', ')}.`;
  throw new UsageError(`No story on “${ref}”. Searched all ${held} ${plural(held, 'report')} held.${closest}`);
}
