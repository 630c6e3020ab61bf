/** Who asserts and who denies: subjects of which one actor says something and another denies it. */
import type { Mention } from '../article.ts';
import type { Quote } from '../quote.ts';
import { contains, overlaps } from '../span.ts';
import { isNamed, type Statement, speakerKey } from './merge-statements.ts';

export interface Dispute {
  readonly entityId: string;
  readonly asserts: readonly Statement[];
  readonly denies: readonly Statement[];
}

/**
 * Disputes over the entities that are named inside denials. `subjects` are entities that can be disputed (bodies,
 * groups); `mentions` are those of each article.
 */
export function findDisputes(
  statements: readonly Statement[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  isSubject: (entityId: string) => boolean,
): Dispute[] {
  const named = statements.filter(({ quote }) => isNamed(quote));
  const denials = named.filter(({ quote }) => quote.stance === 'denies');
  const subjects = new Set(denials.flatMap(({ quote }) => namedIn(quote, mentions).filter(isSubject)));
  return [...subjects].flatMap((entityId) => {
    const denies = denials.filter(({ quote }) => namedIn(quote, mentions).includes(entityId));
    const deniers = new Set(denies.map(({ quote }) => speakerKey(quote)));
    const asserts = named.filter(
      ({ quote }) =>
        quote.stance === 'asserts' && !deniers.has(speakerKey(quote)) && namedAround(quote, mentions).includes(entityId),
    );
    return asserts.length > 0 ? [{ entityId, asserts, denies }] : [];
  });
}

function namedIn(quote: Quote, mentions: ReadonlyMap<string, readonly Mention[]>): string[] {
  return (mentions.get(quote.articleId) ?? []).filter((mention) => contains(quote, mention)).map((mention) => mention.entityId);
}

/** Named in the statement, or shortly before it in the same sentence: "the Cartel de los Soles, which Rubio described as “…”". */
function namedAround(quote: Quote, mentions: ReadonlyMap<string, readonly Mention[]>): string[] {
  const around = { start: quote.start - BEFORE, end: quote.end };
  return (mentions.get(quote.articleId) ?? []).filter((mention) => overlaps(around, mention)).map((mention) => mention.entityId);
}

/** Characters: the length of "…, which the Secretary of State described as". */
const BEFORE = 70;
