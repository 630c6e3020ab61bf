/** The edition of a digest: for a delivery, for a preview, and out of turn. */
import { headingOf } from '../../core/article.ts';
import type { Coverage } from '../../core/brief/brief.ts';
import type { Topic } from '../../core/brief/material.ts';
import type { Digest } from '../../core/digest/digest.ts';
import type { EditionFacts } from '../../core/digest/edition-notices.ts';
import { type Edition, writeEdition } from '../../core/digest/write-edition.ts';
import { foldName } from '../../core/entities/fold.ts';
import { type Filter, wanted } from '../../core/filter/filter.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import type { Instant } from '../../core/instant.ts';
import type { EditionWindow } from '../../ports/deliveries.ts';
import { type GatherTools, gatherNews, type News } from './gather-news.ts';
import { officialsIn } from './known-names.ts';
import type { PostingTools } from './posting-tools.ts';
import { sourceHealth } from './source-health.ts';
import { toldLatelyIn } from './told-lately.ts';

export interface EditionTools extends GatherTools, Pick<PostingTools, 'feeds' | 'library' | 'clock'> {}

export interface WrittenDigest extends Edition {
  readonly window: EditionWindow;
  readonly stories: number;
}

export interface EditionOccasion {
  /** When it was due; missing for a preview. */
  readonly slot?: Instant;
  readonly missed: number;
  readonly previous?: EditionFacts['previous'];
}

export async function writeDigest(digest: Digest, occasion: EditionOccasion, tools: EditionTools): Promise<WrittenDigest> {
  const { digests, library, clock } = tools;
  const now = clock.now();
  const filter = digest.topic === undefined ? undefined : readFilter(digest.topic, tools.names);
  const window = { from: digest.cursor, to: await digests.lastFiling(), since: digest.coveredUntil, until: now };
  const question = {
    channel: digest.channel,
    from: window.from,
    to: window.to,
    now,
    ...(filter === undefined ? {} : { filter }),
  };
  const news = await gatherNews(question, tools);
  const officials = officialsIn(library);
  const edition = writeEdition({
    title: digest.topic === undefined ? 'Digest' : `${digest.topic}: digest`,
    asOf: now,
    facts: {
      timeZone: digest.schedule.timeZone,
      window: { since: window.since, until: window.until },
      missed: occasion.missed,
      sources: await sourceHealth(tools.feeds, digest.workspace),
      isCapped: news.isCapped,
      ...(occasion.slot === undefined ? {} : { slot: occasion.slot }),
      ...(occasion.previous === undefined ? {} : { previous: occasion.previous }),
      ...(digest.topic === undefined ? {} : { topic: digest.topic }),
    },
    coverage: coverageOf(news),
    stories: news.stories,
    lately: await toldLatelyIn(digest.channel, now, digests),
    isInTitle: inTitle(filter),
    isOfficial: (id) => officials.has(id),
    outletName: library.outletName,
    ...topicOf(filter, digest.topic),
  });
  const stories = edition.brief.blocks.length;
  return { ...edition, leftOut: [...edition.leftOut, ...news.leftOut], window, stories };
}

export function inTitle(filter: Filter | undefined): (article: Parameters<typeof headingOf>[0]) => boolean {
  const asked = filter === undefined ? [] : wanted(filter);
  return (article) => {
    const title = ` ${foldName(headingOf(article))} `;
    return asked.some(({ folded }) => title.includes(` ${folded} `));
  };
}

/** What sentences are chosen by: the names that were asked for, or else the words. */
export function topicOf(filter: Filter | undefined, label: string | undefined): { readonly topic?: Topic } {
  if (filter === undefined || label === undefined) return {};
  const asked = wanted(filter);
  const entityIds = asked.flatMap((term) => term.entityIds);
  if (entityIds.length > 0) return { topic: { label, entityIds } };
  const words = asked.map(({ folded }) => folded).join(' ');
  return words === '' ? {} : { topic: { label, entityIds: [], words } };
}

function coverageOf({ matched, isCapped }: News): Coverage {
  const latestAt = matched.reduce<Instant | undefined>(
    (latest, { filed: { at } }) => (at !== undefined && at > (latest ?? '') ? at : latest),
    undefined,
  );
  return {
    reports: matched.length,
    pages: matched.length,
    isCapped,
    outlets: new Set(matched.flatMap(({ outletId }) => outletId ?? [])).size,
    reportsWithoutOutlet: matched.filter(({ outletId }) => outletId === undefined).length,
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}
