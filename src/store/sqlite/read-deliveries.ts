/** Deliveries as they stand: read, and nothing written. */
import type { Delivery, DeliveryStore } from '../../ports/deliveries.ts';
import { type DeliveryRow, deliveryOf, type PartRow } from './digest-rows.ts';
import { rowLimit } from './row-limit.ts';
import type { Sql, Value } from './sql.ts';

/** A delivery that is not finished. */
export const OPEN = "state IN ('claimed', 'composed')";

export function deliveryReads(sql: Sql): Pick<DeliveryStore, 'waiting' | 'delivery' | 'deliveries' | 'deliveryOf'> {
  return {
    waiting: async (workspace) => {
      const rows = sql.all<{ since: string; why: string | null }>(
        `SELECT claimed_at AS since, why FROM delivery WHERE workspace = ? AND ${OPEN} ORDER BY number`,
        workspace,
      );
      const [oldest] = rows;
      return {
        count: rows.length,
        ...(oldest === undefined ? {} : { since: oldest.since, ...(oldest.why === null ? {} : { why: oldest.why }) }),
      };
    },
    delivery: async (id) => sql.read(() => readDeliveries(sql, 'd.number = ?', numberOf(id))[0]),
    deliveries: async ({ channel, of }, limit) =>
      sql.read(() =>
        readDeliveries(
          sql,
          '(? IS NULL OR d.channel = ?) AND (? IS NULL OR d.occasion_of = ?) ORDER BY d.number DESC LIMIT ?',
          ...[channel ?? null, channel ?? null, of ?? null, of ?? null, rowLimit(limit)],
        ),
      ),
    deliveryOf: async ({ kind, of, slot }, channel) =>
      sql.read(
        () =>
          readDeliveries(sql, 'd.kind = ? AND d.occasion_of = ? AND d.slot = ? AND d.channel = ?', kind, of, slot, channel)[0],
      ),
  };
}

/** Of an id such as `e7`; -1, which no row has, for what is none. */
export function numberOf(id: string): number {
  return /^e\d{1,15}$/.test(id) ? Number(id.slice(1)) : -1;
}

/** With their parts and what was composed. `where`: SQL over `d`, the delivery. */
export function readDeliveries(sql: Sql, where: string, ...values: readonly Value[]): Delivery[] {
  const rows = sql.all<DeliveryRow>(
    `SELECT d.*, t.document FROM delivery d LEFT JOIN delivery_document t ON t.number = d.number WHERE ${where}`,
    ...values,
  );
  return rows.map((row) =>
    deliveryOf(row, sql.all<PartRow>('SELECT * FROM delivery_part WHERE number = ? ORDER BY part', row.number)),
  );
}
