/**
 * Tokens of a text with exact offsets: words (with their inner apostrophes, hyphens and abbreviation points), numbers,
 * and every other visible character as a mark of its own. Two apostrophes in a row are one double quotation mark, as
 * some newspapers print it.
 */
import type { Span } from '../span.ts';
import { isAbbreviation } from './sentences.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  /** As it stands in the text; the same string as `low` where nothing differs, so that tables look at its letters once. */
  readonly printed: string;
  /** The token in lower case with straight apostrophes; a possessive ending stays on. */
  readonly low: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const PIECE =
  /(?:\p{L}-)?(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:[-'’‑]\p{L}[\p{L}\p{M}\p{N}_]*|&(?=\p{L})\p{L}+)*|[$€£]?\p{N}[\p{N}.,:]*(?<![.,:])[\p{L}%]*(?:-\p{L}+)*|''(?!'(?!'))|``|\.\.\.+|--+|\S/gu;
const LETTER = /^[@#]?\p{L}/u;
const DIGIT = /^[$€£]?\p{N}/u;

/** Tokens of the stretch of the text, in order. */
export function tokensOf(text: string, range: Span = { start: 0, end: text.length }): Token[] {
  const slice = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  const tokens: Token[] = [];
  for (let at = visibleFrom(slice, 0); at < slice.length; at = visibleFrom(slice, at)) {
    const plain = plainEnd(slice, at);
    if (plain > at) {
      pushToken(tokens, slice.slice(at, plain), range.start + at);
      at = plain;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(slice);
    if (match === null) break;
    pushToken(tokens, match[0], range.start + match.index);
    at = PIECE.lastIndex;
  }
  return tokens;
}

/** Behind the blanks that stand here: the pattern would look for what comes next, which costs more than the word that it finds. */
function visibleFrom(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at += 1;
  return at;
}

const BLANK = 32;

/** Where the word of plain letters, or the mark, ends that begins here and that the pattern would cut the same way; `at` where it must decide. */
function plainEnd(text: string, at: number): number {
  if (ALONE[text.charCodeAt(at)] === 1) return at + 1;
  let end = at;
  while (end < text.length && PLAIN[text.charCodeAt(end)] === 1) end += 1;
  // "U.S.", "a-", "él": a letter alone may begin an abbreviation, and behind a longer run the word may go on.
  const goesOn = end < text.length && (GOES_ON[text.charCodeAt(end)] ?? 1) === 1;
  return end - at < 2 || goesOn ? at : end;
}

const CODES = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** By code unit: 1 for a letter of ASCII. */
const PLAIN = Uint8Array.from(CODES, (char) => (/[A-Za-z]/.test(char) ? 1 : 0));
/** By code unit: 1 for a mark that no token goes on behind. */
const ALONE = Uint8Array.from({ length: 0x2020 }, (_, code) => (',;:?!"()“”'.includes(String.fromCharCode(code)) ? 1 : 0));
/** By code unit: 0 for what ends a word of plain letters for certain; letters and marks beyond ASCII are for the pattern. */
const GOES_ON = Uint8Array.from(CODES, (char) => (/[\w\-'&]/.test(char) ? 1 : 0));

function pushToken(tokens: Token[], piece: string, start: number): void {
  const previous = tokens[tokens.length - 1];
  if (piece === '.' && previous !== undefined && previous.end === start && closesAbbreviation(previous))
    tokens[tokens.length - 1] = { ...previous, end: start + 1, printed: `${previous.printed}.`, low: `${previous.low}.` };
  else tokens.push(tokenOf(piece, start));
}

function tokenOf(piece: string, start: number): Token {
  const kind = kindOf(piece);
  const end = start + piece.length;
  if (kind === 'mark') return { start, end, printed: piece, low: piece, kind, capital: false };
  const low = piece.toLowerCase();
  const capital = kind === 'word' && low.charCodeAt(0) !== piece.charCodeAt(0);
  return { start, end, printed: piece, low: low.includes('’') ? low.replaceAll('’', "'") : low, kind, capital };
}

function kindOf(piece: string): TokenKind {
  const code = piece.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code < 128 && piece.length === 1) return code >= 48 && code <= 57 ? 'number' : 'mark';
  return LETTER.test(piece) ? 'word' : DIGIT.test(piece) ? 'number' : 'mark';
}

function closesAbbreviation(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital) return token.kind === 'word' && token.low === 'vs';
  return token.low.length === 1 || isAbbreviation(token.low);
}
