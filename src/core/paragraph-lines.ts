/**
 * The paragraphs of the prose. On most pages a line is a paragraph; wire copy and plain-text mail are wrapped at a fixed
 * width instead, and there a quotation runs on over the line's end.
 */
import type { Span } from './span.ts';

/** Wrapped text has no line longer than this (RFC 5322 and most wires stay below 80). */
const WIDEST = 100;
/** Fewer breaks than this tell nothing. */
const FEWEST_BREAKS = 3;
/** Share of the breaks before a small letter; a list of titles or links has hardly any. */
const MOSTLY = 0.5;
/** A line that ends its sentence before this share of the width ends its paragraph. */
const SHORT = 0.6;

export function paragraphLines(text: string, prose: readonly Span[]): Span[] {
  const lines = prose.flatMap((span) => linesIn(text, span));
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines;
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const [last, before] = [paragraphs.at(-1), lines[index - 1]];
    if (last !== undefined && before !== undefined && runsOn(text, before, line, width))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

function linesIn(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const at = text.indexOf('\n', start);
    const end = at < 0 || at > span.end ? span.end : at;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The width at which the text is wrapped; undefined where it is not. */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  let [width, breaks, inside] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    width = Math.max(width, line.end - line.start);
    if (width > WIDEST) return undefined;
    const next = lines[index + 1];
    if (next === undefined || !areAdjacent(text, line, next)) continue;
    breaks += 1;
    if (/\p{Ll}/u.test(text.charAt(next.start))) inside += 1;
  }
  return breaks >= FEWEST_BREAKS && inside / breaks >= MOSTLY ? width : undefined;
}

function runsOn(text: string, line: Span, next: Span, width: number): boolean {
  if (!areAdjacent(text, line, next) || /^[-–—•*·]/u.test(text.slice(next.start, next.start + 1))) return false;
  return !endsSentence(text, line) || line.end - line.start >= width * SHORT;
}

/** No blank line between them; a carriage return alone is a blank line. */
function areAdjacent(text: string, line: Span, next: Span): boolean {
  return (
    next.start === line.end + 1 && /\S/.test(text.slice(line.start, line.end)) && /\S/.test(text.slice(next.start, next.end))
  );
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:]["'”’»)]*\s*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}
