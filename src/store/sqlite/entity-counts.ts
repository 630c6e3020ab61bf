import type { Article, Mention } from '../../core/article.ts';
import { contains } from '../../core/span.ts';

export interface EntityCount {
  readonly hits: number;
  readonly inTitle: boolean;
}

/** How often each entity is named in an article, and whether its title names it. */
export function entityCounts(article: Article, mentions: readonly Mention[]): ReadonlyMap<string, EntityCount> {
  const isInTitle = titleTest(article);
  const counts = new Map<string, EntityCount>();
  for (const mention of mentions) {
    const held = counts.get(mention.entityId);
    counts.set(mention.entityId, {
      hits: (held?.hits ?? 0) + 1,
      inTitle: held?.inTitle === true || isInTitle(mention),
    });
  }
  return counts;
}

/**
 * Mentions point into the text, and a title may stand outside of it: the title names an entity where it holds the words by
 * which the text names it, in the same writing. An article without a title has the first headline on the page in its place.
 */
function titleTest(article: Article): (mention: Mention) => boolean {
  const { title, text } = article;
  if (title === undefined) {
    const headline = article.sections.find((section) => section.kind === 'headline');
    return (mention) => headline !== undefined && contains(headline, mention);
  }
  return (mention) => holdsWhole(title, text.slice(mention.start, mention.end));
}

function holdsWhole(title: string, words: string): boolean {
  if (words.trim() === '') return false;
  for (let at = title.indexOf(words); at >= 0; at = title.indexOf(words, at + 1)) {
    const before = title.slice(0, at);
    const after = title.slice(at + words.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
