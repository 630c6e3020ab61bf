/** An address that a reader may be sent to. */

export interface SafeLink {
  /** http or https, ASCII, without a character that could end a link in anybody's mark-up. */
  readonly url: string;
  /** As it is looked up: letters of other scripts as punycode, so that a look-alike host looks like none. */
  readonly host: string;
}

/** `undefined` for whatever is not plainly the address of a page: other schemes, credentials, endless ones. */
export function safeLink(address: string | undefined): SafeLink | undefined {
  if (address === undefined || HIDDEN.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  const encoded = url.href.replace(BREAKING, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  // The brackets of an IPv6 address are part of the host and cannot be encoded.
  if (encoded.length > LONGEST || /[[\]]/.test(url.hostname) || INVITE.test(url.host + url.pathname)) return undefined;
  return { url: encoded, host: url.host };
}

/** `URL` drops line feeds and tabs silently; an address that needs that is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f]/;

/** What ends a link or starts a format in Discord's Markdown or Slack's mrkdwn. `_ ~ *` stay: encoding them breaks signed addresses. */
const BREAKING = /[|<>"()[\]\\`{}^ ]/g;

/** Discord makes a card of an invitation to a server however it is linked; no article stands at one. */
const INVITE = /^(?:www\.)?(?:discord\.gg|dsc\.gg|invite\.gg|discord(?:app)?\.com\/invite)(?:\/|$)/;

/** Above this no client opens it reliably; Slack takes 3,000, Discord's own embeds 2,048. */
const LONGEST = 2_000;
