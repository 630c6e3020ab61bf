/** Reports that were filed lately, as filters look at them. Many digests look at the same ones, so the latest are kept. */

import type { FiledReport } from '../../core/digest/filed-report.ts';
import { foldName } from '../../core/entities/fold.ts';
import type { Filtered } from '../../core/filter/filter.ts';
import type { Store } from '../../ports.ts';

export interface FreshReport extends Omit<Filtered, 'owners'> {
  readonly filed: FiledReport;
  /** The title, folded, with a space at either end. */
  readonly title: string;
  /** UTF-16 code units of its text. */
  readonly length: number;
}

export interface FreshReports {
  /** In the order given. */
  read(filed: readonly FiledReport[]): Promise<readonly FreshReport[]>;
}

/** About 30 MB of folded text. */
const KEPT = 4000;
const READ_AT_ONCE = 200;

export function createFreshReports(store: Store): FreshReports {
  const kept = new Map<string, FreshReport>();
  return {
    read: async (filed) => {
      const missing = filed.filter(({ articleId }) => !kept.has(articleId));
      const found = new Map<string, FreshReport>();
      for (let at = 0; at < missing.length; at += READ_AT_ONCE) {
        for (const report of await readReports(store, missing.slice(at, at + READ_AT_ONCE)))
          found.set(report.filed.articleId, report);
      }
      const answer = filed.flatMap(({ articleId }) => found.get(articleId) ?? kept.get(articleId) ?? []);
      for (const [id, report] of found) kept.set(id, report);
      // The oldest ones go first: a Map keeps the order in which they came.
      for (const id of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(id);
      }
      return answer;
    },
  };
}

async function readReports(store: Store, filed: readonly FiledReport[]): Promise<FreshReport[]> {
  const ids = filed.map(({ articleId }) => articleId);
  const [articles, mentions] = await Promise.all([store.articles(ids), store.mentions(ids)]);
  const byId = new Map(filed.map((report) => [report.articleId, report]));
  return articles.flatMap((article) => {
    const report = byId.get(article.id);
    if (report === undefined) return [];
    const title = ` ${foldName(article.title ?? '')} `;
    return [
      {
        filed: report,
        title,
        folded: `${title}${foldName(article.text)} `,
        entityIds: new Set((mentions.get(article.id) ?? []).map(({ entityId }) => entityId)),
        language: article.language,
        length: article.text.length,
        ...(article.outletId === undefined ? {} : { outletId: article.outletId }),
      },
    ];
  });
}
