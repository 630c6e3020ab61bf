/** Articles that are no longer at their address, or are there again: one reply in each channel that was told of them. */
import type { Withdrawal } from '../../core/article.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { writeReturn, writeWithdrawal } from '../../core/digest/write-withdrawal.ts';
import type { Instant } from '../../core/instant.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { Clock } from '../../ports.ts';
import type { PostingTools } from './posting-tools.ts';

interface Tools {
  readonly digests: DigestStore;
  readonly clock: Clock;
}

const WITHDRAWN = 'withdrawn ';
const BACK = 'back ';
const REPLIES_BEFORE = 20;

/** Whether a delivery of the kind `correction` is one of these. */
export function isOfWithdrawal({ occasion: { slot } }: Delivery): boolean {
  return slot.startsWith(WITHDRAWN) || slot.startsWith(BACK);
}

/** Doing it again changes nothing; a channel that was told meanwhile is replied to as well. */
export async function takeOnWithdrawal(articleIds: readonly string[], { since }: Withdrawal, tools: Tools): Promise<void> {
  for (const articleId of articleIds) await replyTo(articleId, `${WITHDRAWN}${since}`, await channelsOf(articleId, tools), tools);
}

/** In the channels where it was said that they are withdrawn. `since`: when they had been found missing; doing it again changes nothing. */
export async function takeOnReturn(articleIds: readonly string[], since: Instant, tools: Tools): Promise<void> {
  for (const articleId of articleIds) {
    const said = await tools.digests.deliveries({ of: articleId }, REPLIES_BEFORE);
    const channels = new Set(said.filter(({ occasion }) => occasion.slot.startsWith(WITHDRAWN)).map(({ channel }) => channel));
    const places = (await channelsOf(articleId, tools)).filter(({ channel }) => channels.has(channel));
    await replyTo(articleId, `${BACK}${since}`, places, tools);
  }
}

/** The post in which each channel was first told of it. */
async function channelsOf(articleId: string, { digests }: Tools): Promise<readonly Delivery[]> {
  const first = new Map<string, string>();
  for (const { channel, delivery } of await digests.toldFrom(articleId)) {
    if (!first.has(channel)) first.set(channel, delivery);
  }
  return (await Promise.all([...first.values()].map((id) => digests.delivery(id)))).flatMap((delivery) => delivery ?? []);
}

async function replyTo(of: string, slot: string, posts: readonly Delivery[], { digests, clock }: Tools): Promise<void> {
  for (const { channel, workspace, parts } of posts) {
    const receipt = parts.find((part) => part.receipt !== undefined)?.receipt;
    await digests.claim({
      occasion: { kind: 'correction', of, slot },
      workspace,
      channel,
      at: clock.now(),
      missed: 0,
      ...(receipt === undefined ? {} : { after: receipt }),
    });
  }
}

/** `undefined` where the article was found again before it could be said that it is withdrawn. */
export async function withdrawalBrief(
  { occasion: { of, slot }, channel, claimedAt }: Delivery,
  { store, digests, library, clock }: Pick<PostingTools, 'store' | 'digests' | 'library' | 'clock'>,
): Promise<Brief | undefined> {
  const [article] = await store.articles([of]);
  if (article === undefined) return undefined;
  const material = { article, asOf: clock.now(), outletName: library.outletName };
  if (slot.startsWith(BACK)) {
    const said = await digests.deliveries({ of, channel }, REPLIES_BEFORE);
    const isSaid = said.some((delivery) => delivery.occasion.slot.startsWith(WITHDRAWN) && delivery.state === 'posted');
    return isSaid ? writeReturn(material, claimedAt) : undefined;
  }
  if (article.withdrawn === undefined) return undefined;
  const told = (await digests.toldFrom(of)).filter((one) => one.channel === channel);
  return writeWithdrawal({ ...material, withdrawal: article.withdrawn, told });
}
