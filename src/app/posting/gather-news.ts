/** From what was filed in a window to the stories that a filter lets through, each with its fresh reports, and what was left out. */

import type { Mute, Told } from '../../core/digest/digest.ts';
import { whyNoNews } from '../../core/digest/filed-report.ts';
import type { LeftOut } from '../../core/digest/left-out.ts';
import type { StoryNews } from '../../core/digest/write-edition.ts';
import { asksForOwners, type Filter, wanted, whyLeftOut } from '../../core/filter/filter.ts';
import { type KnownNames, readKeptFilter } from '../../core/filter/read-filter.ts';
import { independentOwners } from '../../core/independent-owners.ts';
import type { Instant } from '../../core/instant.ts';
import type { Story } from '../../core/story.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { FreshReport, FreshReports } from './fresh-reports.ts';
import type { PostingTools } from './posting-tools.ts';

export interface NewsQuestion {
  readonly channel: string;
  /** Missing for everything. */
  readonly filter?: Filter;
  /** Filings after `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly now: Instant;
  /** What the channel was told from then on does not count: for saying anew what was said then. */
  readonly asOfTold?: Instant;
}

export interface News {
  readonly stories: readonly StoryNews[];
  /** Fresh reports that the filter lets through; copies are none. */
  readonly matched: readonly FreshReport[];
  readonly leftOut: readonly LeftOut[];
  readonly isCapped: boolean;
}

export interface GatherTools extends Pick<PostingTools, 'store' | 'digests'> {
  readonly fresh: FreshReports;
  readonly names: KnownNames;
}

/** Reports of a window that are looked at, the latest: more is no edition that anybody reads. */
const FILED_READ = 3000;
/** Stories that are read in full to be ranked. */
const STORIES_READ = 12;
const REPORTS_READ = 4;
const EARLIER_READ = 6;

export async function gatherNews(question: NewsQuestion, tools: GatherTools): Promise<News> {
  const filed = await tools.fresh.filed(question, FILED_READ);
  const reports = await tools.fresh.read(filed);
  const { filter } = question;
  // Whole stories cost much more than reports: only where the filter asks for more than a report tells.
  const counted = filter !== undefined && asksForOwners(filter) ? await storiesOf(reports, tools) : undefined;
  const { matched, leftOut } = screen(reports, counted, filter);
  const ordered = group(matched, filter);
  const best = ordered.slice(0, STORIES_READ);
  const stories = await storiesOf(best.flat(), tools);
  const groups = best.map((reportsOf) => ({ reportsOf, story: stories.get(reportsOf[0]?.filed.storyId ?? '') }));
  const read = await readStories(groups, question, tools);
  const behind = ordered.slice(STORIES_READ).flatMap((reportsOf) =>
    reportsOf.map(({ filed: { articleId, storyId } }) => ({
      articleId,
      storyId,
      rule: 'rank' as const,
      reason: `behind ${STORIES_READ} stories that more publishers carry`,
    })),
  );
  return {
    stories: read.stories,
    matched,
    leftOut: [...read.leftOut, ...behind, ...leftOut],
    isCapped: filed.length >= FILED_READ,
  };
}

async function storiesOf(reports: readonly FreshReport[], { store }: GatherTools): Promise<Map<string, Story>> {
  const ids = [...new Set(reports.map(({ filed }) => filed.storyId))];
  return new Map((await store.stories(ids)).map((story) => [story.id, story]));
}

/** The filter first: what it leaves out says nothing of what is no news. */
function screen(
  reports: readonly FreshReport[],
  stories: ReadonlyMap<string, Story> | undefined,
  filter: Filter | undefined,
): { matched: FreshReport[]; leftOut: LeftOut[] } {
  const matched: FreshReport[] = [];
  const [filtered, others]: [LeftOut[], LeftOut[]] = [[], []];
  for (const report of reports) {
    const { articleId, storyId } = report.filed;
    const owners = stories?.get(storyId)?.ownerCount;
    const reason = filter === undefined ? undefined : whyLeftOut(filter, owners === undefined ? report : { ...report, owners });
    const noNews = reason === undefined ? whyNoNews(report.filed) : undefined;
    if (reason !== undefined) filtered.push({ articleId, storyId, rule: 'filter', reason });
    else if (noNews !== undefined) others.push({ articleId, storyId, ...noNews });
    else matched.push(report);
  }
  return { matched, leftOut: [...others, ...filtered] };
}

/** By story, those first that most publishers carry; within one, the reports that tell most first. */
function group(matched: readonly FreshReport[], filter: Filter | undefined): FreshReport[][] {
  const groups = new Map<string, FreshReport[]>();
  for (const report of matched) {
    const ofStory = groups.get(report.filed.storyId);
    if (ofStory === undefined) groups.set(report.filed.storyId, [report]);
    else ofStory.push(report);
  }
  const asked = filter === undefined ? [] : wanted(filter);
  const inTitle = new Set(matched.filter(({ title }) => asked.some(({ folded }) => title.includes(` ${folded} `))));
  const weightOf = (reports: readonly FreshReport[]) =>
    independentOwners(reports.map(({ filed }) => filed)) + (reports.some((report) => inTitle.has(report)) ? 1 : 0);
  return [...groups.values()]
    .map((reports) =>
      reports.sort(
        (a, b) =>
          Number(inTitle.has(b)) - Number(inTitle.has(a)) ||
          Number(b.length > 800) - Number(a.length > 800) ||
          a.filed.filing - b.filed.filing,
      ),
    )
    .map((reports) => ({ reports, weight: weightOf(reports), latest: Math.max(...reports.map(({ filed }) => filed.filing)) }))
    .sort((a, b) => b.weight - a.weight || b.latest - a.latest)
    .map(({ reports }) => reports);
}

interface Group {
  readonly reportsOf: readonly FreshReport[];
  readonly story: Story | undefined;
}

async function readStories(
  groups: readonly Group[],
  { channel, now, asOfTold }: NewsQuestion,
  tools: GatherTools,
): Promise<{ stories: StoryNews[]; leftOut: LeftOut[] }> {
  const ids = groups.flatMap(({ story }) => story?.id ?? []);
  const told = (await tools.digests.toldOf(channel, ids)).filter(({ at }) => asOfTold === undefined || at < asOfTold);
  const byStory = await toldByStory(told, ids, tools);
  const mutes = await tools.digests.mutes(channel, now);
  const leftOut: LeftOut[] = [];
  const picked = groups.flatMap(({ story, reportsOf }) => {
    if (story === undefined) return [];
    const toldOfIt = byStory.get(story.id) ?? [];
    const last =
      toldOfIt
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '';
    // What stood there when the channel was told of the story is not told afterwards, whoever told it.
    const fresh = reportsOf.filter(({ filed }) => filed.firstSeenAt > last);
    for (const { filed } of reportsOf.filter((report) => !fresh.includes(report))) {
      const { articleId, storyId } = filed;
      leftOut.push({ articleId, storyId, rule: 'known', reason: 'it was there when this channel was told of its story' });
    }
    const ids = fresh.slice(0, REPORTS_READ).map(({ filed }) => filed.articleId);
    const isFresh = new Set(fresh.map(({ filed }) => filed.articleId));
    const earlier = toldOfIt.length === 0 ? [] : story.articleIds.filter((id) => !isFresh.has(id)).slice(-EARLIER_READ);
    return fresh.length === 0
      ? []
      : [{ story, ids, freshCount: fresh.length, earlier, told: toldOfIt, mutedBy: mutedBy(story, fresh, mutes, tools.names) }];
  });
  const materials = await tools.fresh.materials([...new Set(picked.flatMap(({ ids: own, earlier }) => [...own, ...earlier]))]);
  const stories = picked.flatMap(({ story, ids: own, freshCount, earlier, told: toldOfIt, mutedBy: muted }) => {
    const fresh = own.flatMap((id) => materials.get(id) ?? []);
    const before = earlier.flatMap((id) => materials.get(id) ?? []);
    return fresh.length === 0
      ? []
      : [{ story, fresh, freshCount, earlier: before, told: toldOfIt, ...(muted === undefined ? {} : { mutedBy: muted }) }];
  });
  return { stories, leftOut };
}

/** A story that became part of another one was told under its old id. */
async function toldByStory(
  told: readonly (Told & { readonly at: Instant })[],
  ids: readonly string[],
  { store }: GatherTools,
): Promise<Map<string, (Told & { readonly at: Instant })[]>> {
  const byStory = new Map<string, (Told & { readonly at: Instant })[]>();
  const current = new Map<string, string>(ids.map((id) => [id, id]));
  for (const { storyId } of told) {
    if (!current.has(storyId)) current.set(storyId, (await store.stories([storyId]))[0]?.id ?? storyId);
  }
  for (const one of told) {
    const id = current.get(one.storyId) ?? one.storyId;
    byStory.set(id, [...(byStory.get(id) ?? []), one]);
  }
  return byStory;
}

function mutedBy(story: Story, fresh: readonly FreshReport[], mutes: readonly Mute[], names: KnownNames): string | undefined {
  const found = mutes.find(({ target }) => {
    if (target.kind === 'story') return target.storyId === story.id;
    // One that asks for what is not known any more mutes nothing, and holds up nothing.
    const filter = readKeptFilter(target.topic, names);
    if (filter instanceof UsageError) return false;
    return fresh.some((report) => whyLeftOut(filter, { ...report, owners: story.ownerCount }) === undefined);
  });
  return found === undefined ? undefined : `${found.label} (${found.id})`;
}
