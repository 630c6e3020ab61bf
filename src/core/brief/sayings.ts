/** Statements as a brief shows them. */
import type { Article } from '../article.ts';
import { independentOwners, ownerIdOf } from '../independent-owners.ts';
import type { Quote } from '../quote.ts';
import type { Saying } from './claim.ts';
import { isNamed, type Statement } from './merge-statements.ts';
import type { SourceList } from './source-list.ts';

/** The statement with its citations. Where the speaker is unclear no name is given at all. `ownerOf` is for the ledger. */
export function sayingOf(
  { quote, article, alsoIn, variants, first }: Statement,
  sources: SourceList,
  ownerOf?: (outletId: string) => string,
): Saying {
  const claim = sources.cite(article, quote);
  return {
    ...claim,
    kind: quote.kind,
    stance: quote.stance,
    date: article.date,
    confidence: quote.confidence,
    alsoIn: alsoIn.map((other) => sources.numberOf(other)),
    ...(variants.length === 0 ? {} : { variants: variants.map((other) => sources.cite(other.article, other.quote)) }),
    ...(first === undefined ? {} : { firstSource: sources.numberOf(first) }),
    ...(ownerOf === undefined || alsoIn.length === 0 ? {} : { owners: ownerCount([article, ...alsoIn], ownerOf) }),
    ...(isNamed(quote) ? speakerOf(quote) : {}),
    ...(quote.cue === undefined ? {} : { cue: quote.cue.text }),
    ...(quote.via === undefined ? {} : { via: quote.via }),
  };
}

function ownerCount(articles: readonly Article[], ownerOf: (outletId: string) => string): number {
  return independentOwners(articles.map((article) => ({ ownerId: ownerIdOf(article, ownerOf), copyOf: article.copyOf })));
}

function speakerOf(quote: Quote): Pick<Saying, 'speaker' | 'speakerId' | 'printedAs'> {
  const name = quote.speakerName ?? quote.speaker?.text ?? '';
  const printed = quote.speaker?.text;
  return {
    speaker: name,
    ...(quote.speakerId === undefined ? {} : { speakerId: quote.speakerId }),
    ...(printed === undefined || printed === name ? {} : { printedAs: printed }),
  };
}
