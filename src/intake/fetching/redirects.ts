/** Where a reply sends us, and whether we go (RFC 9110, section 15.4). */
import type { AllowedHost } from './allowed-hosts.ts';
import { REDIRECTS } from './limits.ts';
import { type ReadTarget, readTarget } from './read-target.ts';
import { type ReplyHeaders, valuesOf } from './reply-headers.ts';

const FOLLOWED = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

export interface Hop {
  readonly status: number;
  readonly headers: ReplyHeaders;
}

/** `trail`: every address that was asked so far, the last one sent the reply. Undefined: this is no redirect. */
export function nextTarget(
  { status, headers }: Hop,
  trail: readonly URL[],
  allowed: readonly AllowedHost[],
): ReadTarget | undefined {
  const from = trail.at(-1);
  if (!FOLLOWED.has(status) || from === undefined) return undefined;
  const [location, ...others] = new Set(valuesOf(headers, 'location').filter((value) => value !== ''));
  if (location === undefined) return { refused: `status ${status} without a location` };
  if (others.length > 0) return { refused: `status ${status} with several locations` };
  if (trail.length > REDIRECTS) return { refused: `more than ${REDIRECTS} redirects` };
  const target = readTarget(inUtf8(location), allowed, from);
  if ('refused' in target) return target;
  if (from.protocol === 'https:' && target.url.protocol === 'http:') return { refused: 'redirected from https: to http:' };
  if (trail.some((url) => url.href === target.url.href)) return { refused: 'redirected in a circle' };
  return target;
}

/** Servers write raw UTF-8 where only ASCII is allowed; read as bytes it would lead elsewhere. */
function inUtf8(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? location : text;
}

/** The new address of a feed: only where every step of the way was permanent (RFC 9110, sections 15.4.2 and 15.4.9). */
export function permanentAddress(statuses: readonly number[], trail: readonly URL[]): string | undefined {
  const isMoved = statuses.length > 0 && statuses.every((status) => PERMANENT.has(status));
  return isMoved ? trail.at(-1)?.href : undefined;
}
