/** What a filing brings besides its article: stories that become one, reports that go elsewhere. Each says so in its trail. */
import type { Decision } from '../../core/article.ts';
import type { StoryChange } from '../../core/story.ts';
import { storyInForce } from './read-stories.ts';
import type { Sql } from './sql.ts';

export function applyStoryChanges(sql: Sql, changes: readonly StoryChange[]): void {
  for (const change of changes) {
    if (change.kind === 'moved') move(sql, change.articleId, change);
    else merge(sql, change.storyId, change);
  }
}

/** A story that had become part of another one stands by itself again where it is given reports: days that are open may be read anew. */
function move(sql: Sql, articleId: string, change: Extract<StoryChange, { kind: 'moved' }>): void {
  const { storyId } = change;
  sql.run('INSERT INTO story (id, lead_article_id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING', storyId, articleId);
  sql.run('UPDATE story SET merged_into = NULL WHERE id = ? AND merged_into IS NOT NULL', storyId);
  sql.run('UPDATE article SET story_id = ? WHERE id = ?', storyId, articleId);
  note(sql, articleId, { stage: 'story', outcome: `moved to ${storyId}`, reason: change.reason });
}

/** The story keeps its row and its id: whoever asks for it gets the one that it became part of. */
function merge(sql: Sql, from: string, change: Extract<StoryChange, { kind: 'merged' }>): void {
  const into = storyInForce(sql, change.mergedInto);
  if (into === from) return;
  const row = sql.one<{ lead_article_id: string }>('SELECT lead_article_id FROM story WHERE id = ?', from);
  if (row === undefined) return;
  sql.run('UPDATE article SET story_id = ? WHERE story_id = ?', into, from);
  sql.run('UPDATE story SET merged_into = ? WHERE id = ?', into, from);
  note(sql, row.lead_article_id, { stage: 'story', outcome: `${from} became part of ${into}`, reason: change.reason });
}

/** Adds to what was decided about the article as it stands. */
function note(sql: Sql, articleId: string, decision: Decision): void {
  const row = sql.one<{ version: number; decisions: string }>(
    'SELECT version, decisions FROM trail WHERE article_id = ? ORDER BY version DESC LIMIT 1',
    articleId,
  );
  if (row === undefined) return;
  const decisions = JSON.stringify([...(JSON.parse(row.decisions) as Decision[]), decision]);
  sql.run('UPDATE trail SET decisions = ? WHERE article_id = ? AND version = ?', decisions, articleId, row.version);
}
