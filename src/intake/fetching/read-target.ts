/** An address as it was typed or sent → where a request goes, or why none does. */
import { isIPv4 } from 'node:net';
import { type AllowedHost, allowing, portOf } from './allowed-hosts.ts';
import { ADDRESS_LENGTH } from './limits.ts';

export interface Target {
  /** Without credentials and fragment. */
  readonly url: URL;
  readonly hadCredentials: boolean;
}

export type ReadTarget = Target | { readonly refused: string };

/** `base` is the address that redirected here. */
export function readTarget(text: string, allowed: readonly AllowedHost[], base?: URL): ReadTarget {
  if (text.length > ADDRESS_LENGTH) return { refused: `the address is longer than ${ADDRESS_LENGTH} characters` };
  if (!URL.canParse(text, base?.href)) return { refused: 'this is no address' };
  const url = new URL(text, base?.href);
  const reason = schemeReason(url) ?? notationReason(text, url, base) ?? portReason(url, allowed);
  if (reason !== undefined) return { refused: reason };
  const hadCredentials = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url, hadCredentials };
}

function schemeReason({ protocol }: URL): string | undefined {
  if (protocol === 'http:' || protocol === 'https:') return undefined;
  return `${protocol.slice(0, 40)} is not fetched, only http: and https: are`;
}

/**
 * The URL standard reads `127.1`, `0x7f.1`, `2130706433`, `0177.0.0.1`, full-width digits and `127.0.0.1.` as 127.0.0.1. No
 * feed is published that way; it is how filters are slipped past.
 */
function notationReason(text: string, url: URL, base: URL | undefined): string | undefined {
  if (!isIPv4(url.hostname)) return undefined;
  const written = writtenHost(text) ?? base?.hostname;
  return written === url.hostname ? undefined : `the address is an odd way to write ${url.hostname}`;
}

/** Undefined for an address without an authority. Backslashes count as slashes, tabs and line ends do not count (WHATWG URL, 4.4). */
function writtenHost(text: string): string | undefined {
  const plain = text.replace(/[\t\n\r]/g, '').trim();
  const [, authority] = /^(?:https?:)?[\\/]{2,}([^\\/?#]*)/i.exec(plain) ?? [];
  return authority?.replace(/^.*@/, '').replace(/:\d*$/, '');
}

/** Ports below 1024 belong to mail, files, printing and so on: an answer from there is somebody else's protocol. */
function portReason(url: URL, allowed: readonly AllowedHost[]): string | undefined {
  const port = portOf(url);
  if (port === 80 || port === 443 || port >= 1024 || allowing(url, allowed)?.port === port) return undefined;
  return `port ${port} is not contacted`;
}
