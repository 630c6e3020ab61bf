/** A limit as SQLite takes it, which reads a negative one as none at all. */
export function rowLimit(limit: number): number {
  return Number.isNaN(limit) ? 0 : Math.min(Math.max(Math.floor(limit), 0), 2 ** 31 - 1);
}
