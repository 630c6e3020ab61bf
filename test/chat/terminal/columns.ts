/**
 * How many columns a line takes, counted another way than the code under test does: by grapheme, wide where the script is
 * (Unicode Standard Annex 11) or where it is an emoji. Only for the characters that the tests use.
 */
export function columns(line: string): number {
  let total = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) total += columnsOf(segment);
  return total;
}

const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}|[\uff01-\uff60]|\p{Emoji_Presentation})/u;
const INVISIBLE = /^[\p{Mn}\p{Cf}]+$/u;

function columnsOf(segment: string): number {
  if (INVISIBLE.test(segment)) return 0;
  return WIDE.test(segment) ? 2 : 1;
}
