/**
 * One statement, however many outlets carry it: quotations of one speaker that share most of their words are one entry,
 * told by the longest form, with every source named.
 */
import type { Article } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../quote.ts';
import { quoteWords } from './kept-words.ts';
import { createWordings, type Wordings } from './wordings.ts';

export interface Statement {
  /** The longest form, of the earliest of those that are equally long. */
  readonly quote: Quote;
  readonly article: Article;
  /** Other articles that carry it. */
  readonly alsoIn: readonly Article[];
  /** Where another article prints it in quotation marks with other words; one for each wording. */
  readonly variants: readonly Printing[];
  /** The earliest of those that carry it, where there are several and their dates tell. */
  readonly first?: Article;
}

export interface Printing {
  readonly quote: Quote;
  readonly article: Article;
}

/** In the order of the quotations given. Quotations whose article is not given are left out. */
export function mergeStatements(quotes: readonly Quote[], articles: ReadonlyMap<string, Article>): Statement[] {
  const merged: Entry[] = [];
  const groups = new Map<string, Group>();
  for (const quote of quotes) {
    const article = articles.get(quote.articleId);
    if (article === undefined) continue;
    const group = groupOf(quote, article, groups);
    const place = group?.wordings.sameAs(quoteWords(quote));
    const same = place === undefined ? undefined : group?.entries[place];
    if (place === undefined || same === undefined) {
      const entry = { quote, printings: [{ quote, article }] };
      group?.entries.push(entry);
      group?.wordings.add(quoteWords(quote));
      merged.push(entry);
      continue;
    }
    same.printings.push({ quote, article });
    if (!isFuller(quote, same.quote)) continue;
    same.quote = quote;
    group?.wordings.replace(place, quoteWords(quote));
  }
  return merged.flatMap(({ quote, printings }) => {
    const article = articles.get(quote.articleId);
    return article === undefined ? [] : [statementOf({ quote, article }, printings)];
  });
}

function statementOf(told: Printing, printings: readonly Printing[]): Statement {
  const all = [...new Set(printings.map(({ article }) => article))];
  const alsoIn = all.filter((article) => article.id !== told.article.id);
  const first = alsoIn.length === 0 ? undefined : earliest(all);
  return { ...told, alsoIn, variants: variantsOf(told, printings), ...(first === undefined ? {} : { first }) };
}

/**
 * Two outlets that quote it differently are both shown; a shorter cut of the same words is no difference, nor are marks and dashes,
 * which are the house style of an outlet.
 */
function variantsOf(told: Printing, printings: readonly Printing[]): Printing[] {
  if (told.quote.kind === 'indirect') return [];
  const wordings = [quoteWords(told.quote).folded];
  return printings.filter(({ quote, article }) => {
    if (quote.kind !== 'direct' || article.id === told.article.id) return false;
    const wording = quoteWords(quote).folded;
    if (wordings.some((other) => other.includes(wording) || wording.includes(other))) return false;
    wordings.push(wording);
    return true;
  });
}

/** By the date that the report itself bears; undefined where one of them has none, because that one may be the first. */
function earliest(articles: readonly Article[]): Article | undefined {
  if (articles.some(({ date }) => date.at === undefined || date.basis === 'first-seen')) return undefined;
  return articles.reduce((first, article) => ((article.date.at ?? '') < (first.date.at ?? '') ? article : first));
}

/** A direct quotation tells more than a report of it; of two alike the longer. */
function isFuller(a: Quote, b: Quote): boolean {
  if ((a.kind === 'indirect') !== (b.kind === 'indirect')) return b.kind === 'indirect';
  return a.text.length > b.text.length;
}

interface Entry {
  /** The one that it is told by, so far. */
  quote: Quote;
  readonly printings: Printing[];
}

/** Statements that can be one: entries, and their wordings in the same places. */
interface Group {
  readonly entries: Entry[];
  readonly wordings: Wordings;
}

/**
 * Of one speaker and stance, in one language: a translation is another printing of other words, and stays an entry of its own. None
 * where the speaker is unclear.
 */
function groupOf(quote: Quote, { language }: Article, groups: Map<string, Group>): Group | undefined {
  const speaker = speakerKey(quote);
  if (speaker === '') return undefined;
  const key = [quote.stance, language, speaker].join(' ');
  const group = groups.get(key) ?? { entries: [], wordings: createWordings() };
  groups.set(key, group);
  return group;
}

/** Whom a statement counts for; empty where the speaker is unclear, and such statements are never joined. */
export function speakerKey(quote: Quote): string {
  if (!isNamed(quote)) return '';
  return quote.speakerId ?? foldName(quote.speakerName ?? quote.speaker?.text ?? '');
}

/** Whether the speaker is sure enough to be named. */
export function isNamed(quote: Quote): boolean {
  return quote.confidence >= NAMED_SPEAKER_THRESHOLD && (quote.speakerName ?? quote.speaker?.text ?? '') !== '';
}
