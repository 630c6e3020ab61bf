/** Stories that are related to one, found when somebody asks: those whose reports name the same people, bodies and places. */
import type { Article } from '../core/article.ts';
import { daysBefore } from '../core/instant.ts';
import type { Library } from '../core/library.ts';
import { RELATED, type Related, relatedTo, type StoryReports } from '../core/stories/related.ts';
import type { Story } from '../core/story.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { ReportRow, Store } from '../ports.ts';
import { byId, originalsOf } from './gather.ts';

export interface RelatedStory extends Related {
  readonly lead: Article;
  /** "same people: …; same place: …". */
  readonly reason: string;
}

/** What bounds the work, however much is held: names that are looked up, newest reports of them, stories that are read. */
const NAMES = 8;
const ROWS = 200;
const STORIES = 20;
/** A crisis runs for weeks; what lies further apart is found only among the newest. */
const DAYS_AROUND = 45;

export async function findRelated(story: Story, { store, library }: { store: Store; library: Library }): Promise<RelatedStory[]> {
  const [own] = await readStories([story], store);
  if (own === undefined) return [];
  const candidates = await candidatesOf(story, own.reports, store);
  const stories = await store.stories(candidates);
  const others = await readStories(
    stories.filter(({ id }) => id !== story.id),
    store,
  );
  const related = relatedTo(
    own.reports,
    others.map(({ reports }) => reports),
  );
  const leads = new Map(others.map(({ reports, lead }) => [reports.storyId, lead]));
  return related.flatMap((one) => {
    const lead = leads.get(one.storyId);
    return lead === undefined ? [] : [{ ...one, lead, reason: reasonOf(one, library) }];
  });
}

interface ReadStory {
  readonly reports: StoryReports;
  readonly lead: Article;
}

/** Its first report and its newest ones. */
async function readStories(stories: readonly Story[], store: Store): Promise<ReadStory[]> {
  const picked = stories.map((story) => ({ story, ids: ends(originalsOf(story)) }));
  const ids = picked.flatMap(({ ids }) => ids);
  const [articles, mentions] = await Promise.all([store.articles(ids), store.mentions(ids)]);
  const held = byId(articles);
  return picked.flatMap(({ story, ids: own }) => {
    const read = own.flatMap((id) => held.get(id) ?? []);
    const [lead] = read;
    if (lead === undefined) return [];
    const reports = read.map((article) => storyInputOf(article, mentions.get(article.id) ?? []));
    return [{ reports: { storyId: story.id, reports }, lead }];
  });
}

function ends(ids: readonly string[]): string[] {
  const [first, ...rest] = ids;
  return first === undefined ? [] : [first, ...rest.slice(1 - RELATED.reports)];
}

/** Those with the most reports that name what this one names most, of its time and of now. */
async function candidatesOf(story: Story, { reports }: StoryReports, store: Store): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { entities } of reports) for (const [id, times] of entities) counts.set(id, (counts.get(id) ?? 0) + times);
  const entityIds = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMES)
    .map(([id]) => id);
  if (entityIds.length === 0) return [];
  const { latestAt } = story;
  const around =
    latestAt === undefined
      ? []
      : await store.reports({
          entityIds,
          since: daysBefore(latestAt, DAYS_AROUND),
          until: daysBefore(latestAt, -DAYS_AROUND),
          limit: ROWS,
        });
  return mostNamed([...around, ...(await store.reports({ entityIds, limit: ROWS }))], story.id);
}

function mostNamed(rows: readonly ReportRow[], besides: string): string[] {
  const hits = new Map<string, number>();
  for (const { storyId, hits: named } of rows) {
    if (storyId !== besides) hits.set(storyId, Math.max(hits.get(storyId) ?? 0, named));
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, STORIES)
    .map(([id]) => id);
}

const KINDS = [
  ['person', 'person', 'people'],
  ['organization', 'body', 'bodies'],
  ['place', 'place', 'places'],
] as const;
const NAMED = 2;

/** In words; where they share no name that is known, what is left is that they use the same words. */
function reasonOf({ entityIds }: Related, { catalog }: Library): string {
  const said = KINDS.flatMap(([kind, one, many]) => {
    const names = entityIds.flatMap((id) => {
      const entity = catalog.entities.get(id);
      return entity?.kind === kind ? [entity.name] : [];
    });
    return names.length === 0 ? [] : [`same ${names.length === 1 ? one : many}: ${names.slice(0, NAMED).join(', ')}`];
  });
  return said.length === 0 ? 'much the same words' : said.join('; ');
}
