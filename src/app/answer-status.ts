/** `/status`: what is held, how the feeds are, and what is posted next. */
import type { Asker } from '../core/asker.ts';
import type { Brief } from '../core/brief/brief.ts';
import { dayLabel } from '../core/brief/labels.ts';
import { aheadLabel } from '../core/brief/time-labels.ts';
import { healthLine } from '../core/feeds/health.ts';
import type { Instant } from '../core/instant.ts';
import type { Library } from '../core/library.ts';

import type { DigestStore } from '../ports/digests.ts';
import type { DeskTools } from './desk-tools.ts';
import type { FeedTools } from './feeds/feed-tools.ts';
import { POLLING_OFF } from './feeds/feed-words.ts';
import { feedsFor } from './posting/source-health.ts';
import { standingRows } from './standing/status-rows.ts';

const NAMES_SHOWN = 8;
/** All that a few regional desks read; more are named by their number. */
const OUTLETS_SHOWN = 100;

export interface StatusTools extends DeskTools, Pick<FeedTools, 'feeds' | 'isPolling'> {
  readonly digests: DigestStore;
}

export async function answerStatus(asker: Asker, { store, library, clock, ...tools }: StatusTools): Promise<Brief> {
  const counts = await store.counts();
  const speakers = await store.speakers(NAMES_SHOWN);
  const topics = await store.topEntities(NAMES_SHOWN);
  const outlets = await store.outlets(OUTLETS_SHOWN + 1);
  const { entities, offices } = library.catalog;
  return {
    title: 'Status',
    asOf: clock.now(),
    notices: [],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'reports', value: `${counts.articles}, of them ${counts.copies} ${counts.copies === 1 ? 'copy' : 'copies'}` },
          { label: 'stories', value: String(counts.stories) },
          { label: 'statements', value: String(counts.quotes) },
          { label: 'latest', value: counts.newestAt === undefined ? 'no report held is dated' : dayLabel(counts.newestAt) },
          {
            label: 'named most',
            value: topics.map(([id, reports]) => `${entities.get(id)?.name ?? id} (${reports})`).join(', ') || 'nobody yet',
          },
          { label: 'outlets', value: outlets.length === 0 ? 'no report held names its outlet' : listed(outlets, library) },
          {
            label: 'quoted most',
            value: speakers.map((speaker) => `${speaker.name} (${speaker.quotes})`).join(', ') || 'nobody yet',
          },
          { label: 'feeds', value: await feedsLabel(asker, clock.now(), tools) },
          ...(await standingRows(asker, tools)),
          {
            label: 'known',
            value: `${entities.size} people, bodies, places and themes, ${offices.length} offices, ${library.outletNames.length} outlets`,
          },
        ],
      },
    ],
    sources: [],
  };
}

function listed(outlets: readonly (readonly [string, number])[], library: Library): string {
  const names = outlets.slice(0, OUTLETS_SHOWN).map(([id, reports]) => `${library.outletName(id) ?? id} (${reports})`);
  return `${names.join(', ')}${outlets.length > OUTLETS_SHOWN ? ' and more' : ''}`;
}

async function feedsLabel(
  { workspace }: Asker,
  now: Instant,
  { feeds, isPolling }: Pick<StatusTools, 'feeds' | 'isPolling'>,
): Promise<string> {
  const health = healthLine((await feedsFor(feeds, workspace)).map(({ condition }) => condition));
  if (!isPolling) return `${health}; ${POLLING_OFF}`;
  const next = await feeds.nextDueAt();
  return `${health}${next === undefined ? '' : `; next poll ${aheadLabel(next, now)}`}`;
}
