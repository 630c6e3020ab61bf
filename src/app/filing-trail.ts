/** What was decided on the way into the store, as `/why` tells it. */
import { type Article, type Decision, proseOf, type Weighed } from '../core/article.ts';
import { plural } from '../core/brief/labels.ts';
import type { Library } from '../core/library.ts';
import type { Quote } from '../core/quote.ts';
import type { Placement } from '../core/story.ts';
import type { HeldPlacement } from './held-placement.ts';

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

/** Copy, statements, story; of an edited article, what was decided when it came. */
export function laterDecisions(
  article: Article,
  quotes: readonly Quote[],
  { placement, held }: { readonly placement: Placement; readonly held?: HeldPlacement },
): Decision[] {
  const named = quotes.filter((quote) => quote.speakerName !== undefined).length;
  const prose = proseOf(article).length;
  const { copies, stories } = held === undefined ? placed(placement) : decidedBefore(held);
  return [
    ...copies,
    {
      stage: 'quotes',
      outcome: `${quotes.length} ${plural(quotes.length, 'statement')}, ${named} with a name`,
      reason: `looked for in ${prose} ${plural(prose, 'paragraph')} of its own prose`,
    },
    ...stories,
  ];
}

interface PlacementDecisions {
  readonly copies: readonly Decision[];
  readonly stories: readonly Decision[];
}

function decidedBefore({ decisions }: HeldPlacement): PlacementDecisions {
  return {
    copies: decisions.filter(({ stage }) => stage === 'copy'),
    stories: decisions.filter(({ stage }) => stage === 'story'),
  };
}

function placed({ copyOf, storyId, reason, weighed }: Placement): PlacementDecisions {
  const copy: Decision = {
    stage: 'copy',
    outcome: copyOf === undefined ? 'no copy' : `copy of ${copyOf}`,
    reason: copyOf === undefined ? 'no earlier article holds most of its words' : reason,
    ...weighedOf(weighed?.copies),
  };
  return { copies: [copy], stories: [{ stage: 'story', outcome: storyId, reason, ...weighedOf(weighed?.stories) }] };
}

function weighedOf(weighed: readonly Weighed[] = []): Pick<Decision, 'weighed'> {
  return weighed.length === 0 ? {} : { weighed };
}
