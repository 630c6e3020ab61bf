/** Every turn from a row into a value, and back into columns. A missing field is NULL in a row and absent in a value. */
import type { Article, Decision, Mention, Sentence } from '../../core/article.ts';
import type { Quote, QuoteKind } from '../../core/quote.ts';
import type { ReportRow, SpeakerCount } from '../../ports.ts';

/** The columns of `articleOf`. */
export const ARTICLE_COLUMNS =
  'a.id, a.url, a.outlet_id, a.language, a.copy_of, a.first_seen_at, a.fingerprint, a.version, a.detail, t.title, t.text';

export interface ArticleRow {
  readonly id: string;
  readonly url: string | null;
  readonly outlet_id: string | null;
  readonly language: string;
  readonly copy_of: string | null;
  readonly first_seen_at: string;
  readonly fingerprint: string;
  readonly version: number;
  readonly detail: string;
  readonly title: string | null;
  readonly text: string;
}

/** The fields of an article that have no column of their own. */
type ArticleDetail = Omit<
  Article,
  'id' | 'url' | 'outletId' | 'language' | 'copyOf' | 'firstSeenAt' | 'fingerprint' | 'version' | 'title' | 'text'
>;

export function articleOf(row: ArticleRow): Article {
  return {
    ...(JSON.parse(row.detail) as ArticleDetail),
    id: row.id,
    ...given('url', row.url),
    ...given('outletId', row.outlet_id),
    ...given('title', row.title),
    language: row.language,
    text: row.text,
    firstSeenAt: row.first_seen_at,
    fingerprint: row.fingerprint,
    ...given('copyOf', row.copy_of),
    version: row.version,
  };
}

/** The fields without a column, as JSON: a field that is added to the type later is kept without a change here. */
export function articleDetail(article: Article): string {
  const { id, url, outletId, language, copyOf, firstSeenAt, fingerprint, version, title, text, ...detail } = article;
  return JSON.stringify(detail satisfies ArticleDetail);
}

/** The columns of `quoteOf`. */
export const QUOTE_COLUMNS = 'q.key, q.pos, q.id, a.id AS article_id, q.start, q.end, q.kind, q.text, q.detail';

export interface QuoteRow {
  readonly key: number;
  readonly pos: number;
  readonly id: string;
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  readonly detail: string;
}

type QuoteDetail = Omit<Quote, 'id' | 'articleId' | 'start' | 'end' | 'kind' | 'text'>;

export function quoteOf(row: QuoteRow): Quote {
  return {
    ...(JSON.parse(row.detail) as QuoteDetail),
    id: row.id,
    articleId: row.article_id,
    start: row.start,
    end: row.end,
    kind: row.kind as QuoteKind,
    text: row.text,
  };
}

export function quoteDetail(quote: Quote): string {
  const { id, articleId, start, end, kind, text, ...detail } = quote;
  return JSON.stringify(detail satisfies QuoteDetail);
}

/** The columns of `reportOf`, beside `hits` and `in_title`. */
export const REPORT_COLUMNS = 'a.pos, a.id, a.story_id, a.at, a.outlet_id, a.owner_id, a.page_id, a.length, a.copy_of';

export interface ReportColumns {
  readonly pos: number;
  readonly id: string;
  readonly story_id: string;
  readonly at: string | null;
  readonly outlet_id: string | null;
  readonly owner_id: string;
  readonly page_id: string;
  readonly length: number;
  readonly copy_of: string | null;
  readonly hits: number;
  readonly in_title: number;
}

export function reportOf(row: ReportColumns): ReportRow {
  return {
    articleId: row.id,
    storyId: row.story_id,
    ...given('at', row.at),
    ...given('outletId', row.outlet_id),
    ownerId: row.owner_id,
    pageId: row.page_id,
    length: row.length,
    ...given('copyOf', row.copy_of),
    hits: row.hits,
    inTitle: row.in_title !== 0,
  };
}

export interface SpeakerRow {
  readonly speaker_id: string;
  readonly name: string;
  readonly quotes: number;
}

export function speakerOf(row: SpeakerRow): SpeakerCount {
  return { ...(row.speaker_id === '' ? {} : { speakerId: row.speaker_id }), name: row.name, quotes: row.quotes };
}

export function sentencesOf(json: string): Sentence[] {
  return JSON.parse(json) as Sentence[];
}

export function mentionsOf(json: string): Mention[] {
  return JSON.parse(json) as Mention[];
}

export function decisionsOf(json: string): Decision[] {
  return JSON.parse(json) as Decision[];
}

function given<Key extends string>(key: Key, value: string | null): { [K in Key]?: string } {
  return value === null ? {} : ({ [key]: value } as { [K in Key]: string });
}
