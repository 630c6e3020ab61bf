/** The lines of a page, each with what can be seen of it alone. News pages as scraped have one paragraph a line. */
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../span.ts';

export interface Line extends Span {
  readonly text: string;
  readonly sentences: number;
}

/** All lines that hold anything, without white space at their ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.length > 0) {
      const at = start + raw.indexOf(line);
      lines.push({ start: at, end: at + line.length, text: line, sentences: sentencesOf(line).length });
    }
    start += raw.length + 1;
  }
  return lines;
}

/** A title or subheading: one short line that does not end as a sentence does, unless as a question. */
export function isHeadline(line: Line): boolean {
  const words = line.text.split(/\s+/).length;
  return words >= 3 && line.text.length <= 180 && !/[.!…:;,]["'”’»)]*$/u.test(line.text) && line.sentences <= 2;
}

/** A headline inside an article: short, and it quotes nobody, for a paragraph of speech often ends on its question. */
export function isSubheading(line: Line): boolean {
  return isHeadline(line) && line.sentences === 1 && line.text.split(/\s+/).length <= 14 && !/["“”«»„]|''/u.test(line.text);
}

/** A standfirst: at most two sentences under a headline. */
export function isDeck(line: Line): boolean {
  return line.text.length <= 260 && line.sentences <= 2;
}

/** Long enough to report something by itself. */
export function isParagraph(line: Line): boolean {
  return line.text.length >= 120;
}
