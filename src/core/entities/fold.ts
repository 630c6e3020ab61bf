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
  for (let at = 0; at < text.length; at += 1) {
    if (foldAt(text, at) === SEPARATOR) continue;
    const start = at;
    let isFolded = true;
    for (let unit = foldAt(text, at); unit !== SEPARATOR; unit = at < text.length ? foldAt(text, at) : SEPARATOR) {
      isFolded &&= unit === text.charCodeAt(at) && !isAccent(unit);
      at += 1;
    }
    // Most words stand in the text as they are folded.
    const folded = isFolded && at - start <= MAX_WORD ? text.slice(start, at) : foldedWord(text, start, at);
    words.push({ folded, start, end: at });
  }
  return words;
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
