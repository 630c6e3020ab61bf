import type { Mention, Sentence } from '../../core/article.ts';
import type { Quote } from '../../core/quote.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';

/**
 * Tells the entities named in a quotation or in the sentences that it stands in, each once. The mentions are put in order once for
 * all quotations of an article: a text that names somebody in every line holds thousands of both.
 */
export function quoteSubjects(sentences: readonly Sentence[], mentions: readonly Mention[]): (quote: Quote) => string[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const within = (stretch: Span): Mention[] => {
    const inside: Mention[] = [];
    for (let at = firstFrom(ordered, stretch.start); at < ordered.length; at += 1) {
      const mention = ordered[at];
      if (mention === undefined || mention.start > stretch.end) break;
      if (contains(stretch, mention)) inside.push(mention);
    }
    return inside;
  };
  return (quote) => {
    const around = [quote, ...sentences.filter((sentence) => overlaps(sentence, quote))];
    return [...new Set(around.flatMap(within).map((mention) => mention.entityId))];
  };
}

/** The first of the spans, which are in order, that begins at `start` or after it (binary search). */
function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
