/** What is remembered of a feed after it was asked. */
import { type Instant, instantOf } from '../instant.ts';
import { type FeedCheck, isUsable } from './feed-check.ts';
import type { FeedRecord } from './feed-record.ts';
import { settledMove } from './settled-move.ts';

/** A feed of a thousand broken items has a thousand problems; one line of them is shown. */
const LONGEST_ERROR = 300;

export function recordAfter(feed: FeedRecord, check: FeedCheck, now: Instant): FeedRecord {
  const { failingSince, error, emptySince, nextPollAt: _, ...kept } = feed;
  const isWell = isUsable(check);
  // Being asked to wait is neither health nor failure.
  const since = isWell ? undefined : check.outcome === 'later' ? failingSince : (failingSince ?? now);
  const awaitsBaseline = feed.awaitsBaseline && !(isWell && (check.parsed === undefined || check.parsed.items.length > 0));
  const empty = awaitsBaseline ? (emptySince ?? (isWell ? now : undefined)) : undefined;
  return {
    ...kept,
    ...moved(feed, check),
    ...named(feed, check),
    condition: check.condition,
    checkedAt: now,
    ...(isWell ? { succeededAt: now } : {}),
    ...(isWell && check.condition !== 'partly read' ? {} : { error: check.problems.join('; ').slice(0, LONGEST_ERROR) }),
    ...(since === undefined ? {} : { failingSince: since }),
    ...(check.nextPollSeconds === undefined ? {} : { nextPollAt: instantOf(Date.parse(now) + check.nextPollSeconds * 1_000) }),
    ...(check.parsed === undefined ? {} : { items: check.parsed.items.length }),
    awaitsBaseline,
    ...(empty === undefined ? {} : { emptySince: empty }),
  };
}

/** A new address is kept once it was given often enough; what was counted towards it is done with. */
function moved({ address }: FeedRecord, { state }: FeedCheck): Pick<FeedRecord, 'address' | 'state'> {
  const settled = settledMove(state);
  if (settled === undefined) return { address, state };
  const { move: _, ...rest } = state;
  return { address: settled, state: rest };
}

/** What somebody called it goes before what it calls itself. */
function named({ title, home }: FeedRecord, { parsed }: FeedCheck): Pick<FeedRecord, 'title' | 'home'> {
  const [name, site] = [title ?? parsed?.feed.title, home ?? parsed?.feed.link];
  return { ...(name === undefined ? {} : { title: name }), ...(site === undefined ? {} : { home: site }) };
}
