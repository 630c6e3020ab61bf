/**
 * Tokens of a text with exact offsets: words (with their inner apostrophes, hyphens and abbreviation points), numbers,
 * and every other visible character as a mark of its own. Two apostrophes in a row are one double quotation mark, as
 * some newspapers print it.
 */
import type { Span } from '../span.ts';
import { isAbbreviation } from './sentences.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  /** The token in lower case with straight apostrophes; a possessive ending stays on. */
  readonly low: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const PIECE =
  /(?:\p{L}-)?(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:[-'’‑]\p{L}[\p{L}\p{M}\p{N}_]*|&(?=\p{L})\p{L}+)*|[$€£]?\p{N}[\p{N}.,:]*(?<![.,:])[\p{L}%]*|''(?!'(?!'))|``|\.\.\.+|--+|\S/gu;
const LETTER = /^[@#]?\p{L}/u;
const DIGIT = /^[$€£]?\p{N}/u;
const CAPITAL = /^[@#]?[\p{Lu}\p{Lt}]/u;

/** Tokens of the stretch of the text, in order. */
export function tokensOf(text: string, range: Span = { start: 0, end: text.length }): Token[] {
  const slice = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(PIECE)) {
    const piece = match[0];
    const start = range.start + match.index;
    const previous = tokens[tokens.length - 1];
    if (piece === '.' && previous !== undefined && previous.end === start && closesAbbreviation(previous)) {
      tokens[tokens.length - 1] = { ...previous, end: start + 1, low: `${previous.low}.` };
    } else {
      tokens.push(tokenOf(piece, start));
    }
  }
  return tokens;
}

function tokenOf(piece: string, start: number): Token {
  const kind = LETTER.test(piece) ? 'word' : DIGIT.test(piece) ? 'number' : 'mark';
  const low = kind === 'mark' ? piece : piece.toLowerCase().replaceAll('’', "'");
  return { start, end: start + piece.length, low, kind, capital: kind === 'word' && CAPITAL.test(piece) };
}

function closesAbbreviation(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital) return token.kind === 'word' && token.low === 'vs';
  return token.low.length === 1 || isAbbreviation(token.low);
}
