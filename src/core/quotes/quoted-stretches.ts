/**
 * The stretches between quotation marks, by a state machine over the tokens of one paragraph: curly, straight and
 * doubled marks, angle marks, and single marks where no double one is open. A stretch that is never closed ends with
 * its paragraph (a quotation that goes on in the next paragraph is printed so).
 */
import type { Token } from '../language/tokens.ts';
import type { Span } from '../span.ts';

/** From the opening mark to the closing one; `first` and `last` are token indices of the marks (or of the last token). */
export interface Stretch extends Span {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** Words between the marks. */
  readonly words: number;
  /** Between single marks. */
  readonly single: boolean;
}

export interface TokenRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const OPENING = new Set(['“', '«', '„', '``', '‹']);
const CLOSING = new Set(['”', '»', '›']);
const EITHER = new Set(['"', "''"]);
/** A single-quoted stretch has at most this many tokens; beyond that the mark was an apostrophe. */
const SINGLE_REACH = 120;

/** Stretches of the paragraph in order; they do not overlap (marks inside an open stretch belong to it). */
export function quotedStretches(text: string, tokens: readonly Token[], paragraph: TokenRange): Stretch[] {
  const found: Stretch[] = [];
  if (/^[—–]$/.test(tokens[paragraph.from]?.low ?? '')) return dialogue(tokens, paragraph);
  let at = paragraph.from;
  while (at < paragraph.to) {
    const stretch = stretchAt(text, tokens, at, paragraph.to);
    if (stretch === undefined) at += 1;
    else {
      if (!isTitleOfWork(tokens, stretch)) found.push(stretch);
      at = stretch.last + 1;
    }
  }
  return found;
}

const MOST_OF_TITLE = 6;

/** `On CBS' "Face the Nation," Sen. Lee said …`: what a programme or a book is called, which nobody says. */
function isTitleOfWork(tokens: readonly Token[], { first, last, words, closed }: Stretch): boolean {
  const inside = tokens.slice(first + 1, last).filter(({ kind }) => kind === 'word');
  if (!closed || words < 2 || words > MOST_OF_TITLE || inside.length < words) return false;
  if (!/^(?:on|in|en|'|’)$|['’]s$/.test(tokens[first - 1]?.low ?? '')) return false;
  return inside.every(
    ({ capital, low }, at) => capital || (at > 0 && /^(?:a|an|and|at|de|del|el|for|in|la|of|on|the|to|with|y)$/.test(low)),
  );
}

/** A paragraph that opens with a dash is speech ("—No nos iremos —dijo Maduro—. Aquí estamos."); each further dash turns to the narrator and back. */
function dialogue(tokens: readonly Token[], paragraph: TokenRange): Stretch[] {
  const found: Stretch[] = [];
  let at = paragraph.from;
  let speaks = true;
  for (let i = at + 1; i <= paragraph.to; i++) {
    if (i < paragraph.to && !/^[—–]$/.test(tokens[i]?.low ?? '')) continue;
    const first = speaks && at > paragraph.from ? behindMark(tokens, at + 1, i) : at;
    if (speaks && i - first > 1)
      found.push(stretchOf(tokens, { at: first, last: i - 1, closed: true, words: i - first - 1, single: false }));
    speaks = !speaks;
    at = i;
  }
  return found;
}

/** "—dijo Maduro—. Aquí": the full stop behind the dash is the narrator's. */
function behindMark(tokens: readonly Token[], at: number, to: number): number {
  let first = at;
  while (first < to && /^[.,;:]$/.test(tokens[first]?.low ?? '')) first += 1;
  return first;
}

function stretchAt(text: string, tokens: readonly Token[], at: number, to: number): Stretch | undefined {
  const mark = tokens[at];
  if (mark === undefined || mark.kind !== 'mark') return undefined;
  if (opensDouble(text, mark) || opensLoosely(text, tokens, at, to)) return doubleStretch(text, tokens, at, to);
  if (opensSingle(text, mark)) return singleStretch(text, tokens, at, to);
  return undefined;
}

function opensDouble(text: string, mark: Token): boolean {
  if (OPENING.has(mark.low)) return true;
  if (CLOSING.has(mark.low))
    return mark.low === '”' && /[\s(]/.test(before(text, mark)) && /[\p{L}\p{N}]/u.test(text.charAt(mark.end));
  if (!EITHER.has(mark.low)) return false;
  return !/\s/.test(text.charAt(mark.end)) && mark.end < text.length && !/[\p{L}\p{N}]/u.test(before(text, mark));
}

/** `" I am delighted,"`: a straight mark between two spaces opens where the next one closes behind a comma or a full stop. */
function opensLoosely(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const mark = tokens[at];
  if (mark?.low !== '"' || !/\s/.test(before(text, mark))) return false;
  for (let i = at + 1; i < to; i++) if (tokens[i]?.low === '"') return /[.,?!]/.test(before(text, tokens[i] ?? mark));
  return false;
}

function before(text: string, mark: Token): string {
  return mark.start === 0 ? ' ' : text.charAt(mark.start - 1);
}

function doubleStretch(text: string, tokens: readonly Token[], at: number, to: number): Stretch | undefined {
  const angle = tokens[at]?.low === '«';
  let words = 0;
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== 'mark') words += 1;
    else if (angle ? token.low === '»' : closesDouble(text, token))
      return stretchOf(tokens, { at, last: i, closed: true, words, single: false });
  }
  const last = to - 1;
  return words === 0 ? undefined : stretchOf(tokens, { at, last, closed: false, words, single: false });
}

function closesDouble(text: string, mark: Token): boolean {
  if (CLOSING.has(mark.low)) return true;
  // “for her here,“ said: the opening mark set by mistake
  if (mark.low === '“') return /[\p{L}.,?!]/u.test(before(text, mark)) && !/[\p{L}\p{N}]/u.test(text.charAt(mark.end));
  if (!EITHER.has(mark.low)) return false;
  return !/\s/.test(before(text, mark)) || !/[\p{L}\p{N}]/u.test(text.charAt(mark.end));
}

function opensSingle(text: string, mark: Token): boolean {
  if (mark.low !== '‘' && mark.low !== "'") return false;
  return /[\s(]/.test(before(text, mark)) && /[\p{L}]/u.test(text.charAt(mark.end));
}

function singleStretch(text: string, tokens: readonly Token[], at: number, to: number): Stretch | undefined {
  let words = 0;
  const stop = Math.min(to, at + SINGLE_REACH);
  for (let i = at + 1; i < stop; i++) {
    const token = tokens[i];
    if (token === undefined || OPENING.has(token.low) || token.low === '"') return undefined;
    if (token.kind !== 'mark') words += 1;
    else if ((token.low === '’' || token.low === "'") && closesSingle(text, token))
      return words < 2 ? undefined : stretchOf(tokens, { at, last: i, closed: true, words, single: true });
  }
  return undefined;
}

/** After a comma or a full stop it closes; after a letter only where it is no plural genitive ("Democrats' plan"). */
function closesSingle(text: string, mark: Token): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(mark.end))) return false;
  const last = before(text, mark);
  return (
    /[.,?!]/.test(last) ||
    (/[\p{L}\p{N}]/u.test(last) && last !== 's') ||
    /^(?:$|[\s]*[,.;:!?)\n])/.test(text.slice(mark.end, mark.end + 2))
  );
}

function stretchOf(
  tokens: readonly Token[],
  found: { at: number; last: number; closed: boolean; words: number; single: boolean },
): Stretch {
  const start = tokens[found.at]?.start ?? 0;
  const end = tokens[found.last]?.end ?? start;
  return { start, end, first: found.at, last: found.last, closed: found.closed, words: found.words, single: found.single };
}
