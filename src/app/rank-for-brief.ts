/** Stories in the order in which a briefing shows them. Only of those that may be shown is more looked up than their reports. */
import { type RankedStory, rankStories, type StoryFacts } from '../core/brief/rank-stories.ts';
import type { Instant } from '../core/instant.ts';
import type { Library } from '../core/library.ts';
import type { ReportRow } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';

export const STORIES_SHOWN = 5;
/** Stories whose statements are looked at, and reports of each. */
const LOOKED_INTO = STORIES_SHOWN + 3;
const REPORTS_EACH = 2;
const MOST_QUOTES = 400;
const OFFICIALS_NAMED = 3;

/** `since`: where the window begins; missing where everything is shown. */
export async function rankForBrief(
  rows: readonly ReportRow[],
  { asOf, since }: { readonly asOf: Instant; readonly since?: Instant },
  { store, library }: DeskTools,
): Promise<RankedStory[]> {
  const first = rankStories(rows, asOf);
  const ids = first.slice(0, LOOKED_INTO).map(({ storyId }) => storyId);
  const reports = new Map(ids.map((id) => [id, originalsOf(rows, id)]));
  const quotes = await store.quotes({ articleIds: [...reports.values()].flat(), limit: MOST_QUOTES });
  const facts = (await store.stories(ids)).map(({ id, firstSeenAt }): [string, StoryFacts] => {
    const own = new Set(reports.get(id));
    const speaking = quotes.flatMap(({ articleId, speakerId, speakerName }) =>
      own.has(articleId) && isOfficial(speakerId, library) ? [speakerName ?? speakerId ?? ''] : [],
    );
    const isRunning = since !== undefined && firstSeenAt < since;
    return [id, { officials: [...new Set(speaking)].slice(0, OFFICIALS_NAMED), isRunning }];
  });
  return rankStories(rows, asOf, new Map(facts));
}

function isOfficial(id: string | undefined, { catalog }: Library): boolean {
  const entity = catalog.entities.get(id ?? '');
  return entity?.kind === 'person' && entity.isOfficial;
}

function originalsOf(rows: readonly ReportRow[], storyId: string): string[] {
  const own = rows.filter((row) => row.storyId === storyId && row.copyOf === undefined);
  return own.slice(0, REPORTS_EACH).map(({ articleId }) => articleId);
}
