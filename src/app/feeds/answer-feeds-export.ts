/** `/feeds export`: the feeds of a workspace as an OPML file. */
import type { Asker } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { plural } from '../../core/brief/labels.ts';
import type { FeedTools } from './feed-tools.ts';

export async function answerFeedsExport({ workspace, platform }: Asker, { feeds, lists, clock }: FeedTools): Promise<Brief> {
  const now = clock.now();
  const subscriptions = await feeds.subscriptions(workspace);
  const text = await lists.write(subscriptions, { title: 'Feeds of sitrep', at: now });
  return {
    title: `Export: ${subscriptions.length} ${plural(subscriptions.length, 'feed')}`,
    asOf: now,
    notices: [
      'Every reader of feeds takes this file (OPML 2.0), and /feeds import takes it back.',
      ...(platform === 'terminal' ? ['To have it in a file: sitrep feeds export > feeds.opml'] : []),
    ],
    blocks: [{ kind: 'file', name: 'feeds.opml', type: 'text/x-opml; charset=utf-8', text }],
    sources: [],
  };
}
