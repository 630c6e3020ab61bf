/** `/digest preview`: what would be posted now, why in this order, and what would be left out by which rule. Changes nothing. */
import type { Block } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { writeDigest } from '../posting/write-digest.ts';
import { leftOutBlock } from './left-out-block.ts';
import type { StandingTools } from './standing-tools.ts';

export async function answerDigestPreview(digest: Digest, tools: StandingTools): Promise<Brief> {
  const { brief, leftOut, reasons } = await writeDigest(digest, { missed: 0 }, tools);
  const told = brief.blocks.flatMap((block) => (block.kind === 'story' ? [block.storyId] : []));
  const order: Block[] =
    told.length === 0
      ? []
      : [
          {
            kind: 'facts',
            heading: 'Why in this order',
            rows: told.map((storyId, index) => ({ label: String(index + 1), value: reasons.get(storyId) ?? '' })),
          },
        ];
  return {
    ...brief,
    title: `Preview of ${digest.id}: ${brief.title}`,
    notices: ['Nothing is posted, and nothing counts as told.', ...brief.notices],
    blocks: [...brief.blocks, ...order, ...(await leftOutBlock(leftOut, tools))],
  };
}
