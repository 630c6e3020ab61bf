/**
 * Text inside Discord's Markdown, shown as it is. A backslash before any punctuation is not shown; a zero-width space after @
 * keeps `@everyone` from being read as a mention where `allowed_mentions` is not looked at.
 */

/**
 * Whatever somebody else wrote: nothing in it may become a format, a link, a mention or an emoji, nor, where it stands first, a
 * heading, a list or a quotation. It is one line, so "first" is its beginning, whatever of ours stands before it.
 */
export function escapeTheirs(text: string): string {
  return escapeFirst(text.replace(/[\\*_~`|[\]<]|:(?=[\w~+-]+:|\/\/)/g, '\\$&')).replaceAll('@', '@\u200b');
}

/** Our own words hold no mention and no emoji. */
export function escapeOurs(text: string): string {
  return escapeFirst(text.replace(/[\\*_~`|[\]<]/g, '\\$&'));
}

function escapeFirst(text: string): string {
  return text.replace(/^(\s*)(?:([#>+-])|(\d+)(\.))/, (_all, space: string, mark?: string, digits?: string) =>
    mark === undefined ? `${space}${digits}\\.` : `${space}\\${mark}`,
  );
}

/** Inside `…` nothing can be escaped; text that would end it is shown without. */
export function asCode(text: string): string {
  const held = text.replaceAll('@', '@\u200b');
  return text === '' || /^`|`$|``/.test(text) ? escapeTheirs(text) : text.includes('`') ? `\`\`${held}\`\`` : `\`${held}\``;
}
