/** A paragraph of an article with the cited stretches marked. */
import type { PassageLine } from '../brief/block.ts';
import { joinedSpans } from '../span.ts';
import { cleanText, defang, visibleText } from './clean-text.ts';
import type { Run } from './script.ts';

/**
 * The whole is cleaned at once, so that nothing gets by where a mark begins; the marks are moved by what was taken out before
 * them, and never stand inside a grapheme.
 */
export function passageRuns({ text, marks }: PassageLine): Run[] {
  const clean = cleanText(text);
  const graphemes = GRAPHEMES.segment(clean);
  const moved = (at: number, edge: 'start' | 'end') => {
    const near = at <= 0 ? 0 : lengthOfCleaned(text.slice(0, at));
    const held = graphemes.containing(near);
    if (held === undefined) return clean.length;
    return edge === 'start' || held.index === near ? held.index : held.index + held.segment.length;
  };
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of joinedSpans(
    marks.map((mark) => ({ start: moved(mark.start, 'start'), end: moved(mark.end, 'end') })),
  )) {
    runs.push(
      { text: clean.slice(at, start), from: 'theirs' },
      { text: clean.slice(start, end), from: 'theirs', style: 'strong' },
    );
    at = end;
  }
  return [...runs, { text: clean.slice(at), from: 'theirs' }];
}

/** A space before the mark stands before it still, although a text ends without one. */
function lengthOfCleaned(before: string): number {
  return defang(visibleText(before)).length + (/\S\s+$/u.test(before) ? 1 : 0);
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
