/** What was said, before its verb: "…," she said. And the skipping of time and place behind a verb. */
import type { Content, Frame } from './frame.ts';
import { phraseAfter } from './noun-phrase.ts';
import { type Reading, type Sentence, stretchAt } from './reading.ts';
import { isAdverb, isMark, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

/** Content that stands before "…, she said". */
export function contentBefore(frame: Frame): Content | undefined {
  const { reading, sentence, head } = frame;
  let to = head;
  while (to > sentence.from && isMark(reading, to - 1) && !isQuoted(reading, to - 1) && /^[,—–-]|--/.test(lowAt(reading, to - 1)))
    to -= 1;
  if (to <= sentence.from) return undefined;
  const quote = stretchAt(reading, to - 1);
  if (to === head && quote === undefined) return undefined;
  const from = leftEdge(reading, sentence, to);
  if (to - from < 1) return undefined;
  if (quote !== undefined && lowAt(reading, quote.first - 1) === ':' && quote.words >= 3)
    return { from: quote.first, to, link: 'quote-before' };
  if (quote !== undefined && quote.first <= from) return { from: quote.first, to, link: 'quote-before' };
  if (quote !== undefined && onlyFiller(reading, from, quote.first)) return { from: quote.first, to, link: 'quote-before' };
  return to - from < 2 ? undefined : { from, to, link: 'clause-before' };
}

/** A dateline and leading connectives do not belong to what was said. */
function leftEdge(reading: Reading, sentence: Sentence, to: number): number {
  let from = behindDateline(reading, sentence, to);
  const semicolon = lastMark(reading, sentence.from, to, ';');
  if (semicolon !== undefined) from = semicolon + 1;
  while (from < to && isMark(reading, from) && !isQuoted(reading, from)) from += 1;
  if (/^(?:but|and|so|still|yet|however|pero|y)$/.test(lowAt(reading, from)) && !isQuoted(reading, from)) from += 1;
  if (lowAt(reading, from) === ',') from += 1;
  return from;
}

/** "QUITO - ", "WASHINGTON, Nov 16 (Reuters) — ", "LA HABANA, 28 ene (EFE).- ": a place in capitals, at the head of a paragraph. */
const DATELINE =
  /^(?=\p{Lu}{4}|[\p{Lu}.]+ \p{Lu}{2}|[^-–—]{2,60}\()\p{Lu}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*)*(?:, ?[^-–—(“"«:]{2,40})?(?: ?\([^)]{2,40}\))?\.? ?(?:--|[-–—]) ?(?=[\p{L}“"«¿¡])/u;
const LONGEST_DATELINE = 120;

function behindDateline(reading: Reading, sentence: Sentence, to: number): number {
  if (reading.paragraphs[sentence.paragraph]?.from !== sentence.from) return sentence.from;
  const start = reading.tokens[sentence.from]?.start ?? 0;
  const length = DATELINE.exec(reading.text.slice(start, start + LONGEST_DATELINE))?.[0].length;
  let from = sentence.from;
  while (length !== undefined && from < to && (reading.tokens[from]?.start ?? 0) < start + length) from += 1;
  return from < to ? from : sentence.from;
}

function lastMark(reading: Reading, from: number, to: number, mark: string): number | undefined {
  for (let i = to - 1; i >= from; i--) if (lowAt(reading, i) === mark && !isQuoted(reading, i)) return i;
  return undefined;
}

function onlyFiller(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i) || isPronoun(reading, i)) return false;
  return to - from <= 3 && (isMark(reading, to - 1) || to === from);
}

/** True where nothing but time, place and manner stands between `at` and the end of the clause. */
export function skipTail(reading: Reading, from: number, to: number): number {
  const { words } = reading.lexicon;
  let at = from;
  while (at < to && !isQuoted(reading, at)) {
    const low = lowAt(reading, at);
    if (isAdverb(reading, at) || words.time.has(low)) at += 1;
    else if (reading.tokens[at]?.kind === 'number' && words.time.has(lowAt(reading, at - 1))) at += 1;
    else if (words.preposition.has(low) || /^(?:when|as|while|después|cuando)$/.test(low)) {
      const next = skipPhrase(reading, at, to);
      if (next === at) break;
      at = next;
    } else break;
  }
  return at;
}

function skipPhrase(reading: Reading, at: number, to: number): number {
  const { words } = reading.lexicon;
  let next = at + 1;
  if (/^(?:on|el|este)$/.test(lowAt(reading, at)) && words.time.has(lowAt(reading, next))) return next;
  if (isPronoun(reading, next)) return next + 1;
  const phrase = phraseAfter(reading, next, to);
  if (phrase !== undefined) next = phrase.to;
  return next > at + 1 ? next : at;
}
