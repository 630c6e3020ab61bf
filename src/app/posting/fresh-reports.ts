/** Reports that were filed lately, as filters look at them. Many digests look at the same ones, so the latest are kept. */

import type { ReportMaterial } from '../../core/brief/material.ts';
import type { FiledReport } from '../../core/digest/filed-report.ts';
import { foldName } from '../../core/entities/fold.ts';
import type { Filtered } from '../../core/filter/filter.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { Store } from '../../ports.ts';
import { gatherReports } from '../gather.ts';

export interface FreshReport extends Omit<Filtered, 'owners'> {
  readonly filed: FiledReport;
  /** The title, folded, with a space at either end. */
  readonly title: string;
  /** UTF-16 code units of its text. */
  readonly length: number;
}

export interface FreshReports {
  /** As the store has it; digests that were last written together ask for the same range. */
  filed(range: FiledRange, limit: number): Promise<readonly FiledReport[]>;
  /** In the order given. */
  read(filed: readonly FiledReport[]): Promise<readonly FreshReport[]>;
  /** What an edition is written from, by article; digests that are due together are written from much the same. */
  materials(ids: readonly string[]): Promise<ReadonlyMap<string, ReportMaterial>>;
  /** An article may be changed any time: what was read for one round is not used for the next. */
  forget(): void;
}

type FiledRange = Parameters<DigestStore['filed']>[0];

/** Ranges of filings, each of at most a few thousand reports. */
const RANGES_KEPT = 8;
/** About 30 MB of folded text. */
const KEPT = 4000;
/** About 30 MB of sentences, names and statements. */
const MATERIALS_KEPT = 1000;
const READ_AT_ONCE = 200;

export function createFreshReports(store: Store, digests: DigestStore): FreshReports {
  const ranges = new Map<string, readonly FiledReport[]>();
  const kept = new Map<string, FreshReport>();
  const read = new Map<string, ReportMaterial>();
  return {
    filed: inTurn(async ({ from, to }: FiledRange, limit: number) => {
      const range = `${from} ${to} ${limit}`;
      const filed = ranges.get(range) ?? (await digests.filed({ from, to }, limit));
      ranges.set(range, filed);
      dropOldest(ranges, RANGES_KEPT);
      return filed;
    }),
    read: inTurn(async (filed: readonly FiledReport[]) => {
      const missing = filed.filter(({ articleId }) => !kept.has(articleId));
      const found = new Map<string, FreshReport>();
      for (let at = 0; at < missing.length; at += READ_AT_ONCE) {
        for (const report of await readReports(store, missing.slice(at, at + READ_AT_ONCE)))
          found.set(report.filed.articleId, report);
      }
      const answer = filed.flatMap(({ articleId }) => found.get(articleId) ?? kept.get(articleId) ?? []);
      for (const [id, report] of found) kept.set(id, report);
      dropOldest(kept, KEPT);
      return answer;
    }),
    materials: inTurn(async (ids: readonly string[]) => {
      const missing = ids.filter((id) => !read.has(id));
      const found = missing.length === 0 ? new Map<string, ReportMaterial>() : await gatherReports(store, missing);
      const answer = new Map(ids.flatMap((id) => entryOf(id, found.get(id) ?? read.get(id))));
      for (const [id, material] of found) read.set(id, material);
      dropOldest(read, MATERIALS_KEPT);
      return answer;
    }),
    forget: () => {
      ranges.clear();
      kept.clear();
      read.clear();
    },
  };
}

/** One call after the other: those that are written side by side ask for the same at the same moment, and it is read once. */
function inTurn<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (...asked) => {
    const answer = last.then(() => work(...asked));
    last = answer.catch(() => undefined);
    return answer;
  };
}

function entryOf<T>(id: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[id, value]];
}

/** A Map keeps the order in which its entries came. */
function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const id of map.keys()) {
    if (map.size <= most) return;
    map.delete(id);
  }
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
