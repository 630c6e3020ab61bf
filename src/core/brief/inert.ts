/**
 * Text from outside made harmless to look at, with every printed character kept: control and escape characters, and the
 * invisible ones that reorder or hide text (Unicode bidirectional controls, zero-width characters, tags), become visible.
 */
export function inert(text: string): string {
  return text.replace(HIDDEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * Unicode's control (Cc) and format (Cf) characters without line feed and tab: escapes, soft hyphen, zero-width space,
 * bidirectional embeddings, overrides and isolates (UAX #9), byte-order mark, tags; whatever else is drawn as nothing
 * (Default_Ignorable_Code_Point: fillers, variation selectors); and the line and paragraph separators. The zero-width joiner
 * and the selectors of text and emoji style stay: emoji need them.
 */
const HIDDEN = /(?!\n|\t|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
