/** The numbered sources of a brief, and every citation of them. */
import { type Article, headingOf } from '../article.ts';
import type { Span } from '../span.ts';
import type { Claim, SourceRef } from './claim.ts';

export interface SourceList {
  /** Cites a stretch of an article; the article gets the next number the first time. */
  cite(article: Article, span: Span): Claim;
  /** Names an article as a source without citing a stretch of it. */
  numberOf(article: Article): number;
  sources(): SourceRef[];
}

/** `outletName` gives the name of an outlet for its id. */
export function createSourceList(outletName: (id: string) => string | undefined): SourceList {
  const cited = new Map<string, { article: Article; spans: Span[] }>();
  const entryOf = (article: Article) => {
    const entry = cited.get(article.id) ?? { article, spans: [] };
    cited.set(article.id, entry);
    return entry;
  };
  const numberOf = (article: Article) => {
    entryOf(article);
    return [...cited.keys()].indexOf(article.id) + 1;
  };
  return {
    numberOf,
    cite: (article, { start, end }) => {
      entryOf(article).spans.push({ start, end });
      return { text: article.text.slice(start, end), source: numberOf(article), articleId: article.id, start, end };
    },
    sources: () => [...cited.values()].map(({ article, spans }, index) => sourceRef(index + 1, article, spans, outletName)),
  };
}

function sourceRef(
  number: number,
  article: Article,
  spans: readonly Span[],
  outletName: (id: string) => string | undefined,
): SourceRef {
  const outlet = article.outletId === undefined ? undefined : outletName(article.outletId);
  return {
    number,
    articleId: article.id,
    title: headingOf(article),
    isUntitled: article.title === undefined,
    date: article.date,
    language: article.language,
    copy: passageRef(article.id, spans),
    ...(outlet === undefined ? {} : { outlet }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.withdrawn === undefined ? {} : { withdrawnSince: article.withdrawn.since }),
  };
}

/** `a_…:120-240,300-350`: an article and stretches of it, merged where they touch. */
export function passageRef(articleId: string, spans: readonly Span[]): string {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.length === 0 ? articleId : `${articleId}:${merged.map(({ start, end }) => `${start}-${end}`).join(',')}`;
}

/** Reads `passageRef` back: the article's id (or its beginning) and the stretches, if any. */
export function readPassageRef(text: string): { articleId: string; spans: Span[] } {
  const [articleId = '', ranges = ''] = text.trim().split(':', 2);
  const spans = [...ranges.matchAll(/(\d{1,9})-(\d{1,9})/g)].map((match) => ({ start: Number(match[1]), end: Number(match[2]) }));
  return { articleId, spans: spans.filter((span) => span.start < span.end) };
}
