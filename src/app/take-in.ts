/** Takes pages in: read, entities, quotations, story, filed in one transaction each, with what was decided and why. */
import { type Article, type Decision, proseOf, type Weighed } from '../core/article.ts';
import { rateSentences } from '../core/brief/rate-sentences.ts';
import { contentHash } from '../core/content-hash.ts';
import type { Library } from '../core/library.ts';
import type { ReadReport } from '../core/page/read-page.ts';
import type { FoundQuote, Quote } from '../core/quote.ts';
import { quotesOf } from '../core/quotes-of.ts';
import type { StoryPlacer } from '../core/stories/place-in-story.ts';
import type { Placement } from '../core/story.ts';
import { storyInputOf } from '../core/story-input-of.ts';
import type { Filing, IncomingPage, Intake, Log, Problem } from '../ports.ts';
import type { IntakeLine } from './intake-line.ts';

export interface TakeInTools {
  readonly line: IntakeLine;
  readonly log: Log;
}

export interface TakeInReport {
  readonly filed: number;
  readonly revised: number;
  readonly known: number;
  readonly problems: readonly Problem[];
}

/** Called after each page, for whoever watches. */
export type Progress = (done: number, of: number) => void;

/** One bad page is named among the problems; the rest goes in. */
export async function takeIn(intake: Intake, tools: TakeInTools, onProgress: Progress = () => undefined): Promise<TakeInReport> {
  const { pages, problems: unread } = await intake.pages();
  const counts = { filed: 0, revised: 0, known: 0 };
  const problems = [...unread];
  for (const [index, page] of pages.entries()) {
    try {
      for (const outcome of await tools.line.take(page)) counts[outcome] += 1;
    } catch (cause) {
      tools.log.error({ page: page.name, err: cause }, 'a page could not be taken in');
      problems.push({ where: page.name, what: 'could not be taken in; the log has the reason' });
    }
    onProgress(index + 1, pages.length);
  }
  return { ...counts, problems };
}

/** Everything that is known of a report, from reading to placing. */
export function composeFiling(
  { article, mentions, trail }: ReadReport,
  page: Pick<IncomingPage, 'name' | 'trail'>,
  { library, placer }: { readonly library: Library; readonly placer: StoryPlacer },
): Filing {
  const quotes = quotesOf(article, mentions, library.catalog).map((quote) => numbered(quote, article));
  const placement = placer.place(storyInputOf(article, mentions));
  return {
    article: placement.copyOf === undefined ? article : { ...article, copyOf: placement.copyOf },
    sentences: rateSentences(article.text, article.sections),
    mentions,
    quotes,
    placement,
    ownerId: ownerOf(article, library),
    trail: [
      { stage: 'seen', outcome: `from ${page.name}`, reason: `first seen ${article.firstSeenAt}` },
      ...(article.partOf === undefined ? (page.trail ?? []) : []),
      ...trail,
      ...laterDecisions(article, quotes, placement),
    ],
  };
}

function numbered(quote: FoundQuote, article: Article): Quote {
  return { ...quote, articleId: article.id, id: `q_${contentHash(`${article.id}:${quote.start}-${quote.end}`)}` };
}

/**
 * The publisher that counts as one source. Pages that do not say whose they are may all be of one house, so that all of
 * them count as one: independence is never invented.
 */
function ownerOf(article: Article, library: Library): string {
  return article.outletId === undefined ? NOT_STATED : library.ownerOf(article.outletId);
}

const NOT_STATED = 'not-stated';

function laterDecisions(article: Article, quotes: readonly Quote[], placement: Placement): Decision[] {
  const named = quotes.filter((quote) => quote.speakerName !== undefined).length;
  const prose = proseOf(article).length;
  return [
    {
      stage: 'copy',
      outcome: placement.copyOf === undefined ? 'no copy' : `copy of ${placement.copyOf}`,
      reason: placement.copyOf === undefined ? 'no earlier article holds most of its words' : placement.reason,
      ...weighedOf(placement.weighed?.copies),
    },
    {
      stage: 'quotes',
      outcome: `${quotes.length} statements, ${named} with a name`,
      reason: `looked for in ${prose} paragraphs of its own prose`,
    },
    { stage: 'story', outcome: placement.storyId, reason: placement.reason, ...weighedOf(placement.weighed?.stories) },
  ];
}

function weighedOf(weighed: readonly Weighed[] = []): Pick<Decision, 'weighed'> {
  return weighed.length === 0 ? {} : { weighed };
}
