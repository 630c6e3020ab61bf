import type { Article } from '../../core/article.ts';

/**
 * The article as it stands after its outlet changed the text. When it was first seen stays, and so does a date that says more
 * than the day on which the change was noticed: an edit does not make an old report new.
 */
export function reviseArticle(held: Article, found: Article): Article {
  const [firstSeenAt = held.firstSeenAt] = [held.firstSeenAt, found.firstSeenAt].sort();
  return {
    ...found,
    date: found.date.basis === 'first-seen' ? held.date : found.date,
    firstSeenAt,
    version: Math.max(found.version, held.version + 1),
  };
}
