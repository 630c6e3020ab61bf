/** Shortens what a limit of Discord's cuts off, between graphemes, with an ellipsis. */

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At most `most` UTF-16 code units, of which Discord never counts more than that. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The same between words, where there are any. */
export function clipWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s+\S*$/u, '');
  return words === '' || words.length >= most ? clip(text, most) : `${words.replace(/[\s,;:.]+$/u, '')}…`;
}
