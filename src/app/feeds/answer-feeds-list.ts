/** `/feeds list`: the feeds of a workspace and those of the installation, each with its condition. */
import type { Asker } from '../../core/asker.ts';
import type { FactsBlock } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { foldName } from '../../core/entities/fold.ts';
import { byHealth, healthLine } from '../../core/feeds/health.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { FeedRecord, Subscription } from '../../ports/feeds.ts';
import { type FeedTools, INSTALLATION } from './feed-tools.ts';
import { feedLine, POLLING_OFF } from './feed-words.ts';

/** `words`: only feeds whose title, address, folder or condition holds them. */
export async function answerFeedsList(words: string | undefined, { workspace }: Asker, tools: FeedTools): Promise<Brief> {
  const now = tools.clock.now();
  const isHome = workspace === INSTALLATION;
  // No turn comes where nothing is polled.
  const lineOf = ({ nextPollAt, ...feed }: FeedRecord) =>
    feedLine(tools.isPolling && nextPollAt !== undefined ? { ...feed, nextPollAt } : feed, now);
  const [own, common] = await Promise.all([
    tools.feeds.subscriptions(workspace),
    isHome ? [] : tools.feeds.subscriptions(INSTALLATION),
  ]);
  const blocks = [
    blockOf(isHome ? undefined : 'Of this workspace', chosen(own, words), lineOf),
    blockOf('Of this installation, read for everybody; whoever runs it changes them', chosen(common, words), lineOf),
  ].filter(({ rows }) => rows.length > 0);
  if (blocks.length === 0 && words !== undefined) throw new UsageError(nothingHolds(words));
  return {
    title: words === undefined ? 'Feeds' : `Feeds: ${words}`,
    asOf: now,
    notices: [...notices(own, common, isHome), ...(tools.isPolling ? [] : [`No feed is read: ${POLLING_OFF}.`])],
    blocks,
    sources: [],
  };
}

function notices(own: readonly Subscription[], common: readonly Subscription[], isHome: boolean): string[] {
  const health = (feeds: readonly Subscription[]) => healthLine(feeds.map(({ feed }) => feed.condition));
  if (own.length + common.length === 0) return ['No feeds yet. /feeds add example.org finds those of a site.'];
  const [ours, theirs] = [`${health(own)}.`, `Of this installation ${health(common)}.`];
  return isHome || common.length === 0 ? [ours] : [own.length === 0 ? 'No feeds of this workspace yet.' : ours, theirs];
}

function nothingHolds(words: string): string {
  return `No feed here has ${words} in its title, address, folder or condition. Type /feeds list for all, or /feeds list failed`;
}

function chosen(subscriptions: readonly Subscription[], words: string | undefined): readonly Subscription[] {
  if (words === undefined) return subscriptions;
  const asked = foldName(words);
  const holds = (text: string) => foldName(text).includes(asked);
  return subscriptions.filter(({ feed, folders }) =>
    [feed.title ?? '', feed.address, ...folders, feed.condition].some((text) => holds(text)),
  );
}

function blockOf(
  heading: string | undefined,
  subscriptions: readonly Subscription[],
  lineOf: (feed: FeedRecord) => string,
): FactsBlock {
  const rows = byHealth(subscriptions, ({ feed }) => feed.condition).map(({ feed }) => ({
    label: feed.condition,
    value: lineOf(feed),
  }));
  return { kind: 'facts', ...(heading === undefined ? {} : { heading }), rows };
}
