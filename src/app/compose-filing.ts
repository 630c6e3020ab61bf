/** What is filed of a report: read, entities, quotations, story, with what was decided and why. */
import type { Article, Decision } from '../core/article.ts';
import { rateSentences } from '../core/brief/rate-sentences.ts';
import { contentHash } from '../core/content-hash.ts';
import { ownerIdOf } from '../core/independent-owners.ts';
import type { Library } from '../core/library.ts';
import type { ReadReport } from '../core/page/read-page.ts';
import type { FoundQuote, Quote } from '../core/quote.ts';
import { quotesOf } from '../core/quotes-of.ts';
import type { StoryPlacer } from '../core/stories/place-in-story.ts';
import { wireOriginOf } from '../core/stories/wire-origin.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { Filing, IncomingPage } from '../ports.ts';
import { laterDecisions, originDecisions } from './filing-trail.ts';
import { CHANGED, type HeldPlacement } from './held-placement.ts';
import { inPieces } from './in-pieces.ts';

interface ComposingTools {
  readonly library: Library;
  readonly placer: StoryPlacer;
  /** Where it stands, if it is held and was edited. */
  readonly held?: HeldPlacement | undefined;
}

/**
 * Everything that is known of a report, from reading to placing. An article that brings a new day settles the one before, in pieces;
 * no other article may be placed with this placer meanwhile.
 */
export async function composeFiling(
  { article: read, mentions, trail }: ReadReport,
  page: Pick<IncomingPage, 'name' | 'trail'>,
  { library, placer, held }: ComposingTools,
): Promise<Filing> {
  const article = withOrigin(read);
  const quotes = quotesOf(article, mentions, library.catalog).map((quote) => numbered(quote, article));
  const placement = await inPieces(placer.placing(storyInputOf(article, mentions), held));
  return {
    article: placement.copyOf === undefined ? article : { ...article, copyOf: placement.copyOf },
    sentences: rateSentences(article.text, article.sections),
    mentions,
    quotes,
    placement,
    ownerId: ownerIdOf(article, library.ownerOf),
    trail: [
      ...seenDecisions(article, page, held),
      ...trail,
      ...originDecisions(article, library),
      ...laterDecisions(article, quotes, { placement, ...(held === undefined ? {} : { held }) }),
    ],
  };
}

/** An edited article came in when it first did, and was changed since. */
function seenDecisions(
  article: Article,
  { name, trail = [] }: Pick<IncomingPage, 'name' | 'trail'>,
  held: HeldPlacement | undefined,
): Decision[] {
  const own = article.partOf === undefined ? trail : [];
  if (held === undefined || held.seen.length === 0)
    return [{ stage: 'seen', outcome: `from ${name}`, reason: `first seen ${article.firstSeenAt}` }, ...own];
  const changed: Decision = { stage: 'seen', outcome: CHANGED, reason: `by its outlet; noticed ${article.firstSeenAt}` };
  return [...held.seen, changed, ...own.filter(({ stage }) => stage !== 'seen')];
}

function numbered(quote: FoundQuote, article: Article): Quote {
  return { ...quote, articleId: article.id, id: `q_${contentHash(`${article.id}:${quote.start}-${quote.end}`)}` };
}

/** An agency that prints a text of its own is its outlet, and no origin besides. */
function withOrigin(article: Article): Article {
  const wireOrigin = wireOriginOf(article);
  return wireOrigin === undefined || wireOrigin.agencyId === article.outletId ? article : { ...article, wireOrigin };
}
