/** What is due is taken on, and what is taken on is delivered: each platform by itself, so that one that fails holds up no other. */

import type { Digest } from '../../core/digest/digest.ts';
import { instantOf } from '../../core/instant.ts';
import { latestSlot, nextSlot } from '../../core/schedule/next-slot.ts';
import { deliver, type Writer } from './deliver.ts';
import type { PostingTools } from './posting-tools.ts';

const TAKEN_AT_ONCE = 100;
/** Posts under way at a time on one platform. */
const SIDE_BY_SIDE = 16;

/** Takes on every digest that is due. After an outage a digest has one edition, however many of its slots went by. */
export async function takeOnDue(tools: PostingTools): Promise<number> {
  const { digests, clock } = tools;
  let taken = 0;
  for (;;) {
    const due = await digests.due(clock.now(), TAKEN_AT_ONCE);
    if (due.length === 0) return taken;
    // Side by side: they wait for the disk together.
    const all = await Promise.all(due.map((digest) => takeOn(digest, tools)));
    taken += all.filter((isTaken) => isTaken).length;
  }
}

async function takeOn(digest: Digest, { digests, clock }: PostingTools): Promise<boolean> {
  const now = clock.now();
  const expected = digest.nextSlot ?? now;
  const before = instantOf(Date.parse(expected) - 1);
  const latest = latestSlot(digest.schedule, before, now) ?? { slot: expected, count: 1 };
  const next = nextSlot(digest.schedule, now);
  const claimed = await digests.claim({
    occasion: { kind: 'digest', of: digest.id, slot: latest.slot },
    workspace: digest.workspace,
    channel: digest.channel,
    at: now,
    missed: latest.count - 1,
    digest: { expected, ...(next === undefined ? {} : { nextSlot: next }) },
  });
  return claimed !== undefined;
}

/** What is open for one platform, until nothing is that was not tried. */
export async function deliverOn(platform: string, tools: PostingTools, write: Writer): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const open = await tools.digests.unfinished(platform, tools.clock.now(), TAKEN_AT_ONCE);
    const ids = open.filter((id) => !tried.has(id));
    if (ids.length === 0) return;
    for (const id of ids) tried.add(id);
    const queue = ids[Symbol.iterator]();
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => work(queue, tools, write)));
  }
}

/** Each worker takes the next of one queue. What goes wrong with one delivery is logged, and the others go on. */
async function work(queue: Iterator<string, undefined>, tools: PostingTools, write: Writer): Promise<void> {
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    try {
      await deliver(next.value, tools, write);
    } catch (cause) {
      tools.log.error({ delivery: next.value, err: cause }, 'a delivery broke off; it is tried again when its lease ends');
    }
  }
}
