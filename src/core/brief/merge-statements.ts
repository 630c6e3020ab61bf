/**
 * One statement, however many outlets carry it: quotations of one speaker that share most of their words are one entry,
 * told by the longest form, with every source named.
 */
import type { Article } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../quote.ts';
import { containment, contentWords } from './content-words.ts';

export interface Statement {
  /** The longest form, of the earliest of those that are equally long. */
  readonly quote: Quote;
  readonly article: Article;
  /** Other articles that carry it. */
  readonly alsoIn: readonly Article[];
}

const SAME_STATEMENT = 0.75;
/** Fewer content words than this are too few to tell a statement by ("go on the offensive"): they must all agree. */
const FEWEST_WORDS = 4;

/** In the order of the quotations given. Quotations whose article is not given are left out. */
export function mergeStatements(quotes: readonly Quote[], articles: ReadonlyMap<string, Article>): Statement[] {
  const merged: { quote: Quote; words: Set<string>; articleIds: string[] }[] = [];
  const bySpeaker = new Map<string, typeof merged>();
  for (const quote of quotes) {
    if (!articles.has(quote.articleId)) continue;
    const words = contentWords(quote.text);
    const speaker = speakerKey(quote);
    const group = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, group);
    const same = speaker === '' ? undefined : group.find((other) => isSame(other.words, words));
    if (same === undefined) {
      const entry = { quote, words, articleIds: [quote.articleId] };
      group.push(entry);
      merged.push(entry);
      continue;
    }
    same.articleIds.push(quote.articleId);
    if (isFuller(quote, same.quote)) Object.assign(same, { quote, words });
  }
  return merged.flatMap(({ quote, articleIds }) => {
    const article = articles.get(quote.articleId);
    const others = [...new Set(articleIds)].filter((id) => id !== quote.articleId).flatMap((id) => articles.get(id) ?? []);
    return article === undefined ? [] : [{ quote, article, alsoIn: others }];
  });
}

/** A direct quotation tells more than a report of it; of two alike the longer. */
function isFuller(a: Quote, b: Quote): boolean {
  if ((a.kind === 'indirect') !== (b.kind === 'indirect')) return b.kind === 'indirect';
  return a.text.length > b.text.length;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewest = Math.min(a.size, b.size);
  return containment(a, b) >= (fewest < FEWEST_WORDS ? 1 : SAME_STATEMENT) && fewest > 0;
}

/** Whom a statement counts for; empty where the speaker is unclear, and such statements are never joined. */
export function speakerKey(quote: Quote): string {
  if (!isNamed(quote)) return '';
  return quote.speakerId ?? foldName(quote.speakerName ?? quote.speaker?.text ?? '');
}

/** Whether the speaker is sure enough to be named. */
export function isNamed(quote: Quote): boolean {
  return quote.confidence >= NAMED_SPEAKER_THRESHOLD && (quote.speakerName ?? quote.speaker?.text ?? '') !== '';
}
