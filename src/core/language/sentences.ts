/**
 * Sentences of a text, as spans. A boundary is a sentence-final mark followed by white space and something that can
 * open a sentence, unless the word before it is an abbreviation or an initial (the heuristics of Grefenstette &
 * Tapanainen 1994, "What is a word, what is a sentence?"). A line break always ends a sentence.
 */
import { type Span, trimSpan } from '../span.ts';

/** Abbreviations that are followed by a name or a figure, so that a capital after them opens no sentence. */
const BEFORE_A_NAME = new Set(
  (
    'mr mrs ms dr prof sr sra srta st sen rep gov gen lt col maj capt cmdr sgt adm brig hon rev fr msgr pres sec amb atty supt insp ' +
    'lic ing dip gral cnel tte cap almte dra mons no nos num art vs fig jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);
/** Abbreviations after which a sentence can end: only a small letter or a figure after them tells that it goes on. */
const INSIDE = new Set('u.s u.n u.k e.u d.c a.m p.m inc corp co ltd jr sr etc ee.uu e.g i.e s.a ph.d'.split(' '));
const FINAL = /[.!?…]+["'”’»)\]]*(?=\s)/gu;
const OPENS = /^["'“‘«¿¡([\-–—]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;

/** True for a word that is written with a point after it and before a name: "Mr", "Sen", "Jan". */
export function isAbbreviation(word: string): boolean {
  return BEFORE_A_NAME.has(word);
}

/** Spans of the sentences in `range` of the text (the whole text without it), without white space at either end. */
export function sentencesOf(text: string, range: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const line of linesOf(text, range)) {
    let start = behindBullet(text, line);
    for (const end of boundariesIn(text, line)) {
      pushTrimmed(found, text, { start, end });
      start = end;
    }
    pushTrimmed(found, text, { start, end: line.end });
  }
  return found;
}

/** The sign before an item of a list belongs to no sentence. */
function behindBullet(text: string, { start, end }: Span): number {
  const bullet = /^\s*[•●▪■‣◦]+\s*/u.exec(text.slice(start, Math.min(end, start + 12)));
  return start + (bullet?.[0].length ?? 0);
}

function linesOf(text: string, range: Span): Span[] {
  const lines: Span[] = [];
  let start = range.start;
  while (start < range.end) {
    const at = text.indexOf('\n', start);
    const end = at < 0 || at >= range.end ? range.end : at;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function* boundariesIn(text: string, line: Span): Generator<number> {
  const slice = text.slice(line.start, line.end);
  for (const mark of slice.matchAll(FINAL)) {
    const end = mark.index + mark[0].length;
    const before = slice.slice(Math.max(0, mark.index - 24), mark.index);
    if (isBoundary(before, mark[0], slice.slice(end, end + 24).trimStart())) yield line.start + end;
  }
}

function isBoundary(before: string, mark: string, after: string): boolean {
  if (!OPENS.test(after)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = lastWord(before).toLowerCase();
  if (mark.length > 1 && /["”»]/.test(mark)) return true;
  if (BEFORE_A_NAME.has(word) || /^\p{L}$/u.test(word)) return false;
  if (INSIDE.has(word) || /^(\p{L}\.)+\p{L}$/u.test(word))
    return /^["“«¿¡]*(The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|El|La|Los|Las|Un|Una|En|Pero|Y)\b/u.test(after);
  return true;
}

/** Letters, figures and points at the end, looked at from there: a pattern would try each letter on the way. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
  // Beyond ASCII the pattern decides.
  if (start > 0 && text.charCodeAt(start - 1) >= 128) return /[\p{L}\p{N}.]+$/u.exec(text)?.[0] ?? '';
  return text.slice(start);
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46 || (code >= 48 && code <= 57);
}

function pushTrimmed(found: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed !== undefined) found.push(trimmed);
}
