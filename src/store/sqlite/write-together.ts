/** What is written at the same moment is one transaction: two hundred commands at once wait for the disk once. */
import type { Sql } from './sql.ts';

/** Does the work with whatever else comes in the same turn of the event loop; resolves when it is on the disk. */
export type Together = <T>(work: () => T) => Promise<T>;

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

export function writeTogether(sql: Sql): Together {
  let waiting: Waiting[] = [];

  function commit(): void {
    const all = waiting;
    waiting = [];
    try {
      const values = sql.write(() => all.map(({ work }) => work()));
      for (const [index, { resolve }] of all.entries()) resolve(values[index]);
    } catch {
      // Nothing was written; each by itself tells which of them cannot be.
      for (const one of all) alone(one);
    }
  }

  function alone({ work, resolve, reject }: Waiting): void {
    try {
      resolve(sql.write(work));
    } catch (cause) {
      reject(cause);
    }
  }

  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
    });
}
