import type { Withdrawal } from '../../core/article.ts';
import type { Sql } from './sql.ts';

/** The text, its versions and what was read in it stay as they are. */
export function markWithdrawn(sql: Sql, ids: readonly string[], withdrawal: Withdrawal | undefined): void {
  for (const id of ids) {
    if (withdrawal === undefined) sql.run("UPDATE article SET detail = json_remove(detail, '$.withdrawn') WHERE id = ?", id);
    else
      sql.run(
        "UPDATE article SET detail = json_set(detail, '$.withdrawn', json(?)) WHERE id = ?",
        JSON.stringify(withdrawal),
        id,
      );
  }
}
