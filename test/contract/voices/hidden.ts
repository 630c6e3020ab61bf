/** What must never reach a reader: written out here once more, apart from the code that takes it out. */

/** The terminal shows a hidden character as what it is: `\u{202e}`. */
export const HIDDEN_ESCAPES = /\\u\{[0-9a-f]{1,6}\}/g;

/** Controls, direction, fillers, tags, selectors and zero widths; not the joiner and the selector of emoji and of scripts that need them. */
export const NEVER_SHOWN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]',
    '[\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u061c\\ufeff\\u00ad\\ufff0-\\ufffb\\ufffe\\uffff]',
    '[\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0]',
    '[\\u034f\\u180b-\\u180f\\ufe00-\\ufe0d]',
    '[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
  ].join('|'),
  'gu',
);

export function hiddenIn(text: string): string[] {
  return [...text.matchAll(NEVER_SHOWN)].map(([char]) => `hidden U+${(char.codePointAt(0) ?? 0).toString(16)}`);
}
