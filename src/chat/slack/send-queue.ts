/**
 * Posts one after another: at most one a second in each channel (Slack, "Rate limits": chat.postMessage), and none in a
 * workspace until the time that Slack told us to wait is over.
 */

export interface QueueTime {
  /** Milliseconds, from any beginning. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface SendQueue {
  /** Runs `send` when its turn has come, unless that is too late for it. Where it is told to wait, the whole workspace waits. */
  run<T>(
    at: { readonly team: string; readonly channel: string },
    send: () => Promise<Sent<T>>,
    patience?: Patience<T>,
  ): Promise<T>;
  /** Resolves when nothing is waiting or being sent. */
  idle(): Promise<void>;
}

/** What must not be sent after a time. */
export interface Patience<T> {
  /** Seconds from now. */
  readonly seconds: number;
  /** What comes of it where its turn comes later; `wait`: so many seconds. */
  readonly instead: (wait: number) => T;
}

/** What came of sending once. */
export interface Sent<T> {
  readonly result: T;
  /** Slack's `Retry-After`, in seconds. */
  readonly retryAfter?: number;
}

interface Turn<T> {
  readonly team: string;
  readonly line: string;
  readonly send: () => Promise<Sent<T>>;
  readonly latest: number;
  readonly patience?: Patience<T>;
}

const SPACING_MS = 1_000;

export const realTime: QueueTime = {
  now: () => performance.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};

export function createSendQueue(time: QueueTime = realTime): SendQueue {
  const lines = new Map<string, Promise<unknown>>();
  const sentAt = new Map<string, number>();
  const quietUntil = new Map<string, number>();

  /** Waits again where another channel was told to wait meanwhile. The seconds that are missing where it would be too late. */
  async function turn(team: string, line: string, latest: number): Promise<number | undefined> {
    for (;;) {
      const free = Math.max((sentAt.get(line) ?? Number.NEGATIVE_INFINITY) + SPACING_MS, quietUntil.get(team) ?? 0);
      const wait = Math.max(0, free - time.now());
      if (time.now() + wait > latest) return Math.ceil(wait / 1_000);
      if (wait === 0) return undefined;
      await time.sleep(wait);
    }
  }

  async function sendInTurn<T>({ team, line, send, latest, patience }: Turn<T>): Promise<T> {
    const late = await turn(team, line, latest);
    if (late !== undefined && patience !== undefined) return patience.instead(late);
    try {
      const { result, retryAfter } = await send();
      if (retryAfter !== undefined) quietUntil.set(team, time.now() + retryAfter * 1_000);
      return result;
    } finally {
      // Counted from the answer: a request that was slow to arrive may have been counted late there.
      sentAt.set(line, time.now());
    }
  }

  return {
    run: ({ team, channel }, send, patience) => {
      const line = `${team}/${channel}`;
      const before = lines.get(line) ?? Promise.resolve();
      const latest = patience === undefined ? Number.POSITIVE_INFINITY : time.now() + patience.seconds * 1_000;
      const turn = { team, line, send, latest, ...(patience === undefined ? {} : { patience }) };
      const mine = before.then(() => sendInTurn(turn));
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      lines.set(line, settled);
      // A channel in which nothing waits is forgotten once its second is over, or the map would grow for ever.
      void settled.then(() => forgetWhenQuiet(line, settled));
      return mine;
    },
    idle: async () => {
      while (lines.size > 0) await Promise.all(lines.values());
    },
  };

  function forgetWhenQuiet(line: string, settled: Promise<unknown>): void {
    if (lines.get(line) !== settled) return;
    lines.delete(line);
    for (const [name, at] of sentAt) if (at + SPACING_MS <= time.now() && !lines.has(name)) sentAt.delete(name);
  }
}
