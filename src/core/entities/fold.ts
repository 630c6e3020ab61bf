/**
 * Folding: one letter for all its cases and accents, one space for all white space. A folded text has exactly the
 * length of its text, so that offsets hold in both.
 */

const SEPARATOR = 0;
const UNKNOWN = 0xffff;
/** Per UTF-16 code unit: the folded letter or digit, 0 for anything that separates words. Filled as letters are met. */
const table = new Uint16Array(0x10000).fill(UNKNOWN);

/** The folded letter or digit of a UTF-16 code unit; 0 where it separates words. */
export function foldUnit(unit: number): number {
  const known = table[unit] ?? SEPARATOR;
  if (known !== UNKNOWN) return known;
  const folded = computeFold(unit);
  table[unit] = folded;
  return folded;
}

function computeFold(unit: number): number {
  // Halves of surrogate pairs (rare scripts, emoji) stand for themselves.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return SEPARATOR;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
}

/** "Cártel de los  Soles!" → "cartel de los soles": words only, folded, one space between. For comparing whole names. */
export function foldName(name: string): string {
  return wordsOf(name.normalize('NFC'))
    .map((word) => word.folded)
    .join(' ');
}

/** A word of a text: folded, and where it stands. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words (runs of letters, digits and marks) of a text, folded, in order. */
export function wordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let units: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const folded = at < text.length ? foldUnit(text.charCodeAt(at)) : SEPARATOR;
    if (folded !== SEPARATOR) {
      units.push(folded);
    } else if (units.length > 0) {
      words.push({ folded: String.fromCharCode(...units.slice(0, MAX_WORD)), start: at - units.length, end: at });
      units = [];
    }
  }
  return words;
}

/** No name has a longer word; a page of one endless word must not overflow the stack. */
const MAX_WORD = 200;
