/** Where the story of an article stands in `/brief` now, and why there; and which stories have to do with it. For `/why`. */
import { headingOf } from '../core/article.ts';
import type { FactsBlock } from '../core/brief/block.ts';
import { findInWindow, REPORTS_RANKED, startOf } from './answer-brief.ts';
import type { DeskTools } from './desk-tools.ts';
import { findRelated } from './find-related.ts';
import { rankForBrief, STORIES_SHOWN } from './rank-for-brief.ts';

export async function placeInBrief(articleId: string, tools: DeskTools): Promise<FactsBlock[]> {
  const storyId = await tools.store.storyOf(articleId);
  const [story] = storyId === undefined ? [] : await tools.store.stories([storyId]);
  if (story === undefined) return [];
  const related = await findRelated(story, tools);
  const rows = related.map(({ storyId: id, likeness, reason, lead }) => ({
    label: id,
    value: `likeness ${likeness.toFixed(2)} of 2; ${reason} (${headingOf(lead)})`,
  }));
  return [
    { kind: 'facts', heading: 'Its story in /brief', rows: [{ label: story.id, value: await placeOf(story.id, tools) }] },
    ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, heading: 'Related stories', rows }]),
  ];
}

async function placeOf(storyId: string, tools: DeskTools): Promise<string> {
  const asOf = tools.clock.now();
  const { rows, window } = await findInWindow({ limit: REPORTS_RANKED }, {}, asOf, tools);
  const ranked = await rankForBrief(rows, { asOf, ...startOf(window) }, tools);
  const place = ranked.findIndex((one) => one.storyId === storyId);
  const reason = ranked[place]?.reason;
  if (reason === undefined) return 'not there: none of its reports is among those that it looks at';
  return `place ${place + 1} of ${ranked.length}${place < STORIES_SHOWN ? '' : `, the first ${STORIES_SHOWN} are shown`}: ${reason}`;
}
