/**
 * The text as it is kept: Unicode NFC, `\n` line ends, no control characters, no byte-order mark, no lone surrogates, no
 * white space at the end of a line, at most one empty line between paragraphs. Words and the space between them stay as
 * they were printed, because every sentence that is shown is a slice of this.
 */
export function normaliseText(raw: string): string {
  return (
    raw
      .toWellFormed()
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
      .replace(CONTROLS, '')
      .normalize('NFC')
      // Looking behind keeps a long run of spaces inside a line from being tried at each of its letters.
      .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\n+$/g, '')
  );
}

/** Controls save tab and line feed, the byte-order mark, and soft hyphens, which only help to break lines. */
const CONTROLS = /(?![\n\t])\p{Cc}|[\ufeff\u00ad]/gu;
