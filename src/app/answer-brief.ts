/** `/brief`: the stories of a window on a topic, or the most important ones. */
import type { Brief, BriefWindow, Coverage } from '../core/brief/brief.ts';
import { dayLabel, plural, windowLabel } from '../core/brief/labels.ts';
import type { StoryMaterial, Topic } from '../core/brief/material.ts';
import { writeBrief } from '../core/brief/write-brief.ts';
import type { BriefQuestion } from '../core/desk.ts';
import { daysBefore, type Instant } from '../core/instant.ts';
import type { ReportQuery, ReportRow } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';
import { coverageOf, gatherStories } from './gather.ts';
import { rankForBrief, STORIES_SHOWN } from './rank-for-brief.ts';
import { readOutlet } from './read-outlet.ts';
import { closestTopics, readTopic, topicQuery } from './read-topic.ts';

const DEFAULT_WINDOW_DAYS = 7;
/** The newest reports that are ranked: enough for any window that a person reads, and the cost stays bounded. */
export const REPORTS_RANKED = 200;

export async function answerBrief(question: BriefQuestion, tools: DeskTools): Promise<Brief> {
  const asOf = tools.clock.now();
  const topic = question.topic === undefined ? undefined : await readTopic(question.topic, tools);
  const query = { ...topicQuery(topic), ...(await filterQuery(question, tools)), limit: REPORTS_RANKED };
  const found = await findInWindow(query, question, asOf, tools);
  const notices = [...(topic?.notices ?? []), ...found.notices];
  if (found.rows.length === 0) notices.push(...(await emptyNotices(question, topic, tools)));
  const asked = new Set(found.rows.map((row) => row.articleId));
  const { stories, of } = await chooseStories(found, asOf, tools);
  if (of > stories.length)
    notices.push(`Showing ${stories.length} of ${of} stories, those that weigh most. ${narrower(question)}`);
  return writeBrief({
    title: topic === undefined ? 'Situation brief' : `${topic.label}: situation brief`,
    asOf,
    window: found.window,
    coverage: await printedOnly(coverageOf(found.rows, REPORTS_RANKED), found.rows, tools),
    notices,
    stories,
    isAsked: (id) => asked.has(id),
    ...(topic === undefined ? {} : { topic }),
    outletName: tools.library.outletName,
    subjectName: (id) => subjectName(id, tools),
  });
}

/** The latest date is one that somebody printed: an undated report that came in today is none of today. */
async function printedOnly(
  { latestAt, ...coverage }: Coverage,
  rows: readonly ReportRow[],
  { store }: DeskTools,
): Promise<Coverage> {
  const newest = [...rows].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1)).slice(0, NEWEST_LOOKED_AT);
  for (const { articleId, at } of newest) {
    const [article] = await store.articles([articleId]);
    if (at !== undefined && article?.date.basis !== 'first-seen') return { ...coverage, latestAt: at };
  }
  return coverage;
}

const NEWEST_LOOKED_AT = 20;

/** Bodies and groups can be said to exist or not, to have done or not done; people and places speak for themselves. */
function subjectName(id: string, { library }: DeskTools): string | undefined {
  const entity = library.catalog.entities.get(id);
  return entity?.kind === 'organization' ? entity.name : undefined;
}

async function filterQuery(
  { outlet, language }: BriefQuestion,
  tools: DeskTools,
): Promise<Pick<ReportQuery, 'outletId' | 'language'>> {
  const outletId = outlet === undefined ? undefined : await readOutlet(outlet, tools);
  return { ...(outletId === undefined ? {} : { outletId }), ...(language === undefined ? {} : { language }) };
}

export interface Found {
  readonly rows: readonly ReportRow[];
  readonly window: BriefWindow;
  readonly notices: readonly string[];
}

/** The window that was asked for; where it is empty, everything that is held and not later than what was asked for. */
export async function findInWindow(
  query: ReportQuery,
  { since, until }: BriefQuestion,
  asOf: Instant,
  { store }: DeskTools,
): Promise<Found> {
  const isAsked = since !== undefined || until !== undefined;
  const window = { since: since ?? daysBefore(until ?? asOf, DEFAULT_WINDOW_DAYS), ...(until === undefined ? {} : { until }) };
  const rows = await store.reports({ ...query, ...window });
  if (rows.length > 0) return { rows, window: { ...window, isWidened: false }, notices: [] };
  const what = isAsked ? `Nothing ${windowLabel(window)}` : `Nothing in the last ${DEFAULT_WINDOW_DAYS} days`;
  const end = until === undefined ? {} : { until };
  const held = await store.reports({ ...query, ...end });
  const latest = held[0]?.at;
  if (held.length === 0) return { rows: [], window: { ...window, isWidened: false }, notices: [] };
  const all = until === undefined ? 'all that is held' : 'all that is held until then';
  const shown = `${what}; ${latest === undefined ? 'no report held is dated' : `latest report ${dayLabel(latest)}`}. Showing ${all}.`;
  return { rows: held, window: { ...end, isWidened: true }, notices: [shown] };
}

/** An honest empty answer: what was searched, and what else there is. */
async function emptyNotices(question: BriefQuestion, topic: Topic | undefined, { store, library }: DeskTools): Promise<string[]> {
  const { articles, newestAt } = await store.counts();
  const latest = newestAt === undefined ? '' : `, latest dated ${dayLabel(newestAt)}`;
  const on = topic === undefined ? '' : ` on ${topic.label}`;
  const searched = `Nothing found${on}${boundsLabel(question)}. Searched all ${articles} ${plural(articles, 'report')} held${latest}.`;
  if (question.topic === undefined || topic?.words === undefined) return [searched];
  const near = await closestTopics(question.topic, library.catalog, store);
  if (near.length > 0) return [searched, `Closest known topics: ${near.join(', ')}.`];
  const named = (await store.topEntities(MOST_NAMED)).map(([id]) => library.catalog.entities.get(id)?.name ?? id);
  return named.length === 0 ? [searched] : [searched, `Named most in what is held: ${named.join(', ')}.`];
}

const MOST_NAMED = 5;

/** What the search was kept to, as it was typed: " until 30 Jun 2025 (lang:es)". Since has been given up by then. */
function boundsLabel({ until, outlet, language }: BriefQuestion): string {
  const end = until === undefined ? '' : ` ${windowLabel({ until })}`;
  const kept = [...(outlet === undefined ? [] : [`outlet:${outlet}`]), ...(language === undefined ? [] : [`lang:${language}`])];
  return kept.length === 0 ? end : `${end} (${kept.join(', ')})`;
}

/** What leads to the stories that are not shown. */
function narrower({ topic, outlet, language }: BriefQuestion): string {
  const options = [
    ...(outlet === undefined ? ['outlet:'] : []),
    ...(language === undefined ? ['lang:'] : []),
    'since:',
    'until:',
  ];
  return `${topic === undefined ? 'Ask for a topic, or narrow' : 'Narrow'} with ${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

/** Where the window begins that tells what is new; a widened one has no beginning. */
export function startOf({ since, isWidened }: BriefWindow): { since?: Instant } {
  return since === undefined || isWidened ? {} : { since };
}

/** The best stories by their reports, told by the reports that are most about the question. */
async function chooseStories(
  { rows, window }: Found,
  asOf: Instant,
  tools: DeskTools,
): Promise<{ stories: readonly StoryMaterial[]; of: number }> {
  const ranked = await rankForBrief(rows, { asOf, ...startOf(window) }, tools);
  const preferred = [...rows]
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.hits - a.hits)
    .map((row) => row.articleId);
  const stories = await gatherStories(
    tools.store,
    ranked.slice(0, STORIES_SHOWN).map(({ storyId }) => storyId),
    preferred,
  );
  return { stories: stories.filter((story) => story.reports.length > 0), of: ranked.length };
}
