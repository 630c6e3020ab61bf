/** Digests, watches and mutes: what channels asked for, each change with who made it. */
import { minuteLabel } from '../../core/brief/labels.ts';
import type { Digest, Mute, Watch } from '../../core/digest/digest.ts';
import type { DigestStore } from '../../ports/digests.ts';
import {
  type DigestRow,
  digestOf,
  digestValues,
  type MuteRow,
  muteOf,
  type StandingRow,
  watchOf,
  watchValues,
} from './digest-rows.ts';
import { rowLimit } from './row-limit.ts';
import type { Sql } from './sql.ts';
import { logChange } from './subscribe.ts';

type Standings = Pick<
  DigestStore,
  | 'addDigest'
  | 'digests'
  | 'digest'
  | 'changeDigest'
  | 'due'
  | 'addWatch'
  | 'watches'
  | 'watch'
  | 'changeWatch'
  | 'advanceWatch'
  | 'addMute'
  | 'mutes'
  | 'removeMute'
>;

export function standingStore(sql: Sql): Standings {
  return {
    addDigest: async (digest) => sql.write(() => addDigest(sql, digest)),
    digests: async (of) => listed<DigestRow>(sql, 'digest', of).map(digestOf),
    digest: async (id) => found(sql.one<DigestRow>('SELECT * FROM digest WHERE id = ?', id), digestOf),
    changeDigest: async (digest, by) =>
      sql.write(() => {
        const columns =
          'channel = @channel, state = @state, cursor = @cursor, covered_until = @covered_until, next_slot = @next_slot';
        const { workspace, ...values } = digestValues(digest);
        sql.run(`UPDATE digest SET ${columns}, detail = @detail WHERE id = @id`, values);
        logChange(sql, { ...by, workspace: digest.workspace });
      }),
    due: async (now, limit) =>
      sql
        .all<DigestRow>(
          "SELECT * FROM digest WHERE state = 'active' AND next_slot IS NOT NULL AND next_slot <= ? ORDER BY next_slot LIMIT ?",
          now,
          rowLimit(limit),
        )
        .map(digestOf),
    addWatch: async (watch) => sql.write(() => addWatch(sql, watch)),
    watches: async (of) => listed<StandingRow>(sql, 'watch', of).map(watchOf),
    watch: async (id) => found(sql.one<StandingRow>('SELECT * FROM watch WHERE id = ?', id), watchOf),
    changeWatch: async (watch, by) =>
      sql.write(() => {
        const { id, state, cursor, detail } = watchValues(watch) as Record<string, string | number>;
        sql.run(
          'UPDATE watch SET state = ?, cursor = ?, detail = ? WHERE id = ?',
          state ?? '',
          cursor ?? 0,
          detail ?? '',
          id ?? '',
        );
        logChange(sql, { ...by, workspace: watch.workspace });
      }),
    advanceWatch: async (id, cursor) => sql.run('UPDATE watch SET cursor = max(cursor, ?) WHERE id = ?', cursor, id),
    addMute: async (mute, by) => sql.write(() => addMute(sql, mute, by)),
    mutes: async (channel, now) =>
      sql.all<MuteRow>('SELECT * FROM mute WHERE channel = ? AND until > ? ORDER BY until, id', channel, now).map(muteOf),
    removeMute: async (id, { channel, ...by }) => sql.write(() => removeMute(sql, { id, channel }, by)),
  };
}

/** The next number of its kind; numbers are never given twice. Inside a transaction of the caller. */
function nextNumber(sql: Sql, kind: string): number {
  sql.run('INSERT INTO numbered (kind, last) VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1', kind);
  return sql.one<{ last: number }>('SELECT last FROM numbered WHERE kind = ?', kind)?.last ?? 1;
}

function found<Row, Value>(row: Row | undefined, read: (row: Row) => Value): Value | undefined {
  return row === undefined ? undefined : read(row);
}

function listed<Row>(sql: Sql, table: 'digest' | 'watch', of: { workspace?: string; channel?: string }): Row[] {
  return sql.all<Row>(
    `SELECT * FROM ${table} WHERE state <> 'removed' AND (@workspace IS NULL OR workspace = @workspace)
       AND (@channel IS NULL OR channel = @channel) ORDER BY number`,
    { workspace: of.workspace ?? null, channel: of.channel ?? null },
  );
}

function addDigest(sql: Sql, added: Omit<Digest, 'id'>): Digest {
  const number = nextNumber(sql, 'digest');
  const digest = { ...added, id: `d${number}` };
  sql.run(
    `INSERT INTO digest (id, number, workspace, channel, state, cursor, covered_until, next_slot, detail)
     VALUES (@id, @number, @workspace, @channel, @state, @cursor, @covered_until, @next_slot, @detail)`,
    { ...digestValues(digest), number },
  );
  const what = `added the digest ${digest.id} on ${digest.topic ?? 'everything'}, ${digest.schedule.text} ${digest.schedule.timeZone}`;
  logChange(sql, { workspace: digest.workspace, at: digest.createdAt, actor: digest.createdBy, what });
  return digest;
}

function addWatch(sql: Sql, added: Omit<Watch, 'id'>): Watch {
  const number = nextNumber(sql, 'watch');
  const watch = { ...added, id: `w${number}` };
  sql.run(
    `INSERT INTO watch (id, number, workspace, channel, state, cursor, detail)
     VALUES (@id, @number, @workspace, @channel, @state, @cursor, @detail)`,
    { ...watchValues(watch), number },
  );
  const what = `added the watch ${watch.id} on ${watch.topic}`;
  logChange(sql, { workspace: watch.workspace, at: watch.createdAt, actor: watch.createdBy, what });
  return watch;
}

function addMute(
  sql: Sql,
  { channel, until, ...detail }: Omit<Mute, 'id'>,
  by: { workspace: string; actor: string; at: string },
): Mute {
  const target = detail.target.kind === 'story' ? `story ${detail.target.storyId}` : `topic ${detail.target.topic}`;
  const held = sql.one<{ id: string }>('SELECT id FROM mute WHERE channel = ? AND target = ?', channel, target);
  const mute = { ...detail, channel, until, id: held?.id ?? `m${nextNumber(sql, 'mute')}` };
  sql.run(
    'INSERT INTO mute (id, channel, target, until, detail) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET until = excluded.until, detail = excluded.detail',
    mute.id,
    channel,
    target,
    until,
    JSON.stringify(detail),
  );
  logChange(sql, { ...by, what: `muted the ${detail.target.kind} “${detail.label}” in ${channel} until ${minuteLabel(until)}` });
  return mute;
}

function removeMute(
  sql: Sql,
  { id, channel }: { id: string; channel: string },
  by: { workspace: string; actor: string; at: string },
): boolean {
  const held = sql.one<MuteRow>('SELECT * FROM mute WHERE id = ? AND channel = ?', id, channel);
  if (held === undefined) return false;
  sql.run('DELETE FROM mute WHERE id = ?', id);
  logChange(sql, { ...by, what: `ended the mute of “${muteOf(held).label}” in ${channel}` });
  return true;
}
