/**
 * Deliveries, step by step. Each step is kept wholly or not at all, first looks whether the process still holds the delivery, and
 * resolves when it is on the disk. Steps of several deliveries that come at the same moment wait for the disk once.
 */
import type { Claim, Composed, Delivery, DigestStore, Lease, Outcome } from '../../ports/digests.ts';
import { type DeliveryRow, type Document, deliveryOf, type PartRow } from './digest-rows.ts';
import { rowLimit } from './row-limit.ts';
import type { Sql, Value } from './sql.ts';
import { tell } from './told-store.ts';
import { writeTogether } from './write-together.ts';

type Deliveries = Pick<
  DigestStore,
  | 'claim'
  | 'hold'
  | 'unfinished'
  | 'keepComposed'
  | 'keepSending'
  | 'keepReceipt'
  | 'finish'
  | 'putOff'
  | 'delivery'
  | 'deliveries'
  | 'deliveryOf'
>;

const OPEN = "state IN ('claimed', 'composed')";

export function deliveryStore(sql: Sql): Deliveries {
  const together = writeTogether(sql);
  const step = (id: string, holder: string, work: (number: number) => void) =>
    together(() => {
      const held = sql.one<{ number: number }>(
        `SELECT number FROM delivery WHERE number = ? AND holder = ? AND ${OPEN}`,
        numberOf(id),
        holder,
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
      step(id, holder, (number) =>
        sql.run('UPDATE delivery_part SET sent_at = coalesce(sent_at, ?) WHERE number = ? AND part = ?', at, number, index),
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
    delivery: async (id) => sql.read(() => read(sql, 'd.number = ?', numberOf(id))[0]),
    deliveries: async ({ channel, of }, limit) =>
      sql.read(() =>
        read(
          sql,
          '(? IS NULL OR d.channel = ?) AND (? IS NULL OR d.occasion_of = ?) ORDER BY d.number DESC LIMIT ?',
          ...[channel ?? null, channel ?? null, of ?? null, of ?? null, rowLimit(limit)],
        ),
      ),
    deliveryOf: async ({ kind, of, slot }, channel) =>
      sql.read(() => read(sql, 'd.kind = ? AND d.occasion_of = ? AND d.slot = ? AND d.channel = ?', kind, of, slot, channel)[0]),
  };
}

/** -1, which no row has, for what is no id of a delivery. */
function numberOf(id: string): number {
  return /^e\d{1,15}$/.test(id) ? Number(id.slice(1)) : -1;
}

function read(sql: Sql, where: string, ...values: readonly Value[]): Delivery[] {
  const rows = sql.all<DeliveryRow>(
    `SELECT d.*, t.document FROM delivery d LEFT JOIN delivery_document t ON t.number = d.number WHERE ${where}`,
    ...values,
  );
  return rows.map((row) =>
    deliveryOf(row, sql.all<PartRow>('SELECT * FROM delivery_part WHERE number = ? ORDER BY part', row.number)),
  );
}

function claimOccasion(sql: Sql, { occasion, digest, ...claim }: Claim): Delivery | undefined {
  const { kind, of, slot } = occasion;
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
  return row === undefined ? undefined : read(sql, 'd.number = ?', row.number)[0];
}

/** Those of which nothing was sent: what they would have said is in the window of the next one. How many slots they stood for. */
function giveUpEarlier(sql: Sql, digest: string): number {
  const given = sql.all<{ missed: number }>(
    `UPDATE delivery SET state = 'failed', why = 'given up for the next edition', holder = NULL, held_until = NULL, try_at = NULL
      WHERE kind = 'digest' AND occasion_of = ? AND ${OPEN}
        AND NOT EXISTS (SELECT 1 FROM delivery_part p WHERE p.number = delivery.number AND p.sent_at IS NOT NULL)
      RETURNING missed`,
    digest,
  );
  return given.reduce((sum, { missed }) => sum + missed + 1, 0);
}

function hold(sql: Sql, number: number, { holder, until }: Lease, now: string): Delivery | undefined {
  const held = sql.one<{ number: number }>(
    `UPDATE delivery AS d SET holder = @holder, held_until = @until WHERE number = @number AND ${OPEN}
       AND (holder = @holder OR ${freeChannel('d')}) RETURNING number`,
    { holder, until, number, now },
  );
  return held === undefined ? undefined : read(sql, 'd.number = ?', number)[0];
}

/** Nobody is at work on a delivery into this channel: what one says depends on what the one before has said. */
function freeChannel(delivery: string): string {
  return `NOT EXISTS (SELECT 1 FROM delivery o WHERE o.channel = ${delivery}.channel AND o.state IN ('claimed', 'composed')
    AND o.held_until > @now)`;
}

/** Composing again, after a process was killed in between, changes nothing once parts are there. */
function keepComposed(sql: Sql, number: number, { brief, window, parts, told, leftOut }: Composed): void {
  const state = sql.one<{ state: string }>('SELECT state FROM delivery WHERE number = ?', number)?.state;
  if (state !== 'claimed') return;
  const document: Document = { brief, leftOut, told, ...(window === undefined ? {} : { window }) };
  sql.run('INSERT OR REPLACE INTO delivery_document (number, document) VALUES (?, ?)', number, JSON.stringify(document));
  for (const [index, { key, message }] of parts.entries()) {
    const values = [number, index, key, JSON.stringify(message)];
    sql.run('INSERT INTO delivery_part (number, part, key, message) VALUES (?, ?, ?, ?)', ...values);
  }
  sql.run("UPDATE delivery SET state = 'composed' WHERE number = ?", number);
}

function finish(sql: Sql, number: number, { state, at, why }: Outcome): void {
  const isTold = state === 'posted' || state === 'silent';
  sql.run(
    'UPDATE delivery SET state = ?, posted_at = ?, why = ?, holder = NULL, held_until = NULL, try_at = NULL WHERE number = ?',
    ...[state, state === 'posted' ? at : null, why ?? null, number],
  );
  const row = sql.one<{ kind: string; occasion_of: string; channel: string; document: string | null }>(
    'SELECT d.kind, d.occasion_of, d.channel, t.document FROM delivery d LEFT JOIN delivery_document t USING (number) WHERE number = ?',
    number,
  );
  if (row === undefined || row.document === null || !isTold) return;
  const { told, window } = JSON.parse(row.document) as Document;
  // As of its window: what was filed while it was on its way is not told by it.
  if (state === 'posted') tell(sql, { number, channel: row.channel, at: window?.until ?? at }, told ?? []);
  if (row.kind !== 'digest' || window === undefined) return;
  sql.run(
    'UPDATE digest SET cursor = max(cursor, ?), covered_until = max(covered_until, ?) WHERE id = ?',
    window.to,
    window.until,
    row.occasion_of,
  );
}
