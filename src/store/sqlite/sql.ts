/** Prepared statements, each compiled once for the life of the connection and found again by its own text. */
import type Database from 'better-sqlite3';

export type Value = string | number | Uint8Array | null;
export type Named = Readonly<Record<string, Value>>;

export interface Sql {
  /** The rows, typed by the caller, who wrote the SELECT; `rows.ts` turns them into values. */
  all<Row>(text: string, ...values: readonly (Value | Named)[]): Row[];
  one<Row>(text: string, ...values: readonly (Value | Named)[]): Row | undefined;
  /** Row by row, for as long as the caller wants more; must be used up or left before anything is written. */
  each<Row>(text: string, ...values: readonly (Value | Named)[]): IterableIterator<Row>;
  run(text: string, ...values: readonly (Value | Named)[]): void;
  /** All or nothing, holding the write lock from the start, so that what was read inside is still true when writing. */
  write<T>(work: () => T): T;
  /** Everything read inside is of one moment, whatever other processes write meanwhile. */
  read<T>(work: () => T): T;
}

export function sqlOn(db: Database.Database): Sql {
  const prepared = new Map<string, Database.Statement<unknown[], unknown>>();
  const prepare = (text: string): Database.Statement<unknown[], unknown> => {
    const held = prepared.get(text) ?? db.prepare<unknown[], unknown>(text);
    prepared.set(text, held);
    return held;
  };
  const inTransaction = db.transaction((work: () => unknown) => work());
  return {
    all: <Row>(text: string, ...values: readonly (Value | Named)[]) => prepare(text).all(...values) as Row[],
    one: <Row>(text: string, ...values: readonly (Value | Named)[]) => prepare(text).get(...values) as Row | undefined,
    each: <Row>(text: string, ...values: readonly (Value | Named)[]) => prepare(text).iterate(...values) as IterableIterator<Row>,
    run: (text, ...values) => void prepare(text).run(...values),
    write: <T>(work: () => T) => inTransaction.immediate(work) as T,
    read: <T>(work: () => T) => inTransaction.deferred(work) as T,
  };
}
