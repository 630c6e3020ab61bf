/** One request and its reply, over a connection of its own that is gone afterwards. */
import { Client, type Dispatcher } from 'undici';
import { type BodyRule, bodyBound, bodyRule } from './body-rule.ts';
import { type Coding, decodeContent, readCodings } from './content-codings.ts';
import { asFailure, FetchFailure } from './fetch-failure.ts';
import { type Gate, guardedConnect } from './guarded-connect.ts';
import { type FetchLimits, HEADER_BYTES, INTERIM_REPLIES } from './limits.ts';
import { listOf, type ReplyHeaders, readHeaders } from './reply-headers.ts';

export interface Request {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly limits: FetchLimits;
  /** The total deadline of the fetch that this is a hop of. */
  readonly deadline: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Decoded. Empty where the status makes it meaningless. */
  readonly body: Uint8Array;
}

/** Rejects with a `FetchFailure`. */
export async function exchange(request: Request, gate: Gate): Promise<Reply> {
  const end = new AbortController();
  const client = new Client(request.url.origin, {
    connect: guardedConnect(gate, request.url, end.signal),
    maxHeaderSize: HEADER_BYTES,
    // One request, then "Connection: close". The time-outs are ours: undici's run on a clock of half-seconds.
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const raw = await rawReply(client, request);
    return { status: raw.status, headers: raw.headers, body: await bodyOf(raw, request.limits.bodyBytes) };
  } catch (cause) {
    throw asFailure(cause);
  } finally {
    end.abort();
    client.destroy().catch(() => undefined);
  }
}

interface RawReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly rule: BodyRule;
  readonly codings: readonly Coding[];
  readonly wire: Uint8Array;
}

async function bodyOf({ rule, wire, codings }: RawReply, most: number): Promise<Uint8Array> {
  const decoded = decodeContent(wire, codings, most);
  return rule === 'all' ? decoded : decoded.catch(() => new Uint8Array());
}

function rawReply(client: Client, { url, headers, limits, deadline }: Request): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const timer = createTimer((message) => settle(new FetchFailure('timed-out', message)));
    const settle = (cause?: unknown) => {
      timer.end();
      deadline.removeEventListener('abort', onDeadline);
      const reply = reading.soFar();
      if (reply !== undefined && (cause === undefined || reply.rule !== 'all')) resolve(reply);
      else reject(cause);
    };
    const onDeadline = () => settle(deadline.reason);
    const reading = createReading(limits.bodyBytes);
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => timer.start(limits.headersMs, 'no answer in time'),
      onResponseStart: (controller, status) => {
        try {
          if (!reading.start(status, readHeaders(buffersOf(controller.rawHeaders)))) return;
          timer.start(limits.idleMs, 'the body stopped coming');
          if (bodyRule(status) === 'none') settle();
        } catch (cause) {
          settle(cause);
        }
      },
      onResponseData: (_, chunk) => {
        timer.start(limits.idleMs, 'the body stopped coming');
        if (!reading.add(chunk)) settle(new FetchFailure('too-large', `more than ${limits.bodyBytes} bytes`));
      },
      onResponseEnd: () => settle(),
      onResponseError: (_, cause) => settle(cause),
    };
    if (deadline.aborted) return onDeadline();
    deadline.addEventListener('abort', onDeadline, { once: true });
    timer.start(limits.connectMs, 'no connection in time');
    client.dispatch({ path: `${url.pathname}${url.search}`, method: 'GET', headers }, handler);
  });
}

/** undici's own client hands on what it read: name, value, name, value. */
function buffersOf(raw: Dispatcher.DispatchController['rawHeaders']): Buffer[] {
  return Array.isArray(raw) ? raw.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)) : [];
}

interface Reading {
  /** False for a reply before the reply (1xx). Throws for what is not read at all. */
  start(status: number, headers: ReplyHeaders): boolean;
  /** False as soon as it is too much. */
  add(chunk: Buffer): boolean;
  soFar(): RawReply | undefined;
}

function createReading(most: number): Reading {
  let head: Omit<RawReply, 'wire'> | undefined;
  let [interim, length, bound] = [0, 0, most];
  const chunks: Buffer[] = [];
  return {
    start: (status, headers) => {
      if (status < 200) {
        interim += 1;
        if (interim > INTERIM_REPLIES) throw new FetchFailure('broken-reply', `more than ${INTERIM_REPLIES} interim replies`);
        return false;
      }
      const rule = bodyRule(status);
      bound = bodyBound(rule, headers, most);
      head = {
        status,
        headers,
        rule,
        codings: rule === 'all' ? readCodings(listOf(headers, 'content-encoding')) : leniently(headers),
      };
      return true;
    },
    add: (chunk) => {
      length += chunk.length;
      if (length > bound) return false;
      chunks.push(chunk);
      return true;
    },
    soFar: () => head && { ...head, wire: Buffer.concat(chunks) },
  };
}

function leniently(headers: ReplyHeaders): Coding[] {
  try {
    return readCodings(listOf(headers, 'content-encoding'));
  } catch {
    return [];
  }
}

interface Timer {
  /** Replaces what ran before. */
  start(ms: number, message: string): void;
  /** For good: pieces of a body may still be under way. */
  end(): void;
}

function createTimer(onTimeout: (message: string) => void): Timer {
  let running: NodeJS.Timeout | undefined;
  let isOver = false;
  return {
    start: (ms, message) => {
      clearTimeout(running);
      if (!isOver) running = setTimeout(onTimeout, ms, message);
    },
    end: () => {
      isOver = true;
      clearTimeout(running);
    },
  };
}
