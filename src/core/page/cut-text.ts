/** Bounds what one page can cost: everything that reads a text is at best linear in it. */

/**
 * UTF-16 code units of a text that are read, about 35,000 words: several times the longest reports of newspapers, and read in less
 * than a second. What is longer is no report (a data set, a book, a page that repeats itself without end).
 */
export const LONGEST_TEXT = 200_000;

/** No later than here a line or sentence is looked for that ends before the limit. */
const SHORTEST_SHARE = 0.5;

/** The text as far as it is read: up to the end of a line, or where there is none of a sentence, so that nothing ends half said. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const head = text.slice(0, LONGEST_TEXT);
  const shortest = LONGEST_TEXT * SHORTEST_SHARE;
  const line = head.lastIndexOf('\n');
  if (line >= shortest) return head.slice(0, line).trimEnd();
  const sentence = Math.max(...['. ', '! ', '? ', '.” ', '." ', '.» '].map((mark) => head.lastIndexOf(mark) + mark.length - 1));
  if (sentence >= shortest) return head.slice(0, sentence);
  const space = head.lastIndexOf(' ');
  // A pair of surrogates is not taken apart.
  return (space >= shortest ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '')).trimEnd();
}
