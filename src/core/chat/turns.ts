/**
 * Questions in the order in which they came, one begun after the other with a breath between, so that what has to be in time
 * (that an interaction was heard, a heartbeat) never waits behind two hundred answers. Those that wait for the same are
 * answered together: the answer is made after all of them had asked, so it is as fresh for each.
 */
/** Runs the act after that many milliseconds; what comes back takes it off again. */
export type After = (ms: number, act: () => void) => () => void;

export interface Turn<T> {
  readonly done: Promise<T>;
  hasBegun(): boolean;
}

export interface Turns<T> {
  /** Work without a key is shared with nobody. */
  take(key: string | undefined, work: () => Promise<T>): Turn<T>;
  /** Nothing further is begun before this is over, for a moment at most. */
  letFirst(urgent: Promise<unknown>): void;
}

interface Waiting<T> {
  readonly key: string | undefined;
  begin(work: Promise<T>): void;
  readonly work: () => Promise<T>;
}

/** Milliseconds: a platform that does not answer holds nothing up. */
const MOST_YIELDED = 300;

/** `pause` lets everything else have its turn: `setImmediate`. */
export function createTurns<T>(after: After, pause: () => Promise<unknown>): Turns<T> {
  let waiting: Waiting<T>[] = [];
  const urgent = new Set<Promise<unknown>>();
  let isRunning = false;
  const beginNext = () => {
    const [next, ...rest] = waiting;
    if (next === undefined) return;
    const isSame = ({ key }: Waiting<T>) => key !== undefined && key === next.key;
    waiting = rest.filter((other) => !isSame(other));
    const work = next.work();
    for (const one of [next, ...rest.filter(isSame)]) one.begin(work);
  };
  const run = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      beginNext();
      await pause();
      if (urgent.size > 0) await settledOrLate(urgent, after);
    }
    isRunning = false;
  };
  return {
    take: (key, work) => {
      let hasBegun = false;
      const done = new Promise<T>((resolve) => {
        const begin = (begun: Promise<T>) => {
          hasBegun = true;
          resolve(begun);
        };
        waiting.push({ key, begin, work });
      });
      if (!isRunning) void run();
      return { done, hasBegun: () => hasBegun };
    },
    letFirst: (promise) => {
      const told = promise.catch(() => undefined).finally(() => urgent.delete(told));
      urgent.add(told);
    },
  };
}

async function settledOrLate(urgent: ReadonlySet<Promise<unknown>>, after: After): Promise<void> {
  let cancel: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    cancel = after(MOST_YIELDED, resolve);
  });
  await Promise.race([Promise.all(urgent), late]);
  cancel();
}
