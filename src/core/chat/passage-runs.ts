/** A paragraph of an article with the cited stretches marked. */
import type { PassageLine } from '../brief/brief.ts';
import { joinedSpans } from '../span.ts';
import { cleanText, defang, visibleText } from './clean-text.ts';
import type { Run } from './script.ts';

/**
 * The whole is cleaned at once, so that nothing gets by where a mark begins; the marks are moved by what was taken out before
 * them.
 */
export function passageRuns({ text, marks }: PassageLine): Run[] {
  const clean = cleanText(text);
  const moved = (at: number) => Math.min(clean.length, at <= 0 ? 0 : lengthOfCleaned(text.slice(0, at)));
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of joinedSpans(marks.map((mark) => ({ start: moved(mark.start), end: moved(mark.end) })))) {
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
