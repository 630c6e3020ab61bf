/** The batch interface for measuring and research: the bot's own code over newline-delimited JSON, in memory. */
import type { Readable } from 'node:stream';
import { analyzeDocQuotes, storyInputOfLine } from './app/analyze-lines.ts';
import { type LineStreams, mapJsonLines } from './batch/map-json-lines.ts';
import { feedLineShape, pageLineShape, quoteLineShape, type StoryLine, storyLineShape } from './core/shapes/analyze-lines.ts';
import type { Config } from './core/shapes/settings.ts';
import { followChanges } from './core/stories/follow-changes.ts';
import { createStoryPlacer } from './core/stories/place-in-story.ts';
import { analyzeFeed } from './intake/feeds/feed-line.ts';
import { analyzePage } from './intake/pages/page-line.ts';
import { createPageReader } from './intake/pages/page-reader.ts';
import { readLibrary } from './intake/seeds/read-library.ts';

/** Resolves with the number of lines that could not be read. */
export async function analyzeQuotes(input: Readable, streams: LineStreams, config: Config): Promise<number> {
  const { library } = await readLibrary(config.seeds ?? 'seeds', config.knowledge);
  return mapJsonLines(input, streams, { shape: quoteLineShape, map: (line) => analyzeDocQuotes(line, library.catalog) });
}

/** Written when the stream has ended: until then a story may become part of another one. */
export async function analyzeStories(input: Readable, streams: LineStreams, config: Config): Promise<number> {
  const { library } = await readLibrary(config.seeds ?? 'seeds', config.knowledge);
  const placer = createStoryPlacer();
  const followed = followChanges();
  const place = (line: StoryLine) => {
    const placement = placer.place(storyInputOfLine(line, library.catalog));
    followed.note(line.id, placement);
    return { id: line.id, copyOf: placement.copyOf };
  };
  return mapJsonLines(input, streams, {
    shape: storyLineShape,
    map: place,
    ended: () => followed.apply(placer.settle()),
    told: ({ id, copyOf }) => ({ id, story: followed.storyOf(id), ...(copyOf === undefined ? {} : { copyOf }) }),
  });
}

export function analyzeFeeds(input: Readable, streams: LineStreams): Promise<number> {
  return mapJsonLines(input, streams, { shape: feedLineShape, map: analyzeFeed });
}

export async function analyzePages(input: Readable, streams: LineStreams): Promise<number> {
  const reader = createPageReader();
  try {
    return await mapJsonLines(input, streams, { shape: pageLineShape, map: (line) => analyzePage(line, reader) });
  } finally {
    await reader.close();
  }
}
