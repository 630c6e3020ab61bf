/** What an edition left out, and by which rule. */
import { headingOf } from '../../core/article.ts';
import type { FactsBlock } from '../../core/brief/block.ts';
import { plural } from '../../core/brief/labels.ts';
import type { LeftOut, Rule } from '../../core/digest/left-out.ts';
import type { Store } from '../../ports.ts';

const SHOWN = 12;

/** The rules in the order in which they say something: what the filter leaves out is most of it and tells least. */
const ORDER: readonly Rule[] = ['rank', 'known', 'muted', 'copy', 'withdrawn', 'baseline', 'old', 'filter'];

export async function leftOutBlock(leftOut: readonly LeftOut[], { store }: { readonly store: Store }): Promise<FactsBlock[]> {
  if (leftOut.length === 0) return [];
  const sorted = [...leftOut].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const shown = sorted.slice(0, SHOWN);
  const articles = new Map(
    (await store.articles(shown.map(({ articleId }) => articleId))).map((article) => [article.id, article]),
  );
  const rows = shown.map(({ articleId, rule, reason }) => {
    const article = articles.get(articleId);
    return { label: rule, value: `${article === undefined ? articleId : headingOf(article, 60)}: ${reason}` };
  });
  const more = sorted.slice(SHOWN);
  const rest = ORDER.flatMap((rule) => {
    const count = more.filter((one) => one.rule === rule).length;
    return count === 0 ? [] : [`${count} more by ${rule}`];
  });
  const further = rest.length === 0 ? [] : [{ label: '', value: rest.join(', ') }];
  return [
    { kind: 'facts', heading: `Left out: ${leftOut.length} ${plural(leftOut.length, 'report')}`, rows: [...rows, ...further] },
  ];
}
