import { independentOwners } from '../../core/independent-owners.ts';
import type { Story } from '../../core/story.ts';
import type { Sql } from './sql.ts';

/** The story that this one has become part of, or itself; also where it is not held yet. */
export function storyInForce(sql: Sql, id: string): string {
  const passed = new Set<string>();
  let current = id;
  while (!passed.has(current)) {
    passed.add(current);
    const row = sql.one<{ merged_into: string | null }>('SELECT merged_into FROM story WHERE id = ?', current);
    current = row?.merged_into ?? current;
  }
  return current;
}

/** The story that the article is in by now. */
export function storyOf(sql: Sql, articleId: string): string | undefined {
  return sql.one<{ story_id: string }>('SELECT story_id FROM article WHERE id = ?', articleId)?.story_id;
}

/** In the order asked for, each once: two that became one answer once. */
export function readStories(sql: Sql, ids: readonly string[]): Story[] {
  const current = new Set(ids.map((id) => storyInForce(sql, id)));
  return [...current].flatMap((id) => readStory(sql, id) ?? []);
}

interface MemberRow {
  readonly id: string;
  readonly owner_id: string;
  readonly copy_of: string | null;
  readonly at: string | null;
  readonly first_seen_at: string;
}

/** Counts are made from the reports when asked for, so that they cannot disagree with them. */
function readStory(sql: Sql, id: string): Story | undefined {
  const row = sql.one<{ lead_article_id: string }>('SELECT lead_article_id FROM story WHERE id = ?', id);
  const members = sql.all<MemberRow>(
    'SELECT id, owner_id, copy_of, at, first_seen_at FROM article WHERE story_id = ? ORDER BY seq',
    id,
  );
  const first = members[0];
  if (row === undefined || first === undefined) return undefined;
  const dates = members.flatMap((member) => member.at ?? []).sort();
  const latestAt = dates.at(-1);
  return {
    id,
    leadArticleId: row.lead_article_id,
    articleIds: members.map((member) => member.id),
    ownerCount: independentOwners(members.map(({ owner_id, copy_of }) => ({ ownerId: owner_id, copyOf: copy_of ?? undefined }))),
    copyIds: members.filter((member) => member.copy_of !== null).map((member) => member.id),
    firstSeenAt: members.map((member) => member.first_seen_at).sort()[0] ?? first.first_seen_at,
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}
