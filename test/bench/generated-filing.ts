/** What filing a generated article needs, made without reading it: stories of five reports, quotations off their marks. */

import { sentencesOf } from '../../src/core/language/sentences.ts';
import type { ReadReport } from '../../src/core/page/read-page.ts';
import type { Quote } from '../../src/core/quote.ts';
import type { Filing } from '../../src/ports.ts';

const REPORTS_PER_STORY = 5;

export function generatedFiling({ article, mentions }: ReadReport, index: number): Filing {
  const sentences = sentencesOf(article.text).map((span, order) => ({ ...span, salience: 1 / (1 + order) }));
  return {
    article,
    sentences,
    mentions,
    quotes: [...article.text.matchAll(/“[^”]+”/g)].map((match) => quoteAt(article.id, match.index, match[0])),
    placement: { storyId: `s_${Math.floor(index / REPORTS_PER_STORY)}`, score: 0, reason: 'generated' },
    ownerId: article.outletId ?? 'not-stated',
    trail: [],
  };
}

function quoteAt(articleId: string, start: number, text: string): Quote {
  return {
    id: `q_${articleId}_${start}`,
    articleId,
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    speakerName: 'Marco Rubio',
    speakerId: 'marco-rubio',
    stance: 'asserts',
    confidence: 0.9,
  };
}
