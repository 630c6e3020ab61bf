/** What was looked at before an article was called a copy or put into a story, each with its score, for `/why`. */
import { headingOf, type Weighed } from '../core/article.ts';
import type { FactsBlock } from '../core/brief/block.ts';
import type { Store } from '../ports.ts';
import { byId } from './gather.ts';

/** Reports that share text with the article, and stories that were near it; no block where there were none. */
export async function weighedBlocks(
  weighed: { readonly copies: readonly Weighed[]; readonly stories: readonly Weighed[] },
  store: Pick<Store, 'articles' | 'stories'>,
): Promise<FactsBlock[]> {
  const { copies, stories } = weighed;
  const articleNames = await headingsOf(
    copies.map(({ id }) => id),
    store,
  );
  const storyNames = await storyHeadings(stories, store);
  return [
    block('Reports with the same words', copies, articleNames),
    block('Stories that were near', stories, storyNames),
  ].filter(({ rows }) => rows.length > 0);
}

function block(heading: string, weighed: readonly Weighed[], names: ReadonlyMap<string, string>): FactsBlock {
  const rows = weighed.map(({ id, reason }) => {
    const name = names.get(id);
    return { label: id, value: name === undefined ? reason : `${reason} (${name})` };
  });
  return { kind: 'facts', heading, rows };
}

async function headingsOf(ids: readonly string[], store: Pick<Store, 'articles'>): Promise<Map<string, string>> {
  return new Map([...byId(await store.articles(ids))].map(([id, article]) => [id, headingOf(article)]));
}

/** By the story's lead report; one that became part of another since says so. */
async function storyHeadings(
  weighed: readonly Weighed[],
  store: Pick<Store, 'articles' | 'stories'>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { id } of weighed) {
    const [story] = await store.stories([id]);
    if (story === undefined) continue;
    const [lead] = await store.articles([story.leadArticleId]);
    const name = lead === undefined ? '' : headingOf(lead);
    names.set(id, story.id === id ? name : `now part of ${story.id}: ${name}`);
  }
  return names;
}
