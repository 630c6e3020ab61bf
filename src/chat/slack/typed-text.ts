/** What somebody typed, from the form in which Slack hands it over ("Formatting text for app surfaces", "Retrieving messages"). */

/** `<https://x|x>` → the address, `<@U1|name>` → `@name`, entities → characters. */
export function typedText(text: string): string {
  return text
    .replace(/<(https?:\/\/[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replace(/<mailto:[^|>]+\|([^>]*)>/g, '$1')
    .replace(/<([@#!])(?:[A-Z0-9]+|[^|>]*)\|([^>]*)>/g, (_all, sign: string, name: string) => (sign === '!' ? name : sign + name))
    .replace(/<([@#])[A-Z0-9]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without the mention of the bot itself, wherever it stands. */
export function wordsToBot(text: string, botUser: string | undefined): string {
  return typedText(botUser === undefined ? text : text.replaceAll(new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, 'g'), ' '));
}

/** `/brief` and its text as one line; `/sitrep brief venezuela` is `/brief venezuela`, and `/sitrep` alone asks for help. */
export function typedLine(command: string, text: string): string {
  const words = typedText(text);
  if (command.toLowerCase() !== OWN_COMMAND) return `${command} ${words}`.trim();
  return words === '' ? '/help' : `/${words.replace(/^\//, '')}`;
}

/** Under which every command can be typed, for those whose names Slack keeps for itself (`/status`). */
export const OWN_COMMAND = '/sitrep';
