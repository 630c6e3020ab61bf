/** Where an article was posted for a workspace, and which rule left it out of the last editions of a channel: for `/why`. */
import type { Asker } from '../../core/asker.ts';
import type { FactsBlock } from '../../core/brief/block.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import type { DigestStore } from '../../ports/digests.ts';

/** Posts of the asker's channel that are looked through for what they left out. */
const POSTS_LOOKED_AT = 20;

export async function postedWhere(articleId: string, asker: Asker, digests: DigestStore): Promise<FactsBlock['rows']> {
  const told = await digests.toldFrom(articleId);
  const stories = new Map(told.map(({ delivery, storyId }) => [delivery, storyId]));
  const deliveries = await Promise.all([...stories.keys()].map((id) => digests.delivery(id)));
  const posted = deliveries.flatMap((delivery) => {
    if (delivery?.workspace !== asker.workspace || delivery.postedAt === undefined) return [];
    const { id, channel, occasion, postedAt, brief, reasons } = delivery;
    const storyId = stories.get(id) ?? '';
    const place = (brief?.blocks ?? []).findIndex((block) => block.kind === 'story' && block.storyId === storyId) + 1;
    const ranked = reasons?.[storyId];
    const why = ranked === undefined ? [] : [{ label: 'ranked', value: `place ${place} of ${id}: ${ranked}` }];
    return [{ label: 'posted', value: `in ${channel}, ${minuteLabel(postedAt)} (${id} of ${occasion.of})` }, ...why];
  });
  const recent = await digests.deliveries({ channel: asker.channel }, POSTS_LOOKED_AT);
  const left = recent.flatMap(({ id, occasion, leftOut = [] }) =>
    leftOut
      .filter((one) => one.articleId === articleId)
      .map(({ rule, reason }) => ({ label: 'left out', value: `of ${id} (${occasion.of}) by ${rule}: ${reason}` })),
  );
  return [...posted, ...left];
}
