/** The quotations of an article, with its entities and the offices of its day brought in. */
import type { Article, Mention } from './article.ts';
import type { Catalog } from './entities/catalog.ts';
import { holderNamed } from './entities/offices.ts';
import { dayOf } from './instant.ts';
import type { FoundQuote } from './quote.ts';
import { type EntityMention, extractQuotes } from './quotes/extract-quotes.ts';

/** Only the body is read: a standfirst says again what the body says, and questions and furniture quote nobody. */
export function quotesOf(article: Article, mentions: readonly Mention[], catalog: Catalog): FoundQuote[] {
  const { text, language, date } = article;
  const found = extractQuotes({
    text,
    language,
    prose: article.sections.filter((section) => section.kind === 'body'),
    mentions: mentions.flatMap((mention) => knownName(mention, catalog)),
    ...(date.at === undefined ? {} : { holderOf: holderAt(dayOf(date.at), catalog) }),
  });
  return found.map((quote) => spokenFor(quote, catalog));
}

function holderAt(day: string, catalog: Catalog): (officeText: string) => { entityId: string; name: string } | undefined {
  return (officeText) => holderNamed(officeText, day, catalog);
}

function knownName(mention: Mention, catalog: Catalog): EntityMention[] {
  const entity = catalog.entities.get(mention.entityId);
  if (entity === undefined) return [];
  const { start, end, entityId } = mention;
  const { name, kind, gender } = entity;
  return [gender === undefined ? { start, end, entityId, name, kind } : { start, end, entityId, name, kind, gender }];
}

/** A country or its capital speaks as its government ("Caracas said"); the name stays as it was printed. */
function spokenFor(quote: FoundQuote, catalog: Catalog): FoundQuote {
  const government = catalog.entities.get(quote.speakerId ?? '')?.speaksAs;
  return government === undefined ? quote : { ...quote, speakerId: government };
}
