/** Article pages: allowed by the site's robots.txt, one at a time from each host. */

import { challengeOf } from './challenge.ts';
import type { Web } from './check-feed.ts';
import { type FailedFetch, type FetchedDocument, fetchDocument } from './fetch-document.ts';
import type { HostQueue } from './host-queue.ts';
import { PAGE_LIMITS } from './limits.ts';
import { readTarget } from './read-target.ts';
import { firstOf } from './reply-headers.ts';
import { requestHeaders, type Validators } from './request-headers.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Robots } from './robots.ts';

export interface PageWeb extends Web {
  readonly robots: Robots;
  readonly queue: HostQueue;
}

export interface RefusedPage {
  readonly kind: 'refused';
  readonly message: string;
  /** For now only. */
  readonly mayPass?: true;
}

/** A reply of whatever status is a document. Never rejects for what the network, the server or the address does. */
export async function fetchPage(
  address: string,
  web: PageWeb,
  validators: Validators = {},
): Promise<FetchedDocument | FailedFetch | RefusedPage> {
  const target = readTarget(address, web.allowed);
  if ('refused' in target) return { kind: 'refused', message: target.refused };
  const { url } = target;
  return web.queue.run(url.host, async () => {
    const paused = web.queue.pausedFor(url.host, Date.parse(web.clock.now()));
    if (paused > 0)
      return {
        kind: 'refused',
        message: `the host asked to be left alone for ${Math.ceil(paused / 1_000)} seconds`,
        mayPass: true,
      };
    if (!(await web.robots.mayFetch(url))) return { kind: 'refused', message: 'the robots.txt of the site forbids this page' };
    const reply = await fetchDocument(
      { address: url.href, headers: requestHeaders('page', validators), limits: web.limits ?? PAGE_LIMITS },
      web,
    );
    return reply.kind === 'failed' ? reply : challengedOrNot(reply, url.host, web);
  });
}

function challengedOrNot(reply: FetchedDocument, host: string, web: PageWeb): FetchedDocument | RefusedPage {
  const nowMs = Date.parse(web.clock.now());
  const isBusy = reply.status === 429 || reply.status === 503;
  const pause = isBusy ? readRetryAfter(firstOf(reply.headers, 'retry-after'), nowMs) : undefined;
  if (pause !== undefined) web.queue.pause(host, nowMs + pause * 1_000);
  const challenge = reply.status === 200 ? undefined : challengeOf(reply.headers, reply.body);
  return challenge === undefined ? reply : { kind: 'refused', message: `blocked by a challenge page (${challenge})` };
}
