/**
 * What `quote_fts` is asked. It has one row for each article, so what it finds are reports in which all that was asked for
 * occurs, perhaps in different quotations; whoever reads them asks each quotation again.
 */
import { foldedWords, matchExpression } from './search-words.ts';

/** Speakers as words of the index, each once. */
export function speakerTokens(keys: readonly number[]): string[] {
  return [...new Set(keys.map((key) => `s${key}`))];
}

/** Entities as words of the index. Ids that differ in marks alone share one, which finds a report too many at worst. */
export function entityTokens(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => `e${foldedWords(id).join('')}`))];
}

export interface QuoteWords {
  readonly terms?: readonly string[];
  readonly speakers?: readonly number[];
  readonly entityIds?: readonly string[];
}

/** Holds all the terms, one of the speakers and one of the entities; `undefined` where none of these is restricted. */
export function quoteExpression({ terms, speakers, entityIds }: QuoteWords): string | undefined {
  const parts = [
    ...(terms === undefined ? [] : [`said : (${matchExpression(terms)})`]),
    ...(speakers === undefined ? [] : [`who : (${oneOf(speakerTokens(speakers))})`]),
    ...(entityIds === undefined ? [] : [`about : (${oneOf(entityTokens(entityIds))})`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' AND ');
}

function oneOf(tokens: readonly string[]): string {
  return tokens.map((token) => `"${token}"`).join(' OR ');
}
