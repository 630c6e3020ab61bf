/**
 * Whether feeds fail or the network does. Where one feed after another gives no answer at all, it is not their fault: nothing is
 * counted against them, and it is said once and not once for each.
 */
import { instantOf } from '../../core/instant.ts';
import type { FeedStore } from '../../ports/feeds.ts';
import type { Clock, Log } from '../../ports.ts';
import type { PollReport } from './poll-one-feed.ts';

export interface Reach {
  heard(report: PollReport): Promise<void>;
  /** Nothing more is to be asked for a while. */
  isLost(): boolean;
  /** What was silent so far and is not explained by the network is said: where another feed answers, or nobody waits for one. */
  settle(): void;
  /** When to try again; 0 where there is nothing to wait for. */
  waitMs(): number;
}

export interface ReachTools {
  readonly feeds: Pick<FeedStore, 'record'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Hosts in a row without an answer: one or two may be down, so many are not by chance. */
const SILENT_HOSTS = 5;
const TRY_AGAIN_MS = 5 * 60 * 1_000;
/** A terminal is for answers: more failing feeds than this in an hour are counted and not named. */
const NAMED_AN_HOUR = 5;

export function createReach({ feeds, clock, log }: ReachTools): Reach {
  const telling = createTelling(log, clock);
  const silent = new Map<string, PollReport>();
  let isAway = false;
  let tryAgainAt = 0;
  const now = () => Date.parse(clock.now());
  const lose = async (): Promise<void> => {
    if (!isAway) log.warn({}, 'no feed can be reached; is there a network? They are asked again every 5 minutes');
    isAway = true;
    tryAgainAt = now() + TRY_AGAIN_MS;
    // As if they had not been asked, but for what happened: no feed waits a day because a cable was pulled.
    for (const { before, after } of silent.values())
      await feeds.record({ feed: { ...after, state: before.state, nextPollAt: instantOf(tryAgainAt) }, items: [] });
    silent.clear();
  };
  const settle = () => {
    for (const report of silent.values()) telling.tell(report);
    silent.clear();
  };
  return {
    heard: async (report) => {
      if (isSilent(report)) {
        const { before } = silent.get(report.before.id) ?? report;
        silent.set(report.before.id, { ...report, before });
        const hosts = new Set([...silent.values()].map(({ after }) => new URL(after.address).host));
        if (isAway || hosts.size >= SILENT_HOSTS) await lose();
        return;
      }
      if (isAway) log.info({}, 'feeds can be reached again');
      isAway = false;
      settle();
      telling.tell(report);
    },
    isLost: () => tryAgainAt > now(),
    settle,
    waitMs: () => Math.max(0, tryAgainAt - now()),
  };
}

/** Not even a refusal came back. */
function isSilent({ check }: PollReport): boolean {
  return check.outcome === 'failed' && check.status === undefined;
}

function createTelling(log: Log, clock: Clock) {
  let hour = '';
  let named = 0;
  const warn = (fields: object, message: string) => {
    const current = clock.now().slice(0, 13);
    if (current !== hour) [hour, named] = [current, 0];
    named += 1;
    if (named <= NAMED_AN_HOUR) log.warn(fields, message);
    else log.info(fields, message);
    if (named === NAMED_AN_HOUR) log.warn({}, 'further feeds that fail in this hour are not named here; /feeds list has them');
  };
  return {
    tell: ({ before, after, filed, revised }: PollReport) => {
      const fields = { feed: after.address, condition: after.condition };
      if (filed + revised > 0) log.info({ ...fields, filed, revised }, 'a feed brought something');
      if (after.failingSince === undefined || before.failingSince !== undefined) return;
      const message = after.condition === 'gone' ? 'a feed is gone for good' : 'a feed fails';
      // The list that a desk starts with ages; one that never worked is told gently.
      if (before.succeededAt === undefined) log.info({ ...fields, error: after.error }, message);
      else warn({ ...fields, error: after.error }, message);
    },
  };
}
