/**
 * What filing a generated article needs, made without reading it: stories of five reports, quotations off their marks, said by
 * whoever is named behind them.
 */
import type { Article } from '../../src/core/article.ts';
import { articleIdOf } from '../../src/core/article-id.ts';
import type { Catalog } from '../../src/core/entities/catalog.ts';
import { findMentions } from '../../src/core/entities/find-mentions.ts';
import { sentencesOf } from '../../src/core/language/sentences.ts';
import type { Quote } from '../../src/core/quote.ts';
import type { Filing, IncomingPage } from '../../src/ports.ts';

const REPORTS_PER_STORY = 5;

export function generatedFiling(page: IncomingPage, index: number, catalog: Catalog): Filing {
  const article = articleOf(page);
  const sentences = sentencesOf(article.text).map((span, order) => ({ ...span, salience: 1 / (1 + order) }));
  const mentions = findMentions(article.text, catalog);
  const named = new Map(mentions.map((mention) => [mention.start, mention.entityId]));
  return {
    article,
    sentences,
    mentions,
    quotes: [...article.text.matchAll(/“[^”]+”/g)].map(({ index: start, 0: text }) => {
      const speakerId = named.get(start + text.length + 1) ?? 'marco-rubio';
      return quoteAt(article.id, start, { text, speakerId, speakerName: catalog.entities.get(speakerId)?.name ?? speakerId });
    }),
    placement: { storyId: `s_${Math.floor(index / REPORTS_PER_STORY)}`, score: 0, reason: 'generated' },
    ownerId: page.outletId ?? 'not-stated',
    trail: [],
  };
}

function articleOf(page: IncomingPage): Article {
  const at = page.date?.at ?? '2026-01-01T00:00:00.000Z';
  return {
    id: articleIdOf(page.name),
    origin: 'feed',
    language: 'en',
    text: page.raw,
    sections: [{ kind: 'body', start: 0, end: page.raw.length }],
    date: { at, precision: 'minute', basis: 'feed' },
    firstSeenAt: at,
    fingerprint: page.name,
    version: 1,
    url: page.name,
    ...(page.title === undefined ? {} : { title: page.title }),
    ...(page.outletId === undefined ? {} : { outletId: page.outletId }),
  };
}

function quoteAt(articleId: string, start: number, said: Pick<Quote, 'text' | 'speakerId' | 'speakerName'>): Quote {
  return {
    ...said,
    id: `q_${articleId}_${start}`,
    articleId,
    start,
    end: start + said.text.length,
    kind: 'direct',
    stance: 'asserts',
    confidence: 0.9,
  };
}
