/** Asks each site for its robots.txt before its pages, and remembers the answer for a day (RFC 9309, sections 2.3 and 2.4). */
import type { Web } from './check-feed.ts';
import { fetchDocument } from './fetch-document.ts';
import { ROBOTS_LIMITS } from './limits.ts';
import { PRODUCT, requestHeaders } from './request-headers.ts';
import { mayFetch, type RobotsRule, readRobots } from './robots-rules.ts';

export interface Robots {
  mayFetch(url: URL): Promise<boolean>;
}

const REMEMBERED_MS = 24 * 60 * 60 * 1_000;
const EVERYTHING_FORBIDDEN: readonly RobotsRule[] = [{ isAllowed: false, pattern: '/' }];

export function createRobots(web: Web): Robots {
  const known = new Map<string, { readonly rules: Promise<readonly RobotsRule[]>; readonly untilMs: number }>();
  const rulesOf = (origin: string) => {
    const nowMs = Date.parse(web.clock.now());
    const held = known.get(origin);
    if (held !== undefined && held.untilMs > nowMs) return held.rules;
    const rules = askFor(origin, web);
    known.set(origin, { rules, untilMs: nowMs + REMEMBERED_MS });
    return rules;
  };
  return { mayFetch: async (url) => mayFetch(await rulesOf(url.origin), url) };
}

/** Section 2.3.1: "unavailable" (4xx) allows everything, "unreachable" (5xx, no answer) forbids everything. */
async function askFor(origin: string, web: Web): Promise<readonly RobotsRule[]> {
  const request = { address: `${origin}/robots.txt`, headers: requestHeaders('robots'), limits: web.limits ?? ROBOTS_LIMITS };
  const reply = await fetchDocument(request, web);
  // Longer than what must be read: what is in it cannot be known, so it forbids.
  if (reply.kind === 'failed') return reply.reason === 'redirect' ? [] : EVERYTHING_FORBIDDEN;
  if (reply.status >= 200 && reply.status < 300)
    return readRobots(
      Buffer.from(reply.body)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
      PRODUCT,
    );
  return reply.status >= 500 || reply.status === 429 ? EVERYTHING_FORBIDDEN : [];
}
