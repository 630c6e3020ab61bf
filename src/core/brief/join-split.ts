/** Statements that their reporter broke in two with the verb: “The talks,” she said, “were over.”; “Las conversaciones” —dijo— “terminaron”. */
import type { Article } from '../article.ts';
import type { Quote } from '../quote.ts';
import type { PrintedQuote } from './material.ts';

/**
 * Quotations in text order inside an article → the same, with the two halves of one sentence as one that has the verb in it, as the
 * source prints it: neither half says by itself what was said.
 */
export function joinSplit(quotes: readonly Quote[], articles: ReadonlyMap<string, Article>): PrintedQuote[] {
  const joined: PrintedQuote[] = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    const text = articles.get(quote.articleId)?.text;
    if (before === undefined || text === undefined || !isGoneOnWith(before, quote, text)) joined.push(quote);
    else joined[joined.length - 1] = whole(before, quote, text);
  }
  return joined;
}

/** Compared by what was said: another outlet prints it with its own verb, or none. */
function whole(before: PrintedQuote, { text: rest, end }: Quote, text: string): PrintedQuote {
  return { ...before, end, text: text.slice(before.start, end), spoken: `${before.text} ${rest}` };
}

/** One verb for both halves, between them, and a comma or dash before the second: a full stop there ends the sentence. */
function isGoneOnWith(before: Quote, quote: Quote, text: string): boolean {
  const { cue } = before;
  return (
    before.articleId === quote.articleId &&
    before.kind === 'direct' &&
    quote.kind === 'direct' &&
    before.stance === quote.stance &&
    before.speaker?.start === quote.speaker?.start &&
    cue !== undefined &&
    cue.start === quote.cue?.start &&
    before.end <= cue.start &&
    cue.end <= quote.start &&
    GOING_ON.test(text.slice(cue.end, quote.start))
  );
}

/** A hyphen stands for a dash where there is space before it; else it is part of a word: the anti-“terror” law. */
const GOING_ON = /(?:[,—–]|\s-)\s*$/;
