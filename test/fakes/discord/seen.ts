/** What a fake saw, in order, and a way to wait for more of it without sleeping. */

export interface Seen<T> {
  readonly all: readonly T[];
  add(item: T): void;
  forget(): void;
  /** The first item from `from` on that fits; waits for it where it has not come yet. */
  until(fits: (item: T) => boolean, from?: number): Promise<T>;
}

export function createSeen<T>(): Seen<T> {
  const all: T[] = [];
  const waiting = new Set<(item: T) => void>();
  return {
    all,
    add: (item) => {
      all.push(item);
      for (const offer of [...waiting]) offer(item);
    },
    forget: () => {
      all.length = 0;
    },
    until: (fits, from = 0) => {
      const held = all.slice(from).find(fits);
      if (held !== undefined) return Promise.resolve(held);
      return new Promise((resolve) => {
        const offer = (item: T) => {
          if (!fits(item)) return;
          waiting.delete(offer);
          resolve(item);
        };
        waiting.add(offer);
      });
    },
  };
}
