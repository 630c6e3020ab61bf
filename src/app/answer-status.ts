/** `/status`: what is held. */
import type { Brief } from '../core/brief/brief.ts';
import { dayLabel } from '../core/brief/labels.ts';
import type { DeskTools } from './desk-tools.ts';

const NAMES_SHOWN = 8;

export async function answerStatus({ store, library, clock }: DeskTools): Promise<Brief> {
  const counts = await store.counts();
  const speakers = await store.speakers(NAMES_SHOWN);
  const topics = await store.topEntities(NAMES_SHOWN);
  const { entities, offices } = library.catalog;
  return {
    title: 'Status',
    asOf: clock.now(),
    notices: [],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'reports', value: `${counts.articles}, of them ${counts.copies} copies` },
          { label: 'stories', value: String(counts.stories) },
          { label: 'statements', value: String(counts.quotes) },
          { label: 'latest', value: counts.newestAt === undefined ? 'no report held is dated' : dayLabel(counts.newestAt) },
          {
            label: 'named most',
            value: topics.map(([id, reports]) => `${entities.get(id)?.name ?? id} (${reports})`).join(', '),
          },
          { label: 'quoted most', value: speakers.map((speaker) => `${speaker.name} (${speaker.quotes})`).join(', ') },
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
