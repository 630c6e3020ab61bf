/** `/why`: what was decided about an article at each stage. */
import type { Article } from '../core/article.ts';
import { articleIdOf } from '../core/article-id.ts';
import type { Brief } from '../core/brief/brief.ts';
import { createSourceList } from '../core/brief/source-list.ts';
import { UsageError } from '../core/usage-error.ts';
import { only } from './answer-story.ts';
import type { DeskTools } from './desk.ts';

export async function answerWhy(ref: string, tools: DeskTools): Promise<Brief> {
  const article = await findArticle(ref, tools);
  const sources = createSourceList(tools.library.outletName);
  const evidence = article.date.evidence?.passages ?? [];
  for (const passage of evidence) sources.cite(article, passage);
  sources.numberOf(article);
  const trail = await tools.store.trail(article.id);
  const rows = trail.map(({ stage, outcome, reason }) => ({ label: stage, value: `${outcome} (${reason})` }));
  const outlet =
    article.outletBasis === undefined ? [] : [{ label: 'outlet', value: `${article.outletId} (${article.outletBasis})` }];
  return {
    title: `Why: ${article.id}`,
    asOf: tools.clock.now(),
    notices: [],
    blocks: [
      { kind: 'facts', rows: [...rows, ...outlet] },
      ...(evidence.length === 0
        ? []
        : [
            {
              kind: 'facts' as const,
              heading: 'What the date rests on',
              rows: evidence.map((span) => ({ label: 'text', value: `“${article.text.slice(span.start, span.end)}”` })),
            },
          ]),
    ],
    sources: sources.sources(),
  };
}

/** An article by its id (or the beginning of it), its address, or its seed's file name. Offsets behind an id are ignored. */
export async function findArticle(ref: string, { store }: DeskTools): Promise<Article> {
  const asked = ref.trim();
  const isAddress = /^https?:\/\//i.test(asked);
  const byAddress = isAddress ? await store.articleAt(asked) : undefined;
  if (byAddress !== undefined) return byAddress;
  const id = asked.replace(/:.*$/s, '').toLowerCase();
  const ids = /^a_[0-9a-z]+$/.test(id) ? [only(await store.articleIdsLike(id), id, 'article')] : [articleIdOf(asked)];
  const [article] = await store.articles(ids);
  if (article === undefined)
    throw new UsageError(`No article is held as ${asked}. The sources of an answer give the ids: /why a_…`);
  return article;
}
