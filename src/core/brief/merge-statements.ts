/**
 * One statement, however many outlets carry it: quotations of one speaker that share most of their words are one entry,
 * told by the longest form, with every source named.
 */
import type { Article } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../quote.ts';
import { containment } from './content-words.ts';
import { type QuoteWords, quoteWords } from './kept-words.ts';

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

/** Share of the shorter one's content words that the longer one holds. */
const SAME_STATEMENT = 0.75;
/**
 * Fewer content words than this are too few to tell a statement by: "the fight against drug trafficking" stands in many.
 * Then the shorter one must stand in the longer one word for word.
 */
const FEWEST_WORDS = 6;

/** In the order of the quotations given. Quotations whose article is not given are left out. */
export function mergeStatements(quotes: readonly Quote[], articles: ReadonlyMap<string, Article>): Statement[] {
  const merged: Entry[] = [];
  const bySpeaker = new Map<string, Entry[]>();
  for (const quote of quotes) {
    const article = articles.get(quote.articleId);
    if (article === undefined) continue;
    const told = { ...quoteWords(quote), language: article.language };
    const speaker = speakerKey(quote);
    const group = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, group);
    const same = speaker === '' ? undefined : group.find((other) => other.quote.stance === quote.stance && isSame(other, told));
    if (same === undefined) {
      const entry = { quote, ...told, printings: [{ quote, article }] };
      group.push(entry);
      merged.push(entry);
      continue;
    }
    same.printings.push({ quote, article });
    if (isFuller(quote, same.quote)) Object.assign(same, { quote, ...told });
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

interface Told extends QuoteWords {
  readonly language: string;
}

interface Entry extends Told {
  readonly quote: Quote;
  readonly printings: Printing[];
}

/** A translation is another printing of other words, and stays an entry of its own. */
function isSame(a: Told, b: Told): boolean {
  if (a.language !== b.language) return false;
  const fewest = Math.min(a.words.size, b.words.size);
  if (fewest >= FEWEST_WORDS) return containment(a.words, b.words) >= SAME_STATEMENT;
  return fewest > 0 && (a.folded.includes(b.folded) || b.folded.includes(a.folded));
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
