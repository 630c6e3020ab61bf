/**
 * Text inside Discord's Markdown, shown as it is. A backslash before any punctuation is not shown; a zero-width space after @
 * keeps `@everyone` from being read as a mention where `allowed_mentions` is not looked at.
 */

/** Whatever somebody else wrote: nothing in it may become a format, a link, a mention, an emoji or a list. */
export function escapeTheirs(text: string): string {
  return text.replace(/[\\*_~`|>#\-+.[\](){}<:!]/g, '\\$&').replaceAll('@', '@\u200b');
}

/** Our own words hold no link, mention or emoji; what begins a list or a heading is escaped where it stands first. */
export function escapeOurs(text: string): string {
  return text.replace(/[\\*_~`|[\]<>]/g, '\\$&').replace(/^(\s*)(?:([#+-])|(\d+)(\.))/, '$1$3\\$2$4');
}

/** Inside `…` nothing can be escaped; text that would end it is shown without. */
export function asCode(text: string): string {
  const held = text.replaceAll('@', '@\u200b');
  return text === '' || /^`|`$|``/.test(text) ? escapeTheirs(text) : text.includes('`') ? `\`\`${held}\`\`` : `\`${held}\``;
}
