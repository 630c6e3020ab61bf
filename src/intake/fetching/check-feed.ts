/** A feed asked for once: fetched, read, and judged. */

import type { FeedDocument, ParsedFeed } from '../../core/feeds/feed.ts';
import { conditionOf, type FeedCheck, type FeedState, isNoFeed } from '../../core/feeds/feed-check.ts';
import type { Clock } from '../../ports.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { challengeOf } from './challenge.ts';
import { hashOf, moveAfter, stateAfter } from './feed-state.ts';
import { type FailedFetch, type FetchedDocument, fetchDocument } from './fetch-document.ts';
import type { FailureReason } from './fetch-failure.ts';
import { freshFor } from './freshness.ts';
import type { Gate } from './guarded-connect.ts';
import { FEED_LIMITS, type FetchLimits } from './limits.ts';
import { secondsAfterFailure, secondsAfterPause, secondsToNextPoll } from './next-poll.ts';
import { firstOf } from './reply-headers.ts';
import { requestHeaders } from './request-headers.ts';
import { readRetryAfter } from './retry-after.ts';
import { readScheduleHints } from './schedule-hints.ts';

/** The world as far as fetching needs it. */
export interface Web extends Gate {
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Other than the usual ones. */
  readonly limits?: FetchLimits;
  /** Other than in this thread; never rejects. */
  readonly parse?: (document: FeedDocument) => Promise<ParsedFeed>;
}

interface Asked {
  readonly state: FeedState;
  readonly sent: Readonly<Record<string, string>>;
  readonly nowMs: number;
  readonly random: () => number;
  readonly parse: (document: FeedDocument) => Promise<ParsedFeed>;
}

/** Never rejects for what the network, the server or the feed does. */
export async function checkFeed(address: string, state: FeedState, web: Web): Promise<FeedCheck> {
  const sent = requestHeaders('feed', state);
  const reply = await fetchDocument({ address, headers: sent, limits: web.limits ?? FEED_LIMITS }, web);
  const asked: Asked = { state, sent, nowMs: Date.parse(web.clock.now()), random: web.random, parse: web.parse ?? parseFeed };
  if (reply.kind === 'failed') return failed(asked, reply);
  const notes = reply.hadCredentials ? ['the credentials in the address were not sent'] : [];
  const check = await judge(reply, asked);
  return { ...check, problems: [...notes, ...check.problems] };
}

async function judge(reply: FetchedDocument, asked: Asked): Promise<FeedCheck> {
  const { status } = reply;
  if (status === 200 || status === 203) return readReply(reply, asked);
  if (status === 304) return unmodified(reply, asked);
  if (status === 410) return gone(asked);
  const challenge = challengeOf(reply.headers, reply.body);
  const message = challenge === undefined ? wordsFor(status) : challengeWords(status, challenge);
  const pause = status === 429 || status === 503 ? readRetryAfter(firstOf(reply.headers, 'retry-after'), asked.nowMs) : undefined;
  if (pause !== undefined || status === 429) return later(asked, { status, message, pause });
  const isBlocked = challenge !== undefined || status === 401 || status === 403;
  return { ...failed(asked, { message, status }), ...(isBlocked ? { condition: 'blocked' as const } : {}) };
}

async function readReply(reply: FetchedDocument, asked: Asked): Promise<FeedCheck> {
  const { url, body, headers, status, permanentUrl } = reply;
  const bodyHash = hashOf(body);
  if (bodyHash === asked.state.bodyHash) return unchanged(reply, asked, bodyHash);
  const contentType = firstOf(headers, 'content-type');
  const parsed = await asked.parse({ url, body, ...(contentType === undefined ? {} : { contentType }) });
  if (isNoFeed(parsed)) {
    const challenge = challengeOf(headers, body);
    const message = challenge === undefined ? parsed.problems.join('; ') : challengeWords(status, challenge);
    return { ...failed(asked, { message, status }), ...(challenge === undefined ? {} : { condition: 'blocked' as const }) };
  }
  return {
    ...arrived(reply, asked, bodyHash),
    outcome: permanentUrl === undefined ? 'fresh' : 'moved',
    condition: conditionOf(parsed),
    parsed,
    problems: parsed.problems,
  };
}

/** RFC 9110, section 15.4.5: a 304 answers a condition. One that nobody asked for would lose the feed. */
function unmodified(reply: FetchedDocument, asked: Asked): FeedCheck {
  const isAsked = asked.sent['if-none-match'] !== undefined || asked.sent['if-modified-since'] !== undefined;
  if (isAsked) return unchanged(reply, asked);
  return failed(asked, { status: 304, message: 'answered 304 although no condition was sent' });
}

function unchanged(reply: FetchedDocument, asked: Asked, bodyHash?: string): FeedCheck {
  return { ...arrived(reply, asked, bodyHash), outcome: 'unchanged', condition: 'unchanged', problems: [] };
}

function arrived({ headers, body, status, permanentUrl }: FetchedDocument, { state, sent, nowMs }: Asked, bodyHash?: string) {
  const fresh = freshFor(headers, nowMs);
  const hints = { ...readScheduleHints(body), ...(fresh === undefined ? {} : { freshFor: fresh }) };
  return {
    status,
    sent,
    nextPollSeconds: secondsToNextPoll(hints, nowMs),
    state: { ...stateAfter(state, headers, bodyHash), ...moveAfter(state, permanentUrl) },
    ...(permanentUrl === undefined ? {} : { permanentUrl }),
  };
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly pause: number | undefined;
}

/** The feed itself has not failed, so nothing is counted against it where a time was given. */
function later({ state, sent, random }: Asked, { status, message, pause }: Refusal): FeedCheck {
  const failures = (state.failures ?? 0) + (pause === undefined ? 1 : 0);
  return {
    outcome: 'later',
    condition: 'paused',
    status,
    problems: [message],
    nextPollSeconds: pause === undefined ? secondsAfterFailure(failures, random) : secondsAfterPause(pause),
    sent,
    state: { ...state, failures },
  };
}

function gone({ state, sent }: Asked): FeedCheck {
  return { outcome: 'gone', condition: 'gone', status: 410, problems: ['gone for good (410): not asked again'], sent, state };
}

function failed(
  { state, sent, random }: Asked,
  { status, message, reason }: Partial<FailedFetch> & { message: string },
): FeedCheck {
  const failures = (state.failures ?? 0) + 1;
  return {
    outcome: 'failed',
    condition: reason === 'timed-out' ? 'timed out' : 'failed',
    ...(status === undefined ? {} : { status }),
    problems: [message],
    nextPollSeconds: secondsAfterFailure(failures, random),
    sent: status === undefined && reason !== undefined && UNSENT.has(reason) ? {} : sent,
    state: { ...state, failures },
  };
}

/** Without a connection nothing was sent. */
const UNSENT: ReadonlySet<FailureReason> = new Set(['refused', 'unknown-name', 'unreachable', 'insecure']);

const challengeWords = (status: number, whose: string) =>
  `blocked by a challenge page (${whose}, status ${status}); it is not answered`;

function wordsFor(status: number): string {
  if (status === 401) return 'wants a log-in (401); none is sent';
  if (status === 403) return 'forbidden (403)';
  if (status === 404) return 'not found (404)';
  if (status === 429) return 'asked too often (429)';
  if (status === 451) return 'withheld for legal reasons (451)';
  if (status >= 500) return `the server failed (${status})`;
  return `answered with status ${status}, which brings no feed`;
}
