/** Stories and outlets of the newest reports, for suggestions. */

import { dayLabel } from '../core/brief/labels.ts';
import { type Candidate, candidate } from '../core/chat/rank-suggestions.ts';
import type { Library } from '../core/library.ts';
import type { ReportRow, Store } from '../ports.ts';

/** The newest reports that are looked at. */
const RECENT = 300;

/** Shown with the title of the newest report of each, newest first; found by the titles of all its recent reports. */
export async function storyCandidates(store: Store): Promise<Candidate[]> {
  const rows = await store.reports({ limit: RECENT });
  const articles = await store.articles(rows.map((row) => row.articleId));
  const titles = new Map(articles.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const])));
  const stories = new Map<string, ReportRow[]>();
  for (const row of rows) stories.set(row.storyId, [...(stories.get(row.storyId) ?? []), row]);
  return [...stories].map(([storyId, reports]) => {
    const named = reports.flatMap(({ articleId }) => titles.get(articleId) ?? []);
    const [title = storyId] = named;
    const at = reports[0]?.at;
    return { ...candidate(storyId, title, named), label: at === undefined ? title : `${dayLabel(at)}: ${title}` };
  });
}

/** Those with the most of the newest reports first, then the others that are known. */
export async function outletCandidates(store: Store, library: Library): Promise<Candidate[]> {
  const counts = new Map<string, number>();
  for (const { outletId } of await store.reports({ limit: RECENT })) {
    if (outletId !== undefined) counts.set(outletId, (counts.get(outletId) ?? 0) + 1);
  }
  const recent = [...counts].sort(([, a], [, b]) => b - a).flatMap(([id]) => library.outletName(id) ?? []);
  return [...new Set([...recent, ...library.outletNames])].map((name) => candidate(name, name));
}
