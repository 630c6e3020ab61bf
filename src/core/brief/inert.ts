/**
 * Text from outside made harmless to look at, with every printed character kept: control and escape characters, and the
 * invisible ones that reorder or hide text (Unicode bidirectional controls, zero-width characters, tags), become visible.
 */
export function inert(text: string): string {
  return text.replace(HIDDEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * C0 and C1 controls without the line feed and tab; soft hyphen, zero-width space and marks, bidirectional embeddings,
 * overrides and isolates (UAX #9), invisible operators, byte-order mark, tags. The zero-width joiner stays: emoji need it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
