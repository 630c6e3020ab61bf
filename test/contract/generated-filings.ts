/** Filings generated in every shape that the types allow. */
import fc from 'fast-check';
import type { Article, ArticleDate, Decision, Mention, Section, Sentence } from '../../src/core/article.ts';
import type { Quote } from '../../src/core/quote.ts';
import type { Span } from '../../src/core/span.ts';
import type { WindowStep } from '../../src/core/story.ts';
import type { Filing } from '../../src/ports.ts';

/** Objects as programs write them, and not without a prototype. */
const PLAIN = { noNullPrototype: true };
const text = fc.string({ unit: 'binary', maxLength: 300 });
const words = fc.string({ unit: 'binary', maxLength: 20 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const instant = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const name = fc.constantFrom('person:a', 'person:b', 'org:c', 'place:d');

function spanIn(content: string): fc.Arbitrary<Span> {
  const edge = fc.nat(content.length).map((at) => (/^[\uDC00-\uDFFF]/.test(content.slice(at, at + 1)) ? at - 1 : at));
  return fc.tuple(edge, edge).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function sections(content: string): fc.Arbitrary<Section[]> {
  const kind = fc.constantFrom('headline', 'deck', 'body', 'faq', 'related', 'boilerplate');
  return fc.array(
    fc.tuple(spanIn(content), kind).map(([span, of]) => ({ ...span, kind: of })),
    { maxLength: 4 },
  );
}

function dates(content: string): fc.Arbitrary<ArticleDate> {
  return fc.record(
    {
      at: instant,
      precision: fc.constantFrom('minute', 'day', 'month'),
      basis: fc.constantFrom('feed', 'page', 'text', 'first-seen'),
      evidence: fc.record({ passages: fc.array(spanIn(content), { maxLength: 2 }), reason: words }, PLAIN),
    },
    { ...PLAIN, requiredKeys: ['precision', 'basis'] },
  );
}

function articles(id: string, content: string): fc.Arbitrary<Article> {
  const page = fc.tuple(spanIn(content), words).map(([span, articleId]) => ({ ...span, articleId }));
  return fc.record(
    {
      id: fc.constant(id),
      url: fc.webUrl(),
      seed: words,
      outletId: words,
      outletBasis: words,
      origin: fc.constantFrom('seed', 'feed'),
      title: text,
      byline: words,
      language: fc.constantFrom('en', 'es', 'und'),
      text: fc.constant(content),
      sections: sections(content),
      date: dates(content),
      firstSeenAt: instant,
      fingerprint: fc.constant(`f_${content}`),
      copyOf: words,
      version: fc.integer({ min: 1, max: 9 }),
      partOf: page,
    },
    { ...PLAIN, requiredKeys: ['id', 'origin', 'language', 'text', 'sections', 'date', 'firstSeenAt', 'fingerprint', 'version'] },
  );
}

function quotes(articleId: string, content: string): fc.Arbitrary<Quote[]> {
  const printed = spanIn(content).map((span) => ({ ...span, text: content.slice(span.start, span.end) }));
  const found = fc.record(
    {
      span: spanIn(content),
      kind: fc.constantFrom('direct', 'mixed', 'indirect'),
      speaker: printed,
      speakerName: words,
      speakerId: name,
      role: words,
      cue: printed,
      stance: fc.constantFrom('asserts', 'denies', 'will-say', 'declines', 'asks'),
      confidence: share,
      via: words,
    },
    { ...PLAIN, requiredKeys: ['span', 'kind', 'stance', 'confidence'] },
  );
  return fc.array(found, { maxLength: 5 }).map((list) =>
    list.map(({ span, ...quote }, index) => ({
      ...quote,
      ...span,
      text: content.slice(span.start, span.end),
      id: `q_${articleId}_${index}`,
      articleId,
    })),
  );
}

const decision: fc.Arbitrary<Decision> = fc.record(
  { stage: fc.constantFrom('seen', 'read', 'dated', 'copy', 'entities', 'quotes', 'story'), outcome: words, reason: words },
  PLAIN,
);

const windowStep: fc.Arbitrary<WindowStep> = fc.record(
  { form: fc.uint8Array({ maxLength: 40 }), earliestId: fc.constantFrom('a_1', 'a_2', 'a_3') },
  PLAIN,
);

/** Filings of this article in every shape, slices of text cut anywhere but inside a pair of surrogates. */
export function filings(id: string): fc.Arbitrary<Filing> {
  return text.chain((content) => {
    const mention: fc.Arbitrary<Mention> = fc.tuple(name, spanIn(content)).map(([entityId, span]) => ({ entityId, ...span }));
    const sentence: fc.Arbitrary<Sentence> = fc.tuple(share, spanIn(content)).map(([salience, span]) => ({ ...span, salience }));
    return fc.record({
      article: articles(id, content),
      sentences: fc.array(sentence, { maxLength: 5 }),
      mentions: fc.array(mention, { maxLength: 8 }),
      quotes: quotes(id, content),
      placement: fc.record(
        { storyId: fc.constantFrom('s_1', 's_2', 's_3'), score: share, reason: words, window: windowStep },
        { ...PLAIN, requiredKeys: ['storyId', 'score', 'reason'] },
      ),
      ownerId: fc.constantFrom('owner 1', 'owner 2', 'owner 3'),
      trail: fc.array(decision, { maxLength: 4 }),
    });
  });
}
