/** `/feeds add`: finds the feed, says what it is, and follows it from now on. */
import { type Asker, actorOf } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { NewFeedQuestion } from '../../core/feed-desk.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { FeedRecord, Subscription } from '../../ports/feeds.ts';
import { addedBrief, heldAlready } from './feed-added.ts';
import { outletNamed, outletOfFeed } from './feed-outlet.ts';
import { type FeedTools, INSTALLATION, mostFeeds } from './feed-tools.ts';
import { foldAddress } from './find-feed.ts';

export async function answerFeedsAdd(question: NewFeedQuestion, asker: Asker, tools: FeedTools): Promise<Brief> {
  const { workspace } = asker;
  const outlet = question.outlet === undefined ? undefined : outletNamed(question.outlet, tools.library);
  const held = await heldFeeds(workspace, tools);
  const known = held.find(({ feed }) => isAt(question.address, feed));
  if (known !== undefined) return heldAlready(known.feed, tools);
  refuseTooMany(workspace, held);
  const { feeds, problems } = await tools.reader.discover(question.address);
  const [best, ...others] = feeds;
  if (best === undefined) throw new UsageError(nothingFound(question.address, problems));
  const same = held.find(({ feed }) => isAt(best.address, feed));
  if (same !== undefined) return heldAlready(same.feed, tools, others);
  const added = {
    address: best.address,
    title: question.title ?? best.title,
    home: best.home,
    outletId: outlet ?? outletOfFeed(best.address, best.foundIn, tools.library),
    foundIn: best.foundIn,
  };
  const [subscribed] = await tools.feeds.subscribe(workspace, [withoutMissing(added)], {
    actor: actorOf(asker),
    at: tools.clock.now(),
  });
  if (subscribed === undefined) throw new Error('a feed was given and none was subscribed to');
  const kept = keptNotices(added, subscribed.feed, question);
  return addedBrief({ ...best, ...subscribed.feed, items: best.items }, { tools, others, problems: [...problems, ...kept] });
}

/** A feed is read once for all who follow it, and goes by the name and outlet that it was given first. */
function keptNotices(
  added: { readonly title: string | undefined; readonly outletId: string },
  feed: FeedRecord,
  { title, outlet }: NewFeedQuestion,
): string[] {
  const isOther =
    (title !== undefined && feed.title !== added.title) || (outlet !== undefined && feed.outletId !== added.outletId);
  return isOther ? ['Others follow it already, so it keeps the title and outlet that it has.'] : [];
}

function withoutMissing<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** What the workspace has, and what is read for it anyway. */
async function heldFeeds(workspace: string, { feeds }: FeedTools): Promise<(Subscription & { isOwn: boolean })[]> {
  const own = (await feeds.subscriptions(workspace)).map((one) => ({ ...one, isOwn: true }));
  if (workspace === INSTALLATION) return own;
  return [...own, ...(await feeds.subscriptions(INSTALLATION)).map((one) => ({ ...one, isOwn: false }))];
}

/** The same address with another scheme is the same feed, unless somebody imports both. */
function isAt(address: string, feed: FeedRecord): boolean {
  return foldAddress(address) === foldAddress(feed.address);
}

function refuseTooMany(workspace: string, held: readonly { readonly isOwn: boolean }[]): void {
  const most = mostFeeds(workspace);
  if (held.filter(({ isOwn }) => isOwn).length < most) return;
  throw new UsageError(
    `There are ${most} feeds here already, and no more are read. Type /feeds remove <feed> for one of them first.`,
  );
}

function nothingFound(address: string, problems: readonly string[]): string {
  const why = problems.length === 0 ? 'nothing there is a feed' : problems.join('; ');
  return `No feed was added from ${address.slice(0, 200)}: ${why}. Type the address of the feed itself, for example /feeds add https://example.org/feed.xml`;
}
