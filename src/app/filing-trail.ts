/** What was decided on the way into the store, as `/why` tells it. */
import { type Article, type Decision, proseOf, type Weighed } from '../core/article.ts';
import { plural } from '../core/brief/labels.ts';
import type { Library } from '../core/library.ts';
import type { Quote } from '../core/quote.ts';
import type { Placement } from '../core/story.ts';

/** Whose text it is; nothing where the outlet wrote it. */
export function originDecisions({ wireOrigin, text, byline }: Article, library: Library): Decision[] {
  if (wireOrigin === undefined) return [];
  const { agencyId, basis, evidence } = wireOrigin;
  const name = library.outletName(agencyId) ?? agencyId;
  const words = evidence === undefined ? byline : text.slice(evidence.start, evidence.end);
  return [
    {
      stage: 'origin',
      outcome: `a text of ${name}`,
      reason: `its ${basis} says so: “${words ?? ''}”; it counts as ${name}, whoever prints it`,
    },
  ];
}

/** Copy, statements, story. */
export function laterDecisions(article: Article, quotes: readonly Quote[], placement: Placement): Decision[] {
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
      outcome: `${quotes.length} ${plural(quotes.length, 'statement')}, ${named} with a name`,
      reason: `looked for in ${prose} ${plural(prose, 'paragraph')} of its own prose`,
    },
    { stage: 'story', outcome: placement.storyId, reason: placement.reason, ...weighedOf(placement.weighed?.stories) },
  ];
}

function weighedOf(weighed: readonly Weighed[] = []): Pick<Decision, 'weighed'> {
  return weighed.length === 0 ? {} : { weighed };
}
