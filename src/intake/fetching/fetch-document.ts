/** One document over the network: redirects followed, each hop checked anew, one deadline over all of it. */
import { exchange, type Reply } from './exchange.ts';
import { asFailure, type FailureReason, FetchFailure } from './fetch-failure.ts';
import type { Gate } from './guarded-connect.ts';
import type { FetchLimits } from './limits.ts';
import { type ReadTarget, readTarget } from './read-target.ts';
import { nextTarget, permanentAddress } from './redirects.ts';

export interface FetchRequest {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly limits: FetchLimits;
}

/** Whatever the status is, a reply is a document. */
export interface FetchedDocument extends Reply {
  readonly kind: 'document';
  /** Where it was found in the end. */
  readonly url: string;
  /** Where it was found in the end, if every redirect was permanent. */
  readonly permanentUrl?: string;
  readonly hadCredentials: boolean;
}

export interface FailedFetch {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  readonly message: string;
  /** Of the last reply, where there was one: the redirect that led nowhere, the body that could not be read. */
  readonly status?: number;
}

/** Never rejects for what the network, the server or the address does. */
export async function fetchDocument(request: FetchRequest, gate: Gate): Promise<FetchedDocument | FailedFetch> {
  const deadline = new AbortController();
  const { totalMs } = request.limits;
  const late = () => deadline.abort(new FetchFailure('timed-out', `not done within ${totalMs / 1_000} seconds`));
  const timer = setTimeout(late, totalMs);
  const giveUp = () => deadline.abort(new FetchFailure('timed-out', 'given up: the program is ending'));
  gate.ending?.addEventListener('abort', giveUp);
  if (gate.ending?.aborted === true) giveUp();
  const statuses: number[] = [];
  try {
    return await follow(request, { gate, deadline: deadline.signal, statuses });
  } catch (cause) {
    const { reason, message, status = statuses.at(-1) } = asFailure(cause);
    return { kind: 'failed', reason, message, ...(status === undefined ? {} : { status }) };
  } finally {
    clearTimeout(timer);
    gate.ending?.removeEventListener('abort', giveUp);
  }
}

interface Journey {
  readonly gate: Gate;
  readonly deadline: AbortSignal;
  /** Of the redirects on the way. */
  readonly statuses: number[];
}

async function follow({ address, headers, limits }: FetchRequest, journey: Journey): Promise<FetchedDocument> {
  const { gate, deadline, statuses } = journey;
  const start = goingTo(readTarget(address, gate.allowed), 'refused');
  const trail = [start.url];
  for (let url = start.url; ; ) {
    const reply = await exchange({ url, headers, limits, deadline }, gate);
    const next = nextTarget(reply, trail, gate.allowed);
    if (next === undefined) return arrived(reply, { trail, statuses, hadCredentials: start.hadCredentials });
    statuses.push(reply.status);
    url = goingTo(next, 'redirect').url;
    trail.push(url);
  }
}

function goingTo(target: ReadTarget, reason: FailureReason) {
  if ('refused' in target) throw new FetchFailure(reason, target.refused);
  return target;
}

interface Arrival {
  readonly trail: readonly URL[];
  readonly statuses: readonly number[];
  readonly hadCredentials: boolean;
}

function arrived(reply: Reply, { trail, statuses, hadCredentials }: Arrival): FetchedDocument {
  const permanentUrl = permanentAddress(statuses, trail);
  return {
    ...reply,
    kind: 'document',
    url: trail.at(-1)?.href ?? '',
    hadCredentials,
    ...(permanentUrl === undefined ? {} : { permanentUrl }),
  };
}
