/** Where an article was posted for a workspace, and which rule left it out of the last editions of a channel: for `/why`. */
import type { Asker } from '../../core/asker.ts';
import type { FactsBlock } from '../../core/brief/brief.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import type { DigestStore } from '../../ports/digests.ts';

/** Posts of the asker's channel that are looked through for what they left out. */
const POSTS_LOOKED_AT = 20;

export async function postedWhere(articleId: string, asker: Asker, digests: DigestStore): Promise<FactsBlock['rows']> {
  const ids = [...new Set((await digests.toldFrom(articleId)).map(({ delivery }) => delivery))];
  const told = await Promise.all(ids.map((id) => digests.delivery(id)));
  const posted = told.flatMap((delivery) => {
    if (delivery?.workspace !== asker.workspace || delivery.postedAt === undefined) return [];
    const { id, channel, occasion, postedAt } = delivery;
    return [{ label: 'posted', value: `in ${channel}, ${minuteLabel(postedAt)} (${id} of ${occasion.of})` }];
  });
  const recent = await digests.deliveries({ channel: asker.channel }, POSTS_LOOKED_AT);
  const left = recent.flatMap(({ id, occasion, leftOut = [] }) =>
    leftOut
      .filter((one) => one.articleId === articleId)
      .map(({ rule, reason }) => ({ label: 'left out', value: `of ${id} (${occasion.of}) by ${rule}: ${reason}` })),
  );
  return [...posted, ...left];
}
