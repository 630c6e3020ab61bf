/** `/feeds changes`: who changed what here, newest first. */
import type { Asker } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import type { FeedTools } from './feed-tools.ts';

const SHOWN = 50;

export async function answerFeedsChanges({ workspace }: Asker, { feeds, clock }: FeedTools): Promise<Brief> {
  const changes = await feeds.changes(workspace, SHOWN + 1);
  const rows = changes
    .slice(0, SHOWN)
    .map(({ at, actor, what }) => ({ label: minuteLabel(at).replace(' UTC', ''), value: `${actor} ${what}` }));
  return {
    title: 'Changes',
    asOf: clock.now(),
    notices: [
      ...(rows.length === 0 ? ['Nothing was changed here yet.'] : []),
      ...(changes.length > SHOWN ? [`The latest ${SHOWN} are shown; all are kept.`] : []),
    ],
    blocks: rows.length === 0 ? [] : [{ kind: 'facts', rows }],
    sources: [],
  };
}
