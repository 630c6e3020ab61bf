/** One request per host at a time, and none while a host wants to be left alone. */

export interface HostQueue {
  /** Runs when everything that was queued for this host before has ended, however it ended. */
  run<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** Until when, in milliseconds since 1970; never shortens an earlier pause. */
  pause(host: string, untilMs: number): void;
  /** Milliseconds that the host is still to be left alone; 0 where it may be asked. */
  pausedFor(host: string, nowMs: number): number;
}

export function createHostQueue(): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  const pauses = new Map<string, number>();
  return {
    run: (host, work) => {
      const turn = (last.get(host) ?? Promise.resolve()).then(work);
      const ended = turn.then(
        () => undefined,
        () => undefined,
      );
      last.set(host, ended);
      // Hosts that nobody waits for are forgotten.
      void ended.then(() => last.get(host) === ended && last.delete(host));
      return turn;
    },
    pause: (host, untilMs) => pauses.set(host, Math.max(untilMs, pauses.get(host) ?? 0)),
    pausedFor: (host, nowMs) => {
      const left = Math.max(0, (pauses.get(host) ?? 0) - nowMs);
      if (left === 0) pauses.delete(host);
      return left;
    },
  };
}
