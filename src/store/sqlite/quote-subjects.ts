import type { Mention, Sentence } from '../../core/article.ts';
import type { Quote } from '../../core/quote.ts';
import { contains, overlaps } from '../../core/span.ts';

/** The entities named in a quotation or in the sentences that it stands in, each once. */
export function quoteSubjects(quote: Quote, sentences: readonly Sentence[], mentions: readonly Mention[]): string[] {
  const around = [quote, ...sentences.filter((sentence) => overlaps(sentence, quote))];
  const named = mentions.filter((mention) => around.some((stretch) => contains(stretch, mention)));
  return [...new Set(named.map((mention) => mention.entityId))];
}
