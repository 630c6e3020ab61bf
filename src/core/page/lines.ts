/** The lines of a page, each with what can be seen of it alone. News pages as scraped have one paragraph a line; wrapped text is put together first. */
import { sentencesOf } from '../language/sentences.ts';
import { paragraphLines } from '../paragraph-lines.ts';
import { type Span, trimSpan } from '../span.ts';

export interface Line extends Span {
  readonly text: string;
  readonly sentences: number;
}

/** All lines that hold anything, without white space at their ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphLines(text, [{ start: 0, end: text.length }])) {
    const span = trimSpan(text, paragraph);
    if (span === undefined) continue;
    const line = unwrapped(text.slice(span.start, span.end));
    lines.push({ ...span, text: line, sentences: sentencesOf(line).length });
  }
  return lines;
}

/** Not by a pattern: on a run of a million spaces one would take a million steps from each of them. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? text : lines.map((line) => line.trim()).join(' ');
}

/** A title or subheading: one short line that does not end as a sentence does, unless as a question. */
export function isHeadline(line: Line): boolean {
  // The cheapest first: every line of a page is asked several times, and most are long paragraphs.
  if (line.text.length > 180 || line.sentences > 2) return false;
  return !/[.!…:;,]["'”’»)]*$/u.test(line.text) && line.text.split(/\s+/).length >= 3;
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
