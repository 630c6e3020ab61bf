/** The memory of the chat platforms in SQLite. */
import type Database from 'better-sqlite3';
import type { ChatStore, Installation } from '../../ports/chat.ts';
import { sqlOn } from './sql.ts';
import { writeTogether } from './write-together.ts';

interface InstallationRow {
  readonly id: string;
  readonly sealed: string;
  readonly installed_at: string;
}

const INSTALLATIONS = 'SELECT id, sealed, installed_at FROM chat_installation';

export function chatStoreOn(db: Database.Database): ChatStore {
  const sql = sqlOn(db);
  const together = writeTogether(sql);
  return {
    keepQuestion: (id, line, at) =>
      together(() =>
        sql.run(
          // Kept again it is young again: buttons under an answer of today work as long as any other.
          'INSERT INTO chat_question VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET kept_at = max(kept_at, excluded.kept_at)',
          id,
          line,
          at,
        ),
      ),
    question: async (id) => sql.one<{ line: string }>('SELECT line FROM chat_question WHERE id = ?', id)?.line,
    // One statement, so that of two processes only one is given the row back.
    claim: (key, at) =>
      together(() => sql.one('INSERT INTO chat_claim VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING key', key, at) !== undefined),
    forgetBefore: async (at) =>
      sql.write(() => {
        sql.run('DELETE FROM chat_claim WHERE claimed_at < ?', at);
        sql.run('DELETE FROM chat_question WHERE kept_at < ?', at);
      }),
    installations: async () => sql.all<InstallationRow>(`${INSTALLATIONS} ORDER BY id`).map(installationOf),
    installation: async (id) => {
      const row = sql.one<InstallationRow>(`${INSTALLATIONS} WHERE id = ?`, id);
      return row === undefined ? undefined : installationOf(row);
    },
    saveInstallation: async ({ id, sealed, installedAt }) =>
      sql.run(
        'INSERT INTO chat_installation VALUES (?, ?, ?) ' +
          'ON CONFLICT DO UPDATE SET sealed = excluded.sealed, installed_at = excluded.installed_at',
        id,
        sealed,
        installedAt,
      ),
    removeInstallation: async (id) => sql.one('DELETE FROM chat_installation WHERE id = ? RETURNING id', id) !== undefined,
  };
}

function installationOf(row: InstallationRow): Installation {
  return { id: row.id, sealed: row.sealed, installedAt: row.installed_at };
}
