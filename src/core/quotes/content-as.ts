/** What somebody or something is said to be: "described it as …", "dismissed it as …". */
import { clauseEnd } from './content-cuts.ts';
import type { Content, Frame } from './frame.ts';
import { stretchAt } from './reading.ts';
import { isMark, isQuoted, lowAt } from './word-tests.ts';

/** "called him a “con man”", "described it as …": wanted where marks are in it. */
export function describedAs(frame: Frame, from: number): Content | undefined {
  const { reading, sentence } = frame;
  const stop = Math.min(sentence.to, from + 20);
  for (let i = from; i < stop; i++) {
    if (/^[.;]$/.test(lowAt(reading, i))) return undefined;
    const quote = stretchAt(reading, i);
    if (quote !== undefined) return { from: quote.first, to: quote.last + 1, link: 'as' };
  }
  return undefined;
}

/** "dismissed it as not serious": what it is said to be, which is no denial of it. */
export function judgedAs(frame: Frame, at: number): Content | undefined {
  const { reading, sentence, verb } = frame;
  if (verb.lemma !== 'dismiss' && verb.lemma !== 'reject') return undefined;
  const stop = Math.min(sentence.to, at + REACH);
  for (let i = at + 1; i < stop && !isQuoted(reading, i) && !isMark(reading, i); i++)
    if (lowAt(reading, i) === 'as')
      return { from: i + 1, to: (stretchAt(reading, i + 1)?.last ?? clauseEnd(frame, i + 1) - 1) + 1, link: 'as' };
  return undefined;
}

/** Words between the verb and its "as". */
const REACH = 10;
