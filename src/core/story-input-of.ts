/** What placing an article needs to know of it. */
import { type Article, type Mention, proseOf } from './article.ts';
import type { StoryInput } from './story.ts';

export function storyInputOf(article: Article, mentions: readonly Mention[]): StoryInput {
  const { id, language, title, outletId, date } = article;
  const entities = new Map<string, number>();
  for (const { entityId } of mentions) entities.set(entityId, (entities.get(entityId) ?? 0) + 1);
  return {
    id,
    language,
    text: proseOf(article)
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n'),
    ...(article.origin === 'feed' ? { wholeText: printedOf(article) } : {}),
    entities,
    ...(date.at === undefined ? { isAdrift: article.origin === 'seed' } : { at: date.at }),
    ...(title === undefined ? {} : { title }),
    ...(outletId === undefined ? {} : { outletId }),
  };
}

/** All of a page but further reports and teasers, which are the text of others. */
function printedOf({ text, sections }: Article): string {
  const own = sections.filter(({ kind }) => kind !== 'related');
  return own.map(({ start, end }) => text.slice(start, end)).join('\n');
}
