/** The words and signs of a filter, in one pass. */
import { UsageError } from '../usage-error.ts';

export type Token =
  | { readonly kind: 'word' | 'phrase'; readonly text: string }
  | { readonly kind: 'pair'; readonly key: string; readonly value: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' };

const CLOSING: Readonly<Record<string, string>> = { '"': '"”“', '“': '”"', '”': '”"', '„': '“”"', '«': '»' };
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  and: 'and',
  or: 'or',
  not: 'not',
  '&': 'and',
  '|': 'or',
  '-': 'not',
};

/** Throws a `UsageError` where a quotation mark is not closed. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (/\s/u.test(char)) at += 1;
    else if (char === '(' || char === ')') {
      tokens.push({ kind: char === '(' ? 'open' : 'close' });
      at += 1;
    } else if (CLOSING[char] !== undefined) {
      const end = closingAt(text, at);
      tokens.push({ kind: 'phrase', text: text.slice(at + 1, end).trim() });
      at = end + 1;
    } else if (char === '-' && /[\p{L}\p{N}("“]/u.test(text.charAt(at + 1))) {
      tokens.push({ kind: 'not' });
      at += 1;
    } else {
      const end = wordEnd(text, at);
      const { token, next } = wordToken(text, at, end);
      tokens.push(token);
      at = next;
    }
  }
  return tokens;
}

function closingAt(text: string, open: number): number {
  const closing = CLOSING[text.charAt(open)] ?? '';
  for (let at = open + 1; at < text.length; at += 1) if (closing.includes(text.charAt(at))) return at;
  throw new UsageError('A quotation mark is not closed. Close it: "cartel of the suns"');
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s()]/u.test(text.charAt(at)) && CLOSING[text.charAt(at)] === undefined) at += 1;
  return at;
}

/** A word, an operator, or `key=value`, where the value may stand in quotation marks. */
function wordToken(text: string, start: number, end: number): { token: Token; next: number } {
  const word = text.slice(start, end);
  const operator = OPERATORS[word.toLowerCase()];
  if (operator !== undefined) return { token: { kind: operator }, next: end };
  const pair = /^([a-z]{1,20})(?:>=|=|:)(.*)$/is.exec(word);
  if (pair === null) return { token: { kind: 'word', text: word }, next: end };
  const key = (pair[1] ?? '').toLowerCase();
  const value = pair[2] ?? '';
  if (value !== '' || CLOSING[text.charAt(end)] === undefined) return { token: { kind: 'pair', key, value }, next: end };
  const close = closingAt(text, end);
  return { token: { kind: 'pair', key, value: text.slice(end + 1, close).trim() }, next: close + 1 };
}
