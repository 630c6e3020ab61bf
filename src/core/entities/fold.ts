/**
 * Folding: one letter for all its cases and accents. Every UTF-16 code unit folds to one, so that the words of a text
 * are found where they stand.
 */

const SEPARATOR = 0;
const UNKNOWN = 0xffff;
/** Per UTF-16 code unit: the folded letter or digit, 0 for anything that separates words. Filled as letters are met. */
const table = new Uint16Array(0x10000).fill(UNKNOWN);

/** The folded letter or digit of a UTF-16 code unit; 0 where it separates words. */
function foldUnit(unit: number): number {
  const known = table[unit] ?? SEPARATOR;
  if (known !== UNKNOWN) return known;
  const folded = computeFold(unit);
  table[unit] = folded;
  return folded;
}

function computeFold(unit: number): number {
  // Halves of surrogate pairs stand for themselves.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  if (!WORD_CHARACTER.test(char)) return SEPARATOR;
  const decomposed = char.normalize('NFD');
  // A syllable of Hangul comes apart into letters, which are no accents.
  const base = (/^.\p{M}*$/su.test(decomposed) ? decomposed.charAt(0) : char).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** "Cártel de los  Soles!" → "cartel de los soles": words only, folded, one space between. For comparing whole names. */
export function foldName(name: string): string {
  // Most names are plain; taking them apart letter by letter would cost ten times as much.
  if (PLAIN.test(name)) return name.toLowerCase().replace(NO_WORD, ' ').trim();
  return wordsOf(name.normalize('NFC'))
    .map((word) => word.folded)
    .join(' ');
}

const PLAIN = /^[\t\n\r -~]*$/;
const NO_WORD = /[^a-z0-9]+/g;

/** A word of a text: folded, and where it stands. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words (runs of letters, digits and marks) of a text, folded, in order. Accents written as marks of their own are left out. */
export function wordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  scanWords(text, (start, end) => words.push({ folded: foldedAt(text, start, end), start, end }));
  return words;
}

/**
 * Tells where each word stands, in order, with the print of its folded form, so that whoever looks for few of them need not make
 * each: a text has some 600.
 */
export function scanWords(text: string, visit: (start: number, end: number, print: number) => void): void {
  let start = -1;
  let print = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldAt(text, at);
    if (unit === SEPARATOR) {
      if (start >= 0) visit(start, at, printWithin(print, at - start));
      start = -1;
      continue;
    }
    if (start < 0) [start, print] = [at, 0];
    print = isAccent(unit) || print < 0 ? ANY_PRINT : added(print, unit);
  }
  if (start >= 0) visit(start, text.length, printWithin(print, text.length - start));
}

/** A number below `PRINTS` for a folded word: the same for the same word, and seldom the same for another. */
export function printOf(folded: string): number {
  let print = 0;
  for (let at = 0; at < folded.length; at += 1) print = added(print, folded.charCodeAt(at));
  return print;
}

export const PRINTS = 2 ** 16;
/** Of a word that folding shortens: its print is not known before. */
export const ANY_PRINT = -1;

function added(print: number, unit: number): number {
  return (Math.imul(print, 31) + unit) & (PRINTS - 1);
}

function printWithin(print: number, length: number): number {
  return length > MAX_WORD ? ANY_PRINT : print;
}

/** The word that stands there, folded. Most stand in the text as they are folded. */
export function foldedAt(text: string, start: number, end: number): string {
  if (end - start > MAX_WORD) return foldedWord(text, start, end);
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (foldAt(text, at) !== unit || isAccent(unit)) return foldedWord(text, start, end);
  }
  return text.slice(start, end);
}

/** An accent that begins a word is kept. */
function foldedWord(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end && units.length < MAX_WORD; at += 1) {
    const unit = foldAt(text, at);
    if (units.length === 0 || !isAccent(unit)) units.push(unit);
  }
  return String.fromCharCode(...units);
}

/** As `foldUnit`; flags and other pictures, which are pairs of code units, separate words as signs do. */
function foldAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return foldUnit(unit);
  const whole = text.codePointAt(unit >= 0xdc00 ? Math.max(0, at - 1) : at) ?? unit;
  return WORD_CHARACTER.test(String.fromCodePoint(whole)) ? unit : SEPARATOR;
}

function isAccent(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** No name has a longer word; a page of one endless word must not overflow the stack. */
const MAX_WORD = 200;
