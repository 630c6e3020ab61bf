/** One request and its reply, over a connection of its own that is gone afterwards. */
import { Client, type Dispatcher } from 'undici';
import { asFailure, FetchFailure } from './fetch-failure.ts';
import { type Gate, guardedConnect } from './guarded-connect.ts';
import { type FetchLimits, HEADER_BYTES } from './limits.ts';
import { bodyOf, createReading, type RawReply } from './reading.ts';
import { type ReplyHeaders, readHeaders } from './reply-headers.ts';

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
    const { status, headers } = raw;
    const body = await bodyOf(raw, request.limits.bodyBytes).catch((cause: unknown) => Promise.reject(asFailure(cause, status)));
    return { status, headers, body };
  } catch (cause) {
    throw asFailure(cause);
  } finally {
    end.abort();
    client.destroy().catch(() => undefined);
  }
}

function rawReply(client: Client, request: Request): Promise<RawReply> {
  const { url, headers, limits, deadline } = request;
  return new Promise((resolve, reject) => {
    const reading = createReading(limits.bodyBytes);
    const timer = createTimer((message) => settle(new FetchFailure('timed-out', message)));
    const onDeadline = () => settle(deadline.reason);
    /** Of a refusal, what has come of its page is enough, however it ended. */
    const settle = (cause?: unknown) => {
      timer.end();
      deadline.removeEventListener('abort', onDeadline);
      const reply = reading.soFar();
      if (reply !== undefined && (cause === undefined || reply.rule !== 'all')) resolve(reply);
      else reject(asFailure(cause, reading.status()));
    };
    if (deadline.aborted) return onDeadline();
    deadline.addEventListener('abort', onDeadline, { once: true });
    timer.start(limits.connectMs, 'no connection in time');
    client.dispatch(
      { path: `${url.pathname}${url.search}`, method: 'GET', headers },
      handlerOf({ reading, timer, settle, limits }),
    );
  });
}

interface Course {
  readonly reading: ReturnType<typeof createReading>;
  readonly timer: Timer;
  readonly limits: FetchLimits;
  settle(cause?: unknown): void;
}

function handlerOf({ reading, timer, settle, limits }: Course): Dispatcher.DispatchHandler {
  return {
    onRequestStart: () => timer.start(limits.headersMs, 'no answer in time'),
    onResponseStart: (controller, status) => {
      try {
        const rule = reading.start(status, readHeaders(buffersOf(controller.rawHeaders)));
        if (rule !== undefined) timer.start(limits.idleMs, 'the body stopped coming');
        if (rule === 'none') settle();
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
}

/** undici's own client hands on what it read: name, value, name, value. */
function buffersOf(raw: Dispatcher.DispatchController['rawHeaders']): Buffer[] {
  return Array.isArray(raw) ? raw.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)) : [];
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
