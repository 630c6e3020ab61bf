/** Where the words of a text stand: runs of letters and digits, and decimal figures ("5.6", "2,200"), each of which is one word. */

const KIND = { other: 1, letter: 2, digit: 3, point: 4, halfOfPair: 5 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/** The kind of each code unit, as far as it was met; else 0. */
const KINDS = new Uint8Array(0x1_0000);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** 32-bit hashes of the words, FNV-1a over code units, as many as there is room for; how many those are. Nearly every sign is looked at once. */
export function writeWordHashes(hashes: Uint32Array, text: string): number {
  let size = 0;
  let hash = OF_NOTHING;
  let isWithin = false;
  for (let at = 0; at < text.length && size < hashes.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || learn(unit);
    if (kind === KIND.letter || (kind === KIND.digit && isWithin)) {
      hash = hashedWith(hash, unit);
      isWithin = true;
      continue;
    }
    const end = kind === KIND.digit || kind === KIND.halfOfPair ? endOfWord(text, at) : at;
    for (let next = at; next < end; next += 1) hash = hashedWith(hash, text.charCodeAt(next));
    if (isWithin || end > at) {
      hashes[size] = hash;
      size += 1;
    }
    hash = OF_NOTHING;
    isWithin = false;
    at = Math.max(at, end - 1);
  }
  if (isWithin && size < hashes.length) {
    hashes[size] = hash;
    size += 1;
  }
  return size;
}

/** With a sign, as all that follow: else V8 would keep the hash as a fraction and make it whole again for every letter. */
const OF_NOTHING = 0x811c9dc5 | 0;

function hashedWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The end of the word that begins at this place; the place itself where none does. */
export function endOfWord(text: string, start: number): number {
  let kind = kindAt(text, start);
  if (kind === KIND.digit) {
    const end = endOfDecimal(text, start);
    if (end > start) return end;
  }
  for (let at = start; ; kind = kindAt(text, at)) {
    if (kind === KIND.letter || kind === KIND.digit) at += 1;
    else if (kind === KIND.halfOfPair && isLetterOrNumber(text.codePointAt(at) ?? 0)) at += 2;
    else return at;
  }
}

/** The end of a figure with points or commas between its digits; the start where it has none. */
function endOfDecimal(text: string, start: number): number {
  const whole = endOfDigits(text, start);
  let end = whole;
  while (kindAt(text, end) === KIND.point && kindAt(text, end + 1) === KIND.digit) end = endOfDigits(text, end + 1);
  return end === whole ? start : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === KIND.digit) end += 1;
  return end;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return KIND.other;
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): Kind {
  const kind = kindOf(unit);
  KINDS[unit] = kind;
  return kind;
}

function kindOf(unit: number): Kind {
  const sign = String.fromCharCode(unit);
  if (/\d/u.test(sign)) return KIND.digit;
  if (sign === '.' || sign === ',') return KIND.point;
  if (unit >= 0xd800 && unit < 0xdc00) return KIND.halfOfPair;
  return isLetterOrNumber(unit) ? KIND.letter : KIND.other;
}

function isLetterOrNumber(codePoint: number): boolean {
  return LETTER_OR_NUMBER.test(String.fromCodePoint(codePoint));
}
