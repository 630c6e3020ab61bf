/** What somebody typed, as an answer repeats it: enough of it to be known again. */

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longer than any name, id or address of a story that is typed by hand. */
const MOST = 60;

/** At most 60 characters as a reader counts them (UAX #29), and an ellipsis for the rest. */
export function echo(typed: string): string {
  // A character may be many code units, but sixty of them never stand in so few.
  if (typed.length <= MOST) return typed;
  const shown = [...GRAPHEMES.segment(typed.slice(0, 8 * MOST))].slice(0, MOST).map(({ segment }) => segment);
  const text = shown.join('');
  return text.length < typed.length ? `${text}…` : text;
}
