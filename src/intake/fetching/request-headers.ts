/** What is said with a request. No cookie, no credentials, no referrer: nothing that is about us or our readers. */
import { VALIDATOR_LENGTH } from './limits.ts';

/** What a server gave to ask again with; kept and sent back byte for byte (RFC 9110, sections 8.8 and 13.1). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Wanted = 'feed' | 'list' | 'page' | 'robots';

/** The product token of robots.txt groups that speak to us (RFC 9309, section 2.2.1). */
export const PRODUCT = 'sitrep';

const USER_AGENT = `${PRODUCT}/0.1 (news briefing bot; reads feeds and robots.txt)`;

const ACCEPT: Readonly<Record<Wanted, string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1',
  list: 'text/x-opml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
};

export function requestHeaders(wanted: Wanted, { etag, lastModified }: Validators = {}): Record<string, string> {
  const [match, since] = [sendable(etag), sendable(lastModified)];
  return {
    'user-agent': USER_AGENT,
    accept: ACCEPT[wanted],
    'accept-encoding': 'gzip, deflate, br',
    ...(match === undefined ? {} : { 'if-none-match': match }),
    ...(since === undefined ? {} : { 'if-modified-since': since }),
  };
}

/**
 * Undefined for what would break the request: control characters and what fills the header. Characters beyond one byte,
 * which a person may type, go as UTF-8.
 */
export function sendable(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const bytes = /[\u0100-\uffff]/.test(value) ? Buffer.from(value).toString('latin1') : value;
  const text = bytes.replace(/^[\t ]+|[\t ]+$/g, '');
  return text.length <= VALIDATOR_LENGTH && /^[\t\u0020-\u007e\u0080-\u00ff]+$/.test(text) ? text : undefined;
}
