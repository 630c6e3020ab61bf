/** A timer that runs when a test says so. */
import type { After } from '../../../src/core/chat/turns.ts';

export interface Timer {
  readonly after: After;
  /** Milliseconds of those that wait now. */
  readonly waiting: readonly number[];
  /** Resolves when something waits for that many milliseconds. */
  untilWaiting(ms: number): Promise<void>;
  /** Runs what waits for at most that long. */
  pass(ms: number): void;
  /** From now on nothing waits that is to wait for at most that long. */
  passAtOnce(ms: number): void;
}

export function createTimer(): Timer {
  const pending = new Set<{ ms: number; act: () => void }>();
  const watchers = new Set<{ ms: number; tell: () => void }>();
  let atOnce = -1;
  const pass = (most: number) => {
    for (const timer of [...pending]) {
      if (timer.ms > most) continue;
      pending.delete(timer);
      timer.act();
    }
  };
  return {
    after: (ms, act) => {
      const timer = { ms, act };
      pending.add(timer);
      for (const watcher of [...watchers]) if (watcher.ms === ms) watcher.tell();
      if (ms <= atOnce) queueMicrotask(() => pass(atOnce));
      return () => pending.delete(timer);
    },
    get waiting() {
      return [...pending].map(({ ms }) => ms);
    },
    untilWaiting: (ms) =>
      new Promise((resolve) => {
        if ([...pending].some((timer) => timer.ms === ms)) return resolve();
        const watcher = {
          ms,
          tell: () => {
            watchers.delete(watcher);
            resolve();
          },
        };
        watchers.add(watcher);
      }),
    pass,
    passAtOnce: (ms) => {
      atOnce = ms;
      pass(ms);
    },
  };
}
