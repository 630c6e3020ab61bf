/**
 * Deliveries, step by step. Each step is kept wholly or not at all, first looks whether the process still holds the delivery, and
 * resolves when it is on the disk. Steps of several deliveries that come at the same moment wait for the disk once.
 */
import type { Told } from '../../core/digest/digest.ts';
import type { Claim, Composed, Delivery, DeliveryStore, Lease, Outcome, ToldInPart } from '../../ports/deliveries.ts';
import type { Document } from './digest-rows.ts';
import { deliveryReads, numberOf, OPEN, readDeliveries } from './read-deliveries.ts';
import { rowLimit } from './row-limit.ts';
import type { Sql } from './sql.ts';
import { tell } from './told-store.ts';
import { writeTogether } from './write-together.ts';

export function deliveryStore(sql: Sql): DeliveryStore {
  const together = writeTogether(sql);
  const step = (id: string, holder: string, work: (number: number) => void, now = '') =>
    together(() => {
      const held = sql.one<{ number: number }>(
        `SELECT number FROM delivery WHERE number = ? AND holder = ? AND held_until > ? AND ${OPEN}`,
        ...[numberOf(id), holder, now],
      );
      if (held !== undefined) work(held.number);
      return held !== undefined;
    });
  return {
    claim: (claim) => together(() => claimOccasion(sql, claim)),
    hold: (id, lease, now) => together(() => hold(sql, numberOf(id), lease, now)),
    unfinished: async (platform, now, limit) =>
      sql
        .all<{ number: number }>(
          `SELECT min(number) AS number FROM delivery d WHERE ${OPEN} AND try_at <= @now AND ${freeChannel('d')}
             AND substr(channel, 1, instr(channel || ':', ':') - 1) = @platform
           GROUP BY channel ORDER BY min(try_at), min(number) LIMIT @limit`,
          { platform, now, limit: rowLimit(limit) },
        )
        .map(({ number }) => `e${number}`),
    keepComposed: async (id, holder, composed) => step(id, holder, (number) => keepComposed(sql, number, composed)),
    keepSending: async (id, holder, { index, at }) =>
      // Somebody else may be at it as soon as the lease is over, so that nothing is sent after that.
      step(
        id,
        holder,
        (number) =>
          sql.run('UPDATE delivery_part SET sent_at = coalesce(sent_at, ?) WHERE number = ? AND part = ?', at, number, index),
        at,
      ),
    keepReceipt: async (id, holder, { index, receipt }) =>
      step(id, holder, (number) =>
        sql.run('UPDATE delivery_part SET receipt = ? WHERE number = ? AND part = ?', JSON.stringify(receipt), number, index),
      ),
    finish: async (id, holder, outcome) => step(id, holder, (number) => finish(sql, number, outcome)),
    putOff: async (id, holder, { at, why, unsent }) =>
      step(id, holder, (number) => {
        sql.run(
          'UPDATE delivery SET holder = NULL, held_until = NULL, try_at = ?, why = ?, attempts = attempts + 1 WHERE number = ?',
          ...[at, why, number],
        );
        if (unsent !== undefined)
          sql.run('UPDATE delivery_part SET sent_at = NULL WHERE number = ? AND part = ?', number, unsent);
      }),
    ...deliveryReads(sql),
  };
}

function claimOccasion(sql: Sql, { occasion, digest, ...claim }: Claim): Delivery | undefined {
  const { kind, of, slot } = occasion;
  if (claim.isOutOfTurn === true && isUnderWay(sql, of)) return undefined;
  if (digest !== undefined) {
    const due = sql.one<{ next_slot: string | null }>("SELECT next_slot FROM digest WHERE id = ? AND state = 'active'", of);
    if (due?.next_slot !== digest.expected) return undefined;
    sql.run('UPDATE digest SET next_slot = ? WHERE id = ?', digest.nextSlot ?? null, of);
  }
  const missed = claim.missed + (digest === undefined ? 0 : giveUpEarlier(sql, of));
  const row = sql.one<{ number: number }>(
    `INSERT INTO delivery (kind, occasion_of, slot, workspace, channel, state, try_at, claimed_at, missed, attempts, after)
     VALUES (?, ?, ?, ?, ?, 'claimed', ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING RETURNING number`,
    ...[kind, of, slot, claim.workspace, claim.channel, claim.at, claim.at, missed],
    claim.after === undefined ? null : JSON.stringify(claim.after),
  );
  return row === undefined ? undefined : readDeliveries(sql, 'd.number = ?', row.number)[0];
}

function isUnderWay(sql: Sql, digest: string): boolean {
  return sql.one(`SELECT 1 FROM delivery WHERE kind = 'digest' AND occasion_of = ? AND ${OPEN} LIMIT 1`, digest) !== undefined;
}

/** Those of which nothing was sent: what they would have said is in the window of the next one. How many slots they stood for. */
function giveUpEarlier(sql: Sql, digest: string): number {
  const given = sql.all<{ missed: number }>(
    `UPDATE delivery SET state = 'failed', why = 'given up for the next edition', holder = NULL, held_until = NULL, try_at = NULL
      WHERE kind = 'digest' AND occasion_of = ? AND ${OPEN}
        AND NOT ${isBegun('delivery')}
      RETURNING missed`,
    digest,
  );
  return given.reduce((sum, { missed }) => sum + missed + 1, 0);
}

function hold(sql: Sql, number: number, { holder, until }: Lease, now: string): Delivery | undefined {
  const held = sql.one<{ number: number }>(
    `UPDATE delivery AS d SET holder = @holder, held_until = @until WHERE number = @number AND ${OPEN}
       AND ((holder = @holder AND held_until > @now) OR ${freeChannel('d')}) RETURNING number`,
    { holder, until, number, now },
  );
  return held === undefined ? undefined : readDeliveries(sql, 'd.number = ?', number)[0];
}

/**
 * Nobody is at work on a delivery into this channel, and no other one into it has been begun: what one says depends on what the one
 * before has said, and nothing comes between the parts of one.
 */
function freeChannel(delivery: string): string {
  return `NOT EXISTS (SELECT 1 FROM delivery o WHERE o.channel = ${delivery}.channel AND o.state IN ('claimed', 'composed')
    AND (o.held_until > @now OR (o.number <> ${delivery}.number AND ${isBegun('o')}
      AND (o.number < ${delivery}.number OR NOT ${isBegun(delivery)}))))`;
}

function isBegun(delivery: string): string {
  return `EXISTS (SELECT 1 FROM delivery_part p WHERE p.number = ${delivery}.number AND p.sent_at IS NOT NULL)`;
}

/** What has waited is written anew: other posts may have said some of it meanwhile. Once something was sent it stays as it is. */
function keepComposed(sql: Sql, number: number, { parts, ...document }: Composed): void {
  if (sql.one(`SELECT 1 FROM delivery d WHERE number = ? AND ${isBegun('d')}`, number) !== undefined) return;
  sql.run('DELETE FROM delivery_part WHERE number = ?', number);
  sql.run(
    'INSERT OR REPLACE INTO delivery_document (number, document) VALUES (?, ?)',
    number,
    JSON.stringify(document satisfies Document),
  );
  for (const [index, { key, message }] of parts.entries()) {
    const values = [number, index, key, JSON.stringify(message)];
    sql.run('INSERT INTO delivery_part (number, part, key, message) VALUES (?, ?, ?, ?)', ...values);
  }
  sql.run("UPDATE delivery SET state = 'composed' WHERE number = ?", number);
}

function finish(sql: Sql, number: number, { state, at, why }: Outcome): void {
  sql.run(
    'UPDATE delivery SET state = ?, posted_at = ?, why = ?, holder = NULL, held_until = NULL, try_at = NULL WHERE number = ?',
    ...[state, state === 'posted' ? at : null, why ?? null, number],
  );
  const row = sql.one<{ kind: string; occasion_of: string; channel: string; document: string | null }>(
    'SELECT d.kind, d.occasion_of, d.channel, t.document FROM delivery d LEFT JOIN delivery_document t USING (number) WHERE number = ?',
    number,
  );
  if (row === undefined || row.document === null) return;
  const { told = [], window } = JSON.parse(row.document) as Document;
  // As of its window: what was filed while it was on its way is not told by it.
  const by = { number: row.kind === 'edit' ? numberOf(row.occasion_of) : number, channel: row.channel, at: window?.until ?? at };
  tell(sql, by, arrived(sql, number, told));
  const isCovered = state === 'posted' || state === 'silent';
  if (!isCovered || row.kind !== 'digest' || window === undefined) return;
  sql.run(
    'UPDATE digest SET cursor = max(cursor, ?), covered_until = max(covered_until, ?) WHERE id = ?',
    window.to,
    window.until,
    row.occasion_of,
  );
}

/** What stands in parts that have arrived. */
function arrived(sql: Sql, number: number, told: readonly ToldInPart[]): Told[] {
  const parts = sql.all<{ part: number }>('SELECT part FROM delivery_part WHERE number = ? AND receipt IS NOT NULL', number);
  const has = new Set(parts.map(({ part }) => part));
  return told.filter(({ part = 0 }) => has.has(part)).map(({ part: _, ...one }) => one);
}
