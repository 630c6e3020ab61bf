/** The window of placement: kept as filings change it, and read back after a restart. */
import type { WindowStep } from '../../core/story.ts';
import type { PlacedArticle } from '../../ports.ts';
import type { Sql } from './sql.ts';

/** Rows of one page: a megabyte or less. */
const PAGE = 128;

interface PlacedRow {
  readonly number: number;
  readonly article_id: string;
  readonly story_id: string;
  readonly copy_of: string | null;
  readonly form: Uint8Array | null;
}

/** Inside a transaction of the caller, when the article is held. What has left the window goes. */
export function takeStep(sql: Sql, articleId: string, { form, earliestId }: WindowStep): void {
  sql.run('INSERT OR REPLACE INTO placed_article (article_id, form) VALUES (?, ?)', articleId, form);
  sql.run('DELETE FROM placed_article WHERE number < (SELECT number FROM placed_article WHERE article_id = ?)', earliestId);
}

export function keepForms(sql: Sql, forms: ReadonlyMap<string, Uint8Array>): void {
  for (const [articleId, form] of forms) sql.run('UPDATE placed_article SET form = ? WHERE article_id = ?', form, articleId);
}

/**
 * Page by page, with no statement open in between, so that the caller may take its time and file meanwhile; what is filed meanwhile is
 * not among them.
 */
export async function* readPlaced(sql: Sql): AsyncGenerator<PlacedArticle> {
  const last = sql.one<{ last: number | null }>('SELECT max(number) AS last FROM placed_article')?.last ?? 0;
  for (let after = 0; after < last; ) {
    const rows = sql.all<PlacedRow>(
      `SELECT p.number, p.article_id, a.story_id, a.copy_of, p.form FROM placed_article p JOIN article a ON a.id = p.article_id
       WHERE p.number > ? AND p.number <= ? ORDER BY p.number LIMIT ${PAGE}`,
      after,
      last,
    );
    for (const row of rows) yield placedOf(row);
    after = rows.at(-1)?.number ?? last;
  }
}

function placedOf({ article_id, story_id, copy_of, form }: PlacedRow): PlacedArticle {
  return {
    articleId: article_id,
    storyId: story_id,
    ...(copy_of === null ? {} : { copyOf: copy_of }),
    ...(form === null ? {} : { form: new Uint8Array(form.buffer, form.byteOffset, form.length) }),
  };
}
