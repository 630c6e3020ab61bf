/** What was there before, as far as words, names and figures tell. */
import { contentWords } from '../brief/content-words.ts';
import type { ReportMaterial } from '../brief/material.ts';
import { contains, type Span } from '../span.ts';
import type { Told } from './digest.ts';

/** The words, names and figures of what was told of a story and of the reports that stood there then. */
export interface Before {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entityIds: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

export function wordsBefore(told: readonly Told[], earlier: readonly ReportMaterial[]): Before {
  const words = new Map<string, Set<string>>();
  const toldWords = told.flatMap(({ text }) => [...contentWords(text)]);
  for (const { article } of earlier) {
    const held = words.get(article.language) ?? new Set(toldWords);
    for (const word of contentWords(`${article.title ?? ''} ${article.text}`)) held.add(word);
    words.set(article.language, held);
  }
  return {
    words,
    entityIds: new Set(earlier.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId))),
    figures: new Set(earlier.flatMap(({ article }) => figuresIn(article.text))),
  };
}

/** Whether this stretch of a report names or counts something that none of them does. */
export function hasNewNameOrFigure(report: ReportMaterial, sentence: Span, { entityIds, figures }: Before): boolean {
  const text = report.article.text.slice(sentence.start, sentence.end);
  return (
    figuresIn(text).some((figure) => !figures.has(figure)) ||
    report.mentions.some((mention) => contains(sentence, mention) && !entityIds.has(mention.entityId))
  );
}

/** "1,200" and "1.200" are one figure. */
function figuresIn(text: string): string[] {
  return [...text.matchAll(/\d[\d.,]*/g)].map(([figure]) => figure.replace(/[.,]/g, ''));
}
