/** Filings to test a store with, made by hand from a few words. */
import type { Article, Sentence } from '../../src/core/article.ts';
import type { Quote } from '../../src/core/quote.ts';
import type { Span } from '../../src/core/span.ts';
import type { Filing } from '../../src/ports.ts';

/** What a test says about a report; the rest is filled in. */
export interface Report {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly at?: string;
  readonly url?: string;
  readonly outletId?: string;
  readonly language?: string;
  readonly firstSeenAt?: string;
  readonly storyId?: string;
  readonly ownerId?: string;
  readonly copyOf?: string;
  /** Entity id → words of the text that name it, every time they occur. */
  readonly names?: Readonly<Record<string, string>>;
  readonly quotes?: readonly Statement[];
}

/** `text` is a stretch of the report's text. */
export interface Statement extends Partial<Omit<Quote, 'id' | 'articleId' | 'start' | 'end'>> {
  readonly text: string;
}

export function filingOf(report: Report): Filing {
  const text = report.text ?? `Report ${report.id}.`;
  return {
    article: articleFor(report, text),
    sentences: sentencesOf(text),
    mentions: Object.entries(report.names ?? {}).flatMap(([entityId, words]) =>
      stretchesOf(text, words).map((span) => ({ entityId, ...span })),
    ),
    quotes: (report.quotes ?? []).map((statement) => quoteFor(report.id, text, statement)),
    placement: { storyId: report.storyId ?? `s_${report.id}`, score: 0, reason: 'no story like it' },
    ownerId: report.ownerId ?? report.id,
    trail: [{ stage: 'seen', outcome: 'taken in', reason: 'a test' }],
  };
}

function articleFor(report: Report, text: string): Article {
  const { id, title, url, outletId, copyOf, at } = report;
  return {
    id,
    ...(url !== undefined && { url }),
    ...(outletId !== undefined && { outletId }),
    ...(title !== undefined && { title }),
    ...(copyOf !== undefined && { copyOf }),
    origin: 'feed',
    language: report.language ?? 'en',
    text,
    sections: [{ kind: 'body', start: 0, end: text.length }],
    date: { ...(at !== undefined && { at }), precision: 'minute', basis: 'feed' },
    firstSeenAt: report.firstSeenAt ?? '2026-02-01T00:00:00.000Z',
    fingerprint: `f_${text}`,
    version: 1,
  };
}

/** A sentence to each line. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length, salience: 0.5 }));
}

function stretchesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length });
  return found;
}

function quoteFor(articleId: string, text: string, statement: Statement): Quote {
  const start = text.indexOf(statement.text);
  if (start < 0) throw new Error(`not in the text: ${statement.text}`);
  const end = start + statement.text.length;
  return {
    kind: 'direct',
    stance: 'asserts',
    confidence: 0.9,
    ...statement,
    id: `q_${articleId}_${start}`,
    articleId,
    start,
    end,
  };
}
