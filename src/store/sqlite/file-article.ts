/** Filing: everything that taking in one article brings, inside one transaction of the caller. */
import type { Article } from '../../core/article.ts';
import type { Filed, Filing } from '../../ports.ts';
import { applyStoryChanges } from './apply-story-changes.ts';
import { entityCounts } from './entity-counts.ts';
import { fileQuotes } from './file-quotes.ts';
import { takeStep } from './placed-articles.ts';
import { freePosition, undatedPosition } from './position.ts';
import { storyInForce } from './read-stories.ts';
import { reviseArticle } from './revise-article.ts';
import { ARTICLE_COLUMNS, type ArticleRow, articleDetail, articleOf, mentionsOf } from './rows.ts';
import type { Sql } from './sql.ts';

interface HeldArticle {
  readonly article: Article;
  readonly pos: number;
  readonly seq: number;
  readonly storyId: string;
}

/** Where the row of an article goes. */
interface Place {
  readonly pos: number;
  readonly seq: number;
  readonly storyId: string;
}

export function fileArticle(sql: Sql, filing: Filing): Filed {
  const { id, fingerprint } = filing.article;
  const known = sql.one<{ fingerprint: string }>('SELECT fingerprint FROM article WHERE id = ?', id);
  if (known === undefined) {
    insert(sql, filing, newPlace(sql, filing));
    applyPlacement(sql, filing);
    return 'filed';
  }
  if (known.fingerprint === fingerprint) return 'known';
  revise(sql, filing);
  applyPlacement(sql, filing);
  return 'revised';
}

/** What placing the article changed besides. */
function applyPlacement(sql: Sql, { article, placement: { changes = [], window } }: Filing): void {
  applyStoryChanges(sql, changes);
  if (window !== undefined) takeStep(sql, article.id, window);
}

/**
 * The text before becomes a version; the text as found takes its place in every table. The report stays in its story: an edit
 * does not move it, because people have seen it there.
 */
function revise(sql: Sql, filing: Filing): void {
  const held = heldArticle(sql, filing.article.id);
  if (held === undefined) return;
  const { article } = held;
  sql.run(
    'INSERT INTO article_version (article_id, version, article) VALUES (?, ?, ?)',
    article.id,
    article.version,
    JSON.stringify(article),
  );
  remove(sql, held);
  const revised = reviseArticle(article, filing.article);
  const isDateKept = revised.date.at === article.date.at;
  insert(
    sql,
    { ...filing, article: revised },
    { pos: isDateKept ? held.pos : positionFor(sql, revised, held.seq), seq: held.seq, storyId: held.storyId },
  );
}

function heldArticle(sql: Sql, id: string): HeldArticle | undefined {
  const row = sql.one<ArticleRow & { pos: number; seq: number; story_id: string }>(
    `SELECT ${ARTICLE_COLUMNS}, a.pos, a.seq, a.story_id FROM article a JOIN article_text t ON t.pos = a.pos WHERE a.id = ?`,
    id,
  );
  return row && { article: articleOf(row), pos: row.pos, seq: row.seq, storyId: row.story_id };
}

/** Takes an article out of every table but its versions and trail; text, reading and quotations go with its row. */
function remove(sql: Sql, held: HeldArticle): void {
  const row = sql.one<{ mentions: string }>('SELECT mentions FROM article_reading WHERE pos = ?', held.pos);
  for (const entityId of new Set(mentionsOf(row?.mentions ?? '[]').map((mention) => mention.entityId))) {
    sql.run('DELETE FROM article_entity WHERE entity_id = ? AND pos = ?', entityId, held.pos);
    sql.run('DELETE FROM quote_entity WHERE entity_id = ? AND pos = ?', entityId, held.pos);
  }
  sql.run('DELETE FROM article WHERE pos = ?', held.pos);
}

function newPlace(sql: Sql, filing: Filing): Place {
  const last = sql.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM article');
  const seq = (last?.seq ?? 0) + 1;
  const storyId = storyInForce(sql, filing.placement.storyId);
  sql.run('INSERT INTO story (id, lead_article_id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING', storyId, filing.article.id);
  return { pos: positionFor(sql, filing.article, seq), seq, storyId };
}

function positionFor(sql: Sql, article: Article, seq: number): number {
  const { at } = article.date;
  if (at === undefined) return undatedPosition(seq);
  return freePosition(at, (from, to) => {
    const row = sql.one<{ pos: number | null }>('SELECT max(pos) AS pos FROM article WHERE pos >= ? AND pos < ?', from, to);
    return row?.pos ?? undefined;
  });
}

function insert(sql: Sql, filing: Filing, place: Place): void {
  const { article, sentences, mentions } = filing;
  insertArticle(sql, filing, place);
  sql.run('INSERT INTO article_text (pos, title, text) VALUES (?, ?, ?)', place.pos, article.title ?? null, article.text);
  sql.run(
    'INSERT INTO article_reading (pos, sentences, mentions, placement) VALUES (?, ?, ?, ?)',
    place.pos,
    JSON.stringify(sentences),
    JSON.stringify(mentions),
    JSON.stringify({ ...filing.placement, changes: undefined, weighed: undefined, window: undefined }),
  );
  for (const [entityId, { hits, inTitle }] of entityCounts(article, mentions)) {
    sql.run(
      'INSERT INTO article_entity (entity_id, pos, hits, in_title) VALUES (?, ?, ?, ?)',
      entityId,
      place.pos,
      hits,
      inTitle ? 1 : 0,
    );
  }
  fileQuotes(sql, filing, place.pos);
  sql.run(
    'INSERT INTO trail (article_id, version, decisions) VALUES (?, ?, ?)',
    article.id,
    article.version,
    JSON.stringify(filing.trail),
  );
}

function insertArticle(sql: Sql, { article, placement, ownerId }: Filing, { pos, seq, storyId }: Place): void {
  sql.run(
    `INSERT INTO article (pos, seq, id, url, at, outlet_id, owner_id, page_id, length, language, copy_of, story_id, first_seen_at, fingerprint,
       version, detail)
     VALUES (@pos, @seq, @id, @url, @at, @outlet, @owner, @page, @length, @language, @copyOf, @story, @firstSeen, @fingerprint, @version, @detail)`,
    {
      pos,
      seq,
      id: article.id,
      url: article.url ?? null,
      at: article.date.at ?? null,
      outlet: article.outletId ?? null,
      owner: ownerId,
      page: article.partOf?.articleId ?? article.id,
      length: article.text.length,
      language: article.language,
      copyOf: article.copyOf ?? placement.copyOf ?? null,
      story: storyId,
      firstSeen: article.firstSeenAt,
      fingerprint: article.fingerprint,
      version: article.version,
      detail: articleDetail(article),
    },
  );
}
