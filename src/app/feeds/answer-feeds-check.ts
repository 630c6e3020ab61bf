/** `/feeds check`: asks for one feed now and says what came of it. */
import type { Asker } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { lengthLabel } from '../../core/brief/time-labels.ts';
import { type FeedCheck, isUsable, type Outcome } from '../../core/feeds/feed-check.ts';
import { healthOf } from '../../core/feeds/health.ts';
import { writtenAddress } from '../../core/feeds/written-address.ts';
import type { Instant } from '../../core/instant.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { FeedRecord } from '../../ports/feeds.ts';
import { type FeedTools, INSTALLATION } from './feed-tools.ts';
import { feedName, itemsLabel, POLLING_OFF } from './feed-words.ts';
import { findFeed, noSuchFeed } from './find-feed.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  fresh: 'answered with something new',
  unchanged: 'nothing new since it was last read',
  later: 'asks to be left alone for a while',
  moved: 'answered, at another address for good',
  gone: 'gone for good; it is not asked any more',
  failed: 'failed',
};

export async function answerFeedsCheck(ref: string, { workspace }: Asker, tools: FeedTools): Promise<Brief> {
  const { feeds, reader, clock, isPolling } = tools;
  const own = await feeds.subscriptions(workspace);
  const common = workspace === INSTALLATION ? [] : await feeds.subscriptions(INSTALLATION);
  const held = (findFeed(ref, own) ?? findFeed(ref, common))?.feed;
  const address = held?.address ?? addressIn(ref);
  if (address === undefined) throw new UsageError(noSuchFeed(ref, [...own, ...common]));
  const check = await reader.check(address, held?.state ?? {});
  const again = isPolling ? againLabel(check.nextPollSeconds) : `no: ${POLLING_OFF}`;
  const isAwake = held !== undefined && isUsable(check) && (await wake(held.id, [workspace, INSTALLATION], tools));
  return {
    title: `Check: ${held === undefined ? address : feedName(held)}`,
    asOf: clock.now(),
    notices: [
      ...(isAwake && isPolling ? ['It answers again, so it is read with the next round.'] : []),
      ...(isPolling && !isAwake && check.outcome === 'fresh' ? nextTurn(held, clock.now()) : []),
      ...(held === undefined && isUsable(check) ? [`Nobody here follows it. To add it: /feeds add ${address}`] : []),
      ...(held === undefined && !isUsable(check) ? [`/feeds add ${address} looks for the feeds of a site.`] : []),
    ],
    blocks: [{ kind: 'facts', rows: [...rowsOf(address, check, held), { label: 'asks again', value: again }] }],
    sources: [],
  };
}

/** Somebody who reads that there is something new looks for it in vain until then. */
function nextTurn(held: FeedRecord | undefined, now: Instant): string[] {
  if (held?.nextPollAt === undefined) return [];
  const left = Date.parse(held.nextPollAt) - Date.parse(now);
  return [`A check takes nothing in: what is new is read ${left <= 0 ? 'with the next round' : `in ${lengthLabel(left)}`}.`];
}

function addressIn(ref: string): string | undefined {
  const typed = writtenAddress(ref);
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address) || /\s/.test(typed)) return undefined;
  const url = new URL(address);
  [url.username, url.password] = ['', ''];
  return /[.:]/.test(url.host) ? url.href : undefined;
}

/** A feed that was given up or waits out a failure is due at once when it is seen to be well. */
async function wake(id: string, workspaces: readonly string[], { feeds, clock }: FeedTools): Promise<boolean> {
  // Read again: while the server took its time, a poll may have written down more.
  const held = (await Promise.all(workspaces.map((one) => feeds.subscriptions(one)))).flat().find(({ feed }) => feed.id === id);
  const health = held === undefined ? 'in order' : healthOf(held.feed.condition);
  if (held === undefined || (health !== 'failing' && health !== 'gone')) return false;
  await feeds.record({ feed: { ...held.feed, nextPollAt: clock.now() }, items: [] });
  return true;
}

function rowsOf(address: string, check: FeedCheck, held: FeedRecord | undefined) {
  const items = check.parsed?.items.length ?? (isUsable(check) ? held?.items : undefined);
  const { title } = check.parsed?.feed ?? {};
  return [
    { label: 'outcome', value: OUTCOMES[check.outcome] },
    { label: 'condition', value: check.condition },
    ...check.problems.map((value) => ({ label: 'problem', value })),
    ...(title === undefined ? [] : [{ label: 'title', value: title }]),
    ...(items === undefined ? [] : [{ label: 'holds', value: itemsLabel(items) }]),
    { label: 'feed', value: address },
    ...(check.permanentUrl === undefined ? [] : [{ label: 'moved to', value: check.permanentUrl }]),
    ...(check.status === undefined ? [] : [{ label: 'status', value: String(check.status) }]),
  ];
}

function againLabel(seconds: number | undefined): string {
  return seconds === undefined ? 'never' : `after ${lengthLabel(Math.max(seconds * 1_000, 60_000))}`;
}
