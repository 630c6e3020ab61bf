/**
 * One statement, however many outlets carry it: quotations of one speaker that share most of their words are one entry,
 * told by the longest form, with every source named.
 */
import type { Article } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../quote.ts';
import { containment, contentWords } from './content-words.ts';

export interface Statement {
  /** The longest form, of the earliest of those that are equally long. */
  readonly quote: Quote;
  readonly article: Article;
  /** Other articles that carry it. */
  readonly alsoIn: readonly Article[];
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
    if (!articles.has(quote.articleId)) continue;
    const told = { words: contentWords(quote.text), folded: ` ${foldName(quote.text)} ` };
    const speaker = speakerKey(quote);
    const group = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, group);
    const same = speaker === '' ? undefined : group.find((other) => isSame(other, told));
    if (same === undefined) {
      const entry = { quote, ...told, articleIds: [quote.articleId] };
      group.push(entry);
      merged.push(entry);
      continue;
    }
    same.articleIds.push(quote.articleId);
    if (isFuller(quote, same.quote)) Object.assign(same, { quote, ...told });
  }
  return merged.flatMap(({ quote, articleIds }) => {
    const article = articles.get(quote.articleId);
    const others = [...new Set(articleIds)].filter((id) => id !== quote.articleId).flatMap((id) => articles.get(id) ?? []);
    return article === undefined ? [] : [{ quote, article, alsoIn: others }];
  });
}

/** A direct quotation tells more than a report of it; of two alike the longer. */
function isFuller(a: Quote, b: Quote): boolean {
  if ((a.kind === 'indirect') !== (b.kind === 'indirect')) return b.kind === 'indirect';
  return a.text.length > b.text.length;
}

interface Told {
  readonly words: ReadonlySet<string>;
  /** All words, folded, with a space at either end. */
  readonly folded: string;
}

interface Entry extends Told {
  readonly quote: Quote;
  readonly articleIds: string[];
}

function isSame(a: Told, b: Told): boolean {
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
